import { AppError } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { Question } from "../contract.ts";
import { findQuestion, lockQuestions, setArchived } from "../store-questions.ts";
import { getQuestion, requireQuestion } from "./get-question.ts";

/** Takes the question out of practice and of what can be chosen; what learners did with it stays. */
export const archiveQuestion = async (ctx: Context, { questionId }: { questionId: string }): Promise<Question> => {
  await requireQuestion(ctx, questionId);
  const at = toInstant(ctx.now());
  await ctx.db.transaction(async (tx) => {
    await lockQuestions(tx, [questionId]);
    const question = await findQuestion(tx, questionId);
    if (question && question.quizCount > 0)
      throw new AppError("conflict", "A quiz uses this question; take it out there first.");
    if (question?.archivedAt === null) await setArchived(tx, questionId, at, at);
  });
  return getQuestion(ctx, { questionId });
};
