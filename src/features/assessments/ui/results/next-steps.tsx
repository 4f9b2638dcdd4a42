import { ArrowRight, BookOpen } from "lucide-react";
import Link from "next/link";
import { Card } from "#/ui/card.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import type { Quiz } from "../../contract.ts";
import type { AttemptResult } from "../../contract-attempts.ts";
import { clockWarning, refusalWords } from "../quiz/quiz-rules.ts";
import { StartButton } from "../quiz/start-button.tsx";
import { lessonsToReread, questionsWords } from "./lessons-to-reread.ts";
import type { LessonLink } from "./result-question.tsx";

type NextStepsProps = {
  result: AttemptResult;
  /** Null where it is not shown to its learner any more. */
  quiz: Pick<Quiz, "id" | "needsPassword" | "mine"> | null;
  /** Lessons of the course by id, in their order. */
  lessons: ReadonlyMap<string, LessonLink>;
  /** Where the learner goes on in the course; null when all is read. */
  nextLesson: LessonLink | null;
  /** One that is still to be taken; null when there is none. */
  nextQuiz: LessonLink | null;
  courseHref: string;
};

/** What a learner does with a result: read again what went wrong, try again, go on. */
export function NextSteps({ result, quiz, lessons, nextLesson, nextQuiz, courseHref }: NextStepsProps) {
  const reread = lessonsToReread(result.questions, [...lessons.keys()]);
  const isListed = reread.some(({ lessonId }) => lessons.get(lessonId) === nextLesson);
  const afterReading = result.isPassed === false ? null : nextQuiz;
  const onward = isListed ? null : (nextLesson ?? afterReading);
  return (
    <Card id="next" role="region" aria-labelledby="next-title" className="scroll-mt-20 gap-5 p-6 sm:p-8">
      <h2 id="next-title" className="font-semibold font-serif text-xl">
        What to do next
      </h2>
      {reread.length > 0 && (
        <div>
          <p className="text-muted-foreground">Read again what went wrong, then answer it without looking:</p>
          <ul className="mt-2 flex flex-col">
            {reread.map(({ lessonId, numbers }) => {
              const lesson = lessons.get(lessonId);
              return (
                lesson && (
                  <li key={lessonId} className="flex flex-wrap items-center gap-x-2">
                    <Link
                      href={lesson.href}
                      className="inline-flex min-h-10 items-center gap-2 rounded-xs font-medium text-primary underline-offset-4 focus-ring hover:underline"
                    >
                      <BookOpen aria-hidden className="size-4 shrink-0" />
                      {lesson.title}
                    </Link>
                    <span className="text-muted-foreground text-sm max-sm:ms-6">{questionsWords(numbers)}</span>
                  </li>
                )
              );
            })}
          </ul>
        </div>
      )}
      {result.score?.percent === 100 && (
        <p className="text-muted-foreground">There is nothing to read again: everything was right.</p>
      )}
      {quiz?.mine && <AnotherAttempt result={result} quiz={quiz} mine={quiz.mine} />}
      <GoOn to={onward} courseHref={courseHref} />
    </Card>
  );
}

/** The course itself where nothing in it is open. */
function GoOn({ to, courseHref }: { to: LessonLink | null; courseHref: string }) {
  return (
    <div>
      <LinkButton
        href={to?.href ?? courseHref}
        variant="outline"
        className="h-auto min-h-10 shrink whitespace-normal py-2 text-start"
      >
        {to ? `Go on: ${to.title}` : "To the course"}
        <ArrowRight aria-hidden className="rtl:rotate-180" />
      </LinkButton>
    </div>
  );
}

const attemptsLeftWords = (left: number | null): string => {
  if (left === null) return "You may try as often as you like.";
  return left === 1 ? "You have one attempt left." : `You have ${left} attempts left.`;
};

type AnotherAttemptProps = {
  result: AttemptResult;
  quiz: Pick<Quiz, "id" | "needsPassword">;
  mine: NonNullable<Quiz["mine"]>;
};

function AnotherAttempt({ result: { score }, quiz, mine }: AnotherAttemptProps) {
  if (mine.openAttemptId !== null) {
    return (
      <div>
        <LinkButton href={`/attempts/${mine.openAttemptId}`}>Continue your open attempt</LinkButton>
      </div>
    );
  }
  if (score?.percent === 100) return null;
  if (mine.cannotStart !== null) {
    return <p className="text-muted-foreground">{refusalWords[mine.cannotStart]}</p>;
  }
  return (
    <div className="flex flex-col gap-3">
      <p className="text-muted-foreground">
        {attemptsLeftWords(mine.attemptsLeft)} A try on another day shows better what stayed than one right away.
      </p>
      <StartButton
        quizId={quiz.id}
        label="Try again"
        needsPassword={quiz.needsPassword}
        warning={clockWarning(mine.rules.timeLimitSeconds)}
      />
    </div>
  );
}
