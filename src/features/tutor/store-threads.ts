import { and, asc, desc, eq, gte, lt, or, sql } from "drizzle-orm";
import { z } from "zod";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import { Citation, Correction, type Message, SuggestedPractice } from "./contract.ts";
import { lastSign } from "./store-writers.ts";
import { messages, threads } from "./tables.ts";

const threadColumns = {
  id: threads.id,
  courseId: threads.courseId,
  userId: threads.userId,
  lessonId: threads.lessonId,
  visibility: threads.visibility,
  title: threads.title,
  createdAt: threads.createdAt,
  updatedAt: threads.updatedAt,
};
export type ThreadRow = typeof threads.$inferSelect;

const messageColumns = {
  id: messages.id,
  threadId: messages.threadId,
  role: messages.role,
  clientMessageId: messages.clientMessageId,
  replyTo: messages.replyTo,
  text: messages.text,
  state: messages.state,
  model: messages.model,
  isDeclined: messages.isDeclined,
  citations: messages.citations,
  corrections: messages.corrections,
  practice: messages.practice,
  notice: messages.notice,
  createdAt: messages.createdAt,
  touchedAt: lastSign,
};
type StoredRow = Omit<typeof messages.$inferSelect, "writer">;
export type MessageRow = Omit<StoredRow, "citations" | "corrections" | "practice"> &
  Pick<Message, "citations" | "corrections" | "practice">;

const Citations = z.array(Citation);
const Corrections = z.array(Correction);
const Practice = SuggestedPractice.nullable();

const toRow = (row: StoredRow): MessageRow => ({
  ...row,
  citations: Citations.parse(row.citations),
  corrections: Corrections.parse(row.corrections),
  practice: Practice.parse(row.practice),
});

/** The message, wherever it is. */
export const findMessage = async (db: Db, messageId: string): Promise<MessageRow | null> => {
  const [row] = await db.select(messageColumns).from(messages).where(eq(messages.id, messageId));
  return row ? toRow(row) : null;
};

export const insertThread = (db: Db, row: ThreadRow) => db.insert(threads).values(row);

/** Null for another person's, as for one that does not exist. */
export const findThread = async (db: Db, threadId: string, userId: string): Promise<ThreadRow | null> => {
  const [row] = await db
    .select(threadColumns)
    .from(threads)
    .where(and(eq(threads.id, threadId), eq(threads.userId, userId)));
  return row ?? null;
};

/** The latest first; one more than `limit` when there are. */
export const selectThreads = (
  db: Db,
  given: {
    courseId: string;
    userId: string;
    before: { updatedAt: Instant; id: string } | null;
    /** Only those begun since. */
    since: Instant | null;
    limit: number;
  },
): Promise<ThreadRow[]> =>
  db
    .select(threadColumns)
    .from(threads)
    .where(
      and(
        eq(threads.courseId, given.courseId),
        eq(threads.userId, given.userId),
        given.since === null ? undefined : gte(threads.createdAt, given.since),
        given.before
          ? or(
              lt(threads.updatedAt, given.before.updatedAt),
              and(eq(threads.updatedAt, given.before.updatedAt), lt(threads.id, given.before.id)),
            )
          : undefined,
      ),
    )
    .orderBy(desc(threads.updatedAt), desc(threads.id))
    .limit(given.limit + 1);

export const deleteThread = (db: Db, threadId: string) => db.delete(threads).where(eq(threads.id, threadId));

/** A title only where there is none yet. */
export const titleOnce = (title: string) =>
  sql`case when ${threads.title} = '' then ${title} else ${threads.title} end`;

/** The latest `limit` messages, in order. */
export const messagesOfThread = async (db: Db, threadId: string, limit: number): Promise<MessageRow[]> => {
  const rows = await db
    .select(messageColumns)
    .from(messages)
    .where(eq(messages.threadId, threadId))
    .orderBy(desc(messages.id))
    .limit(limit);
  return rows.reverse().map(toRow);
};

/** The question that was sent with this id, and its answer. */
export const findExchange = async (
  db: Db,
  threadId: string,
  clientMessageId: string,
): Promise<{ question: MessageRow; answer: MessageRow } | null> => {
  const asked = and(eq(messages.threadId, threadId), eq(messages.clientMessageId, clientMessageId));
  const rows = await db
    .select(messageColumns)
    .from(messages)
    .where(or(asked, sql`${messages.replyTo} = (select id from ${messages} where ${asked})`))
    .orderBy(asc(messages.id));
  const [question, answer] = rows.map(toRow);
  return question && answer ? { question, answer } : null;
};

export const finishAnswer = (
  db: Db,
  answerId: string,
  outcome: Pick<MessageRow, "state" | "notice" | "touchedAt"> &
    Partial<Pick<MessageRow, "text" | "model" | "isDeclined" | "citations" | "corrections" | "practice">>,
) => db.update(messages).set(outcome).where(eq(messages.id, answerId));
