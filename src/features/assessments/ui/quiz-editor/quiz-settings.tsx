"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useForm } from "react-hook-form";
import { faultOf, refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Checkbox } from "#/ui/checkbox.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Select } from "#/ui/select.tsx";
import { Textarea } from "#/ui/textarea.tsx";
import { toast } from "#/ui/toast.ts";
import type { Quiz } from "../../contract.ts";
import { scoringWords } from "../quiz/quiz-rules.ts";
import { BandFields } from "./band-fields.tsx";
import { ModeFields } from "./mode-fields.tsx";
import { PasswordFields } from "./password-fields.tsx";
import { fromForm, QuizForm, toForm } from "./quiz-form.ts";
import { ReviewOptions } from "./review-options.tsx";

export type ModuleChoice = { id: string; title: string };

const fieldNames = ["title", "instructions", "opensAt", "dueAt", "closesAt", "attemptsAllowed", "passPercent"] as const;

/** Everything about a quiz but its questions. */
export function QuizSettings({ quiz, modules }: { quiz: Quiz; modules: readonly ModuleChoice[] }) {
  const router = useRouter();
  const form = useForm<QuizForm>({ resolver: zodResolver(QuizForm), defaultValues: withoutTimes(quiz) });
  const { register, handleSubmit, formState, reset, getValues } = form;
  const { errors, isDirty } = formState;
  const mode = form.watch("mode");
  const update = trpc.quizzes.update.useMutation({
    onSuccess: () => {
      toast.success("Settings saved");
      reset({ ...getValues(), password: "", removesPassword: false });
      router.refresh();
    },
  });

  // The server does not know the reader's zone: times are filled in by the browser.
  useEffect(() => reset(toForm(quiz), { keepDirtyValues: true }), [quiz, reset]);

  const refused = (field: (typeof fieldNames)[number]) => faultOf(update.error, `/${field}`);
  const told = (field: (typeof fieldNames)[number]) =>
    errors[field]?.message ?? (refused(field) && `It ${refused(field)}.`);

  return (
    <form
      noValidate
      className="flex flex-col gap-6"
      onSubmit={handleSubmit((typed) => update.mutate({ quizId: quiz.id, ...fromForm(typed, quiz) }))}
    >
      <Field label="Title" error={told("title")}>
        <Input maxLength={300} {...register("title")} />
      </Field>
      <Field label="Instructions" hint="Markdown, shown before the start." optional error={told("instructions")}>
        <Textarea rows={4} {...register("instructions")} />
      </Field>
      <ModeFields form={form} />
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label="Time limit, in minutes" hint="Empty: no limit." error={errors.minutes?.message}>
          <Input inputMode="decimal" autoComplete="off" {...register("minutes")} />
        </Field>
        <Field label="Attempts allowed" hint="Empty: as many as they like." error={told("attemptsAllowed")}>
          <Input inputMode="numeric" autoComplete="off" {...register("attemptsAllowed")} />
        </Field>
        <Field label="Which attempt counts" hint="Where there are several.">
          <Select {...register("scoring")}>
            {Object.entries(scoringWords).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label="Wait between attempts, in minutes"
          hint="Empty: the next may start at once."
          error={errors.cooldownMinutes?.message}
        >
          <Input inputMode="numeric" autoComplete="off" {...register("cooldownMinutes")} />
        </Field>
        <Field label="Opens" hint="In your time zone. Empty: open at once." error={told("opensAt")}>
          <Input type="datetime-local" {...register("opensAt")} />
        </Field>
        <Field
          label="Due"
          hint="Later costs what the gradebook says of late work. Empty: never late."
          error={told("dueAt")}
        >
          <Input type="datetime-local" {...register("dueAt")} />
        </Field>
        <Field label="Closes" hint="Attempts end then at the latest. Empty: never." error={told("closesAt")}>
          <Input type="datetime-local" {...register("closesAt")} />
        </Field>
        <Field label="To pass, in %" hint="Empty: no pass mark." error={told("passPercent")}>
          <Input inputMode="numeric" autoComplete="off" {...register("passPercent")} />
        </Field>
        <Field label="Module" hint="Where it stands in the outline." optional>
          <Select {...register("moduleId")}>
            <option value="">None: it belongs to the whole course</option>
            {modules.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
        <Checkbox
          label="Shuffle the questions"
          description="Each attempt has them in an order of its own. Sections have a shuffle of their own."
          {...register("shuffleQuestions")}
        />
        <Checkbox
          label="Ask how sure they are"
          description={
            mode === "practice"
              ? "For graded quizzes only: in practice a wrong try costs its penalty."
              : "Right earns a third, two thirds or all of the points; wrong costs nothing, two thirds or twice as much."
          }
          disabled={mode === "practice"}
          {...register("certainty")}
        />
      </div>
      <PasswordFields form={form} isSet={quiz.needsPassword} />
      <ReviewOptions register={register} mode={mode} />
      <BandFields form={form} />
      {update.error && (
        <Alert tone="danger" title="Not saved" live>
          {fieldNames.some(refused) ? "What is marked above must be mended first." : refusalText(update.error).message}{" "}
          What you typed is still here.
        </Alert>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" pending={update.isPending} disabled={!isDirty}>
          Save settings
        </Button>
        {isDirty && <span className="text-muted-foreground text-sm">Not saved yet</span>}
      </div>
    </form>
  );
}

const withoutTimes = (quiz: Quiz): QuizForm => ({ ...toForm({ ...quiz, opensAt: null, dueAt: null, closesAt: null }) });
