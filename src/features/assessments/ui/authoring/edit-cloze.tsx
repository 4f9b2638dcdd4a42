"use client";

import { Plus, Trash2 } from "lucide-react";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Checkbox } from "#/ui/checkbox.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Select } from "#/ui/select.tsx";
import type { BodyOf } from "../../question.ts";
import type { ClozePart } from "../../question-cloze.ts";
import { Fold } from "../fold.tsx";
import { letterOf } from "../question-types.ts";
import { emptyPart, evenWeights, nextGap } from "./cloze-draft.ts";
import { EditNumeric } from "./edit-numeric.tsx";
import { EditShortAnswer } from "./edit-short-answer.tsx";
import { type Faults, faultsWithin } from "./faults.ts";
import { MarkdownField } from "./markdown-field.tsx";
import { faultSentence, nextOptionId, percentText } from "./question-draft.ts";
import { WorthField } from "./worth-field.tsx";

type Cloze = BodyOf<"cloze">;
type EditClozeProps = { body: Cloze; faults: Faults; onChange: (body: Cloze) => void };

const partTypes = { short_answer: "A text", numeric: "A number", single_choice: "A choice" } as const;

const inPercent = (fault: string) =>
  fault.replace(/up to 1, not (\S+)/, (_, sum: string) => `up to 100 %, not ${percentText(sum)} %`);

/** The gaps of a text: what fits in each, and how much it weighs. */
export function EditCloze({ body, faults, onChange }: EditClozeProps) {
  const { parts } = body;
  const add = () => {
    const id = nextGap(body);
    const stem = body.stem.includes(`{{${id}}}`) ? body.stem : `${body.stem} {{${id}}}`.trimStart();
    onChange({ ...body, stem, parts: evenWeights([...parts, emptyPart("short_answer", id)]) });
  };
  const remove = (index: number) =>
    onChange({
      ...body,
      stem: body.stem.replaceAll(`{{${parts[index]?.id}}}`, ""),
      parts: evenWeights(parts.toSpliced(index, 1)),
    });
  return (
    <fieldset className="flex min-w-0 flex-col gap-4">
      <legend className="mb-1 font-semibold">Gaps</legend>
      <p className="text-muted-foreground text-sm">
        A gap stands in the question where you write its name in double braces, such as {"{{1}}"}.
      </p>
      {faults.parts && (
        <Alert tone="danger" live>
          {faultSentence(inPercent(faults.parts))}
        </Alert>
      )}
      {parts.map((part, index) => (
        <EditPart
          // biome-ignore lint/suspicious/noArrayIndexKey: its name changes while it is typed
          key={index}
          part={part}
          index={index}
          faults={faultsWithin(faults, `parts.${index}`)}
          onChange={(next) => onChange({ ...body, parts: parts.with(index, next) })}
          onRemove={parts.length > 1 ? () => remove(index) : undefined}
        />
      ))}
      <div className="flex flex-wrap gap-3">
        <Button variant="outline" onClick={add} disabled={parts.length >= 40}>
          <Plus aria-hidden />
          Add a gap
        </Button>
        <Button variant="ghost" onClick={() => onChange({ ...body, parts: evenWeights(parts) })}>
          Let all weigh the same
        </Button>
      </div>
    </fieldset>
  );
}

type EditPartProps = {
  part: ClozePart;
  index: number;
  faults: Faults;
  onChange: (part: ClozePart) => void;
  onRemove?: () => void;
};

function EditPart({ part, index, faults, onChange, onRemove }: EditPartProps) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-4 rounded-xl border border-border p-4">
      <legend className="px-1 font-semibold text-sm">Gap {index + 1}</legend>
      <div className="flex items-start gap-3">
        <div className="grid min-w-0 flex-1 gap-3 sm:grid-cols-3">
          <Field label="Name" error={faultSentence(faults.id)}>
            <Input
              autoComplete="off"
              value={part.id}
              onChange={(event) => onChange({ ...part, id: event.target.value.trim() })}
            />
          </Field>
          <Field label="What fits in">
            <Select
              value={part.type}
              onChange={(event) =>
                onChange({ ...emptyPart(event.target.value as ClozePart["type"], part.id), weight: part.weight })
              }
            >
              {Object.entries(partTypes).map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
          <WorthField
            label="Weight, in %"
            fraction={part.weight}
            fault={faults.weight}
            onChange={(weight) => onChange({ ...part, weight })}
          />
        </div>
        {onRemove && (
          <Button
            variant="ghost"
            size="icon-sm"
            className="mt-7"
            aria-label={`Remove gap ${index + 1}`}
            onClick={onRemove}
          >
            <Trash2 aria-hidden />
          </Button>
        )}
      </div>
      {part.type === "numeric" && <EditNumeric body={part} faults={faults} onChange={onChange} />}
      {part.type === "short_answer" && <EditShortAnswer body={part} faults={faults} onChange={onChange} />}
      {part.type === "single_choice" && <EditChoices part={part} faults={faults} onChange={onChange} />}
    </fieldset>
  );
}

type ChoicePart = Extract<ClozePart, { type: "single_choice" }>;
type EditChoicesProps = { part: ChoicePart; faults: Faults; onChange: (part: ChoicePart) => void };

function EditChoices({ part, faults, onChange }: EditChoicesProps) {
  const { options } = part;
  const setOptions = (next: ChoicePart["options"]) => onChange({ ...part, options: next });
  return (
    <>
      {faults.options && (
        <Alert tone="danger" live>
          {faultSentence(faults.options.replace("an option worth 1", "an option worth 100 %"))}
        </Alert>
      )}
      {options.map((option, index) => (
        <div key={option.id} className="flex flex-col gap-1">
          <div className="flex items-start gap-3">
            <Field
              label={`Option ${letterOf(index)}`}
              error={faultSentence(faults[`options.${index}.text`])}
              className="min-w-0 flex-1"
            >
              <Input
                autoComplete="off"
                value={option.text}
                onChange={(event) => setOptions(options.with(index, { ...option, text: event.target.value }))}
              />
            </Field>
            <WorthField
              fraction={option.fraction}
              fault={faults[`options.${index}.fraction`]}
              onChange={(fraction) => setOptions(options.with(index, { ...option, fraction }))}
            />
            <Button
              variant="ghost"
              size="icon-sm"
              className="mt-7"
              aria-label={`Remove option ${letterOf(index)}`}
              disabled={options.length <= 2}
              onClick={() => setOptions(options.toSpliced(index, 1))}
            >
              <Trash2 aria-hidden />
            </Button>
          </div>
          <Fold label={`What you say to those who choose ${letterOf(index)}`}>
            <MarkdownField
              label={`Feedback on option ${letterOf(index)}`}
              hideLabel
              optional
              value={option.feedback}
              onChange={(feedback) => setOptions(options.with(index, { ...option, feedback }))}
              fault={faults[`options.${index}.feedback`]}
            />
          </Fold>
        </div>
      ))}
      <div className="flex flex-wrap items-center gap-3">
        <Button
          variant="outline"
          size="sm"
          onClick={() => setOptions([...options, { id: nextOptionId(options), text: "", fraction: "0", feedback: "" }])}
        >
          <Plus aria-hidden />
          Add an option
        </Button>
        <Checkbox
          label="Shuffle the options"
          checked={part.shuffle}
          onChange={(event) => onChange({ ...part, shuffle: event.target.checked })}
        />
      </div>
    </>
  );
}
