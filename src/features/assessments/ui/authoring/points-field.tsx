"use client";

import { useState } from "react";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { cornersOf, cornersText, type Spot } from "./hotspot-draft.ts";
import { faultSentence } from "./question-draft.ts";

type PointsFieldProps = { points: Spot[]; fault?: string; onChange: (points: Spot[]) => void };

/** The corners of a polygon as pairs of numbers; typed text stays as it is until the field is left. */
export function PointsField({ points, fault, onChange }: PointsFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field
      label="Corners"
      hint="Pairs of x,y with spaces between them: 10,20 60,20 40,70"
      error={faultSentence(fault)}
      className="min-w-0 flex-1 basis-64"
    >
      <Input
        autoComplete="off"
        value={typed ?? cornersText(points)}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(cornersOf(event.target.value));
        }}
        onBlur={() => setTyped(null)}
      />
    </Field>
  );
}
