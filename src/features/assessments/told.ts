import type { Instant } from "#/core/time.ts";
import { isOverdue } from "./attempt.ts";
import type { QuizMode, Review } from "./contract.ts";
import { type Policy, releasedOf, startRefusal } from "./policy.ts";
import { duringOf } from "./quiz-mode.ts";

/** A quiz as one person stands to it. */
export type Standing = {
  quizId: string;
  courseId: string;
  isPublished: boolean;
  /** As the next attempt would have it. */
  mode: QuizMode;
  /** Nothing while marks are held. */
  review: Review;
  lastClosesAt: Instant | null;
  /** With their exceptions. */
  rules: Policy;
  /** First to last. */
  attempts: {
    id: string;
    state: "open" | "submitted";
    mode: QuizMode;
    deadline: Instant | null;
    submittedAt: Instant | null;
  }[];
};

/** From where questions of quizzes may be practised by somebody, and what keeps some of them back. */
export type Told = {
  /** Attempts that have ended and whose solutions they are shown now. */
  ended: string[];
  /** Attempts in practice that are open and show the solution of a question once it is finished. */
  running: string[];
  /** Attempts in practice that are open: they still ask what is not finished in them. */
  asking: string[];
  /** Quizzes that may ask them again, and have not shown them what they asked. */
  toCome: string[];
};

export const nothingTold: Told = { ended: [], running: [], asking: [], toCome: [] };

type Attempt = Standing["attempts"][number];

const isShown = (standing: Standing, { submittedAt }: Attempt, now: Instant): boolean => {
  if (submittedAt === null) return false;
  const { released } = releasedOf(standing, submittedAt, now);
  return released.solution && released.correctness;
};

const isRunning = (attempt: Attempt, now: Instant): boolean => attempt.state === "open" && !isOverdue(attempt, now);

/** A graded attempt could still ask what another quiz has told. One that shows solutions between attempts means to. */
const mayAskAgain = (standing: Standing, now: Instant): boolean => {
  const { attempts, isPublished, mode, rules } = standing;
  if (mode === "practice" || attempts.some((attempt) => isShown(standing, attempt, now))) return false;
  const used = { attemptsUsed: attempts.length, lastEndedAt: attempts.at(-1)?.submittedAt ?? null, questionCount: 1 };
  const refusal = startRefusal({ ...rules, ...used, isEnrolled: true, isPublished }, now);
  return refusal === null || refusal === "not_open_yet" || refusal === "cooling_down";
};

/**
 * What quizzes have told somebody by now, in the same words as their results: by the phase, not while marks are held.
 * In a course where a graded attempt of theirs is open, nothing.
 */
export const toldBy = (standings: readonly Standing[], now: Instant): Told => {
  const isJudging = (attempt: Attempt) => attempt.mode === "graded" && isRunning(attempt, now);
  const locked = new Set(standings.filter(({ attempts }) => attempts.some(isJudging)).map(({ courseId }) => courseId));
  const free = standings.filter(({ courseId }) => !locked.has(courseId));
  const idsOf = (wanted: (standing: Standing, attempt: Attempt) => boolean) =>
    free.flatMap((standing) => standing.attempts.filter((attempt) => wanted(standing, attempt)).map(({ id }) => id));
  const asks = (attempt: Attempt) => attempt.mode === "practice" && isRunning(attempt, now);
  return {
    ended: idsOf((standing, attempt) => attempt.state === "submitted" && isShown(standing, attempt, now)),
    running: idsOf(({ review }, attempt) => asks(attempt) && duringOf("practice", review).solution),
    asking: idsOf((_, attempt) => asks(attempt)),
    toCome: free.filter((standing) => mayAskAgain(standing, now)).map(({ quizId }) => quizId),
  };
};
