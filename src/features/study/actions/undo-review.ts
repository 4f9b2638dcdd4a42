import { AppError } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { ReviewItem } from "../contract-review.ts";
import { countingReviews } from "../review-schedule.ts";
import { findItem, insertEvents, lockItems, selectEvents } from "../store-review.ts";
import { presentItems } from "./present-items.ts";
import { rebuildItems } from "./rebuild-items.ts";
import { requireItem } from "./require-item.ts";
import { reviewerOf } from "./reviewer-of.ts";

/** Takes back how a card was graded today. An answer to a question stays: it showed the solution. */
export const undoReview = async (ctx: Context, { itemId }: { itemId: string }): Promise<ReviewItem> => {
  const { reviewer } = await reviewerOf(ctx);
  const row = await ctx.db.transaction(async (tx) => {
    await requireItem(tx, reviewer, itemId);
    await lockItems(tx, [itemId]);
    const last = countingReviews(await selectEvents(tx, [itemId])).at(-1);
    const answers = new Map((await selectEvents(tx, [itemId])).map((event) => [event.id, event.practiceAnswerId]));
    if (!last || last.reviewedOn !== reviewer.today || answers.get(last.id))
      throw new AppError(
        "conflict",
        "There is nothing to take back: only a card that you graded today can be graded again.",
      );
    const { userId, today: reviewedOn } = reviewer;
    const reviewedAt = toInstant(ctx.now());
    await insertEvents(tx, [{ id: newId(), itemId, userId, grade: null, undoesId: last.id, reviewedOn, reviewedAt }]);
    await rebuildItems(tx, [itemId]);
    return (await findItem(tx, reviewer, itemId))!;
  });
  const [item] = await presentItems(ctx, reviewer, [row]);
  return item!;
};
