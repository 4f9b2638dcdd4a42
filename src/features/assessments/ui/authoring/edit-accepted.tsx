"use client";

import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Checkbox } from "#/ui/checkbox.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Select } from "#/ui/select.tsx";
import type { BodyOf, NumericAnswer } from "../../question.ts";
import { MarkdownField } from "./markdown-field.tsx";
import { MoveButtons } from "./move-buttons.tsx";
import { emptyAccepted, emptyNumeric, faultSentence, movedTo } from "./question-draft.ts";
import { WorthField } from "./worth-field.tsx";

type Faults = Record<string, string>;

/** Answers are tried in order and the first that fits counts; so they have places, and can be moved. */
function AnswerList<T extends { fraction: string; feedback: string }>({
  answers,
  faults,
  onChange,
  makeOne,
  children,
}: {
  answers: T[];
  faults: Faults;
  onChange: (answers: T[]) => void;
  makeOne: () => T;
  children: (answer: T, index: number, change: (answer: T) => void) => ReactNode;
}) {
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
      <Button variant="outline" className="self-start" onClick={() => onChange([...answers, makeOne()])}>
        <Plus aria-hidden />
        Add an answer
      </Button>
    </fieldset>
  );
}

type NumericBody = BodyOf<"numeric">;
const kinds = {
  nominal: "± as a number",
  relative: "± as a share of the value",
  geometric: "by a factor",
} as const satisfies Record<NumericAnswer["tolerance"]["kind"], string>;

export function EditNumeric({
  body,
  faults,
  onChange,
}: {
  body: NumericBody;
  faults: Faults;
  onChange: (body: NumericBody) => void;
}) {
  return (
    <AnswerList
      answers={body.answers}
      faults={faults}
      onChange={(answers) => onChange({ ...body, answers })}
      makeOne={() => emptyNumeric("0.5")}
    >
      {(answer, index, change) => (
        <div className="grid gap-3 sm:grid-cols-3">
          <Field label="Value" error={faultSentence(faults[`answers.${index}.value`])}>
            <Input
              autoComplete="off"
              value={answer.value}
              onChange={(event) => change({ ...answer, value: event.target.value.trim() })}
            />
          </Field>
          <Field label="Tolerance" error={faultSentence(faults[`answers.${index}.tolerance.value`])}>
            <Input
              autoComplete="off"
              value={answer.tolerance.value}
              onChange={(event) =>
                change({ ...answer, tolerance: { ...answer.tolerance, value: event.target.value.trim() } })
              }
            />
          </Field>
          <Field label="It counts">
            <Select
              value={answer.tolerance.kind}
              onChange={(event) =>
                change({
                  ...answer,
                  tolerance: { ...answer.tolerance, kind: event.target.value as keyof typeof kinds },
                })
              }
            >
              {Object.entries(kinds).map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      )}
    </AnswerList>
  );
}

type ShortBody = BodyOf<"short_answer">;

export function EditShortAnswer({
  body,
  faults,
  onChange,
}: {
  body: ShortBody;
  faults: Faults;
  onChange: (body: ShortBody) => void;
}) {
  return (
    <>
      <AnswerList
        answers={body.answers}
        faults={faults}
        onChange={(answers) => onChange({ ...body, answers })}
        makeOne={() => emptyAccepted("0.5")}
      >
        {(answer, index, change) => (
          <Field
            label="Text"
            hint="A star stands for any text: *retriev* accepts “active retrieval”. Write \* for a star itself."
            error={faultSentence(faults[`answers.${index}.text`])}
          >
            <Input
              autoComplete="off"
              maxLength={500}
              value={answer.text}
              onChange={(event) => change({ ...answer, text: event.target.value })}
            />
          </Field>
        )}
      </AnswerList>
      <Checkbox
        label="Capital letters matter"
        checked={body.caseSensitive}
        onChange={(event) => onChange({ ...body, caseSensitive: event.target.checked })}
      />
    </>
  );
}
