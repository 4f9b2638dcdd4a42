import { z } from "zod";
import { requireUserId } from "#/core/actor.ts";
import { decodeCursor, type Page, toPage } from "#/core/pagination.ts";
import { Moment } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { ListThreads, Thread } from "../contract.ts";
import { selectThreads } from "../store-threads.ts";
import { toThread } from "../thread-view.ts";
import { requireTutor } from "./require-tutor.ts";

const Cursor = z.tuple([Moment, z.uuid()]);

/** The caller's own conversations in a course, the latest first. */
export const listThreads = async (ctx: Context, input: ListThreads): Promise<Page<Thread>> => {
  const userId = requireUserId(ctx.actor);
  const course = await requireTutor(ctx, input.courseId);
  const cursor = decodeCursor(input.cursor, Cursor);
  const rows = await selectThreads(ctx.db, {
    courseId: course.id,
    userId,
    before: cursor && { updatedAt: cursor[0], id: cursor[1] },
    limit: input.limit,
  });
  const { items, nextCursor } = toPage(rows, input.limit, ({ updatedAt, id }) => [updatedAt, id]);
  return { items: items.map(toThread), nextCursor };
};
