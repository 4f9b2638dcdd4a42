"use client";

import { Radio, RadioGroup } from "#/ui/radio-group.tsx";
import { Certainty, certainties } from "../../certainty.ts";

const labels = {
  low: "Not sure: a third if right, nothing lost if wrong",
  mid: "Fairly sure: two thirds if right, two thirds lost if wrong",
  high: "Very sure: all if right, twice as much lost if wrong",
} as const satisfies Record<Certainty, string>;

type CertaintyInputProps = {
  name: string;
  value: Certainty | undefined;
  disabled: boolean;
  onChange: (certainty: Certainty) => void;
};

/** How sure one is of an answer; nothing said counts as not sure. */
export function CertaintyInput({ name, value, disabled, onChange }: CertaintyInputProps) {
  return (
    <div className="mt-5 border-border border-t pt-4">
      <RadioGroup
        legend={
          <>
            How sure are you?<span className="sr-only"> {name}</span>
          </>
        }
        hint="Of the points of this question. Nothing said counts as not sure."
        value={value ?? null}
        disabled={disabled}
        onValueChange={(chosen) => onChange(Certainty.parse(chosen))}
      >
        {certainties.map((certainty) => (
          <Radio key={certainty} value={certainty} label={labels[certainty]} />
        ))}
      </RadioGroup>
    </div>
  );
}
