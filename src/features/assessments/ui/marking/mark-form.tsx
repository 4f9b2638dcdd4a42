"use client";

import type { RefObject } from "react";
import { trpc } from "#/client/trpc.ts";
import { formatMarks } from "#/core/marks.ts";
import type { GradeRevision, MarkResult } from "../../contract-attempts.ts";
import type { ChosenLevel, Rubric } from "../../rubric.ts";
import { type GivenMark, GivenMarkForm } from "./given-mark-form.tsx";
import type { MarkMode } from "./mark-mode.ts";

type MarkFormProps = {
  courseId: string;
  attemptId: string;
  questionId: string;
  /** Of the question in the attempt; left out where all answers are to one question. */
  number?: number;
  grade: Pick<GradeRevision, "revision" | "possible">;
  mode: MarkMode;
  rubric: Rubric | undefined;
  filled?: ChosenLevel[] | null;
  /** True when something else waits: the button then goes on to it. */
  hasNext: boolean;
  formRef?: RefObject<HTMLFormElement | null>;
  onMarked: (result: MarkResult) => void;
};

/** Hands in what the mode says: the mark, one of two, or the decision. */
const useMark = ({ attemptId, questionId, grade, mode, onMarked }: MarkFormProps) => {
  const mark = trpc.marking.mark.useMutation({ onSuccess: onMarked });
  const decide = trpc.marking.decide.useMutation({ onSuccess: onMarked });
  const save = (given: GivenMark, comment: string) => {
    const input = { attemptId, questionId, comment, expectedRevision: grade.revision, ...given };
    if (mode.kind === "decide") decide.mutate({ ...input, expectedGiven: mode.given });
    else mark.mutate({ ...input, ownRevision: mode.ownRevision });
  };
  return { save, isPending: mark.isPending || decide.isPending, error: mark.error ?? decide.error };
};

/** The mark of one answer. */
export function MarkForm(props: MarkFormProps) {
  const { courseId, number, grade, mode, rubric, filled, hasNext, formRef } = props;
  const { save, isPending, error } = useMark(props);
  const [saves, goesOn] =
    mode.kind === "decide" ? ["Save the decision", "Decide and go on"] : ["Save the mark", "Save and go on"];
  return (
    <GivenMarkForm
      courseId={courseId}
      pointsLabel={`${number === undefined ? "Points" : `Points for question ${number}`}, of ${formatMarks(grade.possible)}`}
      possible={grade.possible}
      rubric={rubric ?? null}
      before={mode.before}
      filled={filled}
      saveWords={hasNext ? goesOn : saves}
      pending={isPending}
      error={error}
      formRef={formRef}
      onGive={save}
    />
  );
}
