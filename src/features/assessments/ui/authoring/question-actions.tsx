"use client";

import { Archive, ArchiveRestore } from "lucide-react";
import { useRouter } from "next/navigation";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Button } from "#/ui/button.tsx";
import { toast } from "#/ui/toast.ts";

/** Takes a question out of use, or back. */
export function QuestionActions({ questionId, isArchived }: { questionId: string; isArchived: boolean }) {
  const router = useRouter();
  const told = (message: string) => ({
    onSuccess: () => {
      toast.success(message);
      router.refresh();
    },
    onError: (error: unknown) => toast.error(refusalText(error).message),
  });
  const archive = trpc.questions.archive.useMutation(told("Archived"));
  const restore = trpc.questions.restore.useMutation(told("Restored"));
  return isArchived ? (
    <Button variant="outline" pending={restore.isPending} onClick={() => restore.mutate({ questionId })}>
      <ArchiveRestore aria-hidden />
      Restore
    </Button>
  ) : (
    <Button variant="outline" pending={archive.isPending} onClick={() => archive.mutate({ questionId })}>
      <Archive aria-hidden />
      Archive
    </Button>
  );
}
