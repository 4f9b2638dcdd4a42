import type { Marks } from "#/core/marks.ts";
import type { ShownMark } from "../../contract-assignments-work.ts";
import type { LatePolicy } from "../../contract-gradebook.ts";
import { lateMarkOf } from "../../late-policy.ts";
import { type AssignmentRow, isHeld } from "../../store-assignments.ts";
import type { MarkRow } from "../../store-assignments-marks.ts";
import { renderProse } from "../present-question.ts";
import type { WholeMark } from "./peer-marks.ts";

/** A mark of a submission as its learner may read it now; null before it is given and while marks are held. */
export const shownMarkOf = async (
  assignment: AssignmentRow,
  { whole, marker }: { whole: WholeMark | null; marker: MarkRow | undefined },
  lateSeconds: number,
  policy: LatePolicy | null,
): Promise<ShownMark | null> => {
  if (!whole || isHeld(assignment)) return null;
  const { possible } = whole;
  const reasons = whole.reasons ?? marker?.reasons ?? [];
  const comment = marker?.comment ?? "";
  const markedAt = marker?.markedAt ?? null;
  const { units, ...late } = lateMarkOf({ earned: whole.earned, possible, lateSeconds }, policy);
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
  { earned, possible }: { earned: Marks; possible: Marks },
  lateSeconds: number,
  policy: LatePolicy | null,
): { earned: Marks; possible: Marks } | null => {
  if (isHeld(assignment)) return null;
  return { earned: lateMarkOf({ earned, possible, lateSeconds }, policy).earned, possible };
};
