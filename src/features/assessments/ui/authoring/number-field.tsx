"use client";

import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { faultSentence } from "./question-draft.ts";

type NumberFieldProps = { label: string; value: number; fault?: string; onChange: (value: number) => void };

/** A whole number; while nothing is typed it is no number, which the question's check then tells. */
export function NumberField({ label, value, fault, onChange }: NumberFieldProps) {
  return (
    <Field label={label} error={faultSentence(fault)} className="w-28">
      <Input
        inputMode="numeric"
        autoComplete="off"
        value={Number.isNaN(value) ? "" : value}
        onChange={(event) => {
          const text = event.target.value.trim();
          if (/^\d{0,5}$/.test(text)) onChange(text === "" ? Number.NaN : Number(text));
        }}
      />
    </Field>
  );
}
