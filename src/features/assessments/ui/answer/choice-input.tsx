import { Checkbox } from "#/ui/checkbox.tsx";
import { Prose } from "#/ui/prose.tsx";
import { Radio } from "#/ui/radio-group.tsx";
import type { PublicOption } from "../../question.ts";
import { letterOf } from "../question-types.ts";
import type { AnswerInputProps } from "./answer-props.ts";
import { ClearAnswer } from "./clear-answer.tsx";
import { TaskGroup } from "./task-group.tsx";

const card =
  "min-h-12 rounded-lg border border-border bg-card px-4 py-3 transition-colors hover:border-input has-checked:border-primary has-checked:bg-primary-soft has-disabled:cursor-default has-disabled:hover:border-border [&>span:first-child]:mt-0.5";

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

export function SingleChoice(props: AnswerInputProps & { options: PublicOption[]; chosen: string | null }) {
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

export function MultipleChoice(props: AnswerInputProps & { options: PublicOption[]; chosen: string[] }) {
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

export function TrueFalse(props: AnswerInputProps & { value: boolean | null }) {
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
