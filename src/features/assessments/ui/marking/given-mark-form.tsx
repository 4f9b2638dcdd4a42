"use client";

import { type ReactNode, type RefObject, useRef, useState } from "react";
import { refusalText } from "#/client/refusal.ts";
import { formatMarks, type Marks } from "#/core/marks.ts";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { Textarea } from "#/ui/textarea.tsx";
import type { Reason } from "../../question.ts";
import { type ChosenLevel, levelsOf, type Rubric } from "../../rubric.ts";
import { readMark } from "./mark-text.ts";
import { PointsField } from "./points-field.tsx";
import { RubricFields } from "./rubric-fields.tsx";
import { SavedCommentsMenu, withComment } from "./saved-comments-menu.tsx";

export type GivenMark = { earned: Marks } | { levels: ChosenLevel[] };

type GivenMarkFormProps = {
  courseId: string;
  /** Of the form, where there is but one on the page. */
  name?: string;
  pointsLabel: string;
  possible: Marks;
  rubric: Rubric | null;
  /** What it begins with; `earned` is null where there is no mark yet. */
  before: { earned: Marks | null; reasons: readonly Reason[]; comment: string };
  /** Levels that take the place of those that are chosen; another array fills them in again. */
  filled?: ChosenLevel[] | null;
  saveWords: string;
  pending: boolean;
  /** Why the last try was refused; null when it was not. */
  error: unknown;
  formRef?: RefObject<HTMLFormElement | null>;
  onGive: (given: GivenMark, comment: string) => void;
  /** Beside the button. */
  children?: ReactNode;
};

/** Points, or levels of a rubric, and words for one piece of work. Ctrl+Enter saves from anywhere in it. */
export function GivenMarkForm(props: GivenMarkFormProps) {
  const { courseId, name, pointsLabel, possible, rubric, before, saveWords, pending, error, formRef, children } = props;
  const { filled = null } = props;
  const [levels, setLevels] = useState(() => levelsOf(before.reasons));
  const [givesPoints, setGivesPoints] = useState(!rubric || (before.earned !== null && levels.length === 0));
  const [points, setPoints] = useState(before.earned === null ? "" : formatMarks(before.earned));
  const [comment, setComment] = useState(before.comment);
  const [fault, setFault] = useState<string | null>(null);
  const pointsRef = useRef<HTMLInputElement>(null);
  const [taken, setTaken] = useState<ChosenLevel[] | null>(null);
  if (filled && filled !== taken) {
    setTaken(filled);
    setLevels(filled);
    setGivesPoints(false);
    setFault(null);
  }
  const byRubric = rubric !== null && !givesPoints;

  const submit = () => {
    if (pending) return;
    if (byRubric) {
      if (levels.length === rubric.criteria.length) return props.onGive({ levels }, comment);
      return setFault("Choose a level for each criterion.");
    }
    const read = readMark(points, possible);
    if ("earned" in read) return props.onGive(read, comment);
    setFault(read.fault);
    pointsRef.current?.focus();
  };

  return (
    <form
      ref={formRef}
      noValidate
      aria-label={name}
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
          label={pointsLabel}
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
          courseId={courseId}
          text={comment}
          onInsert={(added) => setComment(withComment(comment, added))}
        />
      </div>
      {error !== null && (
        <Alert tone="danger" title="The mark was not saved" live>
          {refusalText(error).message} What you typed is still here.
        </Alert>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" pending={pending}>
          {saveWords}
        </Button>
        {children}
      </div>
    </form>
  );
}
