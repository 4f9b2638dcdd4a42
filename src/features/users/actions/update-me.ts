import { requireUserId } from "#/core/actor.ts";
import { unauthenticated } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import type { UpdateMeInput, User } from "../contract.ts";
import { setName } from "../store.ts";

export const updateMe = async (ctx: Context, { name }: UpdateMeInput): Promise<User> => {
  const user = await setName(ctx.db, requireUserId(ctx.actor), name.trim());
  if (!user) throw unauthenticated();
  return user;
};
