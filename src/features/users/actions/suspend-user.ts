import { requireAdmin } from "#/core/actor.ts";
import type { Context } from "#/server/context.ts";
import type { User, UserRef } from "../contract.ts";
import { setSuspension } from "./set-suspension.ts";

/** Ends the person's sessions and keys at once; session rows stay, so that the sign-in page can say why. */
export const suspendUser = async (ctx: Context, { userId }: UserRef): Promise<User> => {
  requireAdmin(ctx.actor);
  return setSuspension(ctx, userId, true);
};
