"use client";

import type { UseFormReturn } from "react-hook-form";
import { Checkbox } from "#/ui/checkbox.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import type { QuizForm } from "./quiz-form.ts";

/** The password that starts an attempt. It is kept as a hash, so it can be replaced but not read. */
export function PasswordFields({ form, isSet }: { form: UseFormReturn<QuizForm>; isSet: boolean }) {
  const { register, watch, formState } = form;
  const removes = watch("removesPassword");
  return (
    <div className="flex flex-col gap-1">
      <Field
        label="Password to start"
        hint={
          isSet
            ? "One is set. It cannot be shown; type another to replace it."
            : "Empty: none. Learners are asked for it at the start of each attempt."
        }
        error={formState.errors.password?.message}
        className="sm:max-w-96"
      >
        <Input autoComplete="off" maxLength={200} disabled={removes} {...register("password", { disabled: removes })} />
      </Field>
      {isSet && <Checkbox label="Take the password away" {...register("removesPassword")} />}
    </div>
  );
}
