import type { Db } from "#/server/db.ts";
import { scheduleOf } from "../review-schedule.ts";
import { saveSchedules, selectEvents } from "../store-review.ts";

/** Computes what is known of these items anew from their events. They are locked. */
export const rebuildItems = async (tx: Db, itemIds: readonly string[]): Promise<void> => {
  const events = Map.groupBy(await selectEvents(tx, itemIds), ({ itemId }) => itemId);
  await saveSchedules(tx, new Map(itemIds.map((itemId) => [itemId, scheduleOf(events.get(itemId) ?? [])])));
};
