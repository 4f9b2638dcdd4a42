import {
  CalendarClock,
  Clock,
  Eye,
  Gauge,
  ListChecks,
  type LucideIcon,
  Repeat,
  ScanSearch,
  Target,
} from "lucide-react";
import { Fragment, type ReactNode } from "react";
import { Alert } from "#/ui/alert.tsx";
import { Card, CardContent } from "#/ui/card.tsx";
import { LinkButton } from "#/ui/link-button.tsx";
import { Prose } from "#/ui/prose.tsx";
import type { Quiz } from "../../contract.ts";
import type { AttemptSummary } from "../../contract-attempts.ts";
import { LocalTime } from "../local-time.tsx";
import { FlushKept } from "../player/flush-kept.tsx";
import { AttemptHistory } from "./attempt-history.tsx";
import { attemptsWords, clockWarning, limitWords, practiceWords, refusalWords, reviewWords } from "./quiz-rules.ts";
import { StartButton } from "./start-button.tsx";

type QuizIntroProps = { quiz: Quiz; attempts: readonly AttemptSummary[]; courseHref: string };

/** What awaits a learner, the way in, and how it went before. */
export function QuizIntro({ quiz: told, attempts, courseHref }: QuizIntroProps) {
  // What holds for the reader, with the exceptions made for them.
  const quiz = { ...told, ...told.mine?.rules };
  return (
    <div className="flex flex-col gap-8">
      {quiz.instructionsHtml && <Prose html={quiz.instructionsHtml} />}
      <Card>
        <CardContent className="p-5 sm:p-6">
          <h2 className="sr-only">Rules</h2>
          <Rules quiz={quiz} />
        </CardContent>
      </Card>
      <Entrance quiz={quiz} courseHref={courseHref} />
      {attempts.length > 0 && (
        <section aria-labelledby="earlier-attempts">
          <h2 id="earlier-attempts" className="mb-3 font-semibold font-serif text-xl">
            Your attempts
          </h2>
          <AttemptHistory attempts={attempts} countingId={quiz.mine?.score?.attemptId ?? null} />
        </section>
      )}
    </div>
  );
}

function Rules({ quiz }: { quiz: Quiz }) {
  const points = Number(quiz.possible);
  return (
    <dl className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
      <Rule icon={ListChecks} term="Questions">
        {quiz.questionCount}, worth {points === 1 ? "1 point" : `${points} points`}
      </Rule>
      <Rule icon={Clock} term="Time">
        {limitWords(quiz.timeLimitSeconds)}
        {quiz.timeLimitSeconds !== null && ", from the moment you start"}
      </Rule>
      <Rule icon={Repeat} term="Attempts">
        {attemptsWords(quiz)}
        {quiz.cooldownSeconds !== null && ` Between two of them you wait ${limitWords(quiz.cooldownSeconds)}.`}
      </Rule>
      {quiz.mode === "practice" && (
        <Rule icon={ScanSearch} term="Practice">
          {practiceWords(quiz)}
        </Rule>
      )}
      {quiz.certainty && (
        <Rule icon={Gauge} term="How sure you are">
          You say it for each answer. Right earns a third, two thirds or all of the points; wrong costs nothing, two
          thirds or twice as much.
        </Rule>
      )}
      {quiz.passPercent !== null && (
        <Rule icon={Target} term="To pass">
          {quiz.passPercent} %
        </Rule>
      )}
      {(quiz.opensAt || quiz.dueAt || quiz.closesAt) && (
        <Rule icon={CalendarClock} term="Dates">
          <Dates quiz={quiz} />
        </Rule>
      )}
      <Rule icon={Eye} term="What you see afterwards">
        {reviewWords(quiz)}
      </Rule>
    </dl>
  );
}

function Dates({ quiz: { opensAt, dueAt, closesAt } }: { quiz: Quiz }) {
  const dates = [
    { word: "opens", at: opensAt },
    { word: "due", at: dueAt },
    { word: "closes", at: closesAt },
  ].filter((date): date is { word: string; at: string } => date.at !== null);
  return dates.map(({ word, at }, index) => (
    <Fragment key={word}>
      {index === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : `, ${word}`} <LocalTime at={at} />
    </Fragment>
  ));
}

function Rule({ icon: Icon, term, children }: { icon: LucideIcon; term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="flex items-center gap-3 font-medium text-sm">
        <Icon aria-hidden className="size-5 shrink-0 text-primary" />
        {term}
      </dt>
      <dd className="ms-8 mt-0.5 text-muted-foreground text-sm leading-relaxed">{children}</dd>
    </div>
  );
}

function Entrance({ quiz, courseHref }: { quiz: Quiz; courseHref: string }) {
  const { mine } = quiz;
  if (!mine) {
    return (
      <Alert
        title="Sign in to take this quiz"
        action={
          <LinkButton size="sm" href={`/signin?next=${encodeURIComponent(`${courseHref}/quizzes/${quiz.id}`)}`}>
            Sign in
          </LinkButton>
        }
      />
    );
  }
  if (mine.openAttemptId) {
    return (
      <div className="flex flex-col items-start gap-3">
        <FlushKept attemptId={mine.openAttemptId} />
        <LinkButton size="lg" href={`/attempts/${mine.openAttemptId}`}>
          Continue your attempt
        </LinkButton>
        {quiz.timeLimitSeconds !== null && (
          <p className="text-muted-foreground text-sm">The clock is running: it did not stop when you left.</p>
        )}
      </div>
    );
  }
  if (mine.cannotStart) {
    const needsEnrolment = mine.cannotStart === "not_enrolled";
    return (
      <Alert
        title={refusalWords[mine.cannotStart]}
        action={
          needsEnrolment && (
            <LinkButton size="sm" href={courseHref}>
              To the course
            </LinkButton>
          )
        }
      >
        {mine.cannotStart === "not_open_yet" && quiz.opensAt && (
          <>
            It opens <LocalTime at={quiz.opensAt} />.
          </>
        )}
        {mine.nextStartAt && (
          <>
            You can start again <LocalTime at={mine.nextStartAt} />.
          </>
        )}
      </Alert>
    );
  }
  return (
    <StartButton
      quizId={quiz.id}
      label={mine.attemptsUsed === 0 ? "Start the quiz" : "Start a new attempt"}
      needsPassword={quiz.needsPassword}
      warning={clockWarning(quiz.timeLimitSeconds)}
    />
  );
}
