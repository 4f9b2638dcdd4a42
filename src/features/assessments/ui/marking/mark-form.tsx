"use client";

import { type RefObject, useRef, useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { formatMarks, type Marks } from "#/core/marks.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { Textarea } from "#/ui/textarea.tsx";
import type { GradeRevision, MarkResult } from "../../contract-attempts.ts";
import { levelsOf, type Rubric } from "../../rubric.ts";
import type { MarkMode } from "./mark-mode.ts";
import { readMark } from "./mark-text.ts";
import { PointsField } from "./points-field.tsx";
import { RubricFields } from "./rubric-fields.tsx";
import { SavedCommentsMenu, withComment } from "./saved-comments-menu.tsx";

type MarkFormProps = {
  courseId: string;
  attemptId: string;
  questionId: string;
  /** Of the question in the attempt; left out where all answers are to one question. */
  number?: number;
  grade: Pick<GradeRevision, "revision" | "possible">;
  mode: MarkMode;
  rubric: Rubric | undefined;
  /** True when something else waits: the button then goes on to it. */
  hasNext: boolean;
  formRef?: RefObject<HTMLFormElement | null>;
  onMarked: (result: MarkResult) => void;
};

type Given = { earned: Marks } | { levels: ReturnType<typeof levelsOf> };

/** Hands in what the mode says: the mark, one of two, or the decision. */
const useMark = ({ attemptId, questionId, grade, mode, onMarked }: MarkFormProps) => {
  const mark = trpc.marking.mark.useMutation({ onSuccess: onMarked });
  const decide = trpc.marking.decide.useMutation({ onSuccess: onMarked });
  const save = (given: Given, comment: string) => {
    const input = { attemptId, questionId, comment, expectedRevision: grade.revision, ...given };
    if (mode.kind === "decide") decide.mutate({ ...input, expectedGiven: mode.given });
    else mark.mutate({ ...input, ownRevision: mode.ownRevision });
  };
  return { save, isPending: mark.isPending || decide.isPending, error: mark.error ?? decide.error };
};

/** Points, or levels of a rubric, and words for one answer. Ctrl+Enter saves from anywhere in it. */
export function MarkForm(props: MarkFormProps) {
  const { courseId, number, grade, mode, rubric, hasNext, formRef } = props;
  const { before } = mode;
  const [levels, setLevels] = useState(() => levelsOf(before.reasons));
  const [givesPoints, setGivesPoints] = useState(!rubric || (before.earned !== null && levels.length === 0));
  const [points, setPoints] = useState(before.earned === null ? "" : formatMarks(before.earned));
  const [comment, setComment] = useState(before.comment);
  const [fault, setFault] = useState<string | null>(null);
  const pointsRef = useRef<HTMLInputElement>(null);
  const { save, isPending, error } = useMark(props);
  const byRubric = rubric !== undefined && !givesPoints;

  const submit = () => {
    if (isPending) return;
    if (byRubric) {
      if (levels.length === rubric.criteria.length) return save({ levels }, comment);
      return setFault("Choose a level for each criterion.");
    }
    const read = readMark(points, grade.possible);
    if ("earned" in read) return save(read, comment);
    setFault(read.fault);
    pointsRef.current?.focus();
  };
  const saveWords = mode.kind === "decide" ? "Save the decision" : "Save the mark";

  return (
    <form
      ref={formRef}
      noValidate
      className="flex flex-col gap-4 rounded-lg border border-primary/25 bg-primary-soft p-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        // What stands in a dialog above is not in the form, though React lets its keys pass here.
        if (!event.currentTarget.contains(event.target as Node)) return;
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        submit();
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
          possible={grade.possible}
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
      <div className="flex flex-col gap-1.5">
        <Field label="Comment for the learner" hint="Markdown." optional>
          <Textarea rows={3} maxLength={20_000} value={comment} onChange={(event) => setComment(event.target.value)} />
        </Field>
        <SavedCommentsMenu
          courseId={courseId}
          text={comment}
          onInsert={(added) => setComment(withComment(comment, added))}
        />
      </div>
      {error && (
        <Alert tone="danger" title="The mark was not saved" live>
          {refusalText(error).message} What you typed is still here.
        </Alert>
      )}
      <Button type="submit" pending={isPending} className="self-start">
        {hasNext ? (mode.kind === "decide" ? "Decide and go on" : "Save and go on") : saveWords}
      </Button>
    </form>
  );
}
