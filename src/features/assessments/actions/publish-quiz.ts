import { AppError } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { Quiz } from "../contract.ts";
import { findQuiz, lockQuiz, updateQuiz } from "../store-quizzes.ts";
import { shortDrawOf } from "./draws-of-quiz.ts";
import { getQuiz, requireQuiz } from "./get-quiz.ts";

export const publishQuiz = async (ctx: Context, { quizId }: { quizId: string }): Promise<Quiz> => {
  await requireQuiz(ctx, quizId, "teach");
  await ctx.db.transaction(async (tx) => {
    await lockQuiz(tx, quizId, "alone");
    const quiz = await findQuiz(tx, quizId);
    if (quiz?.questionCount === 0) throw new AppError("conflict", "The quiz has no questions yet.");
    if (quiz && (await shortDrawOf(tx, quiz)))
      throw new AppError("conflict", "A draw of the quiz asks for more questions than are sure to be there.");
    if (quiz?.state === "draft") await updateQuiz(tx, quizId, { state: "published", updatedAt: toInstant(ctx.now()) });
  });
  return getQuiz(ctx, { quizId });
};
