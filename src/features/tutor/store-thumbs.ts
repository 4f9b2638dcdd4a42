import { and, eq } from "drizzle-orm";
import type { Db } from "#/server/db.ts";
import type { Thumb } from "./contract-thumbs.ts";
import { messages, threads } from "./tables.ts";
import { thumbs } from "./tables-tutor-teaching.ts";

const columns = { thumb: thumbs.thumb, reason: thumbs.reason, comment: thumbs.comment, givenAt: thumbs.givenAt };

export const findThumb = async (db: Db, answerId: string): Promise<Thumb | null> => {
  const [row] = await db.select(columns).from(thumbs).where(eq(thumbs.answerId, answerId));
  return row ?? null;
};

/** By the answer's id. */
export const thumbsOfThread = async (db: Db, threadId: string): Promise<Map<string, Thumb>> => {
  const rows = await db
    .select({ answerId: thumbs.answerId, ...columns })
    .from(thumbs)
    .innerJoin(messages, eq(messages.id, thumbs.answerId))
    .where(eq(messages.threadId, threadId));
  return new Map(rows.map(({ answerId, ...thumb }) => [answerId, thumb]));
};

/** The course and state of an answer in a conversation of this person; null for any other message. */
export const findOwnAnswer = async (db: Db, answerId: string, userId: string) => {
  const [row] = await db
    .select({ courseId: threads.courseId, state: messages.state })
    .from(messages)
    .innerJoin(threads, eq(threads.id, messages.threadId))
    .where(and(eq(messages.id, answerId), eq(messages.role, "tutor"), eq(threads.userId, userId)));
  return row ?? null;
};

export const saveThumb = async (db: Db, answerId: string, thumb: Thumb): Promise<void> => {
  await db
    .insert(thumbs)
    .values({ answerId, ...thumb })
    .onConflictDoUpdate({ target: thumbs.answerId, set: thumb });
};

export const deleteThumb = (db: Db, answerId: string) => db.delete(thumbs).where(eq(thumbs.answerId, answerId));
