import Link from "next/link";
import { Badge } from "#/ui/badge.tsx";
import { Card } from "#/ui/card.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import type { CourseSummary } from "../../contract.ts";
import { counted, duration } from "../../words.ts";
import { Cover } from "../cover.tsx";

/** The courses that an instructor may edit. */
export function TaughtCourses({ courses }: { courses: readonly CourseSummary[] }) {
  return (
    <ul className="flex flex-col gap-3">
      {courses.map((course) => (
        <li key={course.id}>
          <Card interactive className="flex-row items-center gap-4 overflow-hidden pe-4">
            <Cover
              url={course.coverUrl}
              slug={course.slug}
              className="w-28 shrink-0 self-stretch max-sm:hidden sm:w-40"
            />
            <div className="min-w-0 flex-1 py-4 max-sm:ps-4">
              <div className="flex flex-wrap items-center gap-2">
                <h2 className="min-w-0 break-words font-semibold text-lg leading-snug">
                  <Link
                    href={`/teach/courses/${course.id}`}
                    className="rounded-xs focus-ring-inset after:absolute after:inset-0"
                  >
                    {course.title}
                  </Link>
                </h2>
                <Badge tone={course.state === "published" ? "success" : "warning"}>
                  {course.state === "published" ? "Published" : "Draft"}
                </Badge>
              </div>
              <p className="mt-1 text-muted-foreground text-sm">
                {counted(course.lessonCount, "published lesson")} · {duration(course.minutes)} ·{" "}
                {course.access === "open" ? "open to everybody" : "for those enrolled"}
              </p>
            </div>
            <LinkButton href={`/courses/${course.slug}`} variant="ghost" size="sm" className="relative max-sm:hidden">
              View
            </LinkButton>
          </Card>
        </li>
      ))}
    </ul>
  );
}
