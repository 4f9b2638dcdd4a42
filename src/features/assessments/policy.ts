import { decimal, type Marks } from "#/core/marks.ts";
import { addSeconds, type Instant, isAfter } from "#/core/time.ts";
import { graceSeconds } from "./attempt.ts";
import type { Review, ReviewPhase, StartRefusal } from "./contract.ts";

/** What decides about a quiz for one person. */
export type Policy = {
  opensAt: Instant | null;
  closesAt: Instant | null;
  timeLimitSeconds: number | null;
  attemptsAllowed: number | null;
  cooldownSeconds: number | null;
};

/** What a person or a group is allowed beside the quiz's own rules; null: as the quiz has it. */
export type Exception = {
  /** Of the time limit. */
  timeFactor: Marks | null;
  opensAt: Instant | null;
  closesAt: Instant | null;
  attemptsAllowed: number | null;
};

const known = <Value>(values: readonly (Value | null)[]): Value[] => values.filter((value) => value !== null);
const orNull = <Value>(value: Value | undefined): Value | null => value ?? null;

/** Of several groups the most generous in each point: the longest time, the earliest opening, the latest closing date. */
const mostGenerous = (groups: readonly Exception[]): Exception => ({
  timeFactor: orNull(known(groups.map((group) => group.timeFactor)).sort((a, b) => decimal(b).cmp(a))[0]),
  opensAt: orNull(known(groups.map((group) => group.opensAt)).sort()[0]),
  closesAt: orNull(
    known(groups.map((group) => group.closesAt))
      .sort()
      .at(-1),
  ),
  attemptsAllowed: orNull(known(groups.map((group) => group.attemptsAllowed)).sort((a, b) => b - a)[0]),
});

/** Broken seconds count as whole ones. */
const extended = (limitSeconds: number | null, timeFactor: Marks | null): number | null =>
  limitSeconds === null || timeFactor === null
    ? limitSeconds
    : decimal(limitSeconds).times(timeFactor).ceil().toNumber();

/** The rules for one person. In each point their own exception beats those of their groups, and these the quiz. */
export const policyFor = <Quiz extends Policy>(
  quiz: Quiz,
  own: Exception | null,
  groups: readonly Exception[],
): Policy => {
  const shared = mostGenerous(groups);
  return {
    opensAt: own?.opensAt ?? shared.opensAt ?? quiz.opensAt,
    closesAt: own?.closesAt ?? shared.closesAt ?? quiz.closesAt,
    timeLimitSeconds: extended(quiz.timeLimitSeconds, own?.timeFactor ?? shared.timeFactor),
    attemptsAllowed: own?.attemptsAllowed ?? shared.attemptsAllowed ?? quiz.attemptsAllowed,
    cooldownSeconds: quiz.cooldownSeconds,
  };
};

/** Why these dates of an exception leave no time, with the place of the one that was given; null when they leave some. */
export const windowFault = (
  quiz: { opensAt: Instant | null; closesAt: Instant | null },
  exception: { opensAt: Instant | null; closesAt: Instant | null },
): { pointer: string; message: string } | null => {
  const opensAt = exception.opensAt ?? quiz.opensAt;
  const closesAt = exception.closesAt ?? quiz.closesAt;
  if (opensAt === null || closesAt === null || isAfter(closesAt, opensAt)) return null;
  return exception.closesAt === null
    ? { pointer: "/opensAt", message: "must be before the closing date" }
    : { pointer: "/closesAt", message: "must be after the opening date" };
};

export type StartFacts = Omit<Policy, "timeLimitSeconds"> & {
  isEnrolled: boolean;
  isPublished: boolean;
  attemptsUsed: number;
  /** When the latest attempt ended; null when none has. */
  lastEndedAt: Instant | null;
  questionCount: number;
};

/** When the cool-down lets a next attempt start; null when there is nothing to wait for. */
export const nextStartOf = (
  { cooldownSeconds, lastEndedAt }: Pick<StartFacts, "cooldownSeconds" | "lastEndedAt">,
  now: Instant,
): Instant | null => {
  if (cooldownSeconds === null || lastEndedAt === null) return null;
  const next = addSeconds(lastEndedAt, cooldownSeconds);
  return isAfter(next, now) ? next : null;
};

/** Why a new attempt cannot start now, or null. */
export const startRefusal = (facts: StartFacts, now: Instant): StartRefusal | null => {
  if (!facts.isEnrolled) return "not_enrolled";
  if (!facts.isPublished) return "not_published";
  if (facts.opensAt !== null && isAfter(facts.opensAt, now)) return "not_open_yet";
  if (facts.closesAt !== null && !isAfter(facts.closesAt, now)) return "closed";
  if (facts.attemptsAllowed !== null && facts.attemptsUsed >= facts.attemptsAllowed) return "no_attempts_left";
  if (nextStartOf(facts, now) !== null) return "cooling_down";
  return facts.questionCount === 0 ? "no_questions" : null;
};

/** So long after its end an attempt counts as just submitted. */
export const justSubmittedSeconds = 120;

const flags = ["marks", "correctness", "feedback", "solution"] as const;

const phaseAt = (review: Review, submittedAt: Instant, overAt: Instant | null, at: Instant): ReviewPhase => {
  if (overAt !== null && !isAfter(overAt, at)) return review.afterClose;
  return isAfter(addSeconds(submittedAt, justSubmittedSeconds), at) ? review.afterSubmit : review.later;
};

/** From then on no answer of anybody's can count, the grace for the network included; null when the quiz does not close. */
export const overAtOf = (lastClosesAt: Instant | null): Instant | null =>
  lastClosesAt === null ? null : addSeconds(lastClosesAt, graceSeconds + 1);

/**
 * What a learner sees of an attempt submitted then, and when something is added to that. "After the
 * close" begins when it is over for everybody: who has longer must not hear the solution from those who had less.
 */
export const releasedOf = (
  { review, lastClosesAt }: { review: Review; lastClosesAt: Instant | null },
  submittedAt: Instant,
  now: Instant,
): { released: ReviewPhase; moreAt: Instant | null } => {
  const overAt = overAtOf(lastClosesAt);
  const released = phaseAt(review, submittedAt, overAt, now);
  const turns = [addSeconds(submittedAt, justSubmittedSeconds), ...(overAt === null ? [] : [overAt])];
  const [moreAt = null] = turns
    .filter((turn) => isAfter(turn, now))
    .filter((turn) => {
      const then = phaseAt(review, submittedAt, overAt, turn);
      return flags.some((flag) => then[flag] && !released[flag]);
    })
    .sort();
  return { released, moreAt };
};
