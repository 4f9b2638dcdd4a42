import { requireAdmin } from "#/core/actor.ts";
import type { Context } from "#/server/context.ts";
import { countUsers as count } from "../store.ts";

/** All accounts, suspended ones included; for administrators and the system. */
export const countUsers = async (ctx: Context): Promise<number> => {
  requireAdmin(ctx.actor);
  return count(ctx.db);
};
