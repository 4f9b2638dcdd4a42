import Link from "next/link";
import { Badge } from "#/ui/badge.tsx";
import { Card } from "#/ui/card.tsx";
import { Progress } from "#/ui/progress.tsx";
import type { CourseSummary } from "../contract.ts";
import { counted, duration } from "../words.ts";
import { Cover } from "./cover.tsx";
import { FoundPlace, Marked } from "./found-place.tsx";

type CourseCardProps = { course: CourseSummary; terms?: readonly string[]; as?: "h2" | "h3" };

/** A course in the catalogue: one big link, with what it is to the reader. */
export function CourseCard({ course, terms = [], as: Heading = "h2" }: CourseCardProps) {
  const { progress, isEnrolled } = course.viewer;
  return (
    <Card interactive className="h-full overflow-hidden">
      <Cover url={course.coverUrl} slug={course.slug} className="border-border border-b" />
      <div className="flex flex-1 flex-col gap-3 p-5">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5 text-muted-foreground text-sm">
          <span>{counted(course.lessonCount, "lesson")}</span>
          <span aria-hidden>·</span>
          <span>{duration(course.minutes)}</span>
          {course.state === "draft" && <Badge tone="warning">Draft</Badge>}
          <Standing course={course} />
        </div>
        <Heading className="text-balance font-semibold font-serif text-xl leading-snug tracking-tight">
          <Link href={`/courses/${course.slug}`} className="focus-ring rounded-xs after:absolute after:inset-0">
            <Marked text={course.title} terms={terms} />
          </Link>
        </Heading>
        {course.summary && (
          <p className="line-clamp-3 text-pretty text-muted-foreground text-sm leading-relaxed">
            <Marked text={course.summary} terms={terms} />
          </p>
        )}
        {course.found && (
          <FoundPlace
            found={course.found}
            href={course.found.lessonSlug && `/courses/${course.slug}/lessons/${course.found.lessonSlug}`}
            terms={terms}
          />
        )}
        {isEnrolled && progress && (
          <div className="mt-auto flex items-center gap-3 pt-1 text-muted-foreground text-sm">
            <Progress
              value={progress.completed}
              max={progress.total}
              label={`Progress in ${course.title}`}
              valueText={`${progress.completed} of ${counted(progress.total, "lesson")} done`}
              tone={progress.percent === 100 ? "success" : "primary"}
            />
            <span className="tabular-nums">{progress.percent}%</span>
          </div>
        )}
      </div>
    </Card>
  );
}

function Standing({ course: { viewer } }: Pick<CourseCardProps, "course">) {
  if (viewer.isEnrolled && viewer.progress?.percent === 100) return <Badge tone="success">Finished</Badge>;
  if (viewer.isEnrolled) return <Badge tone="primary">Enrolled</Badge>;
  return viewer.isStaff && <Badge>You teach this</Badge>;
}

/** Cards in as many columns as there is room for. */
export function CourseGrid({
  courses,
  terms,
  as,
}: {
  courses: readonly CourseSummary[];
  terms?: readonly string[];
  as?: "h2" | "h3";
}) {
  return (
    <ul className="grid grid-cols-1 gap-5 sm:grid-cols-2 lg:grid-cols-3">
      {courses.map((course) => (
        <li key={course.id}>
          <CourseCard course={course} terms={terms} as={as} />
        </li>
      ))}
    </ul>
  );
}
