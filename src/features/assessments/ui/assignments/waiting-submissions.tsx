import Link from "next/link";
import type { z } from "zod";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "#/ui/table.tsx";
import type { WaitingSubmission } from "../../contract-assignments-work.ts";
import { LocalTime } from "../local-time.tsx";

type WaitingSubmissionsProps = { courseId: string; items: readonly z.infer<typeof WaitingSubmission>[] };

/** Submissions that wait for a mark, the longest wait first. */
export function WaitingSubmissions({ courseId, items }: WaitingSubmissionsProps) {
  return (
    <Table label="Submissions to mark">
      <TableHeader>
        <TableRow>
          <TableHead>Learner</TableHead>
          <TableHead>Assignment</TableHead>
          <TableHead className="max-md:hidden">Handed in</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {items.map(({ submissionId, assignmentId, assignmentTitle, learner, number, submittedAt }) => (
          <TableRow key={submissionId}>
            <TableCell className="md:min-w-40">
              <Link
                href={`/teach/courses/${courseId}/assignments/${assignmentId}/submissions/${submissionId}`}
                className="inline-flex min-h-8 items-center rounded-xs font-medium underline-offset-4 focus-ring hover:text-primary hover:underline"
              >
                {learner.name}
              </Link>
            </TableCell>
            <TableCell className="min-w-32">
              {assignmentTitle}
              {number > 1 && <span className="text-muted-foreground"> (number {number})</span>}
            </TableCell>
            <TableCell className="text-muted-foreground max-md:hidden">
              <LocalTime at={submittedAt} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
