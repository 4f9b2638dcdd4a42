"use client";

import { Plus, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useFieldArray, useForm } from "react-hook-form";
import { faultOf, refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Textarea } from "#/ui/textarea.tsx";
import { toast } from "#/ui/toast.ts";

type Terms = { terms: { term: string; definition: string }[] };

/** The whole glossary as one form. */
export function GlossaryEditor({ courseId, terms }: { courseId: string } & Terms) {
  const router = useRouter();
  const { register, control, handleSubmit, reset, formState } = useForm<Terms>({ defaultValues: { terms } });
  const list = useFieldArray({ control, name: "terms" });
  const put = trpc.courses.putGlossary.useMutation({
    onSuccess: ({ items }) => {
      reset({ terms: items.map(({ term, definition }) => ({ term, definition })) });
      toast.success("Saved");
      router.refresh();
    },
  });
  const fault = (pointer: string) => {
    const found = faultOf(put.error, pointer);
    return found && `This ${found}.`;
  };
  return (
    <form
      className="flex flex-col gap-5"
      onSubmit={handleSubmit((form) =>
        put.mutate({
          courseId,
          terms: form.terms
            .map(({ term, definition }) => ({ term: term.trim(), definition: definition.trim() }))
            .filter(({ term, definition }) => term !== "" || definition !== ""),
        }),
      )}
    >
      {list.fields.length === 0 && (
        <p className="text-muted-foreground">
          No terms yet. Write the words that a newcomer would look up, each with a sentence or two.
        </p>
      )}
      <ul className="flex flex-col gap-4">
        {list.fields.map((field, index) => (
          <li
            key={field.id}
            className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2 gap-y-3 rounded-lg border border-border bg-card p-4 md:grid-cols-[14rem_minmax(0,1fr)_auto]"
          >
            <Field label="Term" error={fault(`/terms/${index}/term`)}>
              <Input maxLength={120} {...register(`terms.${index}.term`)} />
            </Field>
            <Field
              label="Definition"
              error={fault(`/terms/${index}/definition`)}
              className="max-md:col-span-2 max-md:row-start-2"
            >
              <Textarea rows={2} maxLength={5000} {...register(`terms.${index}.definition`)} />
            </Field>
            <Button
              variant="ghost"
              size="icon"
              aria-label={`Remove term ${index + 1}`}
              className="mt-6.5"
              onClick={() => list.remove(index)}
            >
              <Trash2 aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      {put.error && (
        <Alert tone="danger" title="The glossary was not saved" live>
          {refusalText(put.error).message}
        </Alert>
      )}
      <div className="flex flex-wrap gap-3">
        <Button variant="outline" onClick={() => list.append({ term: "", definition: "" })}>
          <Plus aria-hidden />
          Add a term
        </Button>
        <Button type="submit" pending={put.isPending} disabled={!formState.isDirty}>
          Save the glossary
        </Button>
      </div>
    </form>
  );
}
