import { Checkbox } from "#/ui/checkbox.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Select } from "#/ui/select.tsx";
import type { LateDraft } from "./late-draft.ts";
import type { SetUpFaults } from "./set-up-draft.ts";
import { Part } from "./set-up-part.tsx";

type LateFieldsProps = { late: LateDraft; faults: SetUpFaults; onChange: (late: LateDraft) => void };

/** What late work costs. */
export function LateFields({ late, faults, onChange }: LateFieldsProps) {
  const set = (fields: Partial<LateDraft>) => onChange({ ...late, ...fields });
  return (
    <Part
      title="Late work"
      about="For assignments, and quizzes with a due date, that are handed in after it. What comes after a quiz has closed does not count."
    >
      <Checkbox
        label="Late work costs points"
        description="A learner sees the mark before and after. To waive it for somebody, enter the full mark in the gradebook."
        checked={late.isOn}
        onChange={(event) => set({ isOn: event.target.checked })}
      />
      {late.isOn && (
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
          <Field label="Taken off, in %" hint="Of the points possible." error={faults["late.percent"]}>
            <Input
              inputMode="decimal"
              autoComplete="off"
              value={late.percent}
              onChange={(event) => set({ percent: event.target.value })}
            />
          </Field>
          <Field label="For each" hint="That has begun.">
            <Select value={late.per} onChange={(event) => set({ per: event.target.value === "hour" ? "hour" : "day" })}>
              <option value="day">24 hours</option>
              <option value="hour">Hour</option>
            </Select>
          </Field>
          <Field label="Lowest mark left, in %" hint="0: nothing need be left." error={faults["late.lowestPercent"]}>
            <Input
              inputMode="decimal"
              autoComplete="off"
              value={late.lowestPercent}
              onChange={(event) => set({ lowestPercent: event.target.value })}
            />
          </Field>
          <Field label="Free of cost, in minutes" hint="So late costs nothing." error={faults["late.graceMinutes"]}>
            <Input
              inputMode="numeric"
              autoComplete="off"
              value={late.graceMinutes}
              onChange={(event) => set({ graceMinutes: event.target.value })}
            />
          </Field>
        </div>
      )}
    </Part>
  );
}
