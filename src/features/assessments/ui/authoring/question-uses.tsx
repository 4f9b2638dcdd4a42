import Link from "next/link";
import { Badge } from "#/ui/badge.tsx";
import type { QuestionUse } from "../../contract-bank.ts";

type QuestionUsesProps = { courseId: string; uses: readonly QuestionUse[]; hasMore: boolean };

const attemptsWords = (count: number) => (count === 1 ? "1 attempt" : `${count} attempts`);

/** The quizzes that use a question. */
export function QuestionUses({ courseId, uses, hasMore }: QuestionUsesProps) {
  if (uses.length === 0) return <p className="text-muted-foreground text-sm">No quiz uses it.</p>;
  return (
    <>
      <ul className="divide-y divide-border rounded-lg border border-border bg-card">
        {uses.map(({ quizId, title, state, isNamed, attempts }) => (
          <li key={quizId} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-3 text-sm">
            <Link
              href={`/teach/courses/${courseId}/quizzes/${quizId}`}
              className="min-w-0 flex-1 basis-40 rounded-xs font-medium underline-offset-4 focus-ring hover:text-primary hover:underline"
            >
              {title}
            </Link>
            {state === "draft" && <Badge>Draft</Badge>}
            <span className="text-muted-foreground">
              {isNamed ? "in every attempt" : "may be drawn"}
              {attempts > 0 && `, in ${attemptsWords(attempts)} so far`}
            </span>
          </li>
        ))}
      </ul>
      {hasMore && <p className="mt-2 text-muted-foreground text-sm">And in more quizzes than fit here.</p>}
    </>
  );
}
