import { Prose } from "#/ui/prose.tsx";
import type { PublicQuestion } from "../../question.ts";
import { tasks } from "../question-types.ts";
import { PracticeFrame } from "./practice-frame.tsx";
import type { PracticeProps } from "./practice-props.ts";

type Entry = { id: string; html: string };

const entriesOf = (question: PublicQuestion): Entry[] => {
  if ("options" in question) return question.options;
  if (question.type === "ordering") return question.items;
  return question.type === "matching" ? [...question.lefts, ...question.rights] : [];
};

/** A practice question to read: what stands in the page before its script, and without any. */
export function PracticeOnPaper({ item: { question }, number }: Omit<PracticeProps, "barrier">) {
  const entries = entriesOf(question);
  return (
    <PracticeFrame nameId={`on-paper-${question.id}`} number={number} questionId={question.id}>
      <Prose html={question.stemHtml} size="compact" className="text-[1.0625rem]" />
      <p className="mt-4 mb-2 text-muted-foreground text-sm">{tasks[question.type]}</p>
      {entries.length > 0 && (
        <ul className="flex flex-col gap-2">
          {entries.map(({ id, html }) => (
            <li key={id} className="min-h-12 rounded-lg border border-border bg-card px-4 py-3 ps-11">
              <Prose html={html} size="compact" className="font-sans" />
            </li>
          ))}
        </ul>
      )}
    </PracticeFrame>
  );
}
