import { BookOpen, MessageSquareText } from "lucide-react";
import Link from "next/link";
import { formatMarks } from "#/core/marks.ts";
import { Prose } from "#/ui/prose.tsx";
import type { ResultQuestion } from "../../contract-attempts.ts";
import { NotedText } from "../answered/noted-text.tsx";
import { AnsweredQuestion } from "../answered-question.tsx";
import { Explanation } from "../explanation.tsx";
import { QuestionStem } from "../question-stem.tsx";
import { VerdictBadge } from "../verdict-badge.tsx";
import { AnswerNotes } from "./answer-notes.tsx";
import { isMissed } from "./lessons-to-reread.ts";
import { Reasons } from "./reasons.tsx";
import { ResultNotes } from "./result-notes.tsx";
import { isByRubric, RubricResult } from "./rubric-result.tsx";

export type LessonLink = { title: string; href: string };

type ResultQuestionCardProps = { item: ResultQuestion; number: number; lesson: LessonLink | null };

export function ResultQuestionCard({ item, number, lesson }: ResultQuestionCardProps) {
  const { question, answer, files, verdict, solution, feedback, commentHtml, reasons } = item;
  const notes = item.notes ?? [];
  const prefix = `question-${number}`;
  return (
    <article
      id={`question-${number}`}
      aria-labelledby={`question-${number}-name`}
      className="scroll-mt-20 rounded-xl border border-border bg-card p-5 shadow-xs target:border-primary sm:p-7"
    >
      <header className="mb-3 flex flex-wrap items-center justify-between gap-2">
        <h3 id={`question-${number}-name`} className="font-semibold">
          Question {number}
        </h3>
        <div className="flex items-center gap-3">
          <Points item={item} />
          {verdict && <VerdictBadge verdict={verdict} />}
        </div>
      </header>
      <QuestionStem question={question} className="text-[1.0625rem]" />
      <div className="mt-4 flex flex-col gap-4">
        <AnsweredQuestion
          question={question}
          answer={answer}
          files={files}
          solution={solution}
          feedback={feedback}
          written={
            notes.length > 0 && answer && "text" in answer ? (
              <NotedText text={answer.text} notes={notes} prefix={prefix} />
            ) : null
          }
        />
        <AnswerNotes item={item} />
        <ResultNotes notes={notes} prefix={prefix} />
        {commentHtml && <Comment html={commentHtml} />}
        {isByRubric(reasons) ? <RubricResult reasons={reasons} /> : null}
        {solution && <Explanation solution={solution} />}
        {!isByRubric(reasons) && <Reasons reasons={reasons} />}
        {lesson && (
          <p>
            <Link
              href={lesson.href}
              className="inline-flex min-h-10 items-center gap-2 rounded-xs font-medium text-primary text-sm underline-offset-4 focus-ring hover:underline"
            >
              <BookOpen aria-hidden className="size-4" />
              {isMissed(item) ? "Read again" : "From the lesson"}: {lesson.title}
            </Link>
          </p>
        )}
      </div>
    </article>
  );
}

function Points({ item: { earned, possible, verdict } }: { item: ResultQuestion }) {
  if (earned === null) {
    return (
      <span className="text-muted-foreground text-sm">
        {verdict === null ? `${formatMarks(possible)} points` : `– of ${formatMarks(possible)}`}
      </span>
    );
  }
  return (
    <span className="text-muted-foreground text-sm tabular-nums">
      {formatMarks(earned)} of {formatMarks(possible)}
    </span>
  );
}

function Comment({ html }: { html: string }) {
  return (
    <div className="flex gap-3 rounded-lg border border-primary/25 bg-primary-soft px-4 py-3.5">
      <MessageSquareText aria-hidden className="mt-1 size-4.5 shrink-0 text-primary" />
      <div className="min-w-0">
        <p className="font-semibold text-primary text-sm">From your instructor</p>
        <Prose html={html} size="compact" className="mt-1" />
      </div>
    </div>
  );
}
