import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { Textarea } from "#/ui/textarea.tsx";
import type { AnswerInputProps, QuestionOf } from "./answer-props.ts";
import { TaskLabel } from "./task-group.tsx";

type CodeInputProps = AnswerInputProps & { question: QuestionOf<"code">; text: string };

/** Code is text here: Tab goes on to the next control, as everywhere on the page. */
export function CodeInput(props: CodeInputProps) {
  const { question, text, onChange, stemId, disabled } = props;
  const { language, starter } = question;
  const write = (code: string, isTyping: boolean) => onChange({ type: "code", text: code }, isTyping);
  return (
    <div>
      {starter.trim() !== "" && text === "" && (
        <div className="mb-3">
          <pre className="overflow-x-auto rounded-lg border border-border bg-muted px-4 py-3 font-mono text-sm">
            {starter}
          </pre>
          {!disabled && (
            <Button variant="outline" size="sm" className="mt-2" onClick={() => write(starter, false)}>
              Start from this code
            </Button>
          )}
        </div>
      )}
      <Field label={<TaskLabel {...props} />} hint={language === "" ? undefined : `In ${language}.`}>
        <Textarea
          value={text}
          onChange={(event) => write(event.target.value, true)}
          maxLength={100_000}
          rows={14}
          wrap="off"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={stemId}
          disabled={disabled}
          className="overflow-x-auto font-mono text-sm leading-relaxed"
        />
      </Field>
    </div>
  );
}
