"use client";

import { ExternalLink } from "lucide-react";
import { useRouter } from "next/navigation";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Button } from "#/ui/button.tsx";
import { ConfirmDialog } from "#/ui/confirm-dialog.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { toast } from "#/ui/toast.ts";
import type { Course } from "../../contract.ts";

/** Publishing a course and taking it back, with a look at its page. */
export function PublishCourse({ course }: { course: Pick<Course, "id" | "slug" | "state" | "lessonCount"> }) {
  const router = useRouter();
  const options = (said: string) => ({
    onSuccess: () => {
      toast.success(said);
      router.refresh();
    },
    onError: (error: unknown) => toast.error(refusalText(error).message),
  });
  const publish = trpc.courses.publish.useMutation(options("Published: learners find it in the catalogue."));
  const unpublish = trpc.courses.unpublish.useMutation(options("Back to draft. Enrolments and progress are kept."));
  return (
    <>
      <LinkButton href={`/courses/${course.slug}`} variant="outline">
        <ExternalLink aria-hidden />
        View
      </LinkButton>
      {course.state === "published" ? (
        <ConfirmDialog
          trigger={<Button variant="outline">Unpublish</Button>}
          title="Take the course back to draft?"
          description="Learners no longer see it. Their enrolments and progress are kept and come back when you publish it again."
          confirmLabel="Unpublish"
          onConfirm={() => unpublish.mutateAsync({ courseId: course.id })}
        />
      ) : (
        <Button pending={publish.isPending} onClick={() => publish.mutate({ courseId: course.id })}>
          Publish the course
        </Button>
      )}
    </>
  );
}
