import { Target } from "lucide-react";
import Link from "next/link";
import { Badge } from "#/ui/badge.tsx";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "#/ui/table.tsx";
import type { QuestionSummary } from "../../contract.ts";
import { LocalTime } from "../local-time.tsx";
import { typeNames } from "../question-types.ts";

type QuestionTableProps = {
  questions: readonly QuestionSummary[];
  /** Titles by lesson id. */
  lessons: ReadonlyMap<string, string>;
};

export function QuestionTable({ questions, lessons }: QuestionTableProps) {
  return (
    <Table label="Questions">
      <TableHeader>
        <TableRow>
          <TableHead>Question</TableHead>
          <TableHead>Type</TableHead>
          <TableHead>Used</TableHead>
          <TableHead className="max-md:hidden">Changed</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {questions.map((question) => (
          <TableRow key={question.id}>
            <TableCell className="min-w-40 md:min-w-64">
              <Link
                href={`/teach/courses/${question.courseId}/questions/${question.id}`}
                className="inline-flex min-h-8 items-center rounded-xs font-medium underline-offset-4 focus-ring hover:text-primary hover:underline"
              >
                {question.title}
              </Link>
              {question.tags.length + question.skills.length > 0 && (
                <p className="mb-1 flex flex-wrap gap-1">
                  {question.skills.map(({ id, name }) => (
                    <Badge key={id} tone="primary" className="max-w-full whitespace-normal rounded-lg [&_svg]:shrink-0">
                      <Target aria-hidden />
                      <span className="sr-only">Skill: </span>
                      {name}
                    </Badge>
                  ))}
                  {question.tags.map((tag) => (
                    <Badge key={tag}>{tag}</Badge>
                  ))}
                </p>
              )}
              {question.lessonId && (
                <p className="text-muted-foreground text-xs">{lessons.get(question.lessonId) ?? "A lesson"}</p>
              )}
            </TableCell>
            <TableCell className="md:whitespace-nowrap">{typeNames[question.type]}</TableCell>
            <TableCell>
              <Use question={question} />
            </TableCell>
            <TableCell className="text-muted-foreground max-md:hidden">
              <LocalTime at={question.updatedAt} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Use({ question: { isPractice, quizCount, archivedAt } }: { question: QuestionSummary }) {
  if (archivedAt) return <Badge>Archived</Badge>;
  if (isPractice) return <Badge tone="note">Practice</Badge>;
  if (quizCount > 0) return <Badge tone="primary">{quizCount === 1 ? "1 quiz" : `${quizCount} quizzes`}</Badge>;
  return <Badge tone="outline">Nowhere yet</Badge>;
}
