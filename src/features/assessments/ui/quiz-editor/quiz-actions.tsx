"use client";

import { Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Button } from "#/ui/button.tsx";
import { ConfirmDialog } from "#/ui/confirm-dialog.tsx";
import { toast } from "#/ui/toast.ts";
import type { Quiz } from "../../contract.ts";

/** Publishes, hides and deletes a quiz. */
export function QuizActions({ quiz }: { quiz: Quiz }) {
  const router = useRouter();
  const { id: quizId, courseId, state } = quiz;
  const onError = (error: unknown) => toast.error(refusalText(error).message);
  const told = (message: string) => ({
    onSuccess: () => {
      toast.success(message);
      router.refresh();
    },
    onError,
  });
  const publish = trpc.quizzes.publish.useMutation(told("Published: learners can take it now"));
  const unpublish = trpc.quizzes.unpublish.useMutation(told("Hidden from learners"));
  const remove = trpc.quizzes.delete.useMutation({
    onSuccess: () => {
      toast.success("Deleted");
      router.push(`/teach/courses/${courseId}/quizzes`);
    },
    onError,
  });
  return (
    <>
      {state === "draft" ? (
        <>
          <ConfirmDialog
            trigger={
              <Button variant="outline" size="icon" aria-label="Delete the quiz">
                <Trash2 aria-hidden />
              </Button>
            }
            title="Delete this quiz?"
            description="Its questions stay in the course's list. A quiz that somebody has attempted cannot be deleted."
            confirmLabel="Delete"
            tone="danger"
            onConfirm={() => remove.mutateAsync({ quizId })}
          />
          <Button pending={publish.isPending} onClick={() => publish.mutate({ quizId })}>
            Publish
          </Button>
        </>
      ) : (
        <ConfirmDialog
          trigger={<Button variant="outline">Unpublish</Button>}
          title="Hide this quiz from learners?"
          description="Nobody can start it then. Attempts and marks are kept and come back when you publish it again."
          confirmLabel="Unpublish"
          onConfirm={() => unpublish.mutateAsync({ quizId })}
        />
      )}
    </>
  );
}
