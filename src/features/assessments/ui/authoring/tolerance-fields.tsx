"use client";

import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Select } from "#/ui/select.tsx";
import type { BodyOf } from "../../question.ts";
import { faultSentence } from "./question-draft.ts";

type Tolerance = BodyOf<"formula">["answers"][number]["tolerance"];
const kinds = {
  nominal: "± as a number",
  relative: "± as a share of the value",
  geometric: "by a factor",
} as const satisfies Record<Tolerance["kind"], string>;

type ToleranceFieldsProps = {
  tolerance: Tolerance;
  fault: string | undefined;
  onChange: (tolerance: Tolerance) => void;
};

export function ToleranceFields({ tolerance, fault, onChange }: ToleranceFieldsProps) {
  return (
    <>
      <Field label="Tolerance" error={faultSentence(fault)}>
        <Input
          autoComplete="off"
          value={tolerance.value}
          onChange={(event) => onChange({ ...tolerance, value: event.target.value.trim() })}
        />
      </Field>
      <Field label="It counts">
        <Select
          value={tolerance.kind}
          onChange={(event) => onChange({ ...tolerance, kind: event.target.value as Tolerance["kind"] })}
        >
          {Object.entries(kinds).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
