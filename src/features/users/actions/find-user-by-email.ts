import { requireAdmin } from "#/core/actor.ts";
import { notFound } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import { findCredentials } from "../store.ts";

/** The id of the account with an address, for administrators and the system. */
export const findUserByEmail = async (ctx: Context, email: string): Promise<string> => {
  requireAdmin(ctx.actor);
  const found = await findCredentials(ctx.db, email);
  if (!found) throw notFound(`account as ${email}`);
  return found.id;
};
