import { requireUserId } from "#/core/actor.ts";
import { unauthenticated } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import type { User } from "../contract.ts";
import { findUser } from "../store.ts";

export const findMe = async (ctx: Context): Promise<User> => {
  const user = await findUser(ctx.db, requireUserId(ctx.actor));
  if (!user) throw unauthenticated();
  return user;
};
