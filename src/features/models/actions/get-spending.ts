import { requireAdmin } from "#/core/actor.ts";
import { addSeconds } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import { startOfDay } from "../budget.ts";
import type { GetSpending, ModelSpending } from "../contract.ts";
import { findSettings } from "../store.ts";
import { tokensSince, usageByCourse, usageByDay, usageByUse } from "../store-spending.ts";

const usualDays = 30;
const secondsOfDay = 86_400;
const mostCourses = 100;

/** What models have read and written, and what is left of today. */
export const getSpending = async (ctx: Context, { days = usualDays }: GetSpending): Promise<ModelSpending> => {
  requireAdmin(ctx.actor);
  const today = startOfDay(ctx.now());
  const from = addSeconds(today, -(days - 1) * secondsOfDay);
  const [settings, tokens, byDay, uses, courses] = await Promise.all([
    findSettings(ctx.db),
    tokensSince(ctx.db, today),
    usageByDay(ctx.db, from),
    usageByUse(ctx.db, from),
    usageByCourse(ctx.db, { from, today }, mostCourses),
  ]);
  const { siteDailyTokens = null, courseDailyTokens = null } = settings ?? {};
  return { from, today: { tokens, siteDailyTokens, courseDailyTokens }, days: byDay, uses, courses };
};
