"use client";

import { Checkbox } from "#/ui/checkbox.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Prose } from "#/ui/prose.tsx";
import { Radio } from "#/ui/radio-group.tsx";
import { Textarea } from "#/ui/textarea.tsx";
import { isNoNumber } from "../number-text.ts";
import type { PublicOption } from "../question.ts";
import type { AnswerInputProps } from "./answer/answer-props.ts";
import { ClearAnswer } from "./answer/clear-answer.tsx";
import { ClozeInput } from "./answer/cloze-input.tsx";
import { CodeInput } from "./answer/code-input.tsx";
import { HotspotInput } from "./answer/hotspot-input.tsx";
import { MatchingInput } from "./answer/matching-input.tsx";
import { OrderingInput } from "./answer/ordering-input.tsx";
import { TaskGroup, TaskLabel } from "./answer/task-group.tsx";
import { countWords, letterOf } from "./question-types.ts";

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
  if (question.type === "matching" && answer.type === "matching")
    return <MatchingInput {...props} question={question} answer={answer} />;
  if (question.type === "ordering" && answer.type === "ordering")
    return <OrderingInput {...props} question={question} answer={answer} />;
  if (question.type === "cloze" && answer.type === "cloze")
    return <ClozeInput {...props} question={question} answer={answer} />;
  if (question.type === "hotspot" && answer.type === "hotspot")
    return <HotspotInput {...props} question={question} answer={answer} />;
  if (question.type === "code" && answer.type === "code")
    return <CodeInput {...props} question={question} text={answer.text} />;
  if (answer.type === "numeric" || answer.type === "formula" || answer.type === "short_answer")
    return <LineOfText {...props} type={answer.type} text={answer.text} />;
  return null;
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
    <TaskGroup {...props}>
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
      <ClearAnswer label="Clear my choice" isShown={chosen !== null && !disabled} onClear={() => choose(null)} />
    </TaskGroup>
  );
}

function MultipleChoice(props: AnswerInputProps & { options: PublicOption[]; chosen: string[] }) {
  const { options, chosen, onChange } = props;
  const alone = new Set(options.filter(({ isAlone }) => isAlone).map(({ id }) => id));
  const toggle = (id: string, isTicked: boolean) => {
    const others = chosen.filter((other) => other !== id && !(isTicked && (alone.has(id) || alone.has(other))));
    onChange({ type: "multiple_choice", optionIds: isTicked ? [...others, id] : others }, false);
  };
  return (
    <TaskGroup {...props}>
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
    </TaskGroup>
  );
}

function TrueFalse(props: AnswerInputProps & { value: boolean | null }) {
  const { value, onChange, question, disabled } = props;
  const choose = (next: boolean | null) => onChange({ type: "true_false", value: next }, false);
  return (
    <TaskGroup {...props}>
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
      <ClearAnswer label="Clear my choice" isShown={value !== null && !disabled} onClear={() => choose(null)} />
    </TaskGroup>
  );
}

const unitHints = { none: undefined, optional: "With a unit, if you like.", required: "With its unit." } as const;

type LineOfTextProps = AnswerInputProps & { type: "numeric" | "formula" | "short_answer"; text: string };

function LineOfText(props: LineOfTextProps) {
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

function EssayText(props: AnswerInputProps & { text: string }) {
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
