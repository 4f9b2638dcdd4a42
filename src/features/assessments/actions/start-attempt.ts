import { randomBytes, randomInt } from "node:crypto";
import { requireUserId } from "#/core/actor.ts";
import { AppError, type ErrorCode, notFound } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import type { Instant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import { type Db, dbNow } from "#/server/db.ts";
import { deadlineOf, isOverdue } from "../attempt.ts";
import type { StartRefusal } from "../contract.ts";
import type { Attempt } from "../contract-attempts.ts";
import { startRefusal } from "../policy.ts";
import { type AttemptRow, insertAttempt, lockAttempt, lockStart, selectAttemptsOf } from "../store-attempts.ts";
import { findQuiz, lockQuiz, type QuizRow } from "../store-quizzes.ts";
import { insertAttemptSections } from "../store-sections.ts";
import { closeAttempt } from "./close-attempt.ts";
import { questionsForAttempt } from "./draws-of-quiz.ts";
import { getAttempt } from "./get-attempt.ts";
import { requireQuiz } from "./get-quiz.ts";
import { policiesOf } from "./policy-of.ts";
import { requireQuizPassword } from "./quiz-password.ts";

const refusals: Record<StartRefusal, [ErrorCode, string]> = {
  not_enrolled: ["not_enrolled", "Enrol in the course first."],
  not_published: ["quiz_not_open", "The quiz is a draft."],
  not_open_yet: ["quiz_not_open", "The quiz is not open yet."],
  closed: ["quiz_not_open", "The quiz is closed."],
  no_attempts_left: ["attempts_exhausted", "You have used all attempts."],
  cooling_down: ["quiz_not_open", "The next attempt cannot start yet."],
  no_questions: ["quiz_not_open", "The quiz has no questions."],
};

/** The open attempt if there is one that still has time. */
const findRunning = async (tx: Db, attemptId: string | undefined, now: Instant): Promise<string | null> => {
  const open = attemptId === undefined ? null : await lockAttempt(tx, attemptId);
  if (open?.state !== "open") return null;
  if (!isOverdue(open, now)) return open.id;
  await closeAttempt(tx, open, now);
  return null;
};

const insertNew = async (tx: Db, quiz: QuizRow, userId: string, own: readonly AttemptRow[], now: Instant) => {
  const used = own.length;
  const policy = (await policiesOf(tx, [quiz], userId))(quiz);
  const refusal = startRefusal(
    {
      isEnrolled: true,
      isPublished: quiz.state === "published",
      ...policy,
      attemptsUsed: used,
      lastEndedAt: own.at(-1)?.submittedAt ?? null,
      questionCount: quiz.questionCount,
    },
    now,
  );
  if (refusal) throw new AppError(...refusals[refusal]);
  const id = newId();
  const seed = randomInt(2 ** 31);
  const { questions, sections } = await questionsForAttempt(tx, quiz, seed);
  await insertAttempt(
    tx,
    {
      id,
      quizId: quiz.id,
      courseId: quiz.courseId,
      userId,
      number: used + 1,
      startedAt: now,
      deadline: deadlineOf(now, policy.timeLimitSeconds, policy.closesAt),
      seed,
      naming: randomBytes(16).toString("hex"),
      certainty: quiz.certainty,
      mode: quiz.mode,
      tries: quiz.tries,
      penalty: quiz.penalty,
    },
    questions,
  );
  await insertAttemptSections(tx, id, sections);
  return id;
};

/**
 * The running attempt, or else a new one; null when a new one needs a password other than the one proven. Decided under
 * the locks, since an attempt can end and a password change at any moment before.
 */
const begin = (ctx: Context, quizId: string, userId: string, provenHash: string | null): Promise<string | null> =>
  ctx.db.transaction(async (tx) => {
    await lockStart(tx, quizId, userId);
    await lockQuiz(tx, quizId, "shared");
    const quiz = await findQuiz(tx, quizId);
    if (!quiz) throw notFound("quiz");
    const now = await dbNow(tx);
    const open = (await selectAttemptsOf(tx, userId, [quizId])).find(({ state }) => state === "open");
    const running = await findRunning(tx, open?.id, now);
    if (running !== null) return running;
    if (quiz.passwordHash !== null && quiz.passwordHash !== provenHash) return null;
    return insertNew(tx, quiz, userId, await selectAttemptsOf(tx, userId, [quizId]), now);
  });

type Input = { quizId: string; password?: string };

/** Starts an attempt, or gives back the open one. It pins the questions' versions and their order. */
export const startAttempt = async (ctx: Context, { quizId, password }: Input): Promise<Attempt> => {
  const userId = requireUserId(ctx.actor);
  const { quiz } = await requireQuiz(ctx, quizId, "learn");
  // Whoever is in the middle of an attempt has given the password; hashing under the locks would hold up others.
  let attemptId = await begin(ctx, quizId, userId, null);
  if (attemptId === null) {
    await requireQuizPassword(ctx, quiz, userId, password);
    attemptId = await begin(ctx, quizId, userId, quiz.passwordHash);
  }
  if (attemptId === null) throw new AppError("conflict", "The password of the quiz was changed; try again.");
  return getAttempt(ctx, { attemptId });
};
