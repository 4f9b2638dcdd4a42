import { z } from "zod";
import { decodeCursor, type Page, toPage } from "#/core/pagination.ts";
import { Moment } from "#/core/time.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import type { Conversation, ConversationRead, ListConversations, ListReads } from "../contract-reading.ts";
import { type ConversationRow, selectOpenThreads, selectReads } from "../store-reads.ts";
import { tutorSettingsOf } from "./tutor-settings.ts";

const Cursor = z.tuple([Moment, z.uuid()]);

export const toConversation = (row: ConversationRow): Conversation => ({
  id: row.id,
  learner: row.learner,
  lessonTitle: row.lessonTitle,
  questions: row.questions,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
  lastReadAt: row.lastReadAt,
});

/** What staff may read: conversations under the rule "staff may read" from their beginning, while the course has it. */
export const listConversations = async (ctx: Context, input: ListConversations): Promise<Page<Conversation>> => {
  const { courseId, limit } = input;
  await requireCourse(ctx, courseId, "teach");
  const cursor = decodeCursor(input.cursor, Cursor);
  if ((await tutorSettingsOf(ctx.db, courseId)).visibility !== "instructor") return { items: [], nextCursor: null };
  const before = cursor && { updatedAt: cursor[0], id: cursor[1] };
  const rows = await selectOpenThreads(ctx.db, { courseId, before, limit });
  const { items, nextCursor } = toPage(rows, limit, ({ updatedAt, id }) => [updatedAt, id]);
  return { items: items.map(toConversation), nextCursor };
};

/** Who of the staff opened whose conversation, the latest first. */
export const listReads = async (
  ctx: Context,
  { courseId, cursor, limit }: ListReads,
): Promise<Page<ConversationRead>> => {
  await requireCourse(ctx, courseId, "teach");
  const before = decodeCursor(cursor, z.tuple([z.uuid()]))?.[0] ?? null;
  return toPage(await selectReads(ctx.db, { courseId, before, limit }), limit, ({ id }) => [id]);
};
