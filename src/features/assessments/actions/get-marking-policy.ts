import type { Context } from "#/server/context.ts";
import type { MarkingPolicy } from "../contract-marking.ts";
import { findMarkingPolicy } from "../store-marking-policy.ts";
import { closeOverdue } from "./close-overdue.ts";
import { requireQuiz } from "./get-quiz.ts";

export const readMarkingPolicy = async (ctx: Context, quizId: string): Promise<MarkingPolicy> => ({
  quizId,
  ...(await findMarkingPolicy(ctx.db, quizId)),
});

/** Whether a quiz holds its marks back and hides names, and whether they are released. */
export const getMarkingPolicy = async (ctx: Context, { quizId }: { quizId: string }): Promise<MarkingPolicy> => {
  await requireQuiz(ctx, quizId, "teach");
  await closeOverdue(ctx, { quizIds: [quizId] });
  return readMarkingPolicy(ctx, quizId);
};
