import type { z } from "zod";
import { userIdOf } from "#/core/actor.ts";
import { AppError, invalid, notFound } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { isAfter, toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import { type Db, dbNow } from "#/server/db.ts";
import type { ReopenInput, Reopening } from "../contract-reopening.ts";
import { hasOpenAttempt, lockAttempt, lockStart, updateAttempt } from "../store-attempts.ts";
import { lockQuiz } from "../store-quizzes.ts";
import { insertReopening, selectReopenings } from "../store-reopenings.ts";
import { requireTaughtAttempt } from "./require-attempt.ts";

type Input = z.infer<typeof ReopenInput>;

/** Its grades stay as they are; the projections of them go, since an open attempt has no score. */
const reopen = async (tx: Db, ctx: Context, { attemptId, deadline, reason }: Input): Promise<void> => {
  const attempt = await lockAttempt(tx, attemptId);
  if (!attempt) throw notFound("attempt");
  if (attempt.submittedAt === null) throw new AppError("conflict", "The attempt is open.");
  const { quizId, userId, submittedAt, closedByDeadline } = attempt;
  if (await hasOpenAttempt(tx, { userId, quizIds: [quizId] }))
    throw new AppError("conflict", "The learner has another attempt open at this quiz.");
  const now = await dbNow(tx);
  if (!isAfter(deadline, now)) throw invalid("/deadline", "must be in the future");
  await insertReopening(tx, {
    ...{ id: newId(), attemptId, deadline, reason, endedAt: submittedAt, closedByDeadline },
    ...{ reopenedBy: userIdOf(ctx.actor), reopenedAt: now },
  });
  await updateAttempt(tx, attemptId, {
    ...{ state: "open", deadline, submittedAt: null, closedByDeadline: false },
    ...{ reopenedAt: now, reopenedUntil: deadline, earned: null, possible: null, waiting: 0 },
  });
};

/** Lets the learner of an ended attempt go on with it until a new deadline. Of two at once, the later is refused. */
export const reopenAttempt = async (ctx: Context, input: Input): Promise<Reopening> => {
  const { quizId, userId } = await requireTaughtAttempt(ctx, input.attemptId);
  const deadline = toInstant(new Date(input.deadline));
  await ctx.db.transaction(async (tx) => {
    // As at a start: neither a further attempt nor other rules may come in between.
    await lockStart(tx, quizId, userId);
    await lockQuiz(tx, quizId, "shared");
    await reopen(tx, ctx, { ...input, deadline });
  });
  const [latest] = await selectReopenings(ctx.db, { attemptId: input.attemptId, before: null, limit: 1 });
  if (!latest) throw notFound("attempt");
  return latest;
};
