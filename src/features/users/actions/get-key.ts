import { requireUserId } from "#/core/actor.ts";
import { notFound } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { ApiKey, KeyRef } from "../contract.ts";
import { findKey } from "../store-keys.ts";
import { toKey } from "../validity.ts";

export const getKey = async (ctx: Context, { keyId }: KeyRef): Promise<ApiKey> => {
  const row = await findKey(ctx.db, requireUserId(ctx.actor), keyId);
  if (!row) throw notFound("API key");
  return toKey(row, toInstant(ctx.now()));
};
