import type { z } from "zod";
import { AppError } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import type { MarkingPolicy, SetMarkingPolicyInput } from "../contract-marking.ts";
import { countHalfMarked } from "../store-given-marks.ts";
import { findMarkingPolicy, saveMarkingPolicy } from "../store-marking-policy.ts";
import { lockQuiz } from "../store-quizzes.ts";
import { readMarkingPolicy } from "./get-marking-policy.ts";
import { requireQuiz } from "./get-quiz.ts";

const halfMarkedWords = (count: number) =>
  `${count === 1 ? "1 answer has" : `${count} answers have`} a mark of one or two people and none that counts; settle that first.`;

/**
 * What was released stays so while marks are held. One marker instead of two only once no answer is between them: the
 * first mark was given for another to follow, and would be seen by whoever did.
 */
export const setMarkingPolicy = async (
  ctx: Context,
  { quizId, holdsMarks, ...rules }: z.infer<typeof SetMarkingPolicyInput>,
): Promise<MarkingPolicy> => {
  const { quiz } = await requireQuiz(ctx, quizId, "teach");
  await ctx.db.transaction(async (tx) => {
    await lockQuiz(tx, quizId, "alone");
    const before = await findMarkingPolicy(tx, quizId);
    const halfMarked = before.twoMarkers && rules.twoMarkers === false ? await countHalfMarked(tx, quizId) : 0;
    if (halfMarked > 0) throw new AppError("conflict", halfMarkedWords(halfMarked));
    await saveMarkingPolicy(tx, { quizId, holdsMarks, ...rules, ...(holdsMarks ? {} : { releasedAt: null }) });
  });
  return readMarkingPolicy(ctx, quiz);
};
