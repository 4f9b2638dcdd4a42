import { decimal, type Marks, toMarks } from "#/core/marks.ts";
import { countingAttempt, type ScoredAttempt, scoreOf } from "./attempt.ts";
import type { Scoring } from "./contract.ts";
import type { GradeCell, LateCost, LatePolicy } from "./contract-gradebook.ts";
import { lateMarkOf } from "./late-policy.ts";

export type CellColumn = { id: string; possible: Marks; scoring: Scoring | null; isBlind?: boolean };
export type Entry = { kind: "score" | "excused" | "cleared"; earned: Marks | null; revision: number };

export type Computed = {
  state: "empty" | "pending" | "scored";
  earned: Marks | null;
  possible: Marks;
  late?: LateCost | null;
};

const averageOf = (attempts: readonly ScoredAttempt[], possible: Marks): Marks =>
  toMarks(decimal(scoreOf("average", null, attempts)!.fraction!).times(possible));

/** What the latest of the attempts was late, and what lateness took off all of them together. */
const lateOfAverage = (attempts: readonly ScoredAttempt[], earned: Marks, possible: Marks): LateCost | null => {
  const [worst] = attempts.flatMap(({ late }) => late ?? []).sort((a, b) => b.units - a.units);
  if (!worst) return null;
  const asMarked = attempts.map((attempt) =>
    attempt.late ? { ...attempt, total: { ...attempt.total, earned: attempt.late.before } } : attempt,
  );
  const before = averageOf(asMarked, possible);
  return { ...worst, before, deducted: toMarks(decimal(before).minus(earned)) };
};

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
    return {
      ...{ state: "scored", earned: counting.total.earned, possible: counting.total.possible },
      late: counting.late ?? null,
    };
  const earned = averageOf(attempts, possible);
  return { state: "scored", earned, possible, late: lateOfAverage(attempts, earned, possible) };
};

/** A cell: what a person entered last, or else what is computed. */
export const cellFrom = (
  column: Pick<CellColumn, "id" | "possible">,
  computed: Computed,
  entry: Entry | undefined,
): GradeCell => {
  const rest = {
    columnId: column.id,
    computed: computed.earned,
    late: computed.late ?? null,
    revision: entry?.revision ?? 0,
  };
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

/** The same for a quiz, computed from its attempts. */
export const cellOf = (column: CellColumn, attempts: readonly ScoredAttempt[], entry: Entry | undefined): GradeCell =>
  cellFrom(column, computedOf(column, attempts), entry);

/** What the latest submission to an assignment gives: nothing, a mark to come, or a mark after what being late costs. */
export const computedOfWork = (
  { possible, isBlind }: { possible: Marks; isBlind: boolean },
  work: { earned: Marks | null; possible: Marks; lateSeconds: number } | undefined,
  policy: LatePolicy | null,
): Computed => {
  if (!work) return { state: "empty", earned: null, possible };
  if (work.earned === null || isBlind) return { state: "pending", earned: null, possible };
  const { earned, before, deducted, units } = lateMarkOf({ ...work, earned: work.earned }, policy);
  const late = policy !== null && units > 0 ? { before, deducted, units, per: policy.per } : null;
  return { state: "scored", earned, possible: work.possible, late };
};
