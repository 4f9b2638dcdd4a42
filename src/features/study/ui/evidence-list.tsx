import { Check, X } from "lucide-react";
import Link from "next/link";
import { LocalDate } from "#/ui/local-date.tsx";
import type { MasteryEvidence } from "../contract-mastery.ts";

type EvidenceListProps = { courseHref: string; evidence: readonly MasteryEvidence[]; hasMore: boolean };

const placeOf = (courseHref: string, { question, quiz }: MasteryEvidence): { href: string | null; text: string } => {
  if (quiz) return { href: `/attempts/${quiz.attemptId}/results`, text: quiz.title };
  if (!question) return { href: null, text: "A question that is not asked now" };
  return {
    href: `${courseHref}/practice?question=${question.id}`,
    text: question.lesson ? `Practice in ${question.lesson.title}` : "Practice",
  };
};

/** The answers that a mastery rests on, the latest first. */
export function EvidenceList({ courseHref, evidence, hasMore }: EvidenceListProps) {
  return (
    <div className="mt-2 rounded-md bg-muted px-4 py-3 text-sm">
      <ul className="flex flex-col gap-1.5">
        {evidence.map((each) => {
          const { href, text } = placeOf(courseHref, each);
          return (
            <li key={each.key} className="grid grid-cols-[1.25rem_minmax(0,1fr)_auto] items-baseline gap-x-2">
              {each.isRight ? (
                <Check aria-hidden className="size-4 self-center text-success" />
              ) : (
                <X aria-hidden className="size-4 self-center text-danger" />
              )}
              <span className="min-w-0 break-words">
                {each.isRight ? "Right: " : "Not right: "}
                {href ? (
                  <Link href={href} className="rounded-xs underline underline-offset-4 focus-ring">
                    {text}
                  </Link>
                ) : (
                  text
                )}
              </span>
              <span className="whitespace-nowrap text-muted-foreground">
                <LocalDate at={each.at} />
              </span>
            </li>
          );
        })}
      </ul>
      <p className="mt-2 text-muted-foreground leading-relaxed">
        {hasMore && "Earlier answers count as well. "}
        Only the first try of a day at each question counts, and only without a hint before it.
      </p>
    </div>
  );
}
