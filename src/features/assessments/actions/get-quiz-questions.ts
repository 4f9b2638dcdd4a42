import type { Context } from "#/server/context.ts";
import { selectQuizQuestions } from "../store-quizzes.ts";
import { selectSections } from "../store-sections.ts";
import { drawsOf } from "./draws-of-quiz.ts";
import { requireQuiz } from "./get-quiz.ts";

/** For staff: which questions the quiz has, without their keys, and what it draws. */
export const getQuizQuestions = async (ctx: Context, { quizId }: { quizId: string }) => {
  const { quiz } = await requireQuiz(ctx, quizId, "teach");
  const rows = await selectQuizQuestions(ctx.db, quizId);
  const draws = await drawsOf(ctx.db, quiz);
  const sections = await selectSections(ctx.db, quizId);
  return {
    quizId,
    sections: sections.map(({ id: _id, ...section }) => section),
    questions: rows.map(({ versionId: _versionId, ...question }) => question),
    draws: draws.map(({ candidates, ...draw }) => ({ ...draw, available: candidates.length })),
  };
};
