import { z } from "zod";
import { addDays } from "#/core/day.ts";
import { decodeCursor, toPage } from "#/core/pagination.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { ListSuspendedInput } from "../contract-review.ts";
import { selectSuspended, setAside } from "../store-review.ts";
import { presentItems } from "./present-items.ts";
import { requireItem } from "./require-item.ts";
import { reviewerOf } from "./reviewer-of.ts";

type Ref = { itemId: string };
type Aside = Parameters<typeof setAside>[2];

const put = async (
  ctx: Context,
  { itemId }: Ref,
  fieldsOf: (today: string) => Aside,
): Promise<Record<string, never>> => {
  const { reviewer } = await reviewerOf(ctx);
  await requireItem(ctx.db, reviewer, itemId);
  await setAside(ctx.db, itemId, fieldsOf(reviewer.today));
  return {};
};

/** Not today. */
export const buryReview = (ctx: Context, ref: Ref) => put(ctx, ref, (today) => ({ hiddenUntil: addDays(today, 1) }));

/** Not until it is resumed; its schedule stays. */
export const suspendReview = (ctx: Context, ref: Ref) => put(ctx, ref, () => ({ suspendedAt: toInstant(ctx.now()) }));

export const resumeReview = (ctx: Context, ref: Ref) => put(ctx, ref, () => ({ suspendedAt: null, hiddenUntil: null }));

/** What the asker has suspended. */
export const listSuspended = async (ctx: Context, { limit, cursor }: z.infer<typeof ListSuspendedInput>) => {
  const { reviewer } = await reviewerOf(ctx);
  const after = decodeCursor(cursor, z.tuple([z.uuid()]))?.[0] ?? null;
  const rows = await selectSuspended(ctx.db, reviewer, { after, limit: limit + 1 });
  const { items, nextCursor } = toPage(rows, limit, ({ id }) => [id]);
  return { items: await presentItems(ctx, reviewer, items), nextCursor };
};
