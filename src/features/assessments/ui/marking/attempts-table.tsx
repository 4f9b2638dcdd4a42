import Link from "next/link";
import { formatMarks, percentOf } from "#/core/marks.ts";
import { Badge } from "#/ui/badge.tsx";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "#/ui/table.tsx";
import type { StaffAttempt } from "../../contract-attempts.ts";
import { LocalTime } from "../local-time.tsx";

/** Everybody's attempts at a quiz. */
export function AttemptsTable({ attempts }: { attempts: readonly StaffAttempt[] }) {
  return (
    <Table label="Attempts">
      <TableHeader>
        <TableRow>
          <TableHead>Learner</TableHead>
          <TableHead numeric>Attempt</TableHead>
          <TableHead>State</TableHead>
          <TableHead className="max-md:hidden">Finished</TableHead>
          <TableHead numeric className="max-md:hidden">
            Points
          </TableHead>
          <TableHead numeric>Score</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {attempts.map((attempt) => (
          <TableRow key={attempt.id}>
            <TableCell className="md:min-w-40">
              <Link
                href={`/teach/courses/${attempt.courseId}/attempts/${attempt.id}`}
                className="inline-flex min-h-8 items-center rounded-xs font-medium underline-offset-4 focus-ring hover:text-primary hover:underline"
              >
                {attempt.learner.name}
              </Link>
            </TableCell>
            <TableCell numeric>{attempt.number}</TableCell>
            <TableCell>
              <AttemptBadges attempt={attempt} />
            </TableCell>
            <TableCell className="text-muted-foreground max-md:hidden">
              {attempt.submittedAt ? <LocalTime at={attempt.submittedAt} /> : "–"}
            </TableCell>
            <TableCell numeric className="whitespace-nowrap max-md:hidden">
              {attempt.state === "open" ? "–" : `${formatMarks(attempt.earned)} of ${formatMarks(attempt.possible)}`}
            </TableCell>
            <TableCell numeric>{scoreOf(attempt)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

const scoreOf = ({ state, waiting, earned, possible }: StaffAttempt): string =>
  state === "open" || waiting > 0 ? "–" : `${percentOf(earned, possible)} %`;

export function AttemptBadges({ attempt }: { attempt: StaffAttempt }) {
  const { state, waiting, lateAnswers, closedByDeadline, reopenedUntil } = attempt;
  return (
    <span className="flex flex-wrap gap-1.5">
      {state === "open" ? (
        <Badge tone="warning">In progress</Badge>
      ) : waiting > 0 ? (
        <Badge tone="note">{waiting} to mark</Badge>
      ) : (
        <Badge tone="success">Marked</Badge>
      )}
      {reopenedUntil !== null && <Badge>Reopened</Badge>}
      {closedByDeadline && <Badge>Closed by the clock</Badge>}
      {lateAnswers > 0 && <Badge tone="danger">{lateAnswers} late</Badge>}
    </span>
  );
}
