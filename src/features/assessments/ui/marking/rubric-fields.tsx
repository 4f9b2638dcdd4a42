"use client";

import { type KeyboardEvent, useRef } from "react";
import { decimal, formatMarks, type Marks } from "#/core/marks.ts";
import { Radio, RadioGroup } from "#/ui/radio-group.tsx";
import { singleKeysAreOn } from "#/ui/single-keys.ts";
import { type ChosenLevel, markByRubric, mostOf, type Rubric } from "../../rubric.ts";

type RubricFieldsProps = {
  rubric: Rubric;
  possible: Marks;
  chosen: readonly ChosenLevel[];
  onChoose: (chosen: ChosenLevel[]) => void;
};

/** A level for each criterion. A digit, where such keys are on, picks the level of that number and goes on to the next criterion. */
export function RubricFields({ rubric, possible, chosen, onChoose }: RubricFieldsProps) {
  const list = useRef<HTMLOListElement>(null);
  const levelOf = new Map(chosen.map(({ criterionId, levelId }) => [criterionId, levelId]));
  const mark = markByRubric(rubric, chosen, possible);
  const choose = (criterionId: string, levelId: string) =>
    onChoose([...chosen.filter((one) => one.criterionId !== criterionId), { criterionId, levelId }]);

  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^\d$/.test(event.key) || !singleKeysAreOn()) return;
    const criterion = rubric.criteria[index];
    const level = criterion?.levels[event.key === "0" ? 9 : Number(event.key) - 1];
    if (!criterion || !level) return;
    event.preventDefault();
    choose(criterion.id, level.id);
    const next = list.current?.children[index + 1];
    const chosenHere = [...event.currentTarget.querySelectorAll("input")].find(({ value }) => value === level.id);
    (next?.querySelector<HTMLInputElement>("input:checked") ?? next?.querySelector("input") ?? chosenHere)?.focus();
  };

  return (
    <div className="flex flex-col gap-4">
      <ol ref={list} className="flex flex-col gap-5">
        {rubric.criteria.map((criterion, index) => (
          <li key={criterion.id} onKeyDown={(event) => onKeyDown(event, index)}>
            <RadioGroup
              legend={`${criterion.title}, of ${formatMarks(mostOf(criterion))}`}
              hint={criterion.description || undefined}
              value={levelOf.get(criterion.id) ?? null}
              onValueChange={(levelId) => choose(criterion.id, levelId)}
              className="grid gap-2 sm:grid-cols-2"
            >
              {criterion.levels.map((level, at) => (
                <Radio
                  key={level.id}
                  look="card"
                  value={level.id}
                  label={`${at + 1}. ${level.title} (${formatMarks(level.points)})`}
                  description={level.description || undefined}
                />
              ))}
            </RadioGroup>
          </li>
        ))}
      </ol>
      <p role="status" className="font-medium text-sm">
        {"fault" in mark
          ? `${chosen.length} of ${rubric.criteria.length} criteria have a level.`
          : `${formatMarks(mark.earned)} of ${formatMarks(decimal(possible).toFixed())} points.`}
      </p>
    </div>
  );
}
