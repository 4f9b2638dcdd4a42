"use client";

import { NotebookPen, PencilLine } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { refusalText } from "#/client/refusal.ts";
import { useOperation } from "#/client/use-operation.ts";
import { Badge } from "#/ui/badge.tsx";
import { Button } from "#/ui/button.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { LocalDate } from "#/ui/local-date.tsx";
import { toast } from "#/ui/toast.ts";
import type { Gap } from "../../contract-gaps.ts";
import { counted } from "./counts-words.ts";
import { placeLink } from "./place-link.ts";

type Course = {
  id: string;
  slug: string;
  /** Where a note goes first when no lesson came near. */
  firstLessonId: string | null;
};

/** What was asked in vain; each can become a note in a lesson. */
export function GapList({ gaps, course }: { gaps: readonly Gap[]; course: Course }) {
  return (
    <ul className="flex flex-col rounded-lg border border-border bg-card [&>li+li]:border-border [&>li+li]:border-t">
      {gaps.map((gap) => (
        <li key={gap.key} className="flex flex-col gap-3 p-4 sm:flex-row sm:items-start sm:gap-5 sm:p-5">
          <div className="min-w-0 flex-1">
            <p className="font-medium leading-snug [overflow-wrap:anywhere]">{gap.text}</p>
            <p className="mt-1.5 flex flex-wrap items-center gap-x-4 gap-y-1 text-muted-foreground text-sm">
              <span>{timesWords(gap)}</span>
              <span>
                last on <LocalDate at={gap.lastAskedAt} />
              </span>
              {gap.nearest && (
                <span>
                  near{" "}
                  <Link
                    href={placeLink(course.slug, gap.nearest)}
                    className="text-foreground underline underline-offset-2 focus-ring"
                  >
                    {gap.nearest.heading}
                  </Link>
                </span>
              )}
            </p>
          </div>
          <GapAction gap={gap} course={course} />
        </li>
      ))}
    </ul>
  );
}

const timesWords = ({ declined, down, people }: Gap): string =>
  [
    declined > 0 ? `${counted(declined, "time")} not found` : null,
    down > 0 ? `${counted(down, "answer")} did not help` : null,
    people === null ? null : counted(people, "person", "people"),
  ]
    .filter((words) => words !== null)
    .join(", ");

function GapAction({ gap, course }: { gap: Gap; course: Course }) {
  const router = useRouter();
  const notes = `/teach/courses/${course.id}/tutor/notes`;
  const begin = useOperation(
    (client, lessonId: string) =>
      client.lessonNotes.create.mutate({
        courseId: course.id,
        gapKey: gap.key,
        lessonId,
        anchor: gap.nearest?.lessonId === lessonId ? gap.nearest.anchor : null,
        title: gap.text.replace(/\s+/g, " ").trim().slice(0, 200),
        body: "",
      }),
    {
      onSuccess: ({ id }) => router.push(`${notes}/${id}`),
      onError: (error) => toast.error(refusalText(error).message),
    },
  );
  if (gap.note) {
    const isPublished = gap.note.state === "published";
    return (
      <div className="flex flex-wrap items-center gap-2 sm:flex-col sm:items-end">
        <Badge tone={isPublished ? "success" : "warning"}>
          {isPublished ? `Answered in “${gap.note.lessonTitle ?? "a lesson that is gone"}”` : "Draft of a note"}
        </Badge>
        <LinkButton size="sm" variant="outline" href={`${notes}/${gap.note.id}`} prefetch={false}>
          <PencilLine aria-hidden />
          {isPublished ? "Look at the note" : "Go on writing"}
        </LinkButton>
      </div>
    );
  }
  const lessonId = gap.nearest?.lessonId ?? course.firstLessonId;
  if (lessonId === null) return null;
  return (
    <Button
      size="sm"
      variant="outline"
      pending={begin.isPending}
      onClick={() => begin.mutate(lessonId)}
      className="self-start"
    >
      <NotebookPen aria-hidden />
      Turn into a lesson note
      <span className="sr-only">: {gap.text}</span>
    </Button>
  );
}
