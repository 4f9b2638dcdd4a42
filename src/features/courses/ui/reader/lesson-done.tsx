"use client";

import { Check, Undo2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";
import { refusalText } from "#/client/refusal.ts";
import { useOperation } from "#/client/use-operation.ts";
import type { StoaClient } from "#/client/vanilla.ts";
import { Button } from "#/ui/button.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { toast } from "#/ui/toast.ts";

type LessonDoneProps = {
  lessonId: string;
  isCompleted: boolean;
  /** The lesson to go on with; null when all are done. */
  goOn: { href: string; title: string } | null;
  courseHref: string;
  /** Lessons of the course that are not done yet, this one included while it is open. */
  left: number;
};

type Lesson = { lessonId: string };
const completeLesson = (client: StoaClient, lesson: Lesson) => client.lessons.complete.mutate(lesson);
const reopenLesson = (client: StoaClient, lesson: Lesson) => client.lessons.reopen.mutate(lesson);

/** Notes the visit, and lets the learner say that the lesson is done. */
export function LessonDone({ lessonId, isCompleted, goOn, courseHref, left }: LessonDoneProps) {
  const router = useRouter();
  const [isRefreshing, refresh] = useTransition();
  // By REST: the client would be fetched with every lesson, and most are read without pressing anything.
  useEffect(() => {
    fetch(`/api/v1/lessons/${lessonId}/open`, { method: "POST" }).then(
      (answer) => answer.text(),
      () => {},
    );
  }, [lessonId]);
  const options = {
    onSuccess: () => refresh(() => router.refresh()),
    onError: (error: unknown) => toast.error(refusalText(error).message),
  };
  const complete = useOperation(completeLesson, options);
  const reopen = useOperation(reopenLesson, options);
  const isPending = complete.isPending || reopen.isPending || isRefreshing;

  if (!isCompleted) {
    return (
      <div className="flex flex-wrap items-center justify-between gap-4 rounded-xl border border-border bg-card p-5">
        <div>
          <p className="font-semibold">Finished reading?</p>
          <p className="text-muted-foreground text-sm">Say in your own words what it was about, then tick it off.</p>
        </div>
        <Button pending={isPending} onClick={() => complete.mutate({ lessonId })}>
          <Check aria-hidden />
          Mark as done
        </Button>
      </div>
    );
  }
  return (
    <div
      role="status"
      className="flex flex-wrap items-center justify-between gap-4 rounded-xl border border-success/30 bg-success-soft p-5"
    >
      <div className="flex items-center gap-3">
        <span className="grid size-10 shrink-0 place-items-center rounded-full bg-card text-success">
          <Check aria-hidden className="size-5" />
        </span>
        <div>
          <p className="font-semibold text-success">{left === 0 ? "You have read the whole course" : "Lesson done"}</p>
          <button
            type="button"
            disabled={isPending}
            onClick={() => reopen.mutate({ lessonId })}
            className="inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded-xs text-muted-foreground text-sm underline-offset-4 focus-ring hover:text-foreground hover:underline"
          >
            <Undo2 aria-hidden className="size-3.5" />
            Not done after all
          </button>
        </div>
      </div>
      {goOn ? (
        <LinkButton href={goOn.href} className="h-auto min-h-10 shrink whitespace-normal py-2 text-start">
          Go on: {goOn.title}
        </LinkButton>
      ) : (
        <LinkButton href={courseHref} variant="outline">
          Back to the course
        </LinkButton>
      )}
    </div>
  );
}
