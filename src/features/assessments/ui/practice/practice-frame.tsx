import { PencilLine } from "lucide-react";
import type { ReactNode } from "react";

type PracticeFrameProps = {
  /** Id of the name, which is unique on the page. */
  nameId: string;
  /** Its place in the lesson, from 1. */
  number: number | undefined;
  questionId: string;
  aside?: ReactNode;
  children: ReactNode;
};

export const practiceName = (number: number | undefined): string =>
  number === undefined ? "Practice question" : `Practice question ${number}`;

/** The card of a practice question. */
export function PracticeFrame({ nameId, number, questionId, aside, children }: PracticeFrameProps) {
  return (
    <section
      aria-labelledby={nameId}
      data-question={questionId}
      className="not-prose my-8 rounded-xl border border-border bg-card px-4 py-5 font-sans shadow-xs sm:px-6"
    >
      <header className="mb-3 flex flex-wrap items-center justify-between gap-2">
        <h3 id={nameId} className="flex items-center gap-2 font-semibold text-primary text-sm">
          <PencilLine aria-hidden className="size-4" />
          {practiceName(number)}
        </h3>
        {aside}
      </header>
      {children}
    </section>
  );
}
