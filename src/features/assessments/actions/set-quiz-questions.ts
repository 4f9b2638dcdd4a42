import type { z } from "zod";
import { AppError } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { SetQuizQuestionsInput } from "../contract.ts";
import { findQuiz, lockQuiz, updateQuiz } from "../store-quizzes.ts";
import { requireQuiz } from "./get-quiz.ts";
import { getQuizQuestions } from "./get-quiz-questions.ts";
import { setQuestionsOfQuiz } from "./save-quiz.ts";

/** Replaces the list. Attempts that have started keep theirs. */
export const setQuizQuestions = async (ctx: Context, { quizId, questions }: z.infer<typeof SetQuizQuestionsInput>) => {
  await requireQuiz(ctx, quizId, "teach");
  await ctx.db.transaction(async (tx) => {
    await lockQuiz(tx, quizId, "alone");
    const quiz = await findQuiz(tx, quizId);
    if (!quiz) return;
    if (quiz.state === "published" && questions.length === 0)
      throw new AppError("conflict", "A published quiz needs a question.");
    await setQuestionsOfQuiz(tx, quiz, questions);
    await updateQuiz(tx, quizId, { updatedAt: toInstant(ctx.now()) });
  });
  return getQuizQuestions(ctx, { quizId });
};
