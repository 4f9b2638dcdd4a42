"use client";

import { useRouter } from "next/navigation";
import { useForm } from "react-hook-form";
import { faultOf, refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Radio, RadioGroup } from "#/ui/radio-group.tsx";
import { Textarea } from "#/ui/textarea.tsx";
import { toast } from "#/ui/toast.ts";
import type { Course, CourseAccess } from "../../contract.ts";

type Settings = {
  title: string;
  slug: string;
  summary: string;
  description: string;
  access: CourseAccess;
  coverUrl: string;
  language: string;
  licence: string;
  attribution: string;
};

const fields = ["title", "slug", "summary", "description", "coverUrl", "language", "licence", "attribution"] as const;

export function CourseSettings({ course }: { course: Course }) {
  const router = useRouter();
  const { register, handleSubmit, reset, formState } = useForm<Settings>({
    defaultValues: { ...course, coverUrl: course.coverUrl ?? "" },
  });
  const update = trpc.courses.update.useMutation({
    onSuccess: (saved) => {
      reset({ ...saved, coverUrl: saved.coverUrl ?? "" });
      toast.success("Saved");
      router.refresh();
    },
  });
  const fault = (name: (typeof fields)[number]) => {
    const found = faultOf(update.error, `/${name}`);
    return found && `This ${found}.`;
  };
  const isElsewhere = update.error && !fields.some(fault);
  const save = ({ coverUrl, ...settings }: Settings) =>
    update.mutate({
      courseId: course.id,
      title: settings.title.trim(),
      slug: settings.slug.trim(),
      summary: settings.summary.trim(),
      description: settings.description,
      access: settings.access,
      language: settings.language.trim(),
      licence: settings.licence.trim(),
      attribution: settings.attribution.trim(),
      coverUrl: coverUrl.trim() || null,
    });
  return (
    <form className="flex flex-col gap-6" onSubmit={handleSubmit(save)}>
      <Field label="Title" error={fault("title")} required>
        <Input maxLength={200} required {...register("title")} />
      </Field>
      <Field label="Summary" hint="One or two sentences for the catalogue." error={fault("summary")}>
        <Textarea rows={2} maxLength={500} {...register("summary")} />
      </Field>
      <Field
        label="Description"
        hint="Markdown. What it is about, for whom, what one can do afterwards."
        error={fault("description")}
      >
        <Textarea rows={8} className="font-mono text-sm" {...register("description")} />
      </Field>
      <RadioGroup legend="Who may read the lessons" className="gap-2">
        <Radio
          look="card"
          value="open"
          label="Everybody"
          description="Reading needs no account. Practice and quizzes need one."
          {...register("access")}
        />
        <Radio
          look="card"
          value="enrolled"
          label="Those enrolled"
          description="Visitors see the outline and enrol to read."
          {...register("access")}
        />
      </RadioGroup>
      <div className="grid grid-cols-1 gap-6 sm:grid-cols-2">
        <Field label="Name in the address" hint={`/courses/${course.slug}`} error={fault("slug")} required>
          <Input maxLength={80} required className="font-mono text-sm" {...register("slug")} />
        </Field>
        <Field label="Language" hint="A tag such as en or pt-BR." error={fault("language")} required>
          <Input maxLength={35} required {...register("language")} />
        </Field>
      </div>
      <Field
        label="Cover picture"
        hint="An https address, or a picture of this site."
        error={fault("coverUrl")}
        optional
      >
        <Input maxLength={500} inputMode="url" {...register("coverUrl")} />
      </Field>
      <div className="grid grid-cols-1 gap-6 sm:grid-cols-2">
        <Field label="Licence" hint="Such as CC BY 4.0." error={fault("licence")} optional>
          <Input maxLength={200} {...register("licence")} />
        </Field>
        <Field label="Source" hint="Who wrote it, where it comes from." error={fault("attribution")} optional>
          <Input maxLength={2000} {...register("attribution")} />
        </Field>
      </div>
      {isElsewhere && (
        <Alert tone="danger" title="The settings were not saved" live>
          {refusalText(update.error).message} What you typed is still here.
        </Alert>
      )}
      <div>
        <Button type="submit" pending={update.isPending} disabled={!formState.isDirty}>
          Save the settings
        </Button>
      </div>
    </form>
  );
}
