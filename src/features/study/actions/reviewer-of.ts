import { isAdmin, requireUserId } from "#/core/actor.ts";
import { dayAt } from "#/core/day.ts";
import { toInstant } from "#/core/time.ts";
import { amongTold, toldTo } from "#/features/assessments/actions/told-to.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import { leftToday } from "../review-limits.ts";
import { type Counts, countDone, countWaiting, type Reviewer } from "../store-review.ts";
import { findSettings, type SettingsRow } from "../store-settings.ts";

export type Asker = { reviewer: Reviewer; settings: SettingsRow };

/** Who reviews, and what day it is for them. */
export const reviewerOf = async (ctx: Pick<Context, "actor" | "db" | "now">): Promise<Asker> => {
  const userId = requireUserId(ctx.actor);
  const settings = await findSettings(ctx.db, userId);
  const today = dayAt(toInstant(ctx.now()), settings.zone ?? "UTC");
  const told = await toldTo(ctx.db, userId);
  return { reviewer: { userId, isAdmin: isAdmin(ctx.actor), today, told, isTold: amongTold(told) }, settings };
};

export type Left = { due: number; fresh: number; counts: Counts; done: number };

/** What is left of the day within the person's limits. */
export const leftFor = async (db: Db, { reviewer, settings }: Asker, courseId?: string): Promise<Left> => {
  const [counts, { done, fresh: freshDone }] = await Promise.all([
    countWaiting(db, reviewer, courseId),
    countDone(db, reviewer.userId, reviewer.today),
  ]);
  const { dailyLimit, newPerDay } = settings;
  const left = leftToday({ due: counts.due, fresh: counts.fresh, done, freshDone, dailyLimit, newPerDay });
  return { ...left, counts, done };
};
