"use client";

import { type RefObject, useId, useRef, useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { formatMarks } from "#/core/marks.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Kbd } from "#/ui/kbd.tsx";
import { Textarea } from "#/ui/textarea.tsx";
import type { GradeRevision, MarkResult } from "../../contract-attempts.ts";
import { levelsOf, type Rubric } from "../../rubric.ts";
import { quickMarks, readMark } from "./mark-text.ts";
import { RubricFields } from "./rubric-fields.tsx";

type MarkFormProps = {
  attemptId: string;
  questionId: string;
  /** Of the question in the attempt; left out where all answers are to one question. */
  number?: number;
  grade: GradeRevision;
  rubric: Rubric | undefined;
  /** True when something else waits: the button then goes on to it. */
  hasNext: boolean;
  formRef: RefObject<HTMLFormElement | null>;
  onMarked: (result: MarkResult) => void;
};

/** Points, or levels of a rubric, and words for one answer. Ctrl+Enter saves from anywhere in it. */
export function MarkForm({ attemptId, questionId, number, grade, rubric, hasNext, formRef, onMarked }: MarkFormProps) {
  const [levels, setLevels] = useState(() => levelsOf(grade.reasons));
  const [givesPoints, setGivesPoints] = useState(!rubric || (grade.earned !== null && levels.length === 0));
  const [points, setPoints] = useState(grade.earned === null ? "" : formatMarks(grade.earned));
  const [comment, setComment] = useState(grade.comment);
  const [fault, setFault] = useState<string | null>(null);
  const mark = trpc.marking.mark.useMutation({ onSuccess: onMarked });
  const pointsRef = useRef<HTMLInputElement>(null);
  const byRubric = rubric !== undefined && !givesPoints;

  const save = () => {
    const words = { attemptId, questionId, comment, expectedRevision: grade.revision };
    if (byRubric) {
      if (levels.length === rubric.criteria.length) return mark.mutate({ ...words, levels });
      return setFault("Choose a level for each criterion.");
    }
    const read = readMark(points, grade.possible);
    if ("earned" in read) return mark.mutate({ ...words, earned: read.earned });
    setFault(read.fault);
    pointsRef.current?.focus();
  };

  return (
    <form
      ref={formRef}
      noValidate
      className="flex flex-col gap-4 rounded-lg border border-primary/25 bg-primary-soft p-4"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        save();
      }}
    >
      {byRubric ? (
        <>
          <RubricFields
            rubric={rubric}
            possible={grade.possible}
            chosen={levels}
            onChoose={(next) => {
              setLevels(next);
              setFault(null);
            }}
          />
          {fault && (
            <p role="alert" className="text-danger text-sm">
              {fault}
            </p>
          )}
        </>
      ) : (
        <PointsField
          label={`${number === undefined ? "Points" : `Points for question ${number}`}, of ${formatMarks(grade.possible)}`}
          grade={grade}
          points={points}
          fault={fault}
          pointsRef={pointsRef}
          onType={(text) => {
            setPoints(text);
            setFault(null);
          }}
        />
      )}
      {rubric && (
        <Button
          variant="link"
          className="self-start"
          onClick={() => {
            setGivesPoints(!givesPoints);
            setFault(null);
          }}
        >
          {givesPoints ? "Use the rubric" : "Give points instead"}
        </Button>
      )}
      <Field label="Comment for the learner" hint="Markdown." optional>
        <Textarea rows={3} maxLength={20_000} value={comment} onChange={(event) => setComment(event.target.value)} />
      </Field>
      {mark.error && (
        <Alert tone="danger" title="The mark was not saved" live>
          {refusalText(mark.error).message} What you typed is still here.
        </Alert>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" pending={mark.isPending}>
          {hasNext ? "Save and go on" : "Save the mark"}
        </Button>
        <span className="hidden items-center gap-1 text-muted-foreground text-sm sm:flex">
          <Kbd>Ctrl</Kbd>
          <Kbd>Enter</Kbd>
        </span>
      </div>
    </form>
  );
}

type PointsFieldProps = {
  label: string;
  grade: GradeRevision;
  points: string;
  fault: string | null;
  pointsRef: RefObject<HTMLInputElement | null>;
  onType: (text: string) => void;
};

function PointsField({ label, grade, points, fault, pointsRef, onType }: PointsFieldProps) {
  const quickLabel = useId();
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
      <Field label={label} error={fault} className="w-56">
        <Input
          ref={pointsRef}
          inputMode="decimal"
          autoComplete="off"
          value={points}
          onChange={(event) => onType(event.target.value)}
        />
      </Field>
      <div className="flex flex-col gap-1.5">
        <span id={quickLabel} className="font-medium text-sm">
          Or at once
        </span>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form group for three buttons */}
        <div role="group" aria-labelledby={quickLabel} className="flex gap-2">
          {quickMarks(grade.possible).map((quick) => (
            <Button key={quick} variant="outline" className="min-w-12 px-3" onClick={() => onType(formatMarks(quick))}>
              {formatMarks(quick)}
            </Button>
          ))}
        </div>
      </div>
    </div>
  );
}
