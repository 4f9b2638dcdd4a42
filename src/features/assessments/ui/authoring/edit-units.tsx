"use client";

import { Plus, Trash2 } from "lucide-react";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Checkbox } from "#/ui/checkbox.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Select } from "#/ui/select.tsx";
import type { BodyOf } from "../../question.ts";
import type { Units } from "../../question-numeric.ts";
import type { Faults } from "./faults.ts";
import { faultSentence } from "./question-draft.ts";
import { WorthField } from "./worth-field.tsx";

type NumberRules = Pick<BodyOf<"numeric">, "unit" | "decimalMark">;
type EditUnitsProps = { rules: NumberRules; faults: Faults; onChange: (rules: NumberRules) => void };

const firstUnit: Units = { units: [{ symbol: "", multiplier: "1" }], isRequired: true, penalty: "0.1" };

/** How a number is to be written: with which units, and what a comma means. */
export function EditUnits({ rules, faults, onChange }: EditUnitsProps) {
  const { unit, decimalMark } = rules;
  return (
    <div className="flex flex-col gap-3">
      <Field label="Where it could be either, 1,234 means" className="sm:max-w-xs">
        <Select
          value={decimalMark ?? "."}
          onChange={(event) => onChange({ unit, decimalMark: event.target.value === "," ? "," : undefined })}
        >
          <option value=".">1234, as in English</option>
          <option value=",">1.234, as in German or French</option>
        </Select>
      </Field>
      <Checkbox
        label="The answer has a unit"
        checked={unit !== undefined}
        onChange={(event) => onChange({ decimalMark, unit: event.target.checked ? firstUnit : undefined })}
      />
      {unit && <UnitList unit={unit} faults={faults} onChange={(next) => onChange({ decimalMark, unit: next })} />}
    </div>
  );
}

function UnitList({ unit, faults, onChange }: { unit: Units; faults: Faults; onChange: (unit: Units) => void }) {
  const { units } = unit;
  const setUnits = (next: Units["units"]) => onChange({ ...unit, units: next });
  return (
    <fieldset className="flex min-w-0 flex-col gap-3 rounded-lg border border-border bg-card p-4">
      <legend className="sr-only">Units</legend>
      <p className="text-muted-foreground text-sm">
        Your answers above are in the unit of size 1. For answers in m, the unit km has the size 1000.
      </p>
      {faults["unit.units"] && <Alert tone="danger">{faultSentence(faults["unit.units"])}</Alert>}
      {units.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a unit has no identity but its place
        <div key={index} className="flex items-start gap-3">
          <Field
            label={`Unit ${index + 1}`}
            error={faultSentence(faults[`unit.units.${index}.symbol`])}
            className="min-w-0 flex-1"
          >
            <Input
              autoComplete="off"
              maxLength={20}
              value={one.symbol}
              onChange={(event) => setUnits(units.with(index, { ...one, symbol: event.target.value }))}
            />
          </Field>
          <Field
            label={`Size of unit ${index + 1}`}
            error={faultSentence(faults[`unit.units.${index}.multiplier`])}
            className="min-w-0 flex-1"
          >
            <Input
              autoComplete="off"
              value={one.multiplier}
              onChange={(event) => setUnits(units.with(index, { ...one, multiplier: event.target.value.trim() }))}
            />
          </Field>
          <Button
            variant="ghost"
            size="icon-sm"
            className="mt-7"
            aria-label={`Remove unit ${index + 1}`}
            disabled={units.length === 1}
            onClick={() => setUnits(units.toSpliced(index, 1))}
          >
            <Trash2 aria-hidden />
          </Button>
        </div>
      ))}
      <Button
        variant="outline"
        size="sm"
        className="self-start"
        onClick={() => setUnits([...units, { symbol: "", multiplier: "1" }])}
      >
        <Plus aria-hidden />
        Add a unit
      </Button>
      <WorthField
        label="A wrong unit costs, in %"
        fraction={unit.penalty}
        fault={faults["unit.penalty"]}
        onChange={(penalty) => onChange({ ...unit, penalty })}
      />
      <Checkbox
        label="A missing unit costs the same"
        checked={unit.isRequired}
        onChange={(event) => onChange({ ...unit, isRequired: event.target.checked })}
      />
    </fieldset>
  );
}
