"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { faultOf, refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Radio, RadioGroup } from "#/ui/radio-group.tsx";
import { Textarea } from "#/ui/textarea.tsx";

/** Title, summary and who may read: enough to start writing. */
export function NewCourseForm() {
  const router = useRouter();
  const [access, setAccess] = useState<"open" | "enrolled">("open");
  const create = trpc.courses.create.useMutation({ onSuccess: ({ id }) => router.push(`/teach/courses/${id}`) });
  const faults = { title: faultOf(create.error, "/title"), summary: faultOf(create.error, "/summary") };
  return (
    <form
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        create.mutate({ title: String(form.get("title")).trim(), summary: String(form.get("summary")).trim(), access });
      }}
    >
      <Field label="Title" error={faults.title && `The title ${faults.title}.`} required>
        <Input name="title" maxLength={200} required autoComplete="off" />
      </Field>
      <Field
        label="Summary"
        hint="One or two sentences for the catalogue."
        error={faults.summary && `The summary ${faults.summary}.`}
        optional
      >
        <Textarea name="summary" rows={3} maxLength={500} />
      </Field>
      <RadioGroup
        legend="Who may read the lessons"
        value={access}
        onValueChange={(value) => setAccess(value === "enrolled" ? "enrolled" : "open")}
        className="gap-2"
      >
        <Radio
          look="card"
          value="open"
          label="Everybody"
          description="Reading needs no account. Practice and quizzes need one."
        />
        <Radio
          look="card"
          value="enrolled"
          label="Those enrolled"
          description="Visitors see the outline and enrol to read."
        />
      </RadioGroup>
      {create.error && !faults.title && !faults.summary && (
        <Alert tone="danger" title="The course was not created" live>
          {refusalText(create.error).message}
        </Alert>
      )}
      <div>
        <Button type="submit" size="lg" pending={create.isPending || create.isSuccess}>
          Create the course
        </Button>
        <p className="mt-3 text-muted-foreground text-sm">It starts as a draft that only you see.</p>
      </div>
    </form>
  );
}
