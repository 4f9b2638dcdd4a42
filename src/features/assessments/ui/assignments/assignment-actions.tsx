"use client";

import { Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Button } from "#/ui/button.tsx";
import { ConfirmDialog } from "#/ui/confirm-dialog.tsx";
import { toast } from "#/ui/toast.ts";
import type { Assignment } from "../../contract-assignments.ts";

/** Publishes, hides and deletes an assignment. */
export function AssignmentActions({ assignment }: { assignment: Assignment }) {
  const router = useRouter();
  const { id: assignmentId, courseId, state } = assignment;
  const onError = (error: unknown) => toast.error(refusalText(error).message);
  const told = (message: string) => ({
    onSuccess: () => {
      toast.success(message);
      router.refresh();
    },
    onError,
  });
  const publish = trpc.assignments.publish.useMutation(told("Published: learners see it now"));
  const unpublish = trpc.assignments.unpublish.useMutation(told("Hidden from learners"));
  const remove = trpc.assignments.delete.useMutation({
    onSuccess: () => {
      toast.success("Deleted");
      router.push(`/teach/courses/${courseId}/assignments`);
    },
    onError,
  });
  if (state === "published")
    return (
      <ConfirmDialog
        trigger={<Button variant="outline">Unpublish</Button>}
        title="Hide this assignment from learners?"
        description="Nobody can hand in then. Submissions and marks are kept and come back when you publish it again."
        confirmLabel="Unpublish"
        onConfirm={() => unpublish.mutateAsync({ assignmentId })}
      />
    );
  return (
    <>
      <ConfirmDialog
        trigger={
          <Button variant="outline" size="icon" aria-label="Delete the assignment">
            <Trash2 aria-hidden />
          </Button>
        }
        title="Delete this assignment?"
        description="One that somebody has handed in to cannot be deleted."
        confirmLabel="Delete"
        tone="danger"
        onConfirm={() => remove.mutateAsync({ assignmentId })}
      />
      <Button pending={publish.isPending} onClick={() => publish.mutate({ assignmentId })}>
        Publish
      </Button>
    </>
  );
}
