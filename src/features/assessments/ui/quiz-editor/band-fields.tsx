"use client";

import { Plus, Trash2 } from "lucide-react";
import { type UseFormReturn, useFieldArray } from "react-hook-form";
import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Textarea } from "#/ui/textarea.tsx";
import type { QuizForm } from "./quiz-form.ts";

/** Words on the score: the highest band that a score reaches counts. */
export function BandFields({ form: { control, register, formState } }: { form: UseFormReturn<QuizForm> }) {
  const { fields, append, remove } = useFieldArray({ control, name: "feedbackBands" });
  const errors = formState.errors.feedbackBands;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-medium text-sm">Words on the score</legend>
      <p className="mb-3 text-muted-foreground text-sm">
        Each holds from its score up to that of the next. They are shown where both marks and feedback are.
      </p>
      <ol className="mb-3 flex flex-col gap-4">
        {fields.map(({ id }, index) => (
          <li key={id} className="flex flex-wrap items-start gap-3">
            <Field label="From, in %" error={errors?.[index]?.fromPercent?.message} className="w-28">
              <Input inputMode="numeric" autoComplete="off" {...register(`feedbackBands.${index}.fromPercent`)} />
            </Field>
            <Field
              label="Words, in Markdown"
              error={errors?.[index]?.text?.message}
              className="min-w-0 flex-1 basis-64"
            >
              <Textarea rows={1} {...register(`feedbackBands.${index}.text`)} />
            </Field>
            <Button
              type="button"
              variant="ghost"
              size="icon"
              className="mt-6.5"
              aria-label={`Remove the words ${index + 1}`}
              onClick={() => remove(index)}
            >
              <Trash2 aria-hidden />
            </Button>
          </li>
        ))}
      </ol>
      {fields.length < 20 && (
        <Button type="button" variant="outline" size="sm" onClick={() => append({ fromPercent: "", text: "" })}>
          <Plus aria-hidden />
          Add words
        </Button>
      )}
    </fieldset>
  );
}
