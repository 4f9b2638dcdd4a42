import type { z } from "zod";
import { AppError, invalid, notFound } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { type Instant, isAfter } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import { type Db, dbNow } from "#/server/db.ts";
import { isBlank } from "../blank.ts";
import { isCheckable, tryStateOf } from "../checking.ts";
import type { CheckInput, CheckReceipt } from "../contract-checks.ts";
import { grade } from "../grading.ts";
import { duringOf } from "../quiz-mode.ts";
import { selectCurrentAnswers } from "../store-answers.ts";
import { type AttemptQuestionRow, type AttemptRow, selectAttemptQuestions } from "../store-attempts.ts";
import { type CheckRow, insertCheck, selectChecks } from "../store-checks.ts";
import { findQuiz } from "../store-quizzes.ts";
import { lockOwnAttempt } from "./require-attempt.ts";
import { presentTries } from "./tries-of-attempt.ts";

type Input = z.infer<typeof CheckInput>;

/** The grace is for answers that are on their way: what a check tells after the deadline could still be used. */
const requireRunning = ({ state, deadline, mode }: AttemptRow, now: Instant): void => {
  if (state === "submitted" || (deadline !== null && isAfter(now, deadline)))
    throw new AppError("attempt_closed", "The attempt has ended; what was saved counts.");
  if (mode === "graded") throw new AppError("conflict", "In this attempt answers are marked after it is submitted.");
};

const requireCheckable = async (tx: Db, { attemptId, questionId }: Input): Promise<AttemptQuestionRow> => {
  const [row] = await selectAttemptQuestions(tx, attemptId, [questionId]);
  if (!row) throw invalid("/questionId", "is not a question of this attempt");
  if (!isCheckable(row.body.type)) throw invalid("/questionId", "names a question that a person marks");
  return row;
};

const record = async (
  tx: Db,
  { attemptId, questionId, seq }: Input,
  { body }: AttemptQuestionRow,
  before: readonly CheckRow[],
  now: Instant,
): Promise<CheckRow> => {
  const [current] = await selectCurrentAnswers(tx, attemptId, [questionId]);
  if (!current) throw invalid("/seq", "names no saved answer: nothing was answered yet");
  if (current.seq !== seq) throw new AppError("conflict", "Another answer counts by now. Look at it, then check it.");
  if (isBlank(current.answer)) throw invalid("/seq", "names a blank answer: there is nothing to check");
  const { fraction } = grade(body, current.answer, "1");
  const number = before.length + 1;
  const check = { attemptId, questionId, number, answerSeq: seq, fraction: fraction ?? "0", checkedAt: now };
  await insertCheck(tx, { id: newId(), ...check });
  return { ...check, answer: current.answer };
};

/**
 * Tells whether the answer that counts is right, once: under the lock of the attempt the same answer is the same try,
 * however often and from wherever it is asked for.
 */
export const checkAnswer = (ctx: Context, input: Input): Promise<CheckReceipt> =>
  ctx.db.transaction(async (tx) => {
    const attempt = await lockOwnAttempt(ctx, tx, input.attemptId);
    const now = await dbNow(tx);
    requireRunning(attempt, now);
    const row = await requireCheckable(tx, input);
    const quiz = await findQuiz(tx, attempt.quizId);
    if (!quiz) throw notFound("attempt");
    const checks = await selectChecks(tx, [attempt.id], input.questionId);
    if (!checks.some(({ answerSeq }) => answerSeq === input.seq)) {
      const fractions = checks.map(({ fraction }) => fraction);
      if (tryStateOf(fractions, attempt).isFinished) throw new AppError("conflict", "This question is finished.");
      checks.push(await record(tx, input, row, checks, now));
    }
    const tries = await presentTries(row, attempt, checks, duringOf(attempt.mode, quiz.review));
    return { attemptId: attempt.id, questionId: input.questionId, serverNow: now, tries: tries! };
  });
