import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Textarea } from "#/ui/textarea.tsx";
import { isNoNumber } from "../../number-text.ts";
import { countWords, unitHints } from "../question-types.ts";
import type { AnswerInputProps } from "./answer-props.ts";
import { TaskLabel } from "./task-group.tsx";

type LineInputProps = AnswerInputProps & { type: "numeric" | "formula" | "short_answer"; text: string };

export function LineInput(props: LineInputProps) {
  const { type, text, onChange, question, stemId, disabled } = props;
  const unit = "unit" in question ? question.unit : "none";
  return (
    <Field
      label={<TaskLabel {...props} />}
      hint={unitHints[unit]}
      className="sm:max-w-md"
      error={
        type !== "short_answer" &&
        unit === "none" &&
        isNoNumber(text) &&
        "This cannot be read as a number. Write the number alone, such as 40 or 0.4, without a unit or a per cent sign."
      }
    >
      <Input
        value={text}
        onChange={(event) => onChange({ type, text: event.target.value }, true)}
        maxLength={type === "short_answer" ? 1_000 : 200}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={stemId}
        disabled={disabled}
        className="text-base"
      />
    </Field>
  );
}

export function EssayInput(props: AnswerInputProps & { text: string }) {
  const { text, onChange, stemId, disabled } = props;
  const words = countWords(text);
  return (
    <div>
      <Field label={<TaskLabel {...props} />}>
        <Textarea
          value={text}
          onChange={(event) => onChange({ type: "essay", text: event.target.value }, true)}
          maxLength={100_000}
          rows={12}
          aria-describedby={stemId}
          disabled={disabled}
          className="text-base leading-relaxed"
        />
      </Field>
      <p className="mt-1.5 text-end text-muted-foreground text-sm tabular-nums">
        {words === 1 ? "1 word" : `${words.toLocaleString("en-GB")} words`}
      </p>
    </div>
  );
}
