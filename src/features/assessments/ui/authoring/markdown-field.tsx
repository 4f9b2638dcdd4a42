"use client";

import { Field } from "#/ui/field.tsx";
import { Textarea } from "#/ui/textarea.tsx";
import { faultSentence } from "./question-draft.ts";

type MarkdownFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  hint?: string;
  fault?: string;
  optional?: boolean;
  hideLabel?: boolean;
};

/** A text that is Markdown. */
export function MarkdownField({
  label,
  value,
  onChange,
  rows = 2,
  hint,
  fault,
  optional,
  hideLabel,
}: MarkdownFieldProps) {
  return (
    <Field label={label} hint={hint} error={faultSentence(fault)} optional={optional} hideLabel={hideLabel}>
      <Textarea value={value} rows={rows} maxLength={20_000} onChange={(event) => onChange(event.target.value)} />
    </Field>
  );
}
