"use client";

import { Plus } from "lucide-react";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { Select } from "#/ui/select.tsx";
import { inWords } from "../../in-words.ts";
import type { BodyOf } from "../../question.ts";
import { Fold } from "../fold.tsx";
import { letterOf } from "../question-types.ts";
import type { Faults } from "./faults.ts";
import { MarkdownField } from "./markdown-field.tsx";
import { MoveButtons } from "./move-buttons.tsx";
import { faultSentence, movedTo, nextOptionId } from "./question-draft.ts";

type EditProps<Type extends "matching" | "ordering"> = {
  body: BodyOf<Type>;
  faults: Faults;
  onChange: (body: BodyOf<Type>) => void;
};

const scorings = {
  longest_subset: "By the most items that stand in order to one another",
  absolute: "By the items at their place",
  relative_to_next: "By the items followed by the right one",
  all_or_nothing: "All in order, or nothing",
} as const;

export function EditOrdering({ body, faults, onChange }: EditProps<"ordering">) {
  const { items } = body;
  const setItems = (next: typeof items) => onChange({ ...body, items: next });
  return (
    <fieldset className="flex min-w-0 flex-col gap-4">
      <legend className="mb-1 font-semibold">Items, in the right order</legend>
      <p className="text-muted-foreground text-sm">Each learner gets them shuffled.</p>
      <Field label="How it is scored">
        <Select
          value={body.scoring}
          onChange={(event) => onChange({ ...body, scoring: event.target.value as keyof typeof scorings })}
        >
          {Object.entries(scorings).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      {faults.items && (
        <Alert tone="danger" live>
          {faultSentence(faults.items)}
        </Alert>
      )}
      <ol className="flex flex-col gap-3">
        {items.map((item, index) => (
          <li key={item.id} className="flex items-start gap-2 rounded-lg border border-border bg-card p-3">
            <span className="mt-2 w-6 text-end font-semibold text-muted-foreground text-sm">{index + 1}.</span>
            <div className="min-w-0 flex-1">
              <MarkdownField
                label={`Item ${index + 1}`}
                hideLabel
                rows={1}
                value={item.text}
                onChange={(text) => setItems(items.with(index, { ...item, text }))}
                fault={faults[`items.${index}.text`]}
              />
            </div>
            <MoveButtons
              name={`item ${index + 1}`}
              index={index}
              count={items.length}
              onMove={(to) => setItems(movedTo(items, index, to))}
              onRemove={items.length > 2 ? () => setItems(items.toSpliced(index, 1)) : undefined}
            />
          </li>
        ))}
      </ol>
      <AddButton label="Add an item" onAdd={() => setItems([...items, { id: nextOptionId(items), text: "" }])} />
    </fieldset>
  );
}

function AddButton({ label, onAdd }: { label: string; onAdd: () => void }) {
  return (
    <Button variant="outline" className="self-start" onClick={onAdd}>
      <Plus aria-hidden />
      {label}
    </Button>
  );
}

export function EditMatching({ body, faults, onChange }: EditProps<"matching">) {
  const { lefts, rights } = body;
  const addLeft = () => {
    const left = { id: nextOptionId(lefts), text: "", rightId: rights[0]?.id ?? "", feedback: "" };
    onChange({ ...body, lefts: [...lefts, left] });
  };
  return (
    <>
      <EditRights body={body} faults={faults} onChange={onChange} />
      <fieldset className="flex min-w-0 flex-col gap-4">
        <legend className="mb-3 font-semibold">Entries, and what belongs to each</legend>
        {faults.lefts && (
          <Alert tone="danger" live>
            {faultSentence(faults.lefts)}
          </Alert>
        )}
        <ol className="flex flex-col gap-4">
          {lefts.map((left, index) => (
            <EditLeft
              key={left.id}
              body={body}
              index={index}
              faults={faults}
              onChange={(next) => onChange({ ...body, lefts: next })}
            />
          ))}
        </ol>
        <AddButton label="Add an entry" onAdd={addLeft} />
      </fieldset>
    </>
  );
}

type Lefts = BodyOf<"matching">["lefts"];
type EditLeftProps = { body: BodyOf<"matching">; index: number; faults: Faults; onChange: (lefts: Lefts) => void };

function EditLeft({ body: { lefts, rights }, index, faults, onChange }: EditLeftProps) {
  const left = lefts[index]!;
  const change = (part: Partial<Lefts[number]>) => onChange(lefts.with(index, { ...left, ...part }));
  return (
    <li className="flex flex-col gap-3 rounded-lg border border-border bg-card p-4">
      <div className="flex items-center justify-between gap-2">
        <span className="font-semibold text-sm">Entry {index + 1}</span>
        <MoveButtons
          name={`entry ${index + 1}`}
          index={index}
          count={lefts.length}
          onMove={(to) => onChange(movedTo(lefts, index, to))}
          onRemove={lefts.length > 2 ? () => onChange(lefts.toSpliced(index, 1)) : undefined}
        />
      </div>
      <MarkdownField
        label={`Text of entry ${index + 1}`}
        hideLabel
        rows={1}
        value={left.text}
        onChange={(text) => change({ text })}
        fault={faults[`lefts.${index}.text`]}
      />
      <Field label="Belongs to" error={faultSentence(faults[`lefts.${index}.rightId`])}>
        <Select value={left.rightId} onChange={(event) => change({ rightId: event.target.value })}>
          {rights.every(({ id }) => id !== left.rightId) && <option value={left.rightId}>Choose …</option>}
          {rights.map(({ id, text }, place) => (
            <option key={id} value={id}>
              {letterOf(place)} {inWords(text)}
            </option>
          ))}
        </Select>
      </Field>
      <Fold label="What you say to those who answered it">
        <MarkdownField
          label={`Feedback on entry ${index + 1}`}
          hideLabel
          optional
          value={left.feedback}
          onChange={(feedback) => change({ feedback })}
          fault={faults[`lefts.${index}.feedback`]}
        />
      </Fold>
    </li>
  );
}

function EditRights({ body, faults, onChange }: EditProps<"matching">) {
  const { rights } = body;
  const setRights = (next: typeof rights) => onChange({ ...body, rights: next });
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-1 font-semibold">To choose from</legend>
      <p className="text-muted-foreground text-sm">Shuffled for each learner. What belongs to no entry distracts.</p>
      {faults.rights && (
        <Alert tone="danger" live>
          {faultSentence(faults.rights)}
        </Alert>
      )}
      <ul className="flex flex-col gap-3">
        {rights.map((right, index) => (
          <li key={right.id} className="flex items-start gap-2 rounded-lg border border-border bg-card p-3">
            <span className="mt-2 w-6 text-end font-semibold text-muted-foreground text-sm">{letterOf(index)}</span>
            <div className="min-w-0 flex-1">
              <MarkdownField
                label={`Choice ${letterOf(index)}`}
                hideLabel
                rows={1}
                value={right.text}
                onChange={(text) => setRights(rights.with(index, { ...right, text }))}
                fault={faults[`rights.${index}.text`]}
              />
            </div>
            <MoveButtons
              name={`choice ${letterOf(index)}`}
              index={index}
              count={rights.length}
              onMove={(to) => setRights(movedTo(rights, index, to))}
              onRemove={rights.length > 2 ? () => setRights(rights.toSpliced(index, 1)) : undefined}
            />
          </li>
        ))}
      </ul>
      <AddButton label="Add a choice" onAdd={() => setRights([...rights, { id: nextOptionId(rights), text: "" }])} />
    </fieldset>
  );
}
