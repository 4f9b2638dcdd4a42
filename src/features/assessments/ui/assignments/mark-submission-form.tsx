"use client";

import type { RefObject } from "react";
import { trpc } from "#/client/trpc.ts";
import { formatMarks } from "#/core/marks.ts";
import { Kbd } from "#/ui/kbd.tsx";
import type { SubmissionMarking } from "../../contract-assignments-work.ts";
import type { ChosenLevel } from "../../rubric.ts";
import { GivenMarkForm } from "../marking/given-mark-form.tsx";

type MarkSubmissionFormProps = {
  marking: SubmissionMarking;
  /** Levels to fill in. */
  filled: ChosenLevel[] | null;
  formRef: RefObject<HTMLFormElement | null>;
  onMarked: (marking: SubmissionMarking) => void;
};

const nothing = { earned: null, reasons: [], comment: "" };

/** The mark of a submission. */
export function MarkSubmissionForm({ marking, filled, formRef, onMarked }: MarkSubmissionFormProps) {
  const { rubric, possible, revision, history, id: submissionId } = marking;
  const mark = trpc.submissions.mark.useMutation({ onSuccess: onMarked });
  return (
    <GivenMarkForm
      courseId={marking.courseId}
      name="Mark"
      pointsLabel={`Points, of ${formatMarks(possible)}`}
      possible={possible}
      rubric={rubric}
      before={history[0] ?? nothing}
      filled={filled}
      saveWords={marking.nextWaitingId ? "Save and go on" : "Save the mark"}
      pending={mark.isPending}
      error={mark.error}
      formRef={formRef}
      onGive={(given, comment) => mark.mutate({ submissionId, comment, expectedRevision: revision, ...given })}
    >
      <span className="hidden items-center gap-1 text-muted-foreground text-sm sm:flex">
        <Kbd>Ctrl</Kbd>
        <Kbd>Enter</Kbd>
      </span>
    </GivenMarkForm>
  );
}
