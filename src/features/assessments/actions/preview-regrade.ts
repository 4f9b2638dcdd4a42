import type { z } from "zod";
import type { Context } from "#/server/context.ts";
import type { RegradePreview, RegradePreviewInput } from "../contract-regrade.ts";
import { requireQuiz } from "./get-quiz.ts";
import { planRegrade, toRegradePreview } from "./plan-regrade.ts";

/** Who would change and by how much if the current version of a question graded; nothing is saved. */
export const previewRegrade = async (
  ctx: Context,
  { quizId, questionId }: z.infer<typeof RegradePreviewInput>,
): Promise<RegradePreview> => {
  const { quiz } = await requireQuiz(ctx, quizId, "teach");
  return toRegradePreview(quiz.id, await planRegrade(ctx.db, quiz, questionId));
};
