import type { z } from "zod";
import type { Context } from "#/server/context.ts";
import type { ReviewQueue, ReviewQueueInput } from "../contract-review.ts";
import { selectDue, selectNew } from "../store-review.ts";
import { presentItems } from "./present-items.ts";
import { readPractice } from "./read-practice.ts";
import { refreshCards } from "./refresh-cards.ts";
import { leftFor, reviewerOf } from "./reviewer-of.ts";

/** What the asker reviews next, over all their courses or in one. */
export const getReviewQueue = async (
  ctx: Context,
  { limit, courseId }: z.infer<typeof ReviewQueueInput>,
): Promise<ReviewQueue> => {
  const asker = await reviewerOf(ctx);
  await readPractice(ctx, asker);
  await refreshCards(ctx, asker.reviewer.userId);
  const { due, fresh, counts } = await leftFor(ctx.db, asker, courseId);
  const old = due > 0 ? await selectDue(ctx.db, asker.reviewer, { courseId, limit: Math.min(limit, due) }) : [];
  const room = Math.min(limit - old.length, fresh);
  const added = room > 0 ? await selectNew(ctx.db, asker.reviewer, { courseId, limit: room }) : [];
  return {
    items: await presentItems(ctx, asker.reviewer, [...old, ...added]),
    due: due + fresh,
    dueInAll: counts.due + counts.fresh,
  };
};
