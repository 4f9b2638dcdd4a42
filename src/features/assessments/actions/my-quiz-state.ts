import { userIdOf } from "#/core/actor.ts";
import type { Instant } from "#/core/time.ts";
import type { CourseFacts } from "#/features/courses/access.ts";
import type { Context } from "#/server/context.ts";
import { type ScoredAttempt, scoreOf } from "../attempt.ts";
import type { MyQuizState, QuizSummary } from "../contract.ts";
import { nextStartOf, type Policy, releasedOf, type StartFacts, startRefusal } from "../policy.ts";
import { type AttemptRow, selectAttemptsOf } from "../store-attempts.ts";
import type { QuizRow } from "../store-quizzes.ts";
import { policiesOf } from "./policy-of.ts";

export const toScored = ({ id, number, earned, possible, waiting }: AttemptRow): ScoredAttempt => ({
  id,
  number,
  total: { earned: earned ?? "0", possible: possible ?? "0", waiting },
});

/** Whether the marks of a submitted attempt may be seen now. */
export const showsMarks = (
  quiz: Pick<QuizRow, "review" | "lastClosesAt">,
  { submittedAt }: AttemptRow,
  now: Instant,
): boolean => submittedAt !== null && releasedOf(quiz, submittedAt, now).released.marks;

/** The quiz's score for one person; null before a submitted attempt or while marks of any are not shown. */
export const quizScoreOf = (quiz: QuizRow, attempts: readonly AttemptRow[], now: Instant) => {
  const submitted = attempts.filter(({ state }) => state === "submitted");
  if (!submitted.every((attempt) => showsMarks(quiz, attempt, now))) return null;
  return scoreOf(quiz.scoring, quiz.passPercent, submitted.map(toScored));
};

const stateOf = (
  course: CourseFacts,
  quiz: QuizRow,
  policy: Policy,
  attempts: readonly AttemptRow[],
  now: Instant,
): MyQuizState => {
  const open = attempts.find(({ state }) => state === "open");
  const facts: StartFacts = {
    isEnrolled: course.isEnrolled || course.isStaff,
    isPublished: quiz.state === "published",
    ...policy,
    attemptsUsed: attempts.length,
    lastEndedAt: attempts.at(-1)?.submittedAt ?? null,
    questionCount: quiz.questionCount,
  };
  const cannotStart = startRefusal(facts, now);
  const { opensAt, closesAt, timeLimitSeconds, attemptsAllowed } = policy;
  return {
    rules: { opensAt, closesAt, timeLimitSeconds, attemptsAllowed },
    attemptsUsed: attempts.length,
    attemptsLeft: attemptsAllowed === null ? null : Math.max(0, attemptsAllowed - attempts.length),
    openAttemptId: open?.id ?? null,
    latestAttemptId: attempts.at(-1)?.id ?? null,
    canStart: open === undefined && cannotStart === null,
    cannotStart: open ? null : cannotStart,
    nextStartAt: open || cannotStart !== "cooling_down" ? null : nextStartOf(facts, now),
    score: quizScoreOf(quiz, attempts, now),
  };
};

/** What these quizzes are to the asker; null for those who are not signed in. Two queries. */
export const myQuizStates = async (
  ctx: Context,
  course: CourseFacts,
  rows: readonly QuizRow[],
  now: Instant,
): Promise<Map<string, MyQuizState>> => {
  const userId = userIdOf(ctx.actor);
  if (userId === null) return new Map();
  const attempts = await selectAttemptsOf(
    ctx.db,
    userId,
    rows.map(({ id }) => id),
  );
  const policyOf = await policiesOf(ctx.db, rows, userId);
  return new Map(
    rows.map((quiz) => {
      const own = attempts.filter(({ quizId }) => quizId === quiz.id);
      return [quiz.id, stateOf(course, quiz, policyOf(quiz), own, now)];
    }),
  );
};

export const toQuizSummary = (quiz: QuizRow, mine: MyQuizState | undefined): QuizSummary => ({
  id: quiz.id,
  courseId: quiz.courseId,
  moduleId: quiz.moduleId,
  title: quiz.title,
  state: quiz.state,
  position: quiz.position,
  questionCount: quiz.questionCount,
  possible: quiz.possible,
  timeLimitSeconds: quiz.timeLimitSeconds,
  attemptsAllowed: quiz.attemptsAllowed,
  cooldownSeconds: quiz.cooldownSeconds,
  needsPassword: quiz.passwordHash !== null,
  scoring: quiz.scoring,
  mode: quiz.mode,
  passPercent: quiz.passPercent,
  opensAt: quiz.opensAt,
  closesAt: quiz.closesAt,
  mine: mine ?? null,
});
