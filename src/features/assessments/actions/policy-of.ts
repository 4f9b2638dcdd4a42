import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import { deadlineOf } from "../attempt.ts";
import { dueFor } from "../late-attempt.ts";
import { type Policy, policyFor } from "../policy.ts";
import { deadlineWhenReopened } from "../reopening.ts";
import { lockOpenAttemptsOfQuiz, updateAttempt } from "../store-attempts.ts";
import { type ExceptionRow, selectExceptions } from "../store-overrides.ts";
import { findQuiz, type QuizRow } from "../store-quizzes.ts";

/** By the exceptions that one person has at one quiz. */
export const ruled = <Quiz extends Policy>(quiz: Quiz, held: readonly ExceptionRow[]): Policy =>
  policyFor(
    quiz,
    held.find(({ isOwn }) => isOwn) ?? null,
    held.filter(({ isOwn }) => !isOwn),
  );

export type PersonalPolicy = Policy & { dueAt: Instant | null };

const policyAmong = (quiz: QuizRow, userId: string, exceptions: readonly ExceptionRow[]): PersonalPolicy => {
  const held = exceptions.filter((exception) => exception.quizId === quiz.id && exception.userId === userId);
  return { ...ruled(quiz, held), dueAt: dueFor(quiz.dueAt, held) };
};

/** The rules of these quizzes for one person, by quiz. One query. */
export const policiesOf = async (
  db: Db,
  quizzes: readonly QuizRow[],
  userId: string,
): Promise<(quiz: QuizRow) => PersonalPolicy> => {
  const exceptions = await selectExceptions(
    db,
    quizzes.map(({ id }) => id),
    [userId],
  );
  return (quiz) => policyAmong(quiz, userId, exceptions);
};

/** Open attempts follow changed rules, under the lock of their quiz: that is how somebody is given more time. */
export const moveDeadlines = async (tx: Db, quizId: string): Promise<void> => {
  const quiz = await findQuiz(tx, quizId);
  if (!quiz) return;
  const open = await lockOpenAttemptsOfQuiz(tx, quizId);
  const exceptions = await selectExceptions(
    tx,
    [quizId],
    open.map(({ userId }) => userId),
  );
  for (const attempt of open) {
    const { timeLimitSeconds, closesAt } = policyAmong(quiz, attempt.userId, exceptions);
    const byRules = deadlineOf(attempt.startedAt, timeLimitSeconds, closesAt);
    const deadline = deadlineWhenReopened(byRules, attempt.reopenedUntil);
    if (deadline !== attempt.deadline) await updateAttempt(tx, attempt.id, { deadline });
  }
};
