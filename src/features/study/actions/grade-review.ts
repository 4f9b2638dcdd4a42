import type { z } from "zod";
import { AppError, invalid } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import type { GradeReviewInput, ReviewOutcome } from "../contract-review.ts";
import { outcomeOf, recordReview } from "./record-review.ts";
import { lockItem } from "./require-item.ts";
import { reviewerOf } from "./reviewer-of.ts";

/** Takes down how well somebody says they knew a card. */
export const gradeReview = async (ctx: Context, input: z.infer<typeof GradeReviewInput>): Promise<ReviewOutcome> => {
  const asker = await reviewerOf(ctx);
  return ctx.db.transaction(async (tx) => {
    const { itemId, grade } = input;
    const { item, known } = await lockItem(tx, asker.reviewer, input);
    if (item.cardId === null) throw invalid("/itemId", "names a question, which is graded by its answer");
    if (known && known.grade !== grade) throw new AppError("conflict", "Another review has this clientKey.");
    const eventId = known?.id ?? (await recordReview(ctx, tx, asker, { ...input, practiceAnswerId: null }));
    return outcomeOf(tx, asker, itemId, eventId);
  });
};
