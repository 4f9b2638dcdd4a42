import { and, asc, eq, gte, inArray, lt, ne, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import type { Citation, MessageState } from "./contract.ts";
import type { AnswerChunk } from "./generations.ts";
import { lastSign } from "./store-writers.ts";
import { messages } from "./tables.ts";
import { streamChunks } from "./tables-answers.ts";

export type Progress = {
  answerId: string;
  text: string;
  citations: readonly Citation[];
  /** What came since the last time, and its number. */
  batch: { seq: number; chunks: readonly AnswerChunk[] };
};

const statesIn = (rows: readonly { id: string; state: MessageState }[]): Map<string, MessageState> =>
  new Map(rows.map(({ id, state }) => [id, state]));

/**
 * Keeps what has been written of answers so far, in one statement: text and chunks are never apart. Their states then
 * tell whether anybody wants one stopped; those that are gone have none.
 */
export const saveProgress = async (
  db: Db,
  touchedAt: Instant,
  answers: readonly Progress[],
): Promise<Map<string, MessageState>> => {
  const given = answers.map(({ answerId, text, citations, batch }) => ({ id: answerId, text, citations, ...batch }));
  const rows = await db.execute<{ id: string; state: MessageState }>(sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
        as g (id uuid, text text, citations jsonb, seq int, chunks jsonb)
    ), saved as (
      update ${messages} set text = given.text, citations = given.citations, touched_at = ${touchedAt}::timestamptz
      from given where ${messages.id} = given.id returning ${messages.id}, ${messages.state}
    ), kept as (
      insert into ${streamChunks} (answer_id, seq, chunks)
      select given.id, given.seq, given.chunks from given join saved on saved.id = given.id
      where jsonb_array_length(given.chunks) > 0
    )
    select id, state from saved`);
  return statesIn(rows);
};

export const statesOf = async (db: Db, answerIds: readonly string[]): Promise<Map<string, MessageState>> =>
  statesIn(
    await db
      .select({ id: messages.id, state: messages.state })
      .from(messages)
      .where(inArray(messages.id, [...answerIds])),
  );

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
    .select({ id: messages.id, touchedAt: lastSign })
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
    .where(and(eq(messages.state, "writing"), lt(lastSign, aliveSince)))
    .returning({ id: messages.id });
  await db
    .delete(streamChunks)
    .where(
      sql`exists (select 1 from ${messages} where ${messages.id} = ${streamChunks.answerId} and ${ne(messages.state, "writing")} and ${lt(messages.touchedAt, aliveSince)})`,
    );
  return closed.length;
};
