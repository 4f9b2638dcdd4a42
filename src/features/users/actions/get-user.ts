import { notFound } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import { canSeeUser } from "../access.ts";
import type { User, UserRef } from "../contract.ts";
import { findUser } from "../store.ts";

export const getUser = async (ctx: Context, { userId }: UserRef): Promise<User> => {
  const user = canSeeUser(ctx.actor, userId) ? await findUser(ctx.db, userId) : null;
  if (!user) throw notFound("account");
  return user;
};
