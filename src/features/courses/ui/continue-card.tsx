import { ArrowRight } from "lucide-react";
import Link from "next/link";
import { Card } from "#/ui/card.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { Progress } from "#/ui/progress.tsx";
import type { MyCourse } from "../contract-progress.ts";
import { counted } from "../words.ts";
import { Cover } from "./cover.tsx";

/** The course that the learner was in last, with the lesson to go on with. */
export function ContinueCard({ mine: { course, nextLesson, lastSeenAt } }: { mine: MyCourse }) {
  const progress = course.viewer.progress;
  const isNew = !lastSeenAt && progress?.completed === 0;
  return (
    <Card className="overflow-hidden md:flex-row">
      <Cover
        url={course.coverUrl}
        slug={course.slug}
        eager
        className="border-border max-md:border-b md:aspect-auto md:w-72 md:border-e lg:w-96"
      />
      <div className="flex min-w-0 flex-1 flex-col gap-4 p-5 sm:p-7">
        <div>
          <p className="text-muted-foreground text-sm">{isNew ? "Ready to start" : "Continue where you left off"}</p>
          <h2 className="mt-1 text-balance font-semibold font-serif text-2xl leading-tight tracking-tight">
            <Link href={`/courses/${course.slug}`} className="rounded-xs underline-offset-4 focus-ring hover:underline">
              {course.title}
            </Link>
          </h2>
        </div>
        {progress && (
          <div className="flex max-w-md items-center gap-3 text-muted-foreground text-sm">
            <Progress
              value={progress.completed}
              max={progress.total}
              label={`Progress in ${course.title}`}
              valueText={`${progress.completed} of ${counted(progress.total, "lesson")} done`}
            />
            <span className="whitespace-nowrap tabular-nums">
              {progress.completed} of {progress.total}
            </span>
          </div>
        )}
        {nextLesson && (
          <div className="mt-auto flex flex-wrap items-center justify-between gap-4 rounded-lg bg-muted p-4">
            <div className="min-w-0">
              <p className="text-muted-foreground text-sm">Next lesson · {nextLesson.minutes} min</p>
              <p className="break-words font-medium">{nextLesson.title}</p>
            </div>
            <LinkButton href={`/courses/${course.slug}/lessons/${nextLesson.slug}`}>
              {isNew ? "Start" : "Continue"}
              <ArrowRight aria-hidden className="rtl:rotate-180" />
            </LinkButton>
          </div>
        )}
      </div>
    </Card>
  );
}
