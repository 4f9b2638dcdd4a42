import { Lock } from "lucide-react";
import { EmptyState } from "#/ui/empty-state.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import type { Course } from "../../contract.ts";
import { EnrolButton } from "../enrol-button.tsx";

/** In place of a lesson that is for those enrolled. */
export function LockedLesson({ course, isSignedIn }: { course: Course; isSignedIn: boolean }) {
  const here = encodeURIComponent(`/courses/${course.slug}`);
  return (
    <EmptyState
      icon={Lock}
      title="This lesson is for those enrolled"
      action={
        isSignedIn ? (
          <EnrolButton courseId={course.id} size="md" />
        ) : (
          <>
            <LinkButton href={`/signup?next=${here}`}>Sign up</LinkButton>
            <LinkButton href={`/signin?next=${here}`} variant="outline">
              Sign in
            </LinkButton>
          </>
        )
      }
    >
      {isSignedIn
        ? "Enrolling takes one press and costs nothing. Your progress is kept from then on."
        : "Make an account or sign in, enrol, and read on."}
    </EmptyState>
  );
}
