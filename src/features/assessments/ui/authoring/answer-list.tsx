"use client";

import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import type { Faults } from "./faults.ts";
import { MarkdownField } from "./markdown-field.tsx";
import { MoveButtons } from "./move-buttons.tsx";
import { faultSentence, movedTo } from "./question-draft.ts";
import { WorthField } from "./worth-field.tsx";

type AnswerListProps<T> = {
  answers: T[];
  faults: Faults;
  onChange: (answers: T[]) => void;
  makeOne: () => T;
  /** Beside the button that adds an answer. */
  more?: ReactNode;
  children: (answer: T, index: number, change: (answer: T) => void) => ReactNode;
};

/** Answers are tried in order and the first that fits counts; so they have places, and can be moved. */
export function AnswerList<T extends { fraction: string; feedback: string }>(props: AnswerListProps<T>) {
  const { answers, faults, onChange, makeOne, more, children } = props;
  return (
    <fieldset className="flex min-w-0 flex-col gap-4">
      <legend className="mb-1 font-semibold">Accepted answers</legend>
      <p className="text-muted-foreground text-sm">Tried from the top; the first that fits counts.</p>
      {faults.answers && (
        <Alert tone="danger" live>
          {faultSentence(faults.answers.replace("an answer worth 1", "an answer worth 100 %"))}
        </Alert>
      )}
      <ol className="flex flex-col gap-4">
        {answers.map((answer, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an answer has no identity but its place
          <li key={index} className="flex flex-col gap-3 rounded-lg border border-border bg-card p-4">
            <div className="flex items-center justify-between">
              <span className="font-semibold text-sm">Answer {index + 1}</span>
              <MoveButtons
                name={`answer ${index + 1}`}
                index={index}
                count={answers.length}
                onMove={(to) => onChange(movedTo(answers, index, to))}
                onRemove={answers.length > 1 ? () => onChange(answers.toSpliced(index, 1)) : undefined}
              />
            </div>
            {children(answer, index, (next) => onChange(answers.with(index, next)))}
            <WorthField
              fraction={answer.fraction}
              fault={faults[`answers.${index}.fraction`]}
              onChange={(fraction) => onChange(answers.with(index, { ...answer, fraction }))}
            />
            <MarkdownField
              label="What you say to those who give it"
              optional
              value={answer.feedback}
              onChange={(feedback) => onChange(answers.with(index, { ...answer, feedback }))}
              fault={faults[`answers.${index}.feedback`]}
            />
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-3">
        <Button variant="outline" onClick={() => onChange([...answers, makeOne()])}>
          <Plus aria-hidden />
          Add an answer
        </Button>
        {more}
      </div>
    </fieldset>
  );
}
