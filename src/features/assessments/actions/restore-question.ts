import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { Question } from "../contract.ts";
import { setArchived } from "../store-questions.ts";
import { getQuestion, requireQuestion } from "./get-question.ts";

export const restoreQuestion = async (ctx: Context, { questionId }: { questionId: string }): Promise<Question> => {
  await requireQuestion(ctx, questionId);
  await setArchived(ctx.db, questionId, null, toInstant(ctx.now()));
  return getQuestion(ctx, { questionId });
};
