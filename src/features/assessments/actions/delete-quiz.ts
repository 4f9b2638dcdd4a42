import { AppError } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import { lockQuiz, quizHasAttempts, deleteQuiz as removeQuiz } from "../store-quizzes.ts";
import { requireQuiz } from "./get-quiz.ts";

/** Only before the first attempt: what people are judged by is kept. */
export const deleteQuiz = async (ctx: Context, { quizId }: { quizId: string }): Promise<Record<string, never>> => {
  await requireQuiz(ctx, quizId, "teach");
  await ctx.db.transaction(async (tx) => {
    await lockQuiz(tx, quizId, "alone");
    if (await quizHasAttempts(tx, quizId))
      throw new AppError("conflict", "The quiz has attempts; unpublish it instead.");
    await removeQuiz(tx, quizId);
  });
  return {};
};
