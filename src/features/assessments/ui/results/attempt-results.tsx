import { ArrowDown, Info } from "lucide-react";
import { decimal, formatMarks, toMarks } from "#/core/marks.ts";
import { Alert } from "#/ui/alert.tsx";
import { Badge } from "#/ui/badge.tsx";
import { Card } from "#/ui/card.tsx";
import { ProgressRing } from "#/ui/progress-ring.tsx";
import { Prose } from "#/ui/prose.tsx";
import type { Quiz } from "../../contract.ts";
import type { AttemptResult } from "../../contract-attempts.ts";
import type { LateCost } from "../../contract-gradebook.ts";
import { lateWords } from "../gradebook/late-words.ts";
import { LocalTime } from "../local-time.tsx";
import { durationWords } from "../player/clock.ts";
import { withheldWords } from "../quiz/quiz-rules.ts";
import { inGroups } from "../section-groups.ts";
import { SectionHeading } from "../section-heading.tsx";
import { verdictLooks } from "../verdict-badge.tsx";
import { NextSteps } from "./next-steps.tsx";
import { type LessonLink, ResultQuestionCard } from "./result-question.tsx";

type AttemptResultsProps = {
  result: AttemptResult;
  quiz: Pick<Quiz, "id" | "needsPassword" | "mine"> | null;
  /** Lessons of the course by id, in their order. */
  lessons: ReadonlyMap<string, LessonLink>;
  nextLesson: LessonLink | null;
  nextQuiz: LessonLink | null;
  courseHref: string;
};

export function AttemptResults({ result, quiz, lessons, ...way }: AttemptResultsProps) {
  return (
    <div className="flex flex-col gap-8">
      <Summary result={result} />
      {result.bandHtml && (
        <section aria-label="Your instructor's words on this score">
          <Prose html={result.bandHtml} />
        </section>
      )}
      <Withheld result={result} />
      <Overview result={result} />
      <section aria-labelledby="questions" className="flex flex-col gap-5">
        <h2 id="questions" className="font-semibold font-serif text-xl">
          Question by question
        </h2>
        {inGroups(result.sections, result.questions).map(({ section, items }) => (
          <div key={section?.position ?? -1} className="flex flex-col gap-5">
            {section && <SectionHeading section={section} />}
            {items.map(({ item, index }) => (
              <ResultQuestionCard
                key={item.question.id}
                item={item}
                number={index + 1}
                lesson={item.lessonId === null ? null : (lessons.get(item.lessonId) ?? null)}
              />
            ))}
          </div>
        ))}
      </section>
      <NextSteps result={result} quiz={quiz} lessons={lessons} {...way} />
    </div>
  );
}

const toneOf = (result: AttemptResult) =>
  result.isPassed === null ? "primary" : result.isPassed ? "success" : "warning";

function Summary({ result }: { result: AttemptResult }) {
  const { score } = result;
  return (
    <Card className="flex-col gap-6 p-6 sm:flex-row sm:items-center sm:gap-8 sm:p-8">
      {score ? (
        <ProgressRing
          value={score.percent}
          label={score.isPending ? "Score so far" : "Score"}
          size={132}
          tone={toneOf(result)}
        >
          <span className="flex flex-col items-center leading-tight">
            <span className="font-serif text-3xl">{score.percent} %</span>
            {score.isPending && <span className="font-normal text-muted-foreground text-xs">so far</span>}
          </span>
        </ProgressRing>
      ) : (
        <span className="grid size-24 shrink-0 place-items-center rounded-full bg-primary-soft text-primary">
          <Info aria-hidden className="size-10" strokeWidth={1.5} />
        </span>
      )}
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-2">
          <span className="font-semibold text-lg">{headlineOf(result)}</span>
          {result.isPassed !== null && (
            <Badge tone={result.isPassed ? "success" : "warning"}>{result.isPassed ? "Passed" : "Not passed"}</Badge>
          )}
        </p>
        {score && (
          <p className="mt-1 text-muted-foreground">
            {formatMarks(score.earned)} of {formatMarks(score.possible)} points
            {result.passPercent !== null && `; ${result.passPercent} % to pass`}
          </p>
        )}
        {score && result.late && Number(result.late.deducted) > 0 && (
          <p className="mt-1">
            {lateWords(result.late)}. What counts: {formatMarks(countingOf(result.late))} of{" "}
            {formatMarks(score.possible)} points.
          </p>
        )}
        <p className="mt-1 text-muted-foreground text-sm">
          <Times result={result} />
        </p>
        <QuizScore result={result} />
        <p className="mt-2 text-sm">
          <a
            href="#next"
            className="inline-flex min-h-8 items-center gap-1.5 rounded-xs font-medium text-primary underline-offset-4 focus-ring hover:underline"
          >
            <ArrowDown aria-hidden className="size-4" />
            What to do next
          </a>
        </p>
      </div>
    </Card>
  );
}

const countingOf = ({ before, deducted }: LateCost) => toMarks(decimal(before).minus(deducted));

const headlineOf = ({ score }: AttemptResult): string => {
  if (!score) return "Submitted";
  if (score.isPending) return "Marked in part";
  if (score.percent === 100) return "Everything right";
  if (score.percent >= 80) return "Well done";
  return score.percent >= 50 ? "A good part of it is there" : "Worth another look";
};

function Times({ result: { startedAt, submittedAt, closedByDeadline } }: { result: AttemptResult }) {
  if (!submittedAt) return null;
  const seconds = (Date.parse(submittedAt) - Date.parse(startedAt)) / 1000;
  return (
    <>
      {closedByDeadline ? "Closed by the clock" : "Submitted"} <LocalTime at={submittedAt} />, after{" "}
      {durationWords(seconds)}
    </>
  );
}

function QuizScore({ result: { quizScore, id } }: { result: AttemptResult }) {
  if (!quizScore || quizScore.percent === null || quizScore.attemptId === id) return null;
  return (
    <p className="mt-2 text-sm">
      Your score in this quiz is <strong className="font-semibold">{quizScore.percent} %</strong>
      {quizScore.attemptId === null ? ", the average of your attempts." : ", from another attempt."}
    </p>
  );
}

/** Why something is not on the page: held back by the quiz, or waiting for a person. */
function Withheld({ result }: { result: AttemptResult }) {
  const { score, released, moreAt, isHeld } = result;
  const held = isHeld ? null : withheldWords(released);
  return (
    <>
      {score?.isPending && (
        <Alert tone="note" title="Your instructor still has something to mark">
          Written answers are read by a person. The score grows when they are marked; you find it here.
        </Alert>
      )}
      {isHeld && (
        <Alert tone="note" title="The marks are not released yet">
          Your answers are submitted. Your instructor tells the marks to everybody at once; you find them here.
        </Alert>
      )}
      {held && (
        <Alert tone="note" title="Not everything is shown">
          This quiz does not show {held} {moreAt ? "yet" : "to those who took it, or no longer"}.
          {moreAt && (
            <>
              {" "}
              More is shown from <LocalTime at={moreAt} />.
            </>
          )}
        </Alert>
      )}
      {result.questions.some(({ lateAnswers }) => lateAnswers > 0) && (
        <Alert tone="warning" title="Some answers came too late to count">
          They arrived after the end of the attempt. They are kept, and your instructor can see them.
        </Alert>
      )}
    </>
  );
}

const strip = {
  correct: "border-success/40 bg-success-soft text-success",
  partly_correct: "border-warning/40 bg-warning-soft text-warning",
  incorrect: "border-danger/40 bg-danger-soft text-danger",
  blank: "border-border bg-muted text-muted-foreground",
  needs_marking: "border-note/40 bg-note-soft text-note",
} as const;

/** All questions at a glance, each a link to its place below. */
function Overview({ result: { questions } }: { result: AttemptResult }) {
  if (questions.every(({ verdict }) => verdict === null)) return null;
  return (
    <nav aria-label="Questions by result">
      <ol className="grid grid-cols-[repeat(auto-fill,minmax(3.25rem,1fr))] gap-2">
        {questions.map(({ question, verdict }, index) => {
          if (verdict === null) return null;
          const { icon: Icon, label } = verdictLooks[verdict];
          return (
            <li key={question.id}>
              <a
                href={`#question-${index + 1}`}
                aria-label={`Question ${index + 1}: ${label}`}
                className={`flex h-12 items-center justify-center gap-1.5 rounded-md border font-medium text-sm tabular-nums focus-ring ${strip[verdict]}`}
              >
                {index + 1}
                <Icon aria-hidden className="size-4" />
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
