import { CircleCheck, CircleDot } from "lucide-react";
import Link from "next/link";
import { Badge } from "#/ui/badge.tsx";
import { cn } from "#/ui/cn.ts";
import type { Course, OutlineLesson } from "../contract.ts";
import { counted, duration } from "../words.ts";

type OutlineProps = { course: Pick<Course, "slug" | "modules" | "viewer" | "access"> };

/** The modules and lessons of a course, with what the reader has done. */
export function Outline({ course }: OutlineProps) {
  let number = 0;
  return (
    <ol className="flex flex-col gap-8">
      {course.modules.map((module, index) => {
        const minutes = module.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
        return (
          <li key={module.id}>
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 pb-3">
              <h3 className="font-semibold font-serif text-lg leading-snug">
                <span className="me-2 text-muted-foreground">{index + 1}</span>
                {module.title}
              </h3>
              <p className="text-muted-foreground text-sm">
                {counted(module.lessons.length, "lesson")} · {duration(minutes)}
              </p>
            </div>
            <ol className="divide-y divide-border overflow-hidden rounded-lg border border-border bg-card">
              {module.lessons.map((lesson) => {
                number += 1;
                return (
                  <OutlineRow
                    key={lesson.id}
                    lesson={lesson}
                    number={number}
                    href={`/courses/${course.slug}/lessons/${lesson.slug}`}
                    isNext={lesson.id === course.viewer.nextLessonId}
                  />
                );
              })}
            </ol>
          </li>
        );
      })}
    </ol>
  );
}

type RowProps = { lesson: OutlineLesson; number: number; href: string; isNext: boolean };

function OutlineRow({ lesson, number, href, isNext }: RowProps) {
  return (
    <li className={cn("relative flex gap-4 px-4 py-3.5 hover:bg-accent sm:px-5", isNext && "bg-primary-soft/60")}>
      <LessonMark isCompleted={lesson.isCompleted} isNext={isNext} number={number} />
      <div className="min-w-0 flex-1">
        <Link href={href} className="rounded-xs font-medium leading-snug focus-ring-inset after:absolute after:inset-0">
          {lesson.title}
        </Link>
        {lesson.summary && <p className="mt-0.5 text-muted-foreground text-sm leading-relaxed">{lesson.summary}</p>}
      </div>
      <div className="flex shrink-0 items-start gap-2 pt-0.5 text-muted-foreground text-sm">
        {lesson.state === "draft" && <Badge tone="warning">Draft</Badge>}
        {isNext && <Badge tone="primary">Next</Badge>}
        <span className="whitespace-nowrap tabular-nums">{lesson.minutes} min</span>
      </div>
    </li>
  );
}

/** A tick, a dot for the next one, or the lesson's number. */
export function LessonMark({ isCompleted, isNext, number }: { isCompleted: boolean; isNext: boolean; number: number }) {
  if (isCompleted) {
    return (
      <span className="grid size-6 shrink-0 place-items-center text-success">
        <CircleCheck aria-hidden className="size-5" />
        <span className="sr-only">Done:</span>
      </span>
    );
  }
  if (isNext) {
    return (
      <span className="grid size-6 shrink-0 place-items-center text-primary">
        <CircleDot aria-hidden className="size-5" />
      </span>
    );
  }
  return (
    <span
      aria-hidden
      className="grid size-6 shrink-0 place-items-center rounded-full text-muted-foreground text-sm tabular-nums"
    >
      {number}
    </span>
  );
}
