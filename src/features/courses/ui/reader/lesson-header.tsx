import Link from "next/link";
import { Badge } from "#/ui/badge.tsx";
import type { Course, OutlineLesson } from "../../contract.ts";

type LessonHeaderProps = {
  course: Course;
  lesson: OutlineLesson;
  moduleTitle: string;
  number: number;
  count: number;
};

/** The title of a lesson and where it stands. */
export function LessonHeader({ course, lesson, moduleTitle, number, count }: LessonHeaderProps) {
  return (
    <header className="flex flex-col gap-3 pb-8">
      <p className="text-muted-foreground text-sm">
        <Link href={`/courses/${course.slug}`} className="rounded-xs underline-offset-4 focus-ring hover:underline">
          {course.title}
        </Link>
        <span aria-hidden> · </span>
        {moduleTitle}
      </p>
      <h1 className="text-balance break-words font-semibold font-serif text-3xl leading-[1.12] tracking-[-0.018em] sm:text-[2.625rem]">
        {lesson.title}
      </h1>
      {lesson.summary && (
        <p className="max-w-[60ch] text-pretty font-serif text-lg text-muted-foreground leading-relaxed">
          {lesson.summary}
        </p>
      )}
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-muted-foreground text-sm">
        <span>
          Lesson {number} of {count}
        </span>
        <span aria-hidden>·</span>
        <span>{lesson.minutes} min</span>
        {lesson.state === "draft" && <Badge tone="warning">Draft</Badge>}
        {lesson.isCompleted && <Badge tone="success">Done</Badge>}
        {course.viewer.isStaff && (
          <Link
            href={`/teach/courses/${course.id}/lessons/${lesson.id}`}
            className="ms-auto inline-flex min-h-8 items-center rounded-xs text-primary underline underline-offset-4 focus-ring print:hidden"
          >
            Edit this lesson
          </Link>
        )}
      </p>
    </header>
  );
}
