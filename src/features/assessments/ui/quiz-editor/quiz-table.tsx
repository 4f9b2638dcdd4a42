import Link from "next/link";
import { formatMarks } from "#/core/marks.ts";
import { Badge } from "#/ui/badge.tsx";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "#/ui/table.tsx";
import type { QuizSummary } from "../../contract.ts";
import { LocalTime } from "../local-time.tsx";
import { limitWords } from "../quiz/quiz-rules.ts";

const link = "rounded-xs underline-offset-4 focus-ring hover:text-primary hover:underline";

/** The quizzes of a course for its instructors. */
export function QuizTable({ quizzes }: { quizzes: readonly QuizSummary[] }) {
  return (
    <Table label="Quizzes">
      <TableHeader>
        <TableRow>
          <TableHead>Quiz</TableHead>
          <TableHead>State</TableHead>
          <TableHead numeric className="max-md:hidden">
            Questions
          </TableHead>
          <TableHead numeric className="max-md:hidden">
            Points
          </TableHead>
          <TableHead className="max-md:hidden">Time</TableHead>
          <TableHead className="max-md:hidden">Closes</TableHead>
          <TableHead>
            <span className="sr-only">Attempts</span>
          </TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {quizzes.map((quiz) => (
          <TableRow key={quiz.id}>
            <TableCell className="min-w-36 md:min-w-56">
              <Link href={`/teach/courses/${quiz.courseId}/quizzes/${quiz.id}`} className={`font-medium ${link}`}>
                {quiz.title}
              </Link>
              {quiz.mode === "practice" && <p className="text-muted-foreground text-xs">Practice</p>}
            </TableCell>
            <TableCell>
              <Badge tone={quiz.state === "published" ? "success" : "neutral"}>
                {quiz.state === "published" ? "Published" : "Draft"}
              </Badge>
            </TableCell>
            <TableCell numeric className="max-md:hidden">
              {quiz.questionCount}
            </TableCell>
            <TableCell numeric className="max-md:hidden">
              {formatMarks(quiz.possible)}
            </TableCell>
            <TableCell className="whitespace-nowrap max-md:hidden">{limitWords(quiz.timeLimitSeconds)}</TableCell>
            <TableCell className="max-md:hidden">{quiz.closesAt ? <LocalTime at={quiz.closesAt} /> : "–"}</TableCell>
            <TableCell className="text-end">
              <Link
                href={`/teach/courses/${quiz.courseId}/quizzes/${quiz.id}/attempts`}
                className={`inline-flex min-h-8 items-center font-medium text-primary ${link}`}
              >
                Attempts<span className="sr-only"> at {quiz.title}</span>
              </Link>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
