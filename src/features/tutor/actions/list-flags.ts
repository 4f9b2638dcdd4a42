import { z } from "zod";
import { userIdOf } from "#/core/actor.ts";
import { forbidden } from "#/core/errors.ts";
import { decodeCursor, type Page, toPage } from "#/core/pagination.ts";
import { Moment } from "#/core/time.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import { canReadFlags } from "../access.ts";
import type { Flag, ListFlags } from "../contract-flags.ts";
import { type FlagRow, findContact, selectFlags } from "../store-flags.ts";

const Cursor = z.tuple([Moment, z.uuid()]);

export const toFlag = (row: FlagRow): Flag => ({
  id: row.id,
  courseId: row.courseId,
  learner: { id: row.userId, name: row.learnerName },
  kind: row.kind,
  text: row.text,
  times: row.times,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
  handledAt: row.seenAt,
  handledBy: row.seenBy && row.handlerName !== null ? { id: row.seenBy, name: row.handlerName } : null,
});

/** Refuses everybody but those for whom a course's flags are. */
export const requireFlagReader = async (ctx: Context, courseId: string, thing?: string): Promise<void> => {
  const course = await requireCourse(ctx, courseId, "teach", thing);
  const contact = await findContact(ctx.db, courseId);
  if (!canReadFlags(course, userIdOf(ctx.actor), contact?.userId ?? null)) {
    throw forbidden("These messages are for the person who is named in the settings of the tutor.");
  }
};

/** Messages that tell of danger, the latest first. */
export const listFlags = async (ctx: Context, input: ListFlags): Promise<Page<Flag>> => {
  await requireFlagReader(ctx, input.courseId);
  const cursor = decodeCursor(input.cursor, Cursor);
  const rows = await selectFlags(ctx.db, {
    courseId: input.courseId,
    openOnly: input.open ?? false,
    before: cursor && { updatedAt: cursor[0], id: cursor[1] },
    limit: input.limit,
  });
  const { items, nextCursor } = toPage(rows, input.limit, ({ updatedAt, id }) => [updatedAt, id]);
  return { items: items.map(toFlag), nextCursor };
};
