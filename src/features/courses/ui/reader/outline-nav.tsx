import { ChevronDown, ListTree } from "lucide-react";
import Link from "next/link";
import { cn } from "#/ui/cn.ts";
import { Progress } from "#/ui/progress.tsx";
import type { Course } from "../../contract.ts";
import { LessonMark } from "../outline.tsx";

type OutlineNavProps = { course: Course; lessonId: string };

/** The course's outline beside a lesson; only the module being read is open where the course is long. */
export function OutlineNav({ course, lessonId }: OutlineNavProps) {
  const isLong = course.modules.reduce((sum, module) => sum + module.lessons.length, 0) > 24;
  let number = 0;
  return (
    <nav aria-label="Lessons of the course" className="flex flex-col gap-4">
      <div>
        <Link
          href={`/courses/${course.slug}`}
          className="rounded-xs font-semibold leading-snug underline-offset-4 focus-ring hover:underline"
        >
          {course.title}
        </Link>
        {course.viewer.progress && (
          <div className="mt-3 flex items-center gap-3 text-muted-foreground text-xs">
            <Progress
              value={course.viewer.progress.completed}
              max={course.viewer.progress.total}
              label="Progress in this course"
              valueText={`${course.viewer.progress.completed} of ${course.viewer.progress.total} lessons done`}
              tone={course.viewer.progress.percent === 100 ? "success" : "primary"}
            />
            <span className="whitespace-nowrap tabular-nums">
              {course.viewer.progress.completed} / {course.viewer.progress.total}
            </span>
          </div>
        )}
      </div>
      <ol className="flex flex-col gap-3">
        {course.modules.map((module) => {
          const rows = module.lessons.map((lesson) => {
            number += 1;
            return { lesson, number };
          });
          const isOpen = !isLong || module.lessons.some((lesson) => lesson.id === lessonId);
          return (
            <li key={module.id}>
              <details open={isOpen} className="group">
                <summary className="flex min-h-9 cursor-pointer list-none items-center justify-between gap-2 rounded-sm px-2 font-medium text-muted-foreground text-xs uppercase tracking-wide focus-ring hover:text-foreground [&::-webkit-details-marker]:hidden">
                  {module.title}
                  <ChevronDown aria-hidden className="size-3.5 shrink-0 transition-transform group-open:rotate-180" />
                </summary>
                <ol className="mt-0.5 flex flex-col">
                  {rows.map((row) => (
                    <li key={row.lesson.id}>
                      <Link
                        href={`/courses/${course.slug}/lessons/${row.lesson.slug}`}
                        aria-current={row.lesson.id === lessonId ? "page" : undefined}
                        className={cn(
                          "flex min-h-10 items-start gap-2 rounded-md px-2 py-2 text-sm leading-snug focus-ring hover:bg-accent",
                          row.lesson.id === lessonId &&
                            "bg-primary-soft font-medium text-primary hover:bg-primary-soft",
                        )}
                      >
                        <span className="-mt-0.5">
                          <LessonMark isCompleted={row.lesson.isCompleted} isNext={false} number={row.number} />
                        </span>
                        <span className="min-w-0 break-words">
                          {row.lesson.title}
                          {row.lesson.state === "draft" && <span className="text-warning"> (draft)</span>}
                        </span>
                      </Link>
                    </li>
                  ))}
                </ol>
              </details>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** The same on small screens: folded above the lesson, and working without script. */
export function FoldedOutline({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <details className="group/outline rounded-lg border border-border bg-card lg:hidden print:hidden">
      <summary className="flex min-h-12 cursor-pointer list-none items-center gap-3 rounded-lg px-4 text-sm focus-ring [&::-webkit-details-marker]:hidden">
        <ListTree aria-hidden className="size-4 text-muted-foreground" />
        <span className="min-w-0 flex-1 truncate font-medium">{label}</span>
        <ChevronDown aria-hidden className="size-4 transition-transform group-open/outline:rotate-180" />
      </summary>
      <div className="border-border border-t p-4">{children}</div>
    </details>
  );
}
