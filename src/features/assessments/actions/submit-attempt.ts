import type { Context } from "#/server/context.ts";
import { type Db, dbNow } from "#/server/db.ts";
import { isBlank } from "../blank.ts";
import type { Receipt } from "../contract-attempts.ts";
import { selectCurrentAnswers } from "../store-answers.ts";
import { type AttemptRow, selectAttemptQuestions } from "../store-attempts.ts";
import { closeAttempt } from "./close-attempt.ts";
import { lockOwnAttempt } from "./require-attempt.ts";

const receiptOf = async (tx: Db, attempt: AttemptRow): Promise<Receipt> => {
  const answers = await selectCurrentAnswers(tx, attempt.id);
  return {
    attemptId: attempt.id,
    quizId: attempt.quizId,
    number: attempt.number,
    submittedAt: attempt.submittedAt!,
    closedByDeadline: attempt.closedByDeadline,
    questionCount: (await selectAttemptQuestions(tx, attempt.id)).length,
    answeredCount: answers.filter(({ answer }) => !isBlank(answer)).length,
  };
};

/** Ends and grades one's attempt once; every further call gets the same receipt. */
export const submitAttempt = (ctx: Context, { attemptId }: { attemptId: string }): Promise<Receipt> =>
  ctx.db.transaction(async (tx) => {
    const attempt = await lockOwnAttempt(ctx, tx, attemptId);
    return receiptOf(tx, attempt.state === "open" ? await closeAttempt(tx, attempt, await dbNow(tx)) : attempt);
  });
