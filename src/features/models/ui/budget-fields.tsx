import type { UseFormReturn } from "react-hook-form";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { isWhole, type SettingsValues } from "./settings-values.ts";

const whole = { validate: (value: string) => isWhole(value) || "Type a whole number, or leave it empty." };

export function BudgetFields({ form }: { form: UseFormReturn<SettingsValues> }) {
  const { errors } = form.formState;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label="The whole site, a day" hint="Empty: no limit" error={errors.siteDailyTokens?.message} optional>
        <Input inputMode="numeric" {...form.register("siteDailyTokens", whole)} />
      </Field>
      <Field
        label="Each course, a day"
        hint="Empty: no limit. Instructors may set a lower one"
        error={errors.courseDailyTokens?.message}
        optional
      >
        <Input inputMode="numeric" {...form.register("courseDailyTokens", whole)} />
      </Field>
    </div>
  );
}
