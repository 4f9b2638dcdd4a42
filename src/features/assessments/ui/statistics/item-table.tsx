import Link from "next/link";
import { Badge } from "#/ui/badge.tsx";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "#/ui/table.tsx";
import type { QuestionStatistics, SkillStatistics } from "../../contract-statistics.ts";
import { fewestToJudge } from "../../statistics.ts";
import { partText, percentText, warningWords } from "./number-words.ts";

type ItemTableProps = { courseId: string; questions: readonly QuestionStatistics[] };

export function ItemTable({ courseId, questions }: ItemTableProps) {
  return (
    <Table label="Questions">
      <TableHeader>
        <TableRow>
          <TableHead numeric>No.</TableHead>
          <TableHead>Question</TableHead>
          <TableHead numeric>Answers</TableHead>
          <TableHead numeric>Facility</TableHead>
          <TableHead numeric>Discrimination</TableHead>
          <TableHead>To look at</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {questions.map((question, index) => (
          <TableRow key={question.questionId}>
            <TableCell numeric>{index + 1}</TableCell>
            <TableCell className="min-w-40">
              <Link
                href={`/teach/courses/${courseId}/questions/${question.questionId}`}
                className="inline-flex min-h-8 items-center rounded-xs font-medium underline-offset-4 focus-ring hover:text-primary hover:underline"
              >
                {question.title}
              </Link>
              {question.skills.length > 0 && (
                <p className="text-muted-foreground text-xs">{question.skills.map(({ name }) => name).join(", ")}</p>
              )}
            </TableCell>
            <TableCell numeric>{question.answers}</TableCell>
            <TableCell numeric>{partText(question.facility)}</TableCell>
            <TableCell numeric>{partText(question.discrimination)}</TableCell>
            <TableCell>
              <span className="flex flex-wrap gap-1.5">
                {question.answers < fewestToJudge && (
                  <span className="text-muted-foreground">Too few answers to judge</span>
                )}
                {question.warnings.map((warning) => (
                  <Badge key={warning} tone="warning">
                    {warningWords[warning]}
                  </Badge>
                ))}
                {question.options.some(({ isIdle }) => isIdle) && <Badge tone="note">A wrong option under 5 %</Badge>}
              </span>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** How each skill went, its questions taken together. */
export function SkillTable({ skills }: { skills: readonly SkillStatistics[] }) {
  return (
    <Table label="Skills">
      <TableHeader>
        <TableRow>
          <TableHead>Skill</TableHead>
          <TableHead numeric>Questions</TableHead>
          <TableHead numeric>Answers</TableHead>
          <TableHead numeric>Facility</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {skills.map((skill) => (
          <TableRow key={skill.id}>
            <TableCell className="min-w-40 font-medium">{skill.name}</TableCell>
            <TableCell numeric>{skill.questions}</TableCell>
            <TableCell numeric>{skill.answers}</TableCell>
            <TableCell numeric>{partText(skill.facility)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** Who chose which option. */
export function DistractorTable({ question, number }: { question: QuestionStatistics; number: number }) {
  const title = `${number}. ${question.title}`;
  return (
    <section aria-labelledby={`options-${number}`} className="flex flex-col gap-2">
      <h3 id={`options-${number}`} className="font-medium">
        {title}
      </h3>
      <Table label={`Options of ${title}`} className="sm:table-fixed">
        <TableHeader>
          <TableRow>
            <TableHead className="sm:w-3/5">Option</TableHead>
            <TableHead>Chosen by</TableHead>
            <TableHead numeric>Rest of the quiz</TableHead>
          </TableRow>
        </TableHeader>
        <TableBody>
          {question.options.map((option) => (
            <TableRow key={option.id}>
              <TableCell className="min-w-40 max-w-md">
                <span className="flex flex-wrap items-center gap-2">
                  <span className="break-words">{option.text}</span>
                  {option.isRight && <Badge tone="success">Right</Badge>}
                  {option.isIdle && <Badge tone="warning">Under 5 %</Badge>}
                </span>
              </TableCell>
              <TableCell className="min-w-44">
                <span className="flex items-center gap-3">
                  <span aria-hidden className="h-2 w-24 shrink-0 overflow-hidden rounded-full bg-(--track)">
                    <span
                      className={`block h-full ${option.isRight ? "bg-success" : "bg-primary"}`}
                      style={{ width: `${option.share * 100}%` }}
                    />
                  </span>
                  <span className="whitespace-nowrap tabular-nums">
                    {option.chosen} ({percentText(option.share)})
                  </span>
                </span>
              </TableCell>
              <TableCell numeric>{percentText(option.meanRest)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </section>
  );
}
