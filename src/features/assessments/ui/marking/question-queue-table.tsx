import Link from "next/link";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "#/ui/table.tsx";
import type { WaitingQuestion } from "../../contract-attempts.ts";
import { forYouOf } from "./queue-table.tsx";

type QuestionQueueTableProps = {
  courseId: string;
  items: readonly WaitingQuestion[];
  /** Also what waits for others; the answers then stand with it too. */
  isAll: boolean;
};

/** Questions whose answers wait for a person: to mark all answers to one together. */
export function QuestionQueueTable({ courseId, items, isAll }: QuestionQueueTableProps) {
  return (
    <Table label="Questions with answers to mark">
      <TableHeader>
        <TableRow>
          <TableHead>Question</TableHead>
          <TableHead>Quiz</TableHead>
          <TableHead numeric>For you</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {items.map(({ quizId, quizTitle, questionId, title, ...counts }) => (
          <TableRow key={`${quizId} ${questionId}`}>
            <TableCell className="min-w-32">
              <Link
                href={`/teach/courses/${courseId}/marking/${quizId}/${questionId}${isAll ? "?all=1" : ""}`}
                className="inline-flex min-h-8 items-center rounded-xs font-medium underline-offset-4 focus-ring hover:text-primary hover:underline"
              >
                {title}
              </Link>
            </TableCell>
            <TableCell>{quizTitle}</TableCell>
            <TableCell numeric>{forYouOf(counts)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
