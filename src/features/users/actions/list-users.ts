import { z } from "zod";
import { requireAdmin } from "#/core/actor.ts";
import { Id } from "#/core/ids.ts";
import { decodeCursor, type Page, toPage } from "#/core/pagination.ts";
import { Moment } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { ListUsersInput, User } from "../contract.ts";
import { listUsers as list } from "../store.ts";

export const listUsers = async (ctx: Context, { limit, cursor, ...filter }: ListUsersInput): Promise<Page<User>> => {
  requireAdmin(ctx.actor);
  const after = decodeCursor(cursor, z.tuple([Moment, Id]));
  const rows = await list(ctx.db, filter, after, limit + 1);
  return toPage(rows, limit, (user) => [user.createdAt, user.id]);
};
