import Link from "next/link";
import { LocalDate } from "#/ui/local-date.tsx";
import type { PracticeOptions, PracticeSetSummary } from "../contract-practice-sets.ts";

const link = "rounded-xs font-medium text-primary underline underline-offset-4 focus-ring";

/** A set that was begun and not ended. */
export function UnfinishedSet({ courseHref, set }: { courseHref: string; set: PracticeSetSummary }) {
  return (
    <p className="rounded-lg border border-border bg-card px-4 py-3 text-sm leading-relaxed">
      A set of {set.size} from <LocalDate at={set.createdAt} /> has {set.size - set.answered} left.{" "}
      <Link href={`${courseHref}/practice?set=${set.id}`} className={link}>
        Go on with it
      </Link>
    </p>
  );
}

/** What went wrong in quizzes for practice is tried again there. */
export function QuizMistakes({ courseHref, quizzes }: { courseHref: string; quizzes: PracticeOptions["quizzes"] }) {
  if (quizzes.length === 0) return null;
  return (
    <section aria-labelledby="quiz-mistakes" className="text-sm leading-relaxed">
      <h2 id="quiz-mistakes" className="pb-1 font-medium">
        In quizzes for practice
      </h2>
      <ul className="flex flex-col gap-1">
        {quizzes.map(({ id, title, mistakes }) => (
          <li key={id}>
            {mistakes === 1 ? "1 question" : `${mistakes} questions`} went wrong last time in{" "}
            <Link href={`${courseHref}/quizzes/${id}`} className={link}>
              {title}
            </Link>
            .
          </li>
        ))}
      </ul>
    </section>
  );
}
