import type { z } from "zod";
import type { Context } from "#/server/context.ts";
import type { MarkingPolicy, SetMarkingPolicyInput } from "../contract-marking.ts";
import { saveMarkingPolicy } from "../store-marking-policy.ts";
import { lockQuiz } from "../store-quizzes.ts";
import { readMarkingPolicy } from "./get-marking-policy.ts";
import { requireQuiz } from "./get-quiz.ts";

/** What was released stays so while marks are held. */
export const setMarkingPolicy = async (
  ctx: Context,
  { quizId, holdsMarks, isBlind }: z.infer<typeof SetMarkingPolicyInput>,
): Promise<MarkingPolicy> => {
  await requireQuiz(ctx, quizId, "teach");
  await ctx.db.transaction(async (tx) => {
    await lockQuiz(tx, quizId, "alone");
    await saveMarkingPolicy(tx, { quizId, holdsMarks, isBlind, ...(holdsMarks ? {} : { releasedAt: null }) });
  });
  return readMarkingPolicy(ctx, quizId);
};
