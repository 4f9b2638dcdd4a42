import { ArrowRight, MessageCircleQuestion } from "lucide-react";
import { LinkButton } from "#/ui/link-button.tsx";
import { Progress } from "#/ui/progress.tsx";
import type { Course } from "../contract.ts";
import { counted } from "../words.ts";
import { EnrolButton } from "./enrol-button.tsx";

/** What the reader can do with a course: sign in, enrol, begin, go on. */
export function CourseActions(props: { course: Course; isSignedIn: boolean; hasTutor: boolean }) {
  const { course, isSignedIn, hasTutor } = props;
  const lessons = course.modules.flatMap((module) => module.lessons);
  const lessonHref = (id: string | null) => {
    const lesson = lessons.find((one) => one.id === id) ?? lessons[0];
    return lesson ? `/courses/${course.slug}/lessons/${lesson.slug}` : null;
  };
  const { viewer } = course;
  const firstHref = lessonHref(null);
  const isLearner = viewer.isEnrolled || viewer.isStaff;
  if (isLearner) return <GoOn course={course} href={lessonHref(viewer.nextLessonId)} hasTutor={hasTutor} />;
  return (
    <div className="flex flex-wrap items-center gap-3">
      {isSignedIn ? (
        <EnrolButton courseId={course.id} href={firstHref ?? undefined} />
      ) : (
        <LinkButton size="lg" href={`/signup?next=${encodeURIComponent(`/courses/${course.slug}`)}`}>
          Sign up to enrol
        </LinkButton>
      )}
      {course.access === "open" && firstHref && (
        <LinkButton size="lg" variant="outline" href={firstHref}>
          Read the first lesson
        </LinkButton>
      )}
      {!isSignedIn && (
        <p className="w-full text-muted-foreground text-sm">
          Have an account?{" "}
          <LinkButton variant="link" href={`/signin?next=${encodeURIComponent(`/courses/${course.slug}`)}`}>
            Sign in
          </LinkButton>
        </p>
      )}
    </div>
  );
}

function GoOn({ course, href, hasTutor }: { course: Course; href: string | null; hasTutor: boolean }) {
  const progress = course.viewer.progress;
  const next = course.modules.flatMap((module) => module.lessons).find((l) => l.id === course.viewer.nextLessonId);
  const isDone = progress !== null && progress.total > 0 && progress.completed === progress.total;
  const verb = isDone ? "Read again" : progress?.completed ? "Continue" : "Start";
  return (
    <div className="flex flex-col gap-4">
      {progress && progress.total > 0 && (
        <div className="flex max-w-md items-center gap-3 text-muted-foreground text-sm">
          <Progress
            value={progress.completed}
            max={progress.total}
            label="Your progress"
            valueText={`${progress.completed} of ${counted(progress.total, "lesson")} done`}
            tone={isDone ? "success" : "primary"}
          />
          <span className="whitespace-nowrap tabular-nums">
            {progress.completed} of {progress.total} done
          </span>
        </div>
      )}
      <div className="flex flex-wrap items-center gap-3">
        {href && (
          <LinkButton size="lg" href={href}>
            {verb}
            <ArrowRight aria-hidden className="rtl:rotate-180" />
          </LinkButton>
        )}
        {hasTutor && href && (
          <LinkButton size="lg" variant="outline" href={`/courses/${course.slug}/tutor`}>
            <MessageCircleQuestion aria-hidden />
            Ask the tutor
          </LinkButton>
        )}
        {course.viewer.isStaff && (
          <LinkButton size="lg" variant="ghost" href={`/teach/courses/${course.id}`}>
            Edit
          </LinkButton>
        )}
      </div>
      {isDone && <p className="font-medium text-sm text-success">You have read the whole course.</p>}
      {next && !isDone && (
        <p className="text-muted-foreground text-sm">
          Next: <span className="font-medium text-foreground">{next.title}</span>, {next.minutes} min
        </p>
      )}
    </div>
  );
}
