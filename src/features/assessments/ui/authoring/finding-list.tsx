import Link from "next/link";
import { Badge } from "#/ui/badge.tsx";
import type { QuestionWithFindings } from "../../contract-findings.ts";
import { typeNames } from "../question-types.ts";
import { FindingItem } from "./finding-item.tsx";

type Props = { courseId: string; questions: readonly QuestionWithFindings[] };

/** Questions with what was noticed about each, each a link to the editor. */
export function FindingList({ courseId, questions }: Props) {
  return (
    <ul className="flex flex-col gap-4">
      {questions.map(({ questionId, title, type, isPractice, findings }) => (
        <li key={questionId} className="rounded-lg border border-border bg-card p-4 sm:p-5">
          <p className="mb-3 flex flex-wrap items-center gap-2">
            <Link
              href={`/teach/courses/${courseId}/questions/${questionId}`}
              className="inline-flex min-h-8 items-center rounded-xs font-semibold underline-offset-4 focus-ring hover:text-primary hover:underline"
            >
              {title}
            </Link>
            <Badge tone="outline">{typeNames[type]}</Badge>
            {isPractice && <Badge tone="note">Practice</Badge>}
          </p>
          <ul className="flex flex-col gap-3 border-border border-s-2 ps-4">
            {findings.map((finding) => (
              <li key={finding.id}>
                <FindingItem finding={finding} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
