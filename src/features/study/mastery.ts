import type { Instant } from "#/core/time.ts";

/** Bayesian knowledge tracing (Corbett and Anderson 1995), with one set of parameters for all skills. */
export const priorMastery = 0.3;
const learn = 0.15;
const slip = 0.1;
const openGuess = 0.05;

/** From there on somebody counts as able, if they have shown it often enough and on more than one day. */
export const masteredFrom = 0.95;
export const leastAttempts = 3;
export const leastDays = 2;

/** One first try without help. */
export type Evidence = {
  /** Names the answer; duplicates have the same. */
  key: string;
  questionId: string;
  at: Instant;
  isRight: boolean;
  options: number | null;
};

/** An answer with or without help before it; after help `isRight` is null. */
export type Try = Omit<Evidence, "isRight"> & { isRight: boolean | null };

export type Mastery = { probability: number; attempts: number; days: number; isMastered: boolean };

export const guessOf = (options: number | null): number => (options === null ? openGuess : 1 / options);

/** After one more answer: what the answer tells by Bayes' rule, then what was learnt by giving it. */
export const afterAnswer = (
  probability: number,
  { isRight, options }: Pick<Evidence, "isRight" | "options">,
): number => {
  const guess = guessOf(options);
  const known = probability * (isRight ? 1 - slip : slip);
  const unknown = (1 - probability) * (isRight ? guess : 1 - guess);
  const told = known / (known + unknown);
  return told + (1 - told) * learn;
};

/** In UTC: where somebody reads it from must not change what it says. */
export const dayOf = (at: Instant): string => at.slice(0, 10);

const inOrder = (a: Try, b: Try): number =>
  a.at === b.at ? (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) : a.at < b.at ? -1 : 1;

const isUnaided = (each: Try): each is Evidence => each.isRight !== null;

/**
 * What counts of somebody's tries, first to last: of each question the first of a day, since a try tells those
 * that follow what was wrong. A day on which help came first says nothing. In whatever order and however often tries arrive, the
 * same come out.
 */
export const evidenceOf = (tries: readonly Try[]): Evidence[] => {
  const lastDays = new Map<string, string>();
  const evidence: Evidence[] = [];
  for (const each of [...tries].sort(inOrder)) {
    const day = dayOf(each.at);
    if (lastDays.get(each.questionId) === day) continue;
    lastDays.set(each.questionId, day);
    if (isUnaided(each)) evidence.push(each);
  }
  return evidence;
};

/** What evidence in its order comes to. */
export const masteryOf = (evidence: readonly Evidence[]): Mastery => {
  const probability = evidence.reduce(afterAnswer, priorMastery);
  const days = new Set(evidence.map(({ at }) => dayOf(at))).size;
  const attempts = evidence.length;
  const isMastered = probability >= masteredFrom && attempts >= leastAttempts && days >= leastDays;
  return { probability, attempts, days, isMastered };
};
