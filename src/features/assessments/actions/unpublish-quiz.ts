import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { Quiz } from "../contract.ts";
import { updateQuiz } from "../store-quizzes.ts";
import { getQuiz, requireQuiz } from "./get-quiz.ts";

/** Hides the quiz from learners. Open attempts go on, and finished ones stay with their learners. */
export const unpublishQuiz = async (ctx: Context, { quizId }: { quizId: string }): Promise<Quiz> => {
  const { quiz } = await requireQuiz(ctx, quizId, "teach");
  if (quiz.state === "published") await updateQuiz(ctx.db, quizId, { state: "draft", updatedAt: toInstant(ctx.now()) });
  return getQuiz(ctx, { quizId });
};
