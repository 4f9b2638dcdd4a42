import type { Marks } from "#/core/marks.ts";
import { fullMarksAt } from "./certainty.ts";
import { verdictOfTries } from "./checking.ts";
import type { Verdict } from "./contract.ts";
import { verdictOf } from "./grading.ts";
import type { Reason } from "./question.ts";

/** Whether a graded answer was right, whatever tries before it cost and certainty made of it. */
export const verdictOfGrade = (
  { earned, reasons }: { earned: Marks | null; reasons: readonly Reason[] },
  possible: Marks,
  isBlankAnswer: boolean,
): Verdict => verdictOfTries(reasons) ?? verdictOf(earned, fullMarksAt(reasons, possible), isBlankAnswer);
