import { requireUserId } from "#/core/actor.ts";
import { notFound } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { KeyRef } from "../contract.ts";
import { revokeKey as revoke } from "../store-keys.ts";
import { recordAccountEvent } from "./record-account-event.ts";

/** It is refused from the next call on; a key may revoke itself. */
export const revokeKey = async (ctx: Context, { keyId }: KeyRef): Promise<Record<string, never>> => {
  const userId = requireUserId(ctx.actor);
  await ctx.db.transaction(async (tx) => {
    if (!(await revoke(tx, userId, keyId, toInstant(ctx.now())))) throw notFound("API key");
    await recordAccountEvent(ctx, tx, userId, "key_revoked", { keyId });
  });
  return {};
};
