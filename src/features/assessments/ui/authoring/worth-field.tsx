"use client";

import { useState } from "react";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { faultSentence, fractionText, percentText } from "./question-draft.ts";

type WorthFieldProps = {
  label?: string;
  fraction: string;
  fault?: string;
  onChange: (fraction: string) => void;
};

/** What an answer is worth, in percent; typed text stays as it is until the field is left. */
export function WorthField({ label = "Worth, in %", fraction, fault, onChange }: WorthFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field label={label} error={faultSentence(fault)} className="w-44">
      <Input
        autoComplete="off"
        value={typed ?? percentText(fraction)}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(fractionText(event.target.value));
        }}
        onBlur={() => setTyped(null)}
      />
    </Field>
  );
}
