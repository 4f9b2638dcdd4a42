import { decimal, type Marks, toMarks } from "#/core/marks.ts";
import { countingAttempt, type ScoredAttempt, scoreOf } from "./attempt.ts";
import type { Scoring } from "./contract.ts";
import type { GradeCell } from "./contract-gradebook.ts";

export type CellColumn = { id: string; possible: Marks; scoring: Scoring | null; isBlind?: boolean };
export type Entry = { kind: "score" | "excused" | "cleared"; earned: Marks | null; revision: number };

type Computed = { state: "empty" | "pending" | "scored"; earned: Marks | null; possible: Marks };

/** What submitted attempts at a quiz give by its policy. An average has no attempt of its own: it counts as a part of the column's points. */
export const computedOf = (
  { possible, scoring, isBlind }: CellColumn,
  attempts: readonly ScoredAttempt[],
): Computed => {
  if (scoring === null || attempts.length === 0) return { state: "empty", earned: null, possible };
  const counting = countingAttempt(scoring, attempts);
  // A mark beside a name would tell the markers whose answer they read.
  if (counting === null || isBlind) return { state: "pending", earned: null, possible };
  if (scoring !== "average" || attempts.length === 1)
    return { state: "scored", earned: counting.total.earned, possible: counting.total.possible };
  const fraction = scoreOf(scoring, null, attempts)!.fraction!;
  return { state: "scored", earned: toMarks(decimal(fraction).times(possible)), possible };
};

/** A cell: what a person entered last, or else what the attempts give. */
export const cellOf = (column: CellColumn, attempts: readonly ScoredAttempt[], entry: Entry | undefined): GradeCell => {
  const computed = computedOf(column, attempts);
  const rest = { columnId: column.id, computed: computed.earned, revision: entry?.revision ?? 0 };
  if (!entry || entry.kind === "cleared")
    return { ...rest, state: computed.state, earned: computed.earned, possible: computed.possible, isEntered: false };
  const isScore = entry.kind === "score";
  return {
    ...rest,
    state: isScore ? "scored" : "excused",
    earned: isScore ? entry.earned : null,
    possible: column.possible,
    isEntered: true,
  };
};
