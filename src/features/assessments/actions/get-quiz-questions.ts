import type { Context } from "#/server/context.ts";
import { selectQuizQuestions } from "../store-quizzes.ts";
import { requireQuiz } from "./get-quiz.ts";

/** For staff: which questions the quiz has, without their keys. */
export const getQuizQuestions = async (ctx: Context, { quizId }: { quizId: string }) => {
  await requireQuiz(ctx, quizId, "teach");
  const rows = await selectQuizQuestions(ctx.db, quizId);
  return { quizId, questions: rows.map(({ versionId: _versionId, ...question }) => question) };
};
