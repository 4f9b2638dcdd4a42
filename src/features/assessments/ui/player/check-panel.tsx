"use client";

import { Lightbulb, RotateCcw, ScanSearch } from "lucide-react";
import { type RefObject, useRef } from "react";
import { formatMarks, type Marks } from "#/core/marks.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Prose } from "#/ui/prose.tsx";
import type { Verdict } from "../../contract.ts";
import type { QuestionTries } from "../../contract-checks.ts";
import { leftToEarn } from "../../penalty.ts";
import type { PublicQuestion } from "../../question.ts";
import { partNameOf } from "../part-name.ts";
import { triesLeftWords } from "../quiz/quiz-rules.ts";
import { Reasons } from "../results/reasons.tsx";

export type Checking = {
  tries: QuestionTries;
  penalty: Marks;
  /** Nothing is answered, or what is was checked. */
  isIdle: boolean;
  pending: boolean;
  fault: string | undefined;
  /** True when something was told. */
  onCheck: () => Promise<boolean>;
};

const looks = {
  correct: { tone: "success", title: "Right" },
  partly_correct: { tone: "warning", title: "Partly right" },
  incorrect: { tone: "danger", title: "Not right yet" },
  blank: { tone: "note", title: "Not answered" },
  needs_marking: { tone: "note", title: "Waiting to be marked" },
} as const satisfies Record<Verdict, { tone: "success" | "warning" | "danger" | "note"; title: string }>;

const titleOf = ({ verdict }: { verdict: Verdict }, isFinished: boolean): string => {
  if (!isFinished || verdict === "correct") return looks[verdict].title;
  return verdict === "incorrect" ? "Not right, and no try left" : `${looks[verdict].title}, and no try left`;
};

type CheckPanelProps = {
  question: PublicQuestion;
  name: string;
  points: Marks;
  checking: Checking;
  disabled: boolean;
  /** Brings the reader back to where they answer. */
  onAgain: () => void;
};

/** What the last check said, the hints so far, and the button that checks. */
export function CheckPanel({ question, name, points, checking, disabled, onAgain }: CheckPanelProps) {
  const { tries, pending, fault, isIdle, onCheck } = checking;
  const told = useRef<HTMLElement>(null);
  const check = async () => {
    if (await onCheck())
      requestAnimationFrame(() => {
        told.current?.focus({ preventScroll: true });
        told.current?.scrollIntoView({ block: "nearest" });
      });
  };
  return (
    <div className="mt-5 flex flex-col gap-4">
      <Told question={question} name={name} points={points} tries={tries} boxRef={told} />
      {fault && (
        <Alert tone="danger" title="Your answer was not checked" live>
          {fault}
        </Alert>
      )}
      {!tries.isFinished && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button variant="secondary" pending={pending} disabled={disabled || isIdle} onClick={() => void check()}>
            <ScanSearch aria-hidden />
            Check
            <span className="sr-only"> {name}</span>
          </Button>
          {tries.last && (
            <Button variant="ghost" onClick={onAgain} disabled={disabled}>
              <RotateCcw aria-hidden />
              Try again
            </Button>
          )}
          <p className="text-muted-foreground text-sm">
            {triesLeftWords(tries)} {stakesWords(points, checking)}
          </p>
        </div>
      )}
    </div>
  );
}

/** What is still to be earned, once wrong tries have cost something. */
const stakesWords = (points: Marks, { tries: { made }, penalty }: Checking): string => {
  const left = leftToEarn(points, penalty, made);
  return left === points ? "" : `A right answer now earns ${outOf(left, points)}.`;
};

const outOf = (earned: Marks, points: Marks): string =>
  `${formatMarks(earned)} of ${points === "1" ? "1 point" : `${formatMarks(points)} points`}`;

type ToldProps = Pick<CheckPanelProps, "question" | "name" | "points"> & {
  tries: QuestionTries;
  boxRef: RefObject<HTMLElement | null>;
};

function Told({ question, name, points, tries, boxRef }: ToldProps) {
  const { last, hints, isFinished } = tries;
  if (!last) return null;
  const said = last.feedback?.options.filter(({ html }) => html !== "") ?? [];
  return (
    <section
      ref={boxRef}
      tabIndex={-1}
      aria-label={`What the check says, ${name}`}
      className="flex scroll-mt-32 scroll-mb-24 flex-col gap-3 rounded-md focus-ring"
    >
      <Alert tone={looks[last.verdict].tone} title={titleOf(last, isFinished)}>
        {last.earned !== null && (last.verdict !== "incorrect" || isFinished) && (
          <p>
            {isFinished ? "It earns" : "It would earn"} {outOf(last.earned, points)}.
          </p>
        )}
        {!isFinished && last.feedback?.html && <Prose html={last.feedback.html} size="compact" className="mt-1" />}
        {!isFinished && said.length > 0 && (
          <ul className="mt-1 flex flex-col gap-1">
            {said.map(({ id, html }) => (
              <li key={id} className="flex gap-2">
                <span className="shrink-0 font-medium">{partNameOf(question, id)}:</span>
                <Prose html={html} size="compact" />
              </li>
            ))}
          </ul>
        )}
      </Alert>
      <Hints hints={hints} />
      <Reasons reasons={last.reasons} />
    </section>
  );
}

function Hints({ hints }: { hints: readonly string[] }) {
  if (hints.length === 0) return null;
  return (
    <ul className="flex flex-col gap-2">
      {hints.map((html, index) => (
        <li key={html} className="flex gap-2.5 rounded-md bg-muted px-4 py-3">
          <Lightbulb aria-hidden className="mt-0.5 size-4.5 shrink-0 text-warning" />
          <div className="min-w-0">
            <p className="font-semibold text-sm">Hint {index + 1}</p>
            <Prose html={html} size="compact" />
          </div>
        </li>
      ))}
    </ul>
  );
}
