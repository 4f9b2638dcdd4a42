import type { Decimal } from "decimal.js";
import { decimal, type Marks, percentOf, sumMarks, toMarks } from "#/core/marks.ts";
import { addSeconds, type Instant, isAfter } from "#/core/time.ts";
import type { FeedbackBand, Score, Scoring } from "./contract.ts";
import type { AnswerOutcome } from "./contract-attempts.ts";
import type { LateCost } from "./contract-gradebook.ts";

/** For the network: what arrives this long after the deadline still counts. */
export const graceSeconds = 60;

export type AttemptFacts = { state: "open" | "submitted"; deadline: Instant | null };

/** The start plus the limit, but never after the closing date; null without either. */
export const deadlineOf = (
  startedAt: Instant,
  limitSeconds: number | null,
  closesAt: Instant | null,
): Instant | null => {
  const byLimit = limitSeconds === null ? null : addSeconds(startedAt, limitSeconds);
  if (byLimit === null || closesAt === null) return byLimit ?? closesAt;
  return isAfter(byLimit, closesAt) ? closesAt : byLimit;
};

const isBeyondGrace = (deadline: Instant | null, now: Instant): boolean =>
  deadline !== null && isAfter(now, addSeconds(deadline, graceSeconds));

/** Open, and nothing that arrives now would count. */
export const isOverdue = (attempt: AttemptFacts, now: Instant): boolean =>
  attempt.state === "open" && isBeyondGrace(attempt.deadline, now);

/** What becomes of an answer that arrives now. It is kept in any case. */
export const outcomeOf = (
  attempt: AttemptFacts,
  now: Instant,
  event: { isBlank: boolean; cleared: boolean; hasCurrent: boolean; isFinished: boolean },
): AnswerOutcome => {
  if (attempt.state === "submitted" || isBeyondGrace(attempt.deadline, now)) return "late";
  if (event.isFinished) return "after_finish";
  return event.isBlank && !event.cleared && event.hasCurrent ? "ignored_blank" : "accepted";
};

/** When an attempt that ends now was finished: never after its deadline. */
export const finishOf = (
  { deadline }: { deadline: Instant | null },
  now: Instant,
): { submittedAt: Instant; closedByDeadline: boolean } => {
  if (deadline === null || !isAfter(now, deadline)) return { submittedAt: now, closedByDeadline: false };
  return { submittedAt: deadline, closedByDeadline: isBeyondGrace(deadline, now) };
};

export type Total = { earned: Marks; possible: Marks; waiting: number };

/** Earned so far over all questions; never below 0, though single questions may cost. */
export const totalOf = (grades: readonly { earned: Marks | null; possible: Marks }[]): Total => {
  const sum = sumMarks(grades.map(({ earned }) => earned ?? "0"));
  return {
    earned: sum.startsWith("-") ? "0" : sum,
    possible: sumMarks(grades.map(({ possible }) => possible)),
    waiting: grades.filter(({ earned }) => earned === null).length,
  };
};

/** `total`: what counts; `late`: what being late took off, null or left out when in time. */
export type ScoredAttempt = { id: string; number: number; total: Total; late?: LateCost | null };

const fractionOf = ({ earned, possible }: Total) =>
  decimal(possible).isZero() ? decimal(0) : decimal(earned).div(possible);

/** The attempts that the policy looks at: all of them, the last or the first. */
const considered = (scoring: Scoring, attempts: readonly ScoredAttempt[]): readonly ScoredAttempt[] => {
  const inOrder = [...attempts].sort((a, b) => a.number - b.number);
  if (scoring === "latest") return inOrder.slice(-1);
  return scoring === "first" ? inOrder.slice(0, 1) : inOrder;
};

const isBetter = (a: Total, b: Total): boolean =>
  decimal(a.possible).isZero() || decimal(b.possible).isZero()
    ? fractionOf(a).gt(fractionOf(b))
    : decimal(a.earned).times(b.possible).gt(decimal(b.earned).times(a.possible));

const bestOf = (first: ScoredAttempt, others: readonly ScoredAttempt[]): ScoredAttempt =>
  others.reduce((so, next) => (isBetter(next.total, so.total) ? next : so), first);

/** The attempt that counts by the policy; for an average the best. Null while none is marked in full. */
export const countingAttempt = (scoring: Scoring, attempts: readonly ScoredAttempt[]): ScoredAttempt | null => {
  const [first, ...others] = considered(scoring, attempts).filter(({ total }) => total.waiting === 0);
  return first ? bestOf(first, others) : null;
};

/** The quiz's score by its policy over submitted attempts; null when there are none. Pending ones count once marked. */
export const scoreOf = (
  scoring: Scoring,
  passPercent: number | null,
  attempts: readonly ScoredAttempt[],
): Score | null => {
  const looked = considered(scoring, attempts);
  if (looked.length === 0) return null;
  const isPending = looked.some(({ total }) => total.waiting > 0);
  const [first, ...others] = looked.filter(({ total }) => total.waiting === 0);
  if (!first) return { fraction: null, percent: null, isPending, isPassed: null, attemptId: null };
  const isAverage = scoring === "average";
  const best = bestOf(first, others);
  const sum = others.reduce((so, { total }) => so.plus(fractionOf(total)), fractionOf(first.total));
  const fraction = isAverage ? sum.div(others.length + 1) : fractionOf(best.total);
  return {
    fraction: toMarks(fraction),
    percent: percentOf(toMarks(fraction), "1"),
    isPending,
    isPassed: isPassed(fraction, passPercent),
    attemptId: isAverage ? null : best.id,
  };
};

/** Exact: 59.9 % does not pass at 60. Null without a pass mark. */
const isPassed = (fraction: Decimal, passPercent: number | null): boolean | null =>
  passPercent === null ? null : fraction.times(100).gte(passPercent);

/** Whether this attempt alone passes; null without a pass mark or while something waits. */
export const attemptPasses = (total: Total, passPercent: number | null): boolean | null =>
  total.waiting > 0 ? null : isPassed(fractionOf(total), passPercent);

/** The words for a score: those of the highest band that it reaches; null when none, or while something waits. */
export const bandOf = (bands: readonly FeedbackBand[], total: Total): FeedbackBand | null =>
  total.waiting > 0
    ? null
    : (bands
        .toSorted((a, b) => b.fromPercent - a.fromPercent)
        .find((band) => isPassed(fractionOf(total), band.fromPercent)) ?? null);
