"use client";

import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Checkbox } from "#/ui/checkbox.tsx";
import { Field } from "#/ui/field.tsx";
import { Radio } from "#/ui/radio-group.tsx";
import { Select } from "#/ui/select.tsx";
import type { BodyOf, ChoiceOption } from "../../question.ts";
import { Fold } from "../fold.tsx";
import { letterOf } from "../question-types.ts";
import { MarkdownField } from "./markdown-field.tsx";
import { MoveButtons } from "./move-buttons.tsx";
import { isRight, movedTo, nextOptionId, setRight } from "./question-draft.ts";
import { WorthField } from "./worth-field.tsx";

type ChoiceBody = BodyOf<"single_choice"> | BodyOf<"multiple_choice">;
type EditOptionsProps = {
  body: ChoiceBody;
  faults: Record<string, string>;
  onChange: (body: ChoiceBody) => void;
};

const scorings = {
  fractions: "Each right tick earns its share, wrong ticks may cost",
  parts: "Each option ticked or left rightly counts the same",
  all_or_nothing: "All right, or nothing",
} as const;

const optionFaults: Record<string, string> = {
  "must have an option worth 1": "Mark one option as the right answer, worth 100 %.",
  "must have a right option": "Mark at least one option as right.",
  "must have right options that add up to 1": "The right options must be worth 100 % together.",
};

/** The options of a choice: text, what each is worth, and the words for those who choose it. */
export function EditOptions({ body, faults, onChange }: EditOptionsProps) {
  const setOptions = (options: ChoiceOption[]) => onChange({ ...body, options });
  const { options } = body;
  const add = () => setOptions([...options, { id: nextOptionId(options), text: "", fraction: "0", feedback: "" }]);
  return (
    <fieldset className="flex min-w-0 flex-col gap-4">
      <legend className="mb-1 font-semibold">Options</legend>
      <p className="text-muted-foreground text-sm">
        To those who choose a wrong one, name the misconception behind it: they read your words, and the tutor works
        from them.
      </p>
      {body.type === "multiple_choice" && (
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
      )}
      {faults.options && (
        <Alert tone="danger" live>
          {optionFaults[faults.options] ?? `The options ${faults.options}.`}
        </Alert>
      )}
      <ol className="flex flex-col gap-4">
        {options.map((option, index) => (
          <li key={option.id} className="rounded-lg border border-border bg-card p-4">
            <EditOption
              body={body}
              option={option}
              index={index}
              faults={faults}
              onChange={(next) => setOptions(options.with(index, next))}
              onRight={(right) => setOptions(setRight(body, option.id, right))}
              actions={
                <MoveButtons
                  name={`option ${letterOf(index)}`}
                  index={index}
                  count={options.length}
                  onMove={(to) => setOptions(movedTo(options, index, to))}
                  onRemove={options.length > 2 ? () => setOptions(options.toSpliced(index, 1)) : undefined}
                />
              }
            />
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Button variant="outline" onClick={add} disabled={options.length >= 50}>
          <Plus aria-hidden />
          Add an option
        </Button>
        <Checkbox
          label="Shuffle the options for each learner"
          checked={body.shuffle}
          onChange={(event) => onChange({ ...body, shuffle: event.target.checked })}
        />
      </div>
    </fieldset>
  );
}

type EditOptionProps = {
  body: ChoiceBody;
  option: ChoiceOption;
  index: number;
  faults: Record<string, string>;
  onChange: (option: ChoiceOption) => void;
  onRight: (right: boolean) => void;
  actions: ReactNode;
};

function EditOption({ body, option, index, faults, onChange, onRight, actions }: EditOptionProps) {
  const fault = (field: string) => faults[`options.${index}.${field}`];
  const weighs = body.type === "single_choice" || body.scoring === "fractions";
  const letter = letterOf(index);
  return (
    <div className="flex flex-col gap-3">
      <div className="flex items-center justify-between gap-2">
        <span className="font-semibold text-sm">Option {letter}</span>
        {actions}
      </div>
      <MarkdownField
        label={`Text of option ${letter}`}
        hideLabel
        value={option.text}
        onChange={(text) => onChange({ ...option, text })}
        fault={fault("text")}
      />
      <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
        <RightMark body={body} optionId={option.id} isChecked={isRight(option)} onRight={onRight} />
        {weighs && (
          <WorthField
            fraction={option.fraction}
            fault={fault("fraction")}
            onChange={(fraction) => onChange({ ...option, fraction })}
          />
        )}
      </div>
      <MarkdownField
        label="What you say to those who choose it"
        optional
        value={option.feedback}
        onChange={(feedback) => onChange({ ...option, feedback })}
        fault={fault("feedback")}
      />
      <Fold label="Hint, and words for those who leave it out">
        <div className="mt-2 flex flex-col gap-3">
          {body.type === "multiple_choice" && (
            <Checkbox
              label="It stands alone, as “none of these”"
              description="It comes last, and nothing else can be ticked beside it."
              checked={option.isAlone ?? false}
              onChange={(event) => onChange({ ...option, isAlone: event.target.checked || undefined })}
            />
          )}
          <MarkdownField
            label="Hint, shown in practice on request"
            optional
            value={option.tip ?? ""}
            onChange={(tip) => onChange({ ...option, tip: tip === "" ? undefined : tip })}
            fault={fault("tip")}
          />
          <MarkdownField
            label="What you say to those who do not choose it"
            optional
            value={option.feedbackUnchosen ?? ""}
            onChange={(text) => onChange({ ...option, feedbackUnchosen: text === "" ? undefined : text })}
            fault={fault("feedbackUnchosen")}
          />
        </div>
      </Fold>
    </div>
  );
}

type RightMarkProps = { body: ChoiceBody; optionId: string; isChecked: boolean; onRight: (right: boolean) => void };

function RightMark({ body, optionId, isChecked, onRight }: RightMarkProps) {
  return body.type === "single_choice" ? (
    <Radio
      name="right-option"
      value={optionId}
      label="The right answer"
      checked={isChecked}
      onChange={() => onRight(true)}
      className="sm:pt-8"
    />
  ) : (
    <Checkbox
      label="Right"
      checked={isChecked}
      onChange={(event) => onRight(event.target.checked)}
      className="sm:pt-8"
    />
  );
}
