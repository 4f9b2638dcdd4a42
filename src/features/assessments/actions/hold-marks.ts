import type { Context } from "#/server/context.ts";
import type { MarkingPolicy } from "../contract-marking.ts";
import { findMarkingPolicy, saveMarkingPolicy } from "../store-marking-policy.ts";
import { lockQuiz } from "../store-quizzes.ts";
import { readMarkingPolicy } from "./get-marking-policy.ts";
import { requireQuiz } from "./get-quiz.ts";

/** Takes a release back: from now on nothing is shown again. */
export const holdMarks = async (ctx: Context, { quizId }: { quizId: string }): Promise<MarkingPolicy> => {
  const { quiz } = await requireQuiz(ctx, quizId, "teach");
  await ctx.db.transaction(async (tx) => {
    await lockQuiz(tx, quizId, "alone");
    const { isBlind } = await findMarkingPolicy(tx, quizId);
    await saveMarkingPolicy(tx, { quizId, holdsMarks: true, isBlind, releasedAt: null, releasedBy: null });
  });
  return readMarkingPolicy(ctx, quiz);
};
