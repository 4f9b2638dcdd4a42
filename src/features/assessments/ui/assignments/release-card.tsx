"use client";

import { useRouter } from "next/navigation";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Badge } from "#/ui/badge.tsx";
import { Button } from "#/ui/button.tsx";
import { ConfirmDialog } from "#/ui/confirm-dialog.tsx";
import { Switch } from "#/ui/switch.tsx";
import { toast } from "#/ui/toast.ts";
import type { Assignment } from "../../contract-assignments.ts";
import { LocalTime } from "../local-time.tsx";

const waitingWords = (waiting: number, areReviewed: boolean) =>
  `${markWords(waiting)}${areReviewed ? " The reviews close: those that have not been given cannot be given any more." : ""}`;

const markWords = (waiting: number) =>
  waiting === 0
    ? "Every submission has a mark. Learners see theirs at once."
    : `${waiting === 1 ? "1 submission still waits" : `${waiting} submissions still wait`} for a mark; the others are shown at once.`;

/** Whether marks are held until all are released at once, and whether names are hidden until then. */
export function ReleaseCard({ assignment }: { assignment: Assignment }) {
  const router = useRouter();
  const { id: assignmentId, holdsMarks, isBlind, releasedAt } = assignment;
  const waiting = assignment.waiting ?? 0;
  const areReviewed = assignment.peerReview !== null;
  const told = (words: string) => ({
    onSuccess: () => {
      toast.success(words);
      router.refresh();
    },
    onError: (error: unknown) => void toast.error(refusalText(error).message),
  });
  const set = trpc.assignments.update.useMutation(told("Saved"));
  const release = trpc.assignments.release.useMutation(told("Marks released"));
  const hold = trpc.assignments.hold.useMutation(told("Marks are held again"));
  const isBusy = set.isPending || release.isPending || hold.isPending;
  const change = (fields: { holdsMarks: boolean; isBlind: boolean }) => set.mutate({ assignmentId, ...fields });
  return (
    <section aria-labelledby="release" className="flex flex-col gap-3 rounded-lg border border-border bg-card p-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="release" className="font-semibold">
          Release of marks
        </h2>
        {holdsMarks && (
          <Badge tone={releasedAt ? "success" : "note"}>
            {releasedAt ? "Released" : "Held until you release them"}
          </Badge>
        )}
      </div>
      <Switch
        label="Hold the marks"
        description="Learners see no mark before you release all at once."
        checked={holdsMarks}
        disabled={isBusy}
        onCheckedChange={(holds) => change({ holdsMarks: holds, isBlind: holds && isBlind })}
      />
      <Switch
        label="Hide names while marking"
        description="While marks are held: markers see no names, also not those of files, and the gradebook shows no marks of this assignment."
        checked={isBlind}
        disabled={isBusy || !holdsMarks}
        onCheckedChange={(blind) => change({ holdsMarks, isBlind: blind })}
      />
      {holdsMarks && (
        <div className="flex flex-wrap items-center gap-3">
          {releasedAt ? (
            <>
              <Button variant="outline" pending={hold.isPending} onClick={() => hold.mutate({ assignmentId })}>
                Hold them again
              </Button>
              <span className="text-muted-foreground text-sm">
                Released <LocalTime at={releasedAt} />
              </span>
            </>
          ) : (
            <ConfirmDialog
              trigger={<Button>Release the marks</Button>}
              title="Release the marks of everybody?"
              description={waitingWords(waiting, areReviewed)}
              confirmLabel="Release"
              onConfirm={() => release.mutateAsync({ assignmentId, evenIfWaiting: waiting > 0 || areReviewed })}
            />
          )}
        </div>
      )}
    </section>
  );
}
