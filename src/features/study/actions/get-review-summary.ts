import { userIdOf } from "#/core/actor.ts";
import { addDays } from "#/core/day.ts";
import type { Context } from "#/server/context.ts";
import type { ReviewSummary } from "../contract-review.ts";
import { countDays, type Reviewer } from "../store-review.ts";
import { readPractice } from "./read-practice.ts";
import { leftFor, reviewerOf } from "./reviewer-of.ts";

/** How many days back are counted: enough for a rhythm, too few to hold anything against anybody. */
const daysShown = 14;

const lastDays = async (db: Context["db"], { userId, today }: Reviewer) => {
  const first = addDays(today, 1 - daysShown);
  const counted = new Map((await countDays(db, userId, first)).map(({ day, reviews }) => [day, reviews]));
  return Array.from({ length: daysShown }, (_, index) => addDays(first, index)).map((day) => ({
    ...{ day, reviews: counted.get(day) ?? 0 },
  }));
};

/** Where the asker stands with their reviews. */
export const getReviewSummary = async (ctx: Context): Promise<ReviewSummary> => {
  const asker = await reviewerOf(ctx);
  await readPractice(ctx, asker);
  const { due, fresh, counts, done } = await leftFor(ctx.db, asker);
  return {
    today: asker.reviewer.today,
    due: due + fresh,
    dueInAll: counts.due + counts.fresh,
    doneToday: done,
    items: counts.items,
    nextDueOn: counts.nextDueOn,
    days: asker.settings.showsDays ? await lastDays(ctx.db, asker.reviewer) : null,
  };
};

/** How much waits for whoever looks at a page; null for visitors. */
export const countDue = async (ctx: Context): Promise<number | null> => {
  if (userIdOf(ctx.actor) === null) return null;
  const asker = await reviewerOf(ctx);
  await readPractice(ctx, asker);
  const { due, fresh } = await leftFor(ctx.db, asker);
  return due + fresh;
};
