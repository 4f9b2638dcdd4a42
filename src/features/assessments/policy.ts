import { addSeconds, type Instant, isAfter } from "#/core/time.ts";
import type { Review, ReviewPhase, StartRefusal } from "./contract.ts";

/** What decides about a quiz for one person. */
export type Policy = {
  opensAt: Instant | null;
  closesAt: Instant | null;
  timeLimitSeconds: number | null;
  attemptsAllowed: number | null;
  cooldownSeconds: number | null;
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

const phaseAt = (review: Review, submittedAt: Instant, closesAt: Instant | null, at: Instant): ReviewPhase => {
  if (closesAt !== null && !isAfter(closesAt, at)) return review.afterClose;
  return isAfter(addSeconds(submittedAt, justSubmittedSeconds), at) ? review.afterSubmit : review.later;
};

/** What a learner sees of an attempt submitted then, and when something is added to that. */
export const releasedOf = (
  { review, closesAt }: { review: Review; closesAt: Instant | null },
  submittedAt: Instant,
  now: Instant,
): { released: ReviewPhase; moreAt: Instant | null } => {
  const released = phaseAt(review, submittedAt, closesAt, now);
  const turns = [addSeconds(submittedAt, justSubmittedSeconds), ...(closesAt === null ? [] : [closesAt])];
  const [moreAt = null] = turns
    .filter((turn) => isAfter(turn, now))
    .filter((turn) => {
      const then = phaseAt(review, submittedAt, closesAt, turn);
      return flags.some((flag) => then[flag] && !released[flag]);
    })
    .sort();
  return { released, moreAt };
};
