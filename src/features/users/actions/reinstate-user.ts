import { requireAdmin } from "#/core/actor.ts";
import type { Context } from "#/server/context.ts";
import type { User, UserRef } from "../contract.ts";
import { setSuspension } from "./set-suspension.ts";

/** Lets the person sign in again; what was ended stays ended. */
export const reinstateUser = async (ctx: Context, { userId }: UserRef): Promise<User> => {
  requireAdmin(ctx.actor);
  return setSuspension(ctx, userId, false);
};
