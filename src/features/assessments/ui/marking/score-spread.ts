import { percentOf } from "#/core/marks.ts";
import type { StaffAttempt } from "../../contract-attempts.ts";

export type Band = { from: number; to: number; count: number };

/** Whole percents of fully marked, submitted attempts. */
export const percentsOf = (attempts: readonly StaffAttempt[]): number[] =>
  attempts
    .filter(({ state, waiting }) => state === "submitted" && waiting === 0)
    .map(({ earned, possible }) => percentOf(earned, possible));

/** Ten bands of ten percent; 100 belongs to the last. */
export const bandsOf = (percents: readonly number[]): Band[] =>
  Array.from({ length: 10 }, (_, index) => ({
    from: index * 10,
    to: index === 9 ? 100 : index * 10 + 9,
    count: percents.filter((percent) => Math.min(9, Math.floor(percent / 10)) === index).length,
  }));

/** Null without values. */
export const medianOf = (values: readonly number[]): number | null => {
  const inOrder = values.toSorted((a, b) => a - b);
  const middle = Math.floor(inOrder.length / 2);
  const upper = inOrder[middle];
  if (upper === undefined) return null;
  return inOrder.length % 2 === 1 ? upper : ((inOrder[middle - 1] ?? upper) + upper) / 2;
};
