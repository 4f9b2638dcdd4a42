"use client";

import { type RefObject, useRef, useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { trpc } from "#/client/trpc.ts";
import { formatMarks } from "#/core/marks.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { Kbd } from "#/ui/kbd.tsx";
import { Textarea } from "#/ui/textarea.tsx";
import type { SubmissionMarking } from "../../contract-assignments-work.ts";
import { levelsOf } from "../../rubric.ts";
import { readMark } from "../marking/mark-text.ts";
import { PointsField } from "../marking/points-field.tsx";
import { RubricFields } from "../marking/rubric-fields.tsx";
import { SavedCommentsMenu, withComment } from "../marking/saved-comments-menu.tsx";

type MarkSubmissionFormProps = {
  marking: SubmissionMarking;
  formRef: RefObject<HTMLFormElement | null>;
  onMarked: (marking: SubmissionMarking) => void;
};

/** Points, or levels of the rubric, and words for a submission. Ctrl+Enter saves from anywhere in it. */
export function MarkSubmissionForm({ marking, formRef, onMarked }: MarkSubmissionFormProps) {
  const { rubric, possible, revision, history, id: submissionId } = marking;
  const [latest] = history;
  const [levels, setLevels] = useState(() => levelsOf(latest?.reasons ?? []));
  const [givesPoints, setGivesPoints] = useState(!rubric || (latest !== undefined && levels.length === 0));
  const [points, setPoints] = useState(latest ? formatMarks(latest.earned) : "");
  const [comment, setComment] = useState(latest?.comment ?? "");
  const [fault, setFault] = useState<string | null>(null);
  const pointsRef = useRef<HTMLInputElement>(null);
  const mark = trpc.submissions.mark.useMutation({ onSuccess: onMarked });
  const byRubric = rubric !== null && !givesPoints;

  const save = () => {
    const words = { submissionId, comment, expectedRevision: revision };
    if (byRubric) {
      if (levels.length === rubric.criteria.length) return mark.mutate({ ...words, levels });
      return setFault("Choose a level for each criterion.");
    }
    const read = readMark(points, possible);
    if ("earned" in read) return mark.mutate({ ...words, earned: read.earned });
    setFault(read.fault);
    pointsRef.current?.focus();
  };

  return (
    <form
      ref={formRef}
      noValidate
      aria-label="Mark"
      className="flex flex-col gap-4 rounded-lg border border-primary/25 bg-primary-soft p-4"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        // What stands in a dialog above is not in the form, though React lets its keys pass here.
        if (!event.currentTarget.contains(event.target as Node)) return;
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        save();
      }}
    >
      {byRubric ? (
        <>
          <RubricFields
            rubric={rubric}
            possible={possible}
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
          label={`Points, of ${formatMarks(possible)}`}
          possible={possible}
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
          <Textarea rows={4} maxLength={20_000} value={comment} onChange={(event) => setComment(event.target.value)} />
        </Field>
        <SavedCommentsMenu
          courseId={marking.courseId}
          text={comment}
          onInsert={(added) => setComment(withComment(comment, added))}
        />
      </div>
      {mark.error && (
        <Alert tone="danger" title="The mark was not saved" live>
          {refusalText(mark.error).message} What you typed is still here.
        </Alert>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" pending={mark.isPending}>
          {marking.nextWaitingId ? "Save and go on" : "Save the mark"}
        </Button>
        <span className="hidden items-center gap-1 text-muted-foreground text-sm sm:flex">
          <Kbd>Ctrl</Kbd>
          <Kbd>Enter</Kbd>
        </span>
      </div>
    </form>
  );
}
