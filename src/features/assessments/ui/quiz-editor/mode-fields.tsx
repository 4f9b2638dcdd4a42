"use client";

import { type UseFormReturn, useController } from "react-hook-form";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Radio, RadioGroup } from "#/ui/radio-group.tsx";
import { Select } from "#/ui/select.tsx";
import { QuizMode } from "../../contract.ts";
import { shareWords } from "../quiz/quiz-rules.ts";
import type { QuizForm } from "./quiz-form.ts";

const penalties = ["0", "0.1", "0.2", "0.25", "0.333333333333", "0.5", "1"];

/** Graded, or practice with its tries and what each wrong one costs. */
export function ModeFields({ form }: { form: UseFormReturn<QuizForm> }) {
  const { control, register, watch, formState, getValues } = form;
  const { field } = useController({ control, name: "mode" });
  const [mode, penalty] = watch(["mode", "penalty"]);
  const choices = penalties.includes(penalty) ? penalties : [...penalties, getValues("penalty")];
  return (
    <div className="flex flex-col gap-4 rounded-lg border border-border p-4 sm:p-5">
      <RadioGroup
        legend="How it is taken"
        value={field.value}
        onValueChange={(value) => field.onChange(QuizMode.parse(value))}
      >
        <Radio
          value="graded"
          label="Graded"
          description="Answers are marked after submitting. The course's tutor is closed meanwhile."
        />
        <Radio
          value="practice"
          label="Practice"
          description="Learners check each answer during the attempt, get your hints one by one, and try again. What a person marks cannot be checked. The tutor stays open."
        />
      </RadioGroup>
      {mode === "practice" && (
        <div className="grid gap-5 sm:grid-cols-2">
          <Field
            label="Tries for each question"
            hint="Empty: as many as they like. A right answer, or the last try, finishes the question."
            error={formState.errors.tries?.message}
          >
            <Input inputMode="numeric" autoComplete="off" {...register("tries")} />
          </Field>
          <Field
            label="Each wrong try costs"
            hint="Of the question's points. What counts is the right try, or else the last, less this for each try before it; never less than nothing."
          >
            <Select {...register("penalty")}>
              {choices.map((share) => (
                <option key={share} value={share}>
                  {shareWords(share)}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      )}
    </div>
  );
}
