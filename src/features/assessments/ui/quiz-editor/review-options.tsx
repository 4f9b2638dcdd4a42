"use client";

import type { UseFormRegister } from "react-hook-form";
import { Checkbox } from "#/ui/checkbox.tsx";
import type { QuizForm } from "./quiz-form.ts";

const shown = [
  ["marks", "Marks"],
  ["correctness", "Whether right"],
  ["feedback", "Feedback"],
  ["solution", "Right answers and explanations"],
] as const;

const phases = [
  ["afterSubmit", "Right after submitting", "For two minutes."],
  ["later", "Later", "While the quiz is open, or for good without a closing date."],
  [
    "afterClose",
    "After it has closed",
    "Needs a closing date. Begins when it is over for everybody, a minute after the last may answer.",
  ],
] as const;

export function ReviewOptions({ register }: { register: UseFormRegister<QuizForm> }) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-medium text-sm">What learners see of a submitted attempt</legend>
      <div className="grid gap-x-8 gap-y-2 sm:grid-cols-3">
        {phases.map(([phase, title, hint]) => (
          <fieldset key={phase} className="min-w-0">
            <legend className="mt-2 font-medium text-sm">{title}</legend>
            <p className="text-muted-foreground text-sm leading-snug sm:min-h-[2lh]">{hint}</p>
            {shown.map(([flag, label]) => (
              <Checkbox key={flag} label={label} {...register(`review.${phase}.${flag}`)} />
            ))}
          </fieldset>
        ))}
      </div>
    </fieldset>
  );
}
