import { addSeconds, type Instant, isAfter, secondsBetween } from "#/core/time.ts";
import { deadlineOf } from "./attempt.ts";
import type { Policy } from "./policy.ts";

/** The deadline of an attempt that may have been reopened: rules that change later can only lengthen what was promised. */
export const deadlineWhenReopened = (byRules: Instant | null, reopenedUntil: Instant | null): Instant | null => {
  if (reopenedUntil === null || byRules === null) return reopenedUntil ?? byRules;
  return isAfter(byRules, reopenedUntil) ? byRules : reopenedUntil;
};

/**
 * Until when an attempt that the clock closed could go on by these rules: to its new deadline, or, where that has passed
 * too, for as long from now as the rules give it beyond the old one. Null when they give it nothing.
 */
export const reopenableUntil = (
  { startedAt, deadline }: { startedAt: Instant; deadline: Instant | null },
  { timeLimitSeconds, closesAt }: Pick<Policy, "timeLimitSeconds" | "closesAt">,
  now: Instant,
): Instant | null => {
  const next = deadlineOf(startedAt, timeLimitSeconds, closesAt);
  if (deadline === null || next === null || !isAfter(next, deadline)) return null;
  return isAfter(next, now) ? next : addSeconds(now, secondsBetween(deadline, next));
};

/** Whether the grade of before still says what the answer is worth, once an attempt ends that was reopened then. */
export const keepsGrade = (reopenedAt: Instant | null, answer: { savedAt: Instant } | undefined): boolean =>
  reopenedAt !== null && (answer === undefined || !isAfter(answer.savedAt, reopenedAt));
