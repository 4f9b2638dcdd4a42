import Link from "next/link";
import { formatMarks } from "#/core/marks.ts";
import { Badge } from "#/ui/badge.tsx";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "#/ui/table.tsx";
import type { StaffSubmission } from "../../contract-assignments-work.ts";
import { LocalTime } from "../local-time.tsx";
import { lateText } from "./assignment-words.ts";

type SubmissionsTableProps = { courseId: string; submissions: readonly StaffSubmission[] };

/** What has been handed in, latest first. */
export function SubmissionsTable({ courseId, submissions }: SubmissionsTableProps) {
  return (
    <Table label="Submissions">
      <TableHeader>
        <TableRow>
          <TableHead>Learner</TableHead>
          <TableHead className="max-md:hidden">Handed in</TableHead>
          <TableHead numeric>Mark</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {submissions.map((submission) => (
          <TableRow key={submission.id}>
            <TableCell className="min-w-32">
              <Link
                href={`/teach/courses/${courseId}/assignments/${submission.assignmentId}/submissions/${submission.id}`}
                className="inline-flex min-h-8 items-center rounded-xs font-medium underline-offset-4 focus-ring hover:text-primary hover:underline"
              >
                {submission.learner.name}
              </Link>
              {submission.number > 1 && <span className="text-muted-foreground"> (number {submission.number})</span>}
              <span className="block text-muted-foreground text-sm md:hidden">
                <LocalTime at={submission.submittedAt} />
                {submission.lateSeconds > 0 && `, ${lateText(submission.lateSeconds)}`}
                {!submission.isLatest && ", replaced"}
              </span>
            </TableCell>
            <TableCell className="max-md:hidden">
              <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
                <LocalTime at={submission.submittedAt} />
                {submission.lateSeconds > 0 && <Badge tone="warning">{lateText(submission.lateSeconds)}</Badge>}
                {!submission.isLatest && <Badge tone="outline">Replaced</Badge>}
              </span>
            </TableCell>
            <TableCell numeric className="whitespace-nowrap">
              {submission.whole === null ? (
                <Badge tone={submission.isLatest ? "note" : "neutral"}>
                  {submission.isLatest ? "To mark" : "Not marked"}
                </Badge>
              ) : (
                `${formatMarks(submission.whole)} of ${formatMarks(submission.possible)}`
              )}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
