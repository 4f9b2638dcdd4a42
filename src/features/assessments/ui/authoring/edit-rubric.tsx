"use client";

import { Plus, Trash2 } from "lucide-react";
import { Button } from "#/ui/button.tsx";
import { Checkbox } from "#/ui/checkbox.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Textarea } from "#/ui/textarea.tsx";
import type { Rubric, RubricCriterion, RubricLevel } from "../../rubric.ts";
import { MoveButtons } from "./move-buttons.tsx";
import { faultSentence } from "./question-draft.ts";
import {
  addCriterion,
  addLevel,
  moveCriterion,
  newRubric,
  removeCriterion,
  setCriterion,
  setLevel,
} from "./rubric-draft.ts";

type EditRubricProps = {
  rubric: Rubric | undefined;
  faults: Record<string, string>;
  /** How the levels make points. */
  about?: string;
  onChange: (rubric: Rubric | undefined) => void;
};

const ofQuestion =
  "Each criterion gets a level. The levels share out the question's points, whatever a quiz gives for it.";

/** Criteria and their levels; without a rubric the marker gives points. */
export function EditRubric({ rubric, faults, about = ofQuestion, onChange }: EditRubricProps) {
  return (
    <section aria-label="Rubric" className="flex flex-col gap-4">
      <Checkbox
        label="Mark by a rubric"
        description={about}
        checked={rubric !== undefined}
        onChange={(event) => onChange(event.target.checked ? newRubric() : undefined)}
      />
      {rubric && (
        <>
          <ol className="flex flex-col gap-4">
            {rubric.criteria.map((criterion, index) => (
              <li key={criterion.id}>
                <Criterion
                  criterion={criterion}
                  number={index + 1}
                  count={rubric.criteria.length}
                  faultOf={(place) => faultSentence(faults[`rubric.criteria.${index}.${place}`])}
                  onChange={(fields) => onChange(setCriterion(rubric, index, fields))}
                  onMove={(to) => onChange(moveCriterion(rubric, index, to))}
                  onRemove={() => onChange(removeCriterion(rubric, index))}
                />
              </li>
            ))}
          </ol>
          <Button variant="outline" className="self-start" onClick={() => onChange(addCriterion(rubric))}>
            <Plus aria-hidden />
            Add a criterion
          </Button>
        </>
      )}
    </section>
  );
}

type CriterionProps = {
  criterion: RubricCriterion;
  number: number;
  count: number;
  faultOf: (place: string) => string | undefined;
  onChange: (fields: Partial<RubricCriterion>) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
};

function Criterion({ criterion, number, count, faultOf, onChange, onMove, onRemove }: CriterionProps) {
  const { levels } = criterion;
  return (
    <fieldset className="flex min-w-0 flex-col gap-3 rounded-lg border border-border bg-card p-4">
      <legend className="sr-only">Criterion {number}</legend>
      <div className="flex flex-wrap items-end gap-3">
        <Field label={`Criterion ${number}`} error={faultOf("title")} className="min-w-0 flex-1 basis-56">
          <Input
            value={criterion.title}
            maxLength={200}
            onChange={(event) => onChange({ title: event.target.value })}
          />
        </Field>
        <MoveButtons
          name={`criterion ${number}`}
          index={number - 1}
          count={count}
          onMove={onMove}
          onRemove={count > 1 ? onRemove : undefined}
        />
      </div>
      <Field label="What it looks at" optional error={faultOf("description")}>
        <Textarea
          rows={2}
          maxLength={2_000}
          value={criterion.description}
          onChange={(event) => onChange({ description: event.target.value })}
        />
      </Field>
      <ul className="flex flex-col gap-3 border-border border-s-2 ps-4">
        {levels.map((level, index) => (
          <li key={level.id}>
            <Level
              level={level}
              label={`Level ${index + 1} of criterion ${number}`}
              canRemove={levels.length > 2}
              faultOf={(place) => faultOf(`levels.${index}.${place}`)}
              onChange={(fields) => onChange({ levels: setLevel(criterion, index, fields) })}
              onRemove={() => onChange({ levels: levels.toSpliced(index, 1) })}
            />
          </li>
        ))}
      </ul>
      {faultOf("levels") && (
        <p role="alert" className="text-danger text-sm">
          {faultOf("levels")}
        </p>
      )}
      {levels.length < 10 && (
        <Button
          variant="ghost"
          size="sm"
          className="self-start"
          onClick={() => onChange({ levels: addLevel(criterion) })}
        >
          <Plus aria-hidden />
          Add a level
        </Button>
      )}
    </fieldset>
  );
}

type LevelProps = {
  level: RubricLevel;
  label: string;
  canRemove: boolean;
  faultOf: (place: string) => string | undefined;
  onChange: (fields: Partial<RubricLevel>) => void;
  onRemove: () => void;
};

function Level({ level, label, canRemove, faultOf, onChange, onRemove }: LevelProps) {
  return (
    <div className="grid grid-cols-[1fr_5.5rem_auto] items-start gap-2">
      <Field label={`${label}: title`} hideLabel error={faultOf("title")}>
        <Input
          placeholder="Title"
          maxLength={200}
          value={level.title}
          onChange={(event) => onChange({ title: event.target.value })}
        />
      </Field>
      <Field label={`${label}: points`} hideLabel error={faultOf("points")}>
        <Input
          inputMode="decimal"
          autoComplete="off"
          placeholder="Points"
          value={level.points}
          onChange={(event) => onChange({ points: event.target.value.trim().replace(",", ".") })}
        />
      </Field>
      <Button variant="ghost" size="icon" aria-label={`Remove ${label}`} disabled={!canRemove} onClick={onRemove}>
        <Trash2 aria-hidden />
      </Button>
      <Field label={`${label}: description`} hideLabel error={faultOf("description")} className="col-span-2">
        <Input
          placeholder="What an answer of this level is like"
          maxLength={2_000}
          value={level.description}
          onChange={(event) => onChange({ description: event.target.value })}
        />
      </Field>
    </div>
  );
}
