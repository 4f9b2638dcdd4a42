"use client";

import { ArrowRight, BookOpen, CalendarX, Moon, Undo2 } from "lucide-react";
import Link from "next/link";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Progress } from "#/ui/progress.tsx";
import { singleKeysAreOn, useSingleKeys } from "#/ui/single-keys.ts";
import { Skeleton } from "#/ui/skeleton.tsx";
import type { AnsweredReview, ReviewItem, ReviewOutcome, ReviewQueue } from "../contract-review.ts";
import { grades } from "../review-schedule.ts";
import { backWords } from "./interval-words.ts";
import { ReviewCard } from "./review-card.tsx";
import { type ReviewSession as Session, useReviewSession } from "./use-review-session.ts";

const gradeWords = { again: "Forgotten", hard: "Right with help", good: "Right", easy: "Right at once" } as const;

export type AskedQuestion = {
  item: ReviewItem & { question: NonNullable<ReviewItem["question"]> };
  /** Names this review, and tells how long it has been in view. */
  clientKey: () => string;
  seconds: () => number;
  onAnswered: (answered: AnsweredReview) => void;
  /** What stands below its outcome. */
  after: ReactNode;
};

type Props = {
  queue: ReviewQueue;
  /** Questions are shown by the feature that owns them. */
  question: (asked: AskedQuestion) => ReactNode;
  /** What is shown when nothing is left; `done` in this sitting. */
  end: (done: number) => ReactNode;
};

/** Where keys are somebody's own: nothing is to be graded by writing. */
const takesKeys = (target: EventTarget) =>
  target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable], [role=application]");

export function ReviewSession({ queue, question, end }: Props) {
  const session = useReviewSession(queue);
  const { item, due, done, graded } = session;
  const [revealed, setRevealed] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const hasBegun = useRef(false);
  const { begin } = session;
  const itemId = item?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new item is the signal
  useEffect(() => {
    begin();
    setRevealed(null);
    // The first one is read with its page; those after it take the focus from what was pressed.
    if (hasBegun.current) {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: "start" });
    }
    hasBegun.current = true;
  }, [itemId]);

  if (!item) {
    if (session.error) return <NotLoaded session={session} />;
    if (session.isLoading) return <Skeleton className="h-72 rounded-xl" />;
    return (
      <div className="flex flex-col gap-6">
        {end(done)}
        <Undo session={session} />
      </div>
    );
  }
  const isRevealed = revealed === item.id;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || takesKeys(event.target) || session.isBusy) return;
    const key = singleKeysAreOn() || event.key === " " ? event.key : "";
    const grade = grades[Number(key) - 1];
    if (key === "u" && graded) session.undo(graded.item.id);
    else if (!item.card) return;
    else if (key === " " && !isRevealed && !(event.target as HTMLElement).closest("a, button")) setRevealed(item.id);
    else if (grade && isRevealed) session.grade(item.id, grade);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shortcuts for buttons that are there as well
    <div onKeyDown={onKeyDown} className="flex flex-col gap-5">
      <header className="flex flex-col gap-3">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <h2 ref={heading} tabIndex={-1} className="scroll-mt-24 font-semibold text-lg outline-none">
            {done + (session.answered ? 0 : 1)} of {done + due}
          </h2>
          <Source item={item} />
        </div>
        <Progress value={done} max={done + due} label="Reviewed today" valueText={`${done} of ${done + due}`} />
      </header>
      {item.question ? (
        <div key={item.id} className="[&>section]:my-0">
          {question({
            item: { ...item, question: item.question },
            ...{ clientKey: session.clientKey, seconds: session.seconds },
            onAnswered: ({ outcome }) => session.take(outcome),
            after: session.answered && <Next outcome={session.answered} onNext={session.goOn} />,
          })}
        </div>
      ) : (
        item.card && (
          <ReviewCard
            key={item.id}
            card={item.card}
            intervals={item.intervals}
            isRevealed={isRevealed}
            isBusy={session.isBusy}
            onReveal={() => setRevealed(item.id)}
            onGrade={(grade) => session.grade(item.id, grade)}
          />
        )
      )}
      {session.error && (
        <Alert tone="danger" title="That was not saved" live>
          {refusalText(session.error).message}
        </Alert>
      )}
      {!session.answered && <SetAside session={session} itemId={item.id} />}
      <Undo session={session} />
    </div>
  );
}

function NotLoaded({ session }: { session: Session }) {
  return (
    <Alert
      tone="danger"
      title="What comes next was not loaded"
      live
      action={
        <Button variant="outline" onClick={session.retry} pending={session.isLoading}>
          Try again
        </Button>
      }
    >
      {session.error && refusalText(session.error).message} What you have reviewed is kept.
    </Alert>
  );
}

function Source({ item: { course, lesson, isFromQuiz } }: { item: ReviewItem }) {
  const link = "rounded-xs underline decoration-border underline-offset-4 focus-ring hover:text-foreground";
  return (
    <p className="flex min-w-0 items-center gap-2 text-muted-foreground text-sm">
      <BookOpen aria-hidden className="size-4 shrink-0" />
      {lesson ? (
        <Link
          href={`/courses/${course.slug}/lessons/${lesson.slug}${lesson.anchor ? `#${lesson.anchor}` : ""}`}
          className={link}
        >
          {lesson.title}
        </Link>
      ) : (
        <Link href={`/courses/${course.slug}`} className={link}>
          {course.title}
        </Link>
      )}
      {isFromQuiz && <span className="whitespace-nowrap">· asked in a quiz</span>}
    </p>
  );
}

function Next({ outcome, onNext }: { outcome: ReviewOutcome; onNext: () => void }) {
  return (
    <div className="mt-5 flex flex-wrap items-center justify-between gap-3 border-border border-t pt-4">
      <p role="status" className="text-muted-foreground text-sm">
        {gradeWords[outcome.grade]}. It comes back {backWords(Math.max(1, outcome.intervalDays))}.
      </p>
      <Button onClick={onNext}>
        {outcome.due > 0 ? "Next" : "Finish"}
        <ArrowRight aria-hidden />
      </Button>
    </div>
  );
}

function SetAside({ session, itemId }: { session: Session; itemId: string }) {
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        variant="ghost"
        size="sm"
        disabled={session.isBusy}
        onClick={() => session.setAside(itemId, "bury")}
        className="text-muted-foreground"
      >
        <Moon aria-hidden />
        Not today
      </Button>
      <Button
        variant="ghost"
        size="sm"
        disabled={session.isBusy}
        onClick={() => session.setAside(itemId, "suspend")}
        className="text-muted-foreground"
      >
        <CalendarX aria-hidden />
        Stop reviewing this
      </Button>
    </div>
  );
}

function Undo({ session: { graded, undo, isBusy } }: { session: Session }) {
  const hasSingleKeys = useSingleKeys();
  return (
    <div aria-live="polite" className="empty:hidden">
      {graded && (
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 rounded-md border border-border bg-muted/60 py-1.5 ps-4 pe-2 text-sm">
          <p>The card before comes back {backWords(Math.max(1, graded.outcome.intervalDays))}.</p>
          <Button
            variant="ghost"
            size="sm"
            disabled={isBusy}
            onClick={() => undo(graded.item.id)}
            aria-keyshortcuts={hasSingleKeys ? "u" : undefined}
          >
            <Undo2 aria-hidden />
            Grade it again
          </Button>
        </div>
      )}
    </div>
  );
}
