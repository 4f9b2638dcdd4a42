import { cn } from "#/ui/cn.ts";
import { Label } from "#/ui/label.tsx";
import { Prose } from "#/ui/prose.tsx";
import { Select } from "#/ui/select.tsx";
import type { AnswerOf } from "../../answer.ts";
import { inWords } from "../../in-words.ts";
import { letterOf } from "../question-types.ts";
import type { AnswerInputProps, QuestionOf } from "./answer-props.ts";
import { ClearAnswer } from "./clear-answer.tsx";
import { TaskGroup } from "./task-group.tsx";

type MatchingInputProps = AnswerInputProps & { question: QuestionOf<"matching">; answer: AnswerOf<"matching"> };

/** Pictures and formulas cannot stand in a list to select from. */
const isRich = (html: string) => /<(img|math|pre|table)/.test(html);

/** One list to select from beside each entry: the same by mouse, by finger and by keyboard. */
export function MatchingInput(props: MatchingInputProps) {
  const { question, answer, onChange, disabled, stemId } = props;
  const { lefts, rights } = question;
  const rich = rights.some(({ html }) => isRich(html));
  const chosen = new Map(answer.pairs.map(({ leftId, rightId }) => [leftId, rightId]));
  const match = (leftId: string, rightId: string) => {
    const others = answer.pairs.filter((pair) => pair.leftId !== leftId);
    onChange({ type: "matching", pairs: rightId === "" ? others : [...others, { leftId, rightId }] }, false);
  };
  return (
    <TaskGroup {...props}>
      {/* On paper nothing can be selected: there the choices stand above. */}
      <ul className={cn("mb-3 flex-col gap-2 print:flex", rich ? "flex" : "hidden")}>
        {rights.map(({ id, html }, index) => (
          <li key={id} className="flex items-baseline gap-2.5 rounded-lg border border-border bg-card px-4 py-2">
            <span className="font-semibold text-muted-foreground text-sm">{letterOf(index)}</span>
            <Prose html={html} size="compact" className="min-w-0 font-sans" />
          </li>
        ))}
      </ul>
      <ul className="flex flex-col gap-2">
        {lefts.map(({ id, html }) => {
          const controlId = `${stemId}-match-${id}`;
          return (
            <li
              key={id}
              className="grid items-center gap-2 rounded-lg border border-border bg-card px-4 py-3 sm:grid-cols-2 sm:gap-4"
            >
              <Label htmlFor={controlId} className="font-normal text-base">
                <Prose html={html} size="compact" className="font-sans" />
              </Label>
              <Select
                id={controlId}
                value={chosen.get(id) ?? ""}
                disabled={disabled}
                onChange={(event) => match(id, event.target.value)}
              >
                <option value="">Choose …</option>
                {rights.map((right, index) => (
                  <option key={right.id} value={right.id}>
                    {rich ? `${letterOf(index)} ${inWords(right.text)}` : inWords(right.text)}
                  </option>
                ))}
              </Select>
            </li>
          );
        })}
      </ul>
      <ClearAnswer
        label="Clear my answer"
        isShown={answer.pairs.length > 0 && !disabled}
        onClear={() => onChange({ type: "matching", pairs: [] }, false)}
      />
    </TaskGroup>
  );
}
