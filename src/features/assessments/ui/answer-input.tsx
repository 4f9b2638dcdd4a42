"use client";

import type { ReactNode } from "react";
import { Button } from "#/ui/button.tsx";
import { Checkbox } from "#/ui/checkbox.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Prose } from "#/ui/prose.tsx";
import { Radio } from "#/ui/radio-group.tsx";
import { Textarea } from "#/ui/textarea.tsx";
import type { Answer } from "../answer.ts";
import { isNoNumber } from "../number-text.ts";
import type { PublicOption, PublicQuestion } from "../question.ts";
import { countWords, letterOf, tasks } from "./question-types.ts";

type AnswerInputProps = {
  question: PublicQuestion;
  answer: Answer;
  /** `isTyping`: more of it is likely to follow at once. */
  onChange: (answer: Answer, isTyping: boolean) => void;
  /** Said before the task by screen readers, e.g. "Question 3". */
  name: string;
  /** Id of the element that holds the stem. */
  stemId: string;
  disabled?: boolean;
};

const card =
  "min-h-12 rounded-lg border border-border bg-card px-4 py-3 transition-colors hover:border-input has-checked:border-primary has-checked:bg-primary-soft has-disabled:cursor-default has-disabled:hover:border-border [&>span:first-child]:mt-0.5";

/** The learner's side of a question of any type. */
export function AnswerInput(props: AnswerInputProps) {
  const { question, answer } = props;
  if (question.type === "single_choice" && answer.type === "single_choice")
    return <SingleChoice {...props} options={question.options} chosen={answer.optionId} />;
  if (question.type === "multiple_choice" && answer.type === "multiple_choice")
    return <MultipleChoice {...props} options={question.options} chosen={answer.optionIds} />;
  if (answer.type === "true_false") return <TrueFalse {...props} value={answer.value} />;
  if (answer.type === "essay") return <EssayText {...props} text={answer.text} />;
  if (answer.type === "numeric" || answer.type === "short_answer")
    return <LineOfText {...props} type={answer.type} text={answer.text} />;
  return null;
}

function Choices({
  question,
  name,
  stemId,
  disabled,
  children,
}: Pick<AnswerInputProps, "question" | "name" | "stemId" | "disabled"> & { children: ReactNode }) {
  return (
    <fieldset aria-describedby={stemId} disabled={disabled} className="min-w-0">
      <legend className="mb-2 text-muted-foreground text-sm">
        <span className="sr-only">{name}: </span>
        {tasks[question.type]}
      </legend>
      {children}
    </fieldset>
  );
}

function OptionText({ index, html }: { index: number; html: string }) {
  return (
    <span className="flex items-baseline gap-2.5 font-normal text-base">
      <span aria-hidden className="w-4 shrink-0 font-semibold text-muted-foreground text-sm">
        {letterOf(index)}
      </span>
      <Prose html={html} size="compact" className="min-w-0 font-sans" />
    </span>
  );
}

function SingleChoice(props: AnswerInputProps & { options: PublicOption[]; chosen: string | null }) {
  const { options, chosen, onChange, question, disabled } = props;
  const choose = (optionId: string | null) => onChange({ type: "single_choice", optionId }, false);
  return (
    <Choices {...props}>
      <div className="flex flex-col gap-2">
        {options.map((option, index) => (
          <Radio
            key={option.id}
            className={card}
            name={`answer-${question.id}`}
            value={option.id}
            checked={chosen === option.id}
            onChange={() => choose(option.id)}
            label={<OptionText index={index} html={option.html} />}
          />
        ))}
      </div>
      <ClearChoice isShown={chosen !== null && !disabled} onClear={() => choose(null)} />
    </Choices>
  );
}

function ClearChoice({ isShown, onClear }: { isShown: boolean; onClear: () => void }) {
  if (!isShown) return null;
  return (
    <Button variant="ghost" size="sm" className="-ms-3 mt-1 text-muted-foreground" onClick={onClear}>
      Clear my choice
    </Button>
  );
}

function MultipleChoice(props: AnswerInputProps & { options: PublicOption[]; chosen: string[] }) {
  const { options, chosen, onChange } = props;
  const toggle = (id: string, isTicked: boolean) =>
    onChange(
      { type: "multiple_choice", optionIds: isTicked ? [...chosen, id] : chosen.filter((other) => other !== id) },
      false,
    );
  return (
    <Choices {...props}>
      <div className="flex flex-col gap-2">
        {options.map((option, index) => (
          <Checkbox
            key={option.id}
            className={card}
            checked={chosen.includes(option.id)}
            onChange={(event) => toggle(option.id, event.target.checked)}
            label={<OptionText index={index} html={option.html} />}
          />
        ))}
      </div>
    </Choices>
  );
}

function TrueFalse(props: AnswerInputProps & { value: boolean | null }) {
  const { value, onChange, question, disabled } = props;
  const choose = (next: boolean | null) => onChange({ type: "true_false", value: next }, false);
  return (
    <Choices {...props}>
      <div className="grid grid-cols-2 gap-2 sm:max-w-sm">
        {[true, false].map((side) => (
          <Radio
            key={String(side)}
            className={card}
            name={`answer-${question.id}`}
            value={String(side)}
            checked={value === side}
            onChange={() => choose(side)}
            label={<span className="text-base">{side ? "True" : "False"}</span>}
          />
        ))}
      </div>
      <ClearChoice isShown={value !== null && !disabled} onClear={() => choose(null)} />
    </Choices>
  );
}

function TextLabel({ question, name }: Pick<AnswerInputProps, "question" | "name">) {
  return (
    <span className="font-normal text-muted-foreground">
      <span className="sr-only">{name}: </span>
      {tasks[question.type]}
    </span>
  );
}

function LineOfText(props: AnswerInputProps & { type: "numeric" | "short_answer"; text: string }) {
  const { type, text, onChange, stemId, disabled } = props;
  return (
    <Field
      label={<TextLabel {...props} />}
      className="sm:max-w-md"
      error={
        type === "numeric" &&
        isNoNumber(text) &&
        "This cannot be read as a number. Write the number alone, such as 40 or 0.4, without a unit or a per cent sign."
      }
    >
      <Input
        value={text}
        onChange={(event) => onChange({ type, text: event.target.value }, true)}
        maxLength={type === "numeric" ? 200 : 1_000}
        inputMode={type === "numeric" ? "text" : undefined}
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

function EssayText(props: AnswerInputProps & { text: string }) {
  const { text, onChange, stemId, disabled } = props;
  const words = countWords(text);
  return (
    <div>
      <Field label={<TextLabel {...props} />}>
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
