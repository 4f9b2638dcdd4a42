"use client";

import { Bot } from "lucide-react";
import { refusalText } from "#/client/refusal.ts";
import { Button } from "#/ui/button.tsx";
import { ConfirmDialog } from "#/ui/confirm-dialog.tsx";
import { Progress } from "#/ui/progress.tsx";
import { toast } from "#/ui/toast.ts";
import type { ProposalState } from "../../contract-proposals.ts";
import type { ProposalsState } from "./use-reading.ts";

type Work = "answer" | "submission";
const counted = (count: number, work: Work): string => `${count} ${work}${count === 1 ? "" : "s"}`;

/** Two places, cut and not rounded: 0.798 must not read as the 0.80 that opens. */
const kappaText = (kappa: number): string => (Math.floor(kappa * 100 + 1e-9) / 100).toFixed(2);

const agreementText = ({ compared, needed, kappa, threshold, canAcceptAll }: ProposalState, work: Work): string => {
  const opens = `Accepting together opens at ${threshold.toFixed(2)} on ${counted(needed, work)}.`;
  if (compared === 0) return `Nobody knows yet how far it agrees with you. ${opens}`;
  const found = kappa === null ? "cannot be told, since all have the same level" : `is ${kappaText(kappa)}`;
  const agreement = `On ${counted(compared, work)} that people had marked before, agreement (kappa, quadratic weights) ${found}.`;
  return canAcceptAll ? agreement : `${agreement} ${opens}`;
};

const foundText = (proposed: number, agreed: number, work: Work): string => {
  const needYou = proposed - agreed;
  const need = needYou === 1 ? "1 needs you" : `${needYou} need you`;
  return `It proposes levels for ${counted(proposed, work)}: its readings agree on ${agreed}, ${need}.`;
};

const leftText = (count: number, work: Work): string => {
  const [is, speaks, one] = count === 1 ? ["is", "speaks", "that one is"] : ["are", "speak", "those are"];
  const why = work === "answer" ? "" : `${count === 1 ? "holds" : "hold"} a file that is no plain text, `;
  return `It does not read ${counted(count, work)}, which ${why}${is} too long or ${speaks} to whoever marks: ${one} left to you.`;
};

type ProposalsPanelProps = { state: ProposalsState; of?: Work; onAccepted: () => void };

/** What a model may do for some marking; nothing where there is no model and was none. */
export function ProposalsPanel({ state, of = "answer", onAccepted }: ProposalsPanelProps) {
  const { data, proposed, agreed, reading, read, stop, acceptAgreed } = state;
  if (!data || (data.model === null && proposed === 0)) return null;
  const { marked, waiting, leftToPeople, canAcceptAll, model, why } = data;
  if (marked + waiting + proposed + data.compared === 0) return null;
  const works = (count: number) => counted(count, of);
  const accept = async () => {
    try {
      const count = await acceptAgreed();
      toast.success(`${works(count)} marked as proposed`);
      onAccepted();
    } catch (error) {
      toast.error(refusalText(error).message);
      throw error;
    }
  };
  return (
    <section
      aria-label="Proposals by a model"
      className="flex flex-col gap-3 rounded-xl border border-border bg-card p-5 text-sm shadow-xs"
    >
      <h2 className="flex items-center gap-2 font-semibold text-base">
        <Bot aria-hidden className="size-4.5 text-primary" />
        Proposals{model && ` by ${model}`}
      </h2>
      <p className="text-muted-foreground leading-relaxed">
        A model reads each {of} three times by your rubric and quotes what it rests on. It knows no names, and nothing
        is marked until you do. {agreementText(data, of)}
      </p>
      {proposed > 0 && <p className="leading-relaxed">{foundText(proposed, agreed, of)}</p>}
      {leftToPeople > 0 && <p className="text-muted-foreground leading-relaxed">{leftText(leftToPeople, of)}</p>}
      {why === "budget_spent" && <p>Today’s budget of tokens is spent; it reads on tomorrow.</p>}
      {reading ? (
        <div className="flex flex-wrap items-center gap-3">
          <Progress
            value={(reading.done / reading.all) * 100}
            label={`Read ${reading.done} of ${works(reading.all)}`}
            className="min-w-40 flex-1"
          />
          <span role="status" className="text-muted-foreground tabular-nums">
            {reading.done} of {reading.all}
          </span>
          <Button size="sm" variant="outline" onClick={stop}>
            Stop
          </Button>
        </div>
      ) : (
        <div className="flex flex-wrap gap-2 empty:hidden">
          {model && waiting > 0 && (
            <Button size="sm" variant="outline" onClick={() => read("waiting", waiting)}>
              Read {works(waiting)} that {waiting === 1 ? "waits" : "wait"}
            </Button>
          )}
          {model && marked > 0 && (
            <Button size="sm" variant="outline" onClick={() => read("marked", marked)}>
              Compare with {works(marked)} that people marked
            </Button>
          )}
          {canAcceptAll && agreed > 0 && (
            <ConfirmDialog
              trigger={<Button size="sm">Accept {works(agreed)} as proposed</Button>}
              title={`Mark ${works(agreed)} as proposed?`}
              description="They become your marks, each with the levels that all three readings chose. You can change any of them later."
              confirmLabel="Accept"
              onConfirm={accept}
            />
          )}
        </div>
      )}
    </section>
  );
}
