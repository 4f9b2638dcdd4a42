"use client";

import { formatMarks, type Marks } from "#/core/marks.ts";
import { Radio, RadioGroup } from "#/ui/radio-group.tsx";
import { Certainty, certainties, certaintyNames, stakesAt } from "../../certainty.ts";

const stakesWords = (certainty: Certainty, points: Marks): string => {
  const { right, wrong } = stakesAt(certainty, points);
  const cost = wrong === "0" ? "costs nothing" : `costs ${formatMarks(wrong)}`;
  return `Right earns ${formatMarks(right)}, wrong ${cost}.`;
};

type CertaintyInputProps = {
  name: string;
  /** Of the question. */
  points: Marks;
  value: Certainty | undefined;
  disabled: boolean;
  onChange: (certainty: Certainty) => void;
};

/** How sure one is of an answer; nothing said counts as not sure. */
export function CertaintyInput({ name, points, value, disabled, onChange }: CertaintyInputProps) {
  return (
    <div className="mt-5 border-border border-t pt-4">
      <RadioGroup
        legend={
          <>
            How sure are you?<span className="sr-only"> {name}</span>
          </>
        }
        hint="In points. A part that is right earns its part. Nothing said counts as not sure."
        value={value ?? null}
        disabled={disabled}
        onValueChange={(chosen) => onChange(Certainty.parse(chosen))}
      >
        {certainties.map((certainty) => (
          <Radio
            key={certainty}
            value={certainty}
            label={certaintyNames[certainty]}
            description={stakesWords(certainty, points)}
          />
        ))}
      </RadioGroup>
    </div>
  );
}
