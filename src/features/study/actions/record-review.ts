import { newId } from "#/core/ids.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import type { ReviewOutcome } from "../contract-review.ts";
import { countingReviews, type ReviewGrade, scheduleOf } from "../review-schedule.ts";
import { insertEvents, saveSchedules, selectEvents } from "../store-review.ts";
import { type Asker, leftFor } from "./reviewer-of.ts";

type Review = {
  itemId: string;
  clientKey: string;
  grade: ReviewGrade;
  seconds: number | null;
  practiceAnswerId: string | null;
};

/** Writes a review into the log of a locked item and computes the item from it. Returns its id. */
export const recordReview = async (
  ctx: Pick<Context, "now">,
  tx: Db,
  { reviewer }: Asker,
  review: Review,
): Promise<string> => {
  const id = newId();
  const { userId, today } = reviewer;
  await insertEvents(tx, [{ ...review, id, userId, reviewedOn: today, reviewedAt: toInstant(ctx.now()) }]);
  await saveSchedules(tx, new Map([[review.itemId, scheduleOf(await selectEvents(tx, [review.itemId]))]]));
  return id;
};

/** What a review in the log came to. */
export const outcomeOf = async (tx: Db, asker: Asker, itemId: string, eventId: string): Promise<ReviewOutcome> => {
  const events = await selectEvents(tx, [itemId]);
  const schedule = scheduleOf(events);
  const { due, fresh } = await leftFor(tx, asker);
  return {
    itemId,
    grade: events.find(({ id }) => id === eventId)?.grade ?? "again",
    counts: countingReviews(events).some(({ id }) => id === eventId),
    dueOn: schedule?.dueOn ?? asker.reviewer.today,
    intervalDays: schedule?.intervalDays ?? 0,
    due: due + fresh,
  };
};
