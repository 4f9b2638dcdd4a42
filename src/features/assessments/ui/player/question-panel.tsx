"use client";

import { Flag } from "lucide-react";
import { type Ref, useId, useRef } from "react";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { cn } from "#/ui/cn.ts";
import type { Answer } from "../../answer.ts";
import { blankAnswer } from "../../blank.ts";
import { asksCertainty, type Certainty } from "../../certainty.ts";
import type { AttemptQuestion } from "../../contract-attempts.ts";
import type { FileIntake } from "../answer/answer-props.ts";
import { AnswerInput } from "../answer-input.tsx";
import { AnsweredQuestion } from "../answered-question.tsx";
import { Explanation } from "../explanation.tsx";
import { QuestionStem } from "../question-stem.tsx";
import { CertaintyInput } from "./certainty-input.tsx";
import { type Checking, CheckPanel } from "./check-panel.tsx";
import type { Elsewhere } from "./session-state.ts";

type QuestionPanelProps = {
  item: AttemptQuestion;
  number: number;
  total: number;
  points: string;
  answer: Answer | undefined;
  elsewhere: Elsewhere | undefined;
  sure: Certainty | undefined;
  /** Left out where the attempt does not ask. */
  onSure?: (certainty: Certainty) => void;
  /** Null where answers cannot be checked. */
  checking: Checking | null;
  intake: FileIntake;
  isFlagged: boolean;
  disabled: boolean;
  onChange: (answer: Answer, isTyping: boolean) => void;
  onFlag: () => void;
  headingRef?: Ref<HTMLHeadingElement>;
};

const elsewhereWords = {
  newer: "This answer was given in another window or on another device. It is the one that counts.",
  replaced: "You had also answered this in another window. The answer from here counts; the other one stays on record.",
} as const satisfies Record<Elsewhere, string>;

const focusFirstInput = (task: HTMLElement | null) =>
  task?.querySelector<HTMLElement>("input, textarea, select, [role=application], button")?.focus();

export function QuestionPanel(props: QuestionPanelProps) {
  const { item, number, total, points, answer, elsewhere, isFlagged, disabled, onChange, onFlag, headingRef } = props;
  const { sure, onSure, checking } = props;
  const { question } = item;
  const stemId = useId();
  const task = useRef<HTMLDivElement>(null);
  const finished = checking?.tries.isFinished ? checking.tries.last : null;
  return (
    <article
      id={`question-${number}`}
      aria-labelledby={`${stemId}-name`}
      className="scroll-mt-32 rounded-xl border border-border bg-card p-5 shadow-xs sm:p-7 lg:scroll-mt-20"
    >
      <header className="mb-4 flex flex-wrap items-center justify-between gap-2">
        <h2 ref={headingRef} id={`${stemId}-name`} tabIndex={-1} className="rounded-xs font-semibold focus-ring">
          Question {number} <span className="font-normal text-muted-foreground">of {total}</span>
        </h2>
        <div className="flex items-center gap-3">
          <span className="text-muted-foreground text-sm">{points}</span>
          <Button variant={isFlagged ? "secondary" : "ghost"} size="sm" aria-pressed={isFlagged} onClick={onFlag}>
            <Flag aria-hidden className={cn(isFlagged && "fill-current text-warning")} />
            {isFlagged ? "Flagged" : "Flag"}
            <span className="sr-only"> question {number}</span>
          </Button>
        </div>
      </header>
      <QuestionStem question={question} id={stemId} className="text-[1.0625rem] sm:text-lg" />
      {elsewhere && (
        <Alert tone="note" className="mt-4">
          {elsewhereWords[elsewhere]}
        </Alert>
      )}
      <div ref={task} className="mt-5">
        {finished ? (
          <div className="flex flex-col gap-4">
            <AnsweredQuestion question={question} answer={answer ?? null} files={item.files} {...finished} />
            {finished.solution && <Explanation solution={finished.solution} />}
          </div>
        ) : (
          <AnswerInput
            question={question}
            answer={answer ?? blankAnswer(question.type)}
            onChange={onChange}
            name={`Question ${number}`}
            stemId={stemId}
            intake={props.intake}
            disabled={disabled || checking?.pending}
          />
        )}
      </div>
      {checking && (
        <CheckPanel
          question={question}
          name={`Question ${number}`}
          points={item.points}
          checking={checking}
          disabled={disabled}
          onAgain={() => focusFirstInput(task.current)}
        />
      )}
      {onSure && asksCertainty(question.type) && (
        <CertaintyInput
          name={`Question ${number}`}
          points={item.points}
          value={sure}
          disabled={disabled}
          onChange={onSure}
        />
      )}
    </article>
  );
}
