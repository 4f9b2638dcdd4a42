import { z } from "zod";
import { requireUserId } from "#/core/actor.ts";
import { decodeCursor, type Page, toPage } from "#/core/pagination.ts";
import { Moment } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { ListThreads, Thread } from "../contract.ts";
import { selectThreads } from "../store-threads.ts";
import { toThread } from "../thread-view.ts";
import { requireConcepts } from "./require-tutor.ts";

const Cursor = z.tuple([Moment, z.uuid()]);

/** The caller's own conversations in a course, the latest first; in an open attempt those begun since. */
export const listThreads = async (ctx: Context, input: ListThreads): Promise<Page<Thread>> => {
  const userId = requireUserId(ctx.actor);
  const { course, work } = await requireConcepts(ctx, input.courseId);
  const cursor = decodeCursor(input.cursor, Cursor);
  const rows = await selectThreads(ctx.db, {
    courseId: course.id,
    userId,
    before: cursor && { updatedAt: cursor[0], id: cursor[1] },
    since: work?.since ?? null,
    limit: input.limit,
  });
  const { items, nextCursor } = toPage(rows, input.limit, ({ updatedAt, id }) => [updatedAt, id]);
  return { items: items.map(toThread), nextCursor };
};
