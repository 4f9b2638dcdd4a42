import Link from "next/link";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "#/ui/table.tsx";
import type { MarkingQueueItem } from "../../contract-attempts.ts";
import { LocalTime } from "../local-time.tsx";

/** Where two mark, some of what waits may be for others alone. */
export const forYouOf = ({ waiting, forYou }: { waiting: number; forYou: number }): string =>
  forYou === waiting ? String(waiting) : `${forYou} of ${waiting}`;

/** What waits for a person, the longest wait first. */
export function QueueTable({ courseId, items }: { courseId: string; items: readonly MarkingQueueItem[] }) {
  return (
    <Table label="Waiting to be marked">
      <TableHeader>
        <TableRow>
          <TableHead>Learner</TableHead>
          <TableHead>Quiz</TableHead>
          <TableHead className="max-md:hidden">Submitted</TableHead>
          <TableHead numeric>For you</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {items.map((item) => (
          <TableRow key={item.attemptId}>
            <TableCell className="md:min-w-40">
              <Link
                href={`/teach/courses/${courseId}/attempts/${item.attemptId}`}
                className="inline-flex min-h-8 items-center rounded-xs font-medium underline-offset-4 focus-ring hover:text-primary hover:underline"
              >
                {item.learner.name}
              </Link>
            </TableCell>
            <TableCell className="min-w-32">
              {item.quizTitle}
              {item.number > 1 && <span className="text-muted-foreground"> (attempt {item.number})</span>}
            </TableCell>
            <TableCell className="text-muted-foreground max-md:hidden">
              <LocalTime at={item.submittedAt} />
            </TableCell>
            <TableCell numeric>{forYouOf(item)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
