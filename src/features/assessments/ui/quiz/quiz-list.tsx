import { ClipboardCheck } from "lucide-react";
import Link from "next/link";
import { Badge } from "#/ui/badge.tsx";
import { Card } from "#/ui/card.tsx";
import type { QuizSummary } from "../../contract.ts";
import { LocalTime } from "../local-time.tsx";
import { limitWords } from "./quiz-rules.ts";
import { quizStateOf } from "./score-words.ts";

const counted = (count: number, unit: string) => `${count} ${unit}${count === 1 ? "" : "s"}`;

/** The quizzes of a course with how they stand for the reader; nothing when there are none. */
export function QuizList({ quizzes, courseSlug }: { quizzes: readonly QuizSummary[]; courseSlug: string }) {
  if (quizzes.length === 0) return null;
  return (
    <ul className="grid gap-3">
      {quizzes.map((quiz) => (
        <li key={quiz.id}>
          <QuizCard quiz={quiz} href={`/courses/${courseSlug}/quizzes/${quiz.id}`} />
        </li>
      ))}
    </ul>
  );
}

function QuizCard({ quiz, href }: { quiz: QuizSummary; href: string }) {
  const state = quizStateOf(quiz);
  const { timeLimitSeconds, dueAt, closesAt } = quiz.mine?.rules ?? quiz;
  return (
    <Card interactive className="flex-row items-center gap-4 px-4 py-3.5 sm:px-5">
      <span className="grid size-10 shrink-0 place-items-center rounded-full bg-primary-soft text-primary">
        <ClipboardCheck aria-hidden className="size-5" />
      </span>
      <div className="min-w-0 flex-1">
        <h3 className="font-semibold leading-snug">
          <Link href={href} className="rounded-xs focus-ring after:absolute after:inset-0">
            {quiz.title}
          </Link>
        </h3>
        <p className="mt-0.5 text-muted-foreground text-sm">
          {quiz.mode === "practice" && "Practice · "}
          {counted(quiz.questionCount, "question")}
          {timeLimitSeconds !== null && ` · ${limitWords(timeLimitSeconds)}`}
          {dueAt && (
            <>
              {" · due "}
              <LocalTime at={dueAt} />
            </>
          )}
          {closesAt && (
            <>
              {" · closes "}
              <LocalTime at={closesAt} />
            </>
          )}
        </p>
      </div>
      {state && <Badge tone={state.tone}>{state.label}</Badge>}
    </Card>
  );
}
