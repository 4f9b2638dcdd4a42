"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { Badge } from "#/ui/badge.tsx";
import { Button } from "#/ui/button.tsx";
import { ConfirmDialog } from "#/ui/confirm-dialog.tsx";
import { Switch } from "#/ui/switch.tsx";
import { toast } from "#/ui/toast.ts";
import type { MarkingPolicy } from "../../contract-marking.ts";
import { LocalTime } from "../local-time.tsx";
import { TwoMarkersFields } from "./two-markers-fields.tsx";

const waitingWords = (waiting: number) =>
  waiting === 0
    ? "Everything is marked. Learners see their marks as the review options of the quiz say."
    : `${waiting === 1 ? "1 answer still waits" : `${waiting} answers still wait`} for a person; learners would see marks that are not whole.`;

/** Who marks, whether marks are held until all are released at once, and whether names are hidden until then. */
export function MarkingPolicyCard({ policy: given }: { policy: MarkingPolicy }) {
  const router = useRouter();
  const [policy, setPolicy] = useState(given);
  const { quizId, holdsMarks, isBlind, releasedAt, waiting } = policy;
  const take = (words: string) => (next: MarkingPolicy) => {
    setPolicy(next);
    toast.success(words);
    router.refresh();
  };
  const onError = (error: unknown) => void toast.error(refusalText(error).message);
  const set = trpc.marking.setPolicy.useMutation({ onSuccess: take("Saved"), onError });
  const release = trpc.marking.release.useMutation({ onSuccess: take("Marks released"), onError });
  const hold = trpc.marking.hold.useMutation({ onSuccess: take("Marks are held again"), onError });
  const change = (
    fields: Partial<Pick<MarkingPolicy, "holdsMarks" | "isBlind" | "twoMarkers" | "tolerancePercent">>,
  ) => {
    setPolicy({ ...policy, ...fields });
    set.mutate({ quizId, holdsMarks, isBlind, ...fields }, { onError: () => setPolicy(policy) });
  };
  const isBusy = set.isPending || release.isPending || hold.isPending;
  return (
    <section aria-labelledby="release" className="flex flex-col gap-3 rounded-lg border border-border bg-card p-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="release" className="font-semibold">
          Marking and release
        </h2>
        {holdsMarks && (
          <Badge tone={releasedAt ? "success" : "note"}>
            {releasedAt ? "Released" : "Held until you release them"}
          </Badge>
        )}
      </div>
      <Switch
        label="Hold the marks"
        description="Learners see nothing of their submitted attempts before you release all marks at once."
        checked={holdsMarks}
        disabled={isBusy}
        onCheckedChange={(holds) => change({ holdsMarks: holds, isBlind: holds && isBlind })}
      />
      <Switch
        label="Hide names while marking"
        description="While marks are held: markers see no names, and the gradebook no marks of this quiz."
        checked={isBlind}
        disabled={isBusy || !holdsMarks}
        onCheckedChange={(blind) => change({ isBlind: blind })}
      />
      <TwoMarkersFields policy={policy} isBusy={isBusy} onChange={change} />
      {holdsMarks && (
        <div className="flex flex-wrap items-center gap-3">
          {releasedAt ? (
            <>
              <Button variant="outline" pending={hold.isPending} onClick={() => hold.mutate({ quizId })}>
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
              description={waitingWords(waiting)}
              confirmLabel="Release"
              onConfirm={() => release.mutateAsync({ quizId, evenIfWaiting: waiting > 0 })}
            />
          )}
        </div>
      )}
    </section>
  );
}
