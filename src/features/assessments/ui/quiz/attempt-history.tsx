import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { Badge } from "#/ui/badge.tsx";
import type { AttemptSummary } from "../../contract-attempts.ts";
import { LocalTime } from "../local-time.tsx";

type AttemptHistoryProps = {
  attempts: readonly AttemptSummary[];
  /** The attempt whose score counts for the quiz. */
  countingId: string | null;
};

/** One's own attempts, newest first, each a link to where it goes on or was judged. */
export function AttemptHistory({ attempts, countingId }: AttemptHistoryProps) {
  return (
    <ol className="divide-y divide-border rounded-lg border border-border bg-card">
      {attempts.map((attempt) => (
        <li
          key={attempt.id}
          className="relative flex items-center gap-3 px-4 py-3.5 transition-colors first:rounded-t-lg last:rounded-b-lg hover:bg-accent/50 sm:px-5"
        >
          <div className="min-w-0 flex-1">
            <p className="flex flex-wrap items-center gap-2">
              <Link
                href={attempt.state === "open" ? `/attempts/${attempt.id}` : `/attempts/${attempt.id}/results`}
                className="rounded-xs font-medium focus-ring after:absolute after:inset-0"
              >
                Attempt {attempt.number}
                <span className="sr-only">{attempt.state === "open" ? ": continue" : ": results"}</span>
              </Link>
              {attempt.id === countingId && <Badge tone="primary">Counts</Badge>}
            </p>
            <p className="mt-0.5 text-muted-foreground text-sm">
              {attempt.submittedAt ? <LocalTime at={attempt.submittedAt} /> : "In progress"}
            </p>
          </div>
          <span className="font-semibold tabular-nums">
            <AttemptScore attempt={attempt} />
          </span>
          <ChevronRight aria-hidden className="size-4.5 shrink-0 text-muted-foreground rtl:rotate-180" />
        </li>
      ))}
    </ol>
  );
}

function AttemptScore({ attempt: { score, state } }: { attempt: AttemptSummary }) {
  if (state === "open") return null;
  const told = "font-normal text-muted-foreground text-sm";
  if (!score) return <span className={told}>Score not shown</span>;
  return score.isPending ? <span className={told}>Being marked</span> : `${score.percent} %`;
}
