"use client";

import { useRouter } from "next/navigation";
import { refusalText } from "#/client/refusal.ts";
import { useOperation } from "#/client/use-operation.ts";
import { Button } from "#/ui/button.tsx";
import { ConfirmDialog } from "#/ui/confirm-dialog.tsx";
import { toast } from "#/ui/toast.ts";

export function LeaveCourse({ courseId, title }: { courseId: string; title: string }) {
  const router = useRouter();
  const leave = useOperation((client, input: { courseId: string }) => client.enrolments.leave.mutate(input), {
    onSuccess: () => {
      toast.success("You have left the course. Your progress is kept.");
      router.refresh();
    },
    onError: (error) => toast.error(refusalText(error).message),
  });
  return (
    <ConfirmDialog
      trigger={
        <Button variant="ghost" size="sm" className="text-muted-foreground">
          Leave this course
        </Button>
      }
      title={`Leave “${title}”?`}
      description="Your progress is kept: enrol again at any time and go on where you stopped."
      confirmLabel="Leave"
      onConfirm={() => leave.mutateAsync({ courseId })}
    />
  );
}
