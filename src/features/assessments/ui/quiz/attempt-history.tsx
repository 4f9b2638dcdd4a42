import Link from "next/link";
import { Badge } from "#/ui/badge.tsx";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "#/ui/table.tsx";
import type { AttemptSummary } from "../../contract-attempts.ts";
import { LocalTime } from "../local-time.tsx";

/** One's own attempts, newest first. */
export function AttemptHistory({
  attempts,
  countingId,
}: {
  attempts: readonly AttemptSummary[];
  countingId: string | null;
}) {
  return (
    <Table label="Your attempts">
      <TableHeader>
        <TableRow>
          <TableHead>Attempt</TableHead>
          <TableHead>Finished</TableHead>
          <TableHead numeric>Score</TableHead>
          <TableHead>
            <span className="sr-only">Open it</span>
          </TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {attempts.map((attempt) => (
          <TableRow key={attempt.id}>
            <TableCell>
              <span className="font-medium tabular-nums">{attempt.number}</span>
              {attempt.id === countingId && (
                <Badge tone="primary" className="ms-2">
                  Counts
                </Badge>
              )}
            </TableCell>
            <TableCell>{attempt.submittedAt ? <LocalTime at={attempt.submittedAt} /> : "In progress"}</TableCell>
            <TableCell numeric>
              <AttemptScore attempt={attempt} />
            </TableCell>
            <TableCell className="text-end">
              <Link
                href={attempt.state === "open" ? `/attempts/${attempt.id}` : `/attempts/${attempt.id}/results`}
                className="inline-flex min-h-10 items-center rounded-xs font-medium text-primary underline-offset-4 focus-ring hover:underline"
              >
                {attempt.state === "open" ? "Continue" : "Results"}
                <span className="sr-only"> of attempt {attempt.number}</span>
              </Link>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function AttemptScore({ attempt: { score, state } }: { attempt: AttemptSummary }) {
  if (state === "open") return "–";
  if (!score) return <span className="text-muted-foreground">Not shown</span>;
  return score.isPending ? <span className="text-muted-foreground">Being marked</span> : `${score.percent} %`;
}
