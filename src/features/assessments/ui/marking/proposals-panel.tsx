"use client";

import { Bot } from "lucide-react";
import { refusalText } from "#/client/refusal.ts";
import { Button } from "#/ui/button.tsx";
import { ConfirmDialog } from "#/ui/confirm-dialog.tsx";
import { Progress } from "#/ui/progress.tsx";
import { toast } from "#/ui/toast.ts";
import type { Proposals } from "../../contract-proposals.ts";
import type { ProposalsState } from "./use-proposals.ts";

const answers = (count: number): string => (count === 1 ? "1 answer" : `${count} answers`);

const agreementText = ({ compared, needed, kappa, threshold, canAcceptAll }: Proposals): string => {
  const opens = `Accepting together opens at ${threshold.toFixed(2)} on ${needed} answers.`;
  if (compared === 0) return `Nobody knows yet how far it agrees with you. ${opens}`;
  const found = kappa === null ? "cannot be told, since all have the same level" : `is ${kappa.toFixed(2)}`;
  const agreement = `On ${answers(compared)} that people had marked before, agreement (kappa, quadratic weights) ${found}.`;
  return canAcceptAll ? agreement : `${agreement} ${opens}`;
};

/** What a model may do for the marking of one question; nothing where there is no model and was none. */
export function ProposalsPanel({ state, onAccepted }: { state: ProposalsState; onAccepted: () => void }) {
  const { data, reading, read, stop, acceptAll } = state;
  if (!data || (data.model === null && data.items.length === 0)) return null;
  const { marked, waiting, items, canAcceptAll, model, why } = data;
  if (marked + waiting + items.length + data.compared === 0) return null;
  const agreed = items.filter(({ isAgreed }) => isAgreed).map(({ attemptId }) => attemptId);
  const accept = async () => {
    try {
      const count = await acceptAll(agreed);
      toast.success(`${answers(count)} marked as proposed`);
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
        A model reads each answer three times by your rubric and quotes what it rests on. It knows no names, and nothing
        is marked until you do. {agreementText(data)}
      </p>
      {why === "budget_spent" && <p>Today’s budget of tokens is spent; it reads on tomorrow.</p>}
      {reading ? (
        <div className="flex flex-wrap items-center gap-3">
          <Progress
            value={(reading.done / reading.all) * 100}
            label={`Read ${reading.done} of ${answers(reading.all)}`}
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
              Read {answers(waiting)} that {waiting === 1 ? "waits" : "wait"}
            </Button>
          )}
          {model && marked > 0 && (
            <Button size="sm" variant="outline" onClick={() => read("marked", marked)}>
              Compare with {answers(marked)} that people marked
            </Button>
          )}
          {canAcceptAll && agreed.length > 0 && (
            <ConfirmDialog
              trigger={<Button size="sm">Accept {answers(agreed.length)} as proposed</Button>}
              title={`Mark ${answers(agreed.length)} as proposed?`}
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
