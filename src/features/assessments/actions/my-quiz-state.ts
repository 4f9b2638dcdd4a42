import { userIdOf } from "#/core/actor.ts";
import type { Instant } from "#/core/time.ts";
import type { CourseFacts } from "#/features/courses/access.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import { lateSecondsOf } from "../assignment-policy.ts";
import { type ScoredAttempt, scoreOf } from "../attempt.ts";
import type { MyQuizState, QuizSummary } from "../contract.ts";
import type { LatePolicy } from "../contract-gradebook.ts";
import { afterLateness } from "../late-attempt.ts";
import { nextStartOf, releasedOf, type StartFacts, startRefusal } from "../policy.ts";
import { type AttemptRow, selectAttemptsOf } from "../store-attempts.ts";
import { findSetup } from "../store-gradebook.ts";
import type { QuizRow } from "../store-quizzes.ts";
import { type PersonalPolicy, policiesOf } from "./policy-of.ts";

/** When a quiz is due for one person, and what being late costs in its course. */
export type Lateness = { dueAt: Instant | null; policy: LatePolicy | null };

/** A submitted attempt after what being late costs it. */
export const toScored = (attempt: AttemptRow, { dueAt, policy }: Lateness): ScoredAttempt => {
  const { id, number, earned, possible, waiting, submittedAt } = attempt;
  const total = { earned: earned ?? "0", possible: possible ?? "0", waiting };
  return afterLateness({ id, number, total }, submittedAt === null ? 0 : lateSecondsOf(submittedAt, dueAt), policy);
};

/** What being late costs at these quizzes; no query where none has a due date. */
export const latePolicyOf = async (
  db: Db,
  courseId: string,
  quizzes: readonly { dueAt: Instant | null }[],
): Promise<LatePolicy | null> =>
  quizzes.some(({ dueAt }) => dueAt !== null) ? (await findSetup(db, courseId)).latePolicy : null;

/** Whether the marks of a submitted attempt may be seen now. */
export const showsMarks = (
  quiz: Pick<QuizRow, "review" | "lastClosesAt">,
  { submittedAt }: AttemptRow,
  now: Instant,
): boolean => submittedAt !== null && releasedOf(quiz, submittedAt, now).released.marks;

/** The quiz's score for one person; null before a submitted attempt or while marks of any are not shown. */
export const quizScoreOf = (
  quiz: QuizRow,
  attempts: readonly AttemptRow[],
  { now, ...lateness }: Lateness & { now: Instant },
) => {
  const submitted = attempts.filter(({ state }) => state === "submitted");
  if (!submitted.every((attempt) => showsMarks(quiz, attempt, now))) return null;
  return scoreOf(
    quiz.scoring,
    quiz.passPercent,
    submitted.map((attempt) => toScored(attempt, lateness)),
  );
};

const stateOf = (
  course: CourseFacts,
  quiz: QuizRow,
  policy: PersonalPolicy,
  attempts: readonly AttemptRow[],
  { now, latePolicy }: { now: Instant; latePolicy: LatePolicy | null },
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
  const { opensAt, dueAt, closesAt, timeLimitSeconds, attemptsAllowed } = policy;
  return {
    rules: { opensAt, dueAt, closesAt, timeLimitSeconds, attemptsAllowed },
    attemptsUsed: attempts.length,
    attemptsLeft: attemptsAllowed === null ? null : Math.max(0, attemptsAllowed - attempts.length),
    openAttemptId: open?.id ?? null,
    latestAttemptId: attempts.at(-1)?.id ?? null,
    canStart: open === undefined && cannotStart === null,
    cannotStart: open ? null : cannotStart,
    nextStartAt: open || cannotStart !== "cooling_down" ? null : nextStartOf(facts, now),
    score: quizScoreOf(quiz, attempts, { now, dueAt, policy: latePolicy }),
  };
};

/** What these quizzes are to the asker; null for those who are not signed in. Few queries. */
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
  const latePolicy = await latePolicyOf(ctx.db, course.id, rows);
  return new Map(
    rows.map((quiz) => {
      const own = attempts.filter(({ quizId }) => quizId === quiz.id);
      return [quiz.id, stateOf(course, quiz, policyOf(quiz), own, { now, latePolicy })];
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
  dueAt: quiz.dueAt,
  closesAt: quiz.closesAt,
  mine: mine ?? null,
});
