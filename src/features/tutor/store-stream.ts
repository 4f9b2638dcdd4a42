import { and, asc, eq, gte, lt, ne, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import type { Citation, MessageState } from "./contract.ts";
import type { AnswerChunk } from "./generations.ts";
import { messages, threads } from "./tables.ts";
import { streamChunks } from "./tables-answers.ts";

type Progress = {
  text: string;
  citations: readonly Citation[];
  touchedAt: Instant;
  /** What came since the last time, and its number. */
  batch: { seq: number; chunks: readonly AnswerChunk[] };
};

/**
 * Keeps what has been written so far, in one statement: text and chunks are never apart. The state then tells whether
 * anybody wants it stopped, null when it is gone.
 */
export const saveProgress = async (
  db: Db,
  answerId: string,
  { text, citations, touchedAt, batch }: Progress,
): Promise<MessageState | null> => {
  const [row] = await db.execute<{ state: MessageState }>(sql`
    with saved as (
      update ${messages} set text = ${text}, citations = ${JSON.stringify(citations)}::jsonb,
        touched_at = ${touchedAt}::timestamptz
      where id = ${answerId}::uuid returning id, state
    ), kept as (
      insert into ${streamChunks} (answer_id, seq, chunks)
      select id, ${batch.seq}::int, ${JSON.stringify(batch.chunks)}::jsonb from saved where ${batch.chunks.length > 0}
    )
    select state from saved`);
  return row?.state ?? null;
};

export const stateOf = async (db: Db, answerId: string): Promise<MessageState | null> => {
  const [row] = await db.select({ state: messages.state }).from(messages).where(eq(messages.id, answerId));
  return row?.state ?? null;
};

/** The batches from `seq` on, in order. */
export const batchesFrom = async (
  db: Db,
  answerId: string,
  seq: number,
): Promise<{ seq: number; chunks: AnswerChunk[] }[]> => {
  const rows = await db
    .select({ seq: streamChunks.seq, chunks: streamChunks.chunks })
    .from(streamChunks)
    .where(and(eq(streamChunks.answerId, answerId), gte(streamChunks.seq, seq)))
    .orderBy(asc(streamChunks.seq));
  // Written by `saveProgress` alone, from this very type.
  return rows.map((row) => ({ seq: row.seq, chunks: row.chunks as AnswerChunk[] }));
};

export const hasBatches = async (db: Db, answerId: string): Promise<boolean> => {
  const rows = await db
    .select({ seq: streamChunks.seq })
    .from(streamChunks)
    .where(eq(streamChunks.answerId, answerId))
    .limit(1);
  return rows.length > 0;
};

export const dropBatches = (db: Db, answerId: string) =>
  db.delete(streamChunks).where(eq(streamChunks.answerId, answerId));

/** The answer of a conversation that is being written, or was when its process ended. */
export const findWriting = async (db: Db, threadId: string): Promise<{ id: string; touchedAt: Instant } | null> => {
  const [row] = await db
    .select({ id: messages.id, touchedAt: messages.touchedAt })
    .from(messages)
    .where(and(eq(messages.threadId, threadId), eq(messages.state, "writing")))
    .orderBy(sql`${messages.id} desc`)
    .limit(1);
  return row ?? null;
};

/** Asks whoever writes in this conversation to stop; tells whether anybody did. */
export const requestStop = async (db: Db, threadId: string): Promise<boolean> => {
  const rows = await db
    .update(messages)
    .set({ state: "stopped" })
    .where(and(eq(messages.threadId, threadId), eq(messages.state, "writing")))
    .returning({ id: messages.id });
  return rows.length > 0;
};

/** Calls incomplete what nobody writes any more, and forgets the chunks of all that is final. Returns how many. */
export const closeAbandoned = async (db: Db, aliveSince: Instant, notice: string): Promise<number> => {
  const closed = await db
    .update(messages)
    .set({ state: "incomplete", notice })
    .where(and(eq(messages.state, "writing"), lt(messages.touchedAt, aliveSince)))
    .returning({ id: messages.id });
  await db
    .delete(streamChunks)
    .where(
      sql`exists (select 1 from ${messages} where ${messages.id} = ${streamChunks.answerId} and ${ne(messages.state, "writing")} and ${lt(messages.touchedAt, aliveSince)})`,
    );
  return closed.length;
};

/** Whether an answer for the person is being written by somebody who has shown life since. */
export const isBusy = async (tx: Db, userId: string, aliveSince: Instant): Promise<boolean> => {
  const [row] = await tx
    .select({ id: messages.id })
    .from(messages)
    .innerJoin(threads, eq(threads.id, messages.threadId))
    .where(and(eq(threads.userId, userId), eq(messages.state, "writing"), gte(messages.touchedAt, aliveSince)))
    .limit(1);
  return row !== undefined;
};
