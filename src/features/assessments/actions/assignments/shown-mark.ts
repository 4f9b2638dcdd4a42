import type { Marks } from "#/core/marks.ts";
import type { ShownMark } from "../../contract-assignments-work.ts";
import type { LatePolicy } from "../../contract-gradebook.ts";
import { lateMarkOf } from "../../late-policy.ts";
import { type AssignmentRow, isHeld } from "../../store-assignments.ts";
import type { MarkRow } from "../../store-assignments-marks.ts";
import { renderProse } from "../present-question.ts";

/** A mark of a submission as its learner may read it now; null before it is given and while marks are held. */
export const shownMarkOf = async (
  assignment: AssignmentRow,
  mark: MarkRow | undefined,
  lateSeconds: number,
  policy: LatePolicy | null,
): Promise<ShownMark | null> => {
  if (!mark || isHeld(assignment)) return null;
  const { possible, reasons, comment, markedAt } = mark;
  const { units, ...late } = lateMarkOf({ earned: mark.earned, possible, lateSeconds }, policy);
  return {
    ...late,
    lateUnits: units,
    latePer: policy?.per ?? null,
    ...{ possible, reasons, comment, markedAt },
    commentHtml: await renderProse(comment),
  };
};

/** The same in short. */
export const shownEarned = (
  assignment: AssignmentRow,
  mark: { earned: Marks | null; possible: Marks | null },
  lateSeconds: number,
  policy: LatePolicy | null,
): { earned: Marks; possible: Marks } | null => {
  if (mark.earned === null || mark.possible === null || isHeld(assignment)) return null;
  const { earned, possible } = mark;
  return { earned: lateMarkOf({ earned, possible, lateSeconds }, policy).earned, possible };
};
