"use client";

import type { UseFormRegister } from "react-hook-form";
import { Checkbox } from "#/ui/checkbox.tsx";
import { cn } from "#/ui/cn.ts";
import type { QuizMode } from "../../contract.ts";
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

const during = [
  "during",
  "During the attempt",
  "Of an answer that was checked; right answers once it is finished.",
] as const;

type ReviewOptionsProps = { register: UseFormRegister<QuizForm>; mode: QuizMode };

/** In practice a check always tells whether the answer is right: that is what was asked. */
const isFixed = (phase: string, flag: string) => phase === "during" && flag === "correctness";

export function ReviewOptions({ register, mode }: ReviewOptionsProps) {
  const isPractice = mode === "practice";
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-medium text-sm">What learners see of an attempt</legend>
      <div className={cn("grid gap-x-8 gap-y-2", isPractice ? "sm:grid-cols-2 xl:grid-cols-4" : "sm:grid-cols-3")}>
        {(isPractice ? [during, ...phases] : phases).map(([phase, title, hint]) => (
          <fieldset key={phase} className="min-w-0">
            <legend className="mt-2 font-medium text-sm">{title}</legend>
            <p className="text-muted-foreground text-sm leading-snug sm:min-h-[3lh]">{hint}</p>
            {shown.map(([flag, label]) =>
              isFixed(phase, flag) ? (
                <Checkbox key={flag} label={label} description="Always." checked disabled readOnly />
              ) : (
                <Checkbox key={flag} label={label} {...register(`review.${phase}.${flag}`)} />
              ),
            )}
          </fieldset>
        ))}
      </div>
    </fieldset>
  );
}
