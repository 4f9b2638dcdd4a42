"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Checkbox } from "#/ui/checkbox.tsx";
import { Field } from "#/ui/field.tsx";
import { Select } from "#/ui/select.tsx";
import { type DraftSources, mostDrafts, mostSections } from "../../contract-drafts.ts";
import { madeWords } from "./made-words.ts";

type Lesson = DraftSources["lessons"][number];
type Section = Lesson["sections"][number];

const keyOf = (lesson: Lesson, section: Section) => `${lesson.lessonId} ${section.anchor ?? ""}`;

/** A lesson that is chosen as a whole counts as one place. */
const placesOf = (lesson: Lesson, chosen: ReadonlySet<string>) => {
  const { lessonId } = lesson;
  const picked = lesson.sections.filter((section) => chosen.has(keyOf(lesson, section)));
  return picked.length === lesson.sections.length && picked.length > 0
    ? [{ lessonId }]
    : picked.map(({ anchor }) => ({ lessonId, anchor }));
};

const counts = Array.from({ length: mostDrafts }, (_, i) => i + 1);

/** Chooses passages and asks for drafts of questions about them. */
export function MakeDrafts({ courseId, lessons }: { courseId: string; lessons: readonly Lesson[] }) {
  const router = useRouter();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [count, setCount] = useState(5);
  const [withModel, setWithModel] = useState(true);
  const make = trpc.questionDrafts.make.useMutation({ onSuccess: () => router.refresh() });
  const sections = lessons.flatMap((lesson) => placesOf(lesson, chosen));
  const choose = (keys: readonly string[], isChosen: boolean) => {
    const after = new Set(chosen);
    for (const key of keys) isChosen ? after.add(key) : after.delete(key);
    setChosen(after);
  };
  const tooMany = sections.length > mostSections;
  return (
    <form
      className="flex flex-col gap-4 rounded-xl border border-border bg-card p-5 shadow-xs"
      onSubmit={(event) => {
        event.preventDefault();
        make.mutate({ courseId, sections, count, withModel });
      }}
    >
      <fieldset className="min-w-0">
        <legend className="mb-2 font-semibold">Passages to ask about</legend>
        <div className="flex max-h-80 flex-col gap-1 overflow-y-auto rounded-md border border-border p-3">
          {lessons.map((lesson) => {
            const keys = lesson.sections.map((section) => keyOf(lesson, section));
            const picked = keys.filter((key) => chosen.has(key)).length;
            return (
              <details key={lesson.lessonId} className="group">
                <summary className="cursor-pointer rounded-xs py-1.5 font-medium text-sm focus-ring">
                  {lesson.title}
                  {picked > 0 && (
                    <span className="ms-2 font-normal text-muted-foreground">
                      {picked} of {keys.length} chosen
                    </span>
                  )}
                </summary>
                <div className="flex flex-col gap-2 py-2 ps-5">
                  <Checkbox
                    label="The whole lesson"
                    checked={picked === keys.length}
                    onChange={(event) => choose(keys, event.target.checked)}
                  />
                  {lesson.sections.map((section) => (
                    <Checkbox
                      key={keyOf(lesson, section)}
                      label={section.anchor === null ? "Before the first heading" : section.heading}
                      description={`${section.words} words`}
                      checked={chosen.has(keyOf(lesson, section))}
                      onChange={(event) => choose([keyOf(lesson, section)], event.target.checked)}
                    />
                  ))}
                </div>
              </details>
            );
          })}
        </div>
      </fieldset>
      <div className="flex flex-wrap items-end gap-4">
        <Field label="How many" className="w-28">
          <Select value={String(count)} onChange={(event) => setCount(Number(event.target.value))}>
            {counts.map((number) => (
              <option key={number} value={number}>
                {number}
              </option>
            ))}
          </Select>
        </Field>
        <Checkbox
          className="min-w-60 flex-1"
          label="Ask the AI model, if the site has one"
          description="It is sent the passages and nothing about people. Without it, questions come from the course’s terms."
          checked={withModel}
          onChange={(event) => setWithModel(event.target.checked)}
        />
        <Button type="submit" pending={make.isPending} disabled={sections.length === 0 || tooMany}>
          Draft questions
        </Button>
      </div>
      {tooMany && (
        <p className="text-danger text-sm">Choose at most {mostSections} sections or whole lessons at once.</p>
      )}
      {make.error && (
        <Alert tone="danger" title="No drafts were made" live>
          {refusalText(make.error).message}
        </Alert>
      )}
      {make.data && (
        <Alert tone={make.data.drafts.length > 0 ? "success" : "note"} live>
          {madeWords(make.data)}
        </Alert>
      )}
    </form>
  );
}
