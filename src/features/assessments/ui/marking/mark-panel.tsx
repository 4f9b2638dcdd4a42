"use client";

import { type RefObject, useRef } from "react";
import { formatMarks } from "#/core/marks.ts";
import { Prose } from "#/ui/prose.tsx";
import type { GradeRevision, MarkResult } from "../../contract-attempts.ts";
import type { DoubleMarks, GivenMark } from "../../contract-marks.ts";
import type { ChosenLevel, Rubric } from "../../rubric.ts";
import { Fold } from "../fold.tsx";
import { LocalTime } from "../local-time.tsx";
import { isByRubric } from "../results/rubric-result.tsx";
import { MarkForm } from "./mark-form.tsx";
import { modesOf } from "./mark-mode.ts";

type MarkPanelProps = {
  courseId: string;
  attemptId: string;
  questionId: string;
  number?: number;
  grade: GradeRevision;
  marks: DoubleMarks | null;
  rubric: Rubric | undefined;
  /** Levels to fill in. */
  filled?: ChosenLevel[] | null;
  hasNext: boolean;
  /** Of what the answer waits for. */
  formRef: RefObject<HTMLFormElement | null>;
  onMarked: (result: MarkResult) => void;
};

/** What was given so far, and the forms for what one may give. */
export function MarkPanel({ grade, marks, formRef, filled = null, ...form }: MarkPanelProps) {
  const { main: mode, more, note } = modesOf(grade, marks);
  const noForm = useRef(null);
  return (
    <>
      {marks && <GivenMarks marks={marks.shown} />}
      {note && <p className="text-muted-foreground text-sm">{note}</p>}
      {mode && (
        <MarkForm
          {...form}
          key={`${grade.revision} ${mode.kind}`}
          grade={grade}
          filled={filled}
          mode={mode}
          formRef={formRef}
        />
      )}
      {more.map(({ label, mode: other }) => (
        <Fold key={`${grade.revision} ${label}`} label={label}>
          <div className="mt-2">
            <MarkForm {...form} grade={grade} mode={other} formRef={noForm} hasNext={false} />
          </div>
        </Fold>
      ))}
    </>
  );
}

function GivenMarks({ marks }: { marks: readonly GivenMark[] }) {
  if (marks.length === 0) return null;
  return (
    <section aria-label="Marks that were handed in">
      <ol className="grid gap-3 sm:grid-cols-2">
        {marks.map((mark) => (
          <li key={mark.place} className="flex flex-col gap-2 rounded-lg border border-border p-4 text-sm">
            <p className="flex flex-wrap items-baseline justify-between gap-2">
              <span className="font-semibold">
                {mark.place === 1 ? "First mark" : "Second mark"}
                <span className="font-normal text-muted-foreground">
                  , {mark.isOwn ? "by you" : `by ${mark.marker?.name ?? "somebody who has left"}`}
                </span>
              </span>
              <span className="font-semibold tabular-nums">
                {formatMarks(mark.earned)} of {formatMarks(mark.possible)}
              </span>
            </p>
            {isByRubric(mark.reasons) && (
              <ul className="flex flex-col gap-1">
                {mark.reasons.map(({ key, text }) => (
                  <li key={key}>{text.replace(/\.$/, "")}</li>
                ))}
              </ul>
            )}
            {mark.commentHtml && <Prose html={mark.commentHtml} size="compact" />}
            <p className="mt-auto text-muted-foreground text-xs">
              <LocalTime at={mark.givenAt} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
