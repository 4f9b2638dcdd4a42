import type { z } from "zod";
import { userIdOf } from "#/core/actor.ts";
import { AppError } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import { dbNow } from "#/server/db.ts";
import type { MarkingPolicy, ReleaseMarksInput } from "../contract-marking.ts";
import { countWaitingAnswers, findMarkingPolicy, saveMarkingPolicy } from "../store-marking-policy.ts";
import { lockQuiz } from "../store-quizzes.ts";
import { readMarkingPolicy } from "./get-marking-policy.ts";
import { requireQuiz } from "./get-quiz.ts";

/** All marks of a quiz at once. Refused while answers wait, unless that is meant. */
export const releaseMarks = async (
  ctx: Context,
  { quizId, evenIfWaiting }: z.infer<typeof ReleaseMarksInput>,
): Promise<MarkingPolicy> => {
  const { quiz } = await requireQuiz(ctx, quizId, "teach");
  await ctx.db.transaction(async (tx) => {
    await lockQuiz(tx, quizId, "alone");
    const { holdsMarks, isBlind, releasedAt } = await findMarkingPolicy(tx, quizId);
    if (!holdsMarks) throw new AppError("conflict", "The quiz does not hold its marks.");
    if (releasedAt !== null) return;
    const waiting = evenIfWaiting ? 0 : await countWaitingAnswers(tx, quizId);
    if (waiting > 0) throw new AppError("conflict", `${waiting} answers still wait for a person.`);
    const at = await dbNow(tx);
    await saveMarkingPolicy(tx, { quizId, holdsMarks, isBlind, releasedAt: at, releasedBy: userIdOf(ctx.actor) });
  });
  return readMarkingPolicy(ctx, quiz);
};
