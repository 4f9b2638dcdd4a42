import { z } from "zod";
import { requireUserId } from "#/core/actor.ts";
import { Id } from "#/core/ids.ts";
import { decodeCursor, type Page, toPage } from "#/core/pagination.ts";
import { Moment, toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { ApiKey, ListKeysInput } from "../contract.ts";
import { listKeys as list } from "../store-keys.ts";
import { toKey } from "../validity.ts";

export const listKeys = async (ctx: Context, { limit, cursor }: ListKeysInput): Promise<Page<ApiKey>> => {
  const userId = requireUserId(ctx.actor);
  const after = decodeCursor(cursor, z.tuple([Moment, Id]));
  const rows = await list(ctx.db, userId, after, limit + 1);
  const now = toInstant(ctx.now());
  return toPage(
    rows.map((row) => toKey(row, now)),
    limit,
    (key) => [key.createdAt, key.id],
  );
};
