import type { ReactNode } from "react";
import { Badge } from "#/ui/badge.tsx";
import { Breadcrumb } from "#/ui/breadcrumb.tsx";
import type { Course } from "../contract.ts";
import { counted, duration } from "../words.ts";
import { Cover } from "./cover.tsx";

/** The head of a course's page; `children` is what the reader can do. */
export function CourseHero({ course, children }: { course: Course; children: ReactNode }) {
  const facts = [
    counted(course.lessonCount, "lesson"),
    `${duration(course.minutes)} of reading`,
    ...(course.learnerCount > 0 ? [counted(course.learnerCount, "learner")] : []),
    course.access === "open" ? "Open to everybody" : "For those enrolled",
  ];
  return (
    <div className="border-border border-b bg-stone-1">
      <div className="mx-auto grid w-full max-w-6xl grid-cols-1 gap-x-12 gap-y-8 px-4 py-8 sm:px-6 sm:py-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)] lg:items-center">
        <div className="flex flex-col gap-5 max-lg:order-2">
          <Breadcrumb items={[{ label: "Courses", href: "/courses" }, { label: course.title }]} />
          <div className="flex flex-col gap-3">
            {course.state === "draft" && (
              <div>
                <Badge tone="warning">Draft: only its instructors see this</Badge>
              </div>
            )}
            <h1 className="text-balance break-words font-semibold font-serif text-3xl leading-[1.12] tracking-[-0.018em] sm:text-5xl">
              {course.title}
            </h1>
            {course.summary && (
              <p className="max-w-prose text-pretty text-lg text-muted-foreground leading-relaxed">{course.summary}</p>
            )}
          </div>
          <p className="flex flex-wrap gap-x-2 gap-y-1 text-muted-foreground text-sm">
            {facts.map((fact, index) => (
              <span key={fact} className="flex gap-2">
                {fact}
                {index < facts.length - 1 && <span aria-hidden>·</span>}
              </span>
            ))}
          </p>
          {children}
        </div>
        <Cover
          url={course.coverUrl}
          slug={course.slug}
          eager
          className="rounded-xl border border-border max-lg:order-1"
        />
      </div>
    </div>
  );
}
