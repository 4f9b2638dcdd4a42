import { AppError, invalid, notFound } from "#/core/errors.ts";
import type { Db } from "#/server/db.ts";
import { type EventRow, findEventByKey, findItem, type ItemRow, lockItems, type Reviewer } from "../store-review.ts";

/** An item of the asker; during a graded quiz of its course it waits. */
export const requireItem = async (db: Db, reviewer: Reviewer, itemId: string): Promise<ItemRow> => {
  const item = await findItem(db, reviewer, itemId);
  if (!item) throw notFound("review");
  if (item.isLocked)
    throw new AppError(
      "conflict",
      "You are in the middle of a graded quiz of this course. Its reviews wait until then.",
    );
  return item;
};

/** The same, held until the transaction ends, with the event that has this name already, if there is one. */
export const lockItem = async (
  tx: Db,
  reviewer: Reviewer,
  { itemId, clientKey }: { itemId: string; clientKey: string },
): Promise<{ item: ItemRow; known: EventRow | null }> => {
  await requireItem(tx, reviewer, itemId);
  await lockItems(tx, [itemId]);
  const item = await requireItem(tx, reviewer, itemId);
  const known = await findEventByKey(tx, reviewer.userId, clientKey);
  if (known && known.itemId !== itemId) throw invalid("/clientKey", "names a review of something else");
  return { item, known };
};
