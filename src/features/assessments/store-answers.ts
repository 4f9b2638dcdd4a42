import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import type { Answer } from "./answer.ts";
import type { Certainty } from "./certainty.ts";
import type { AnswerOutcome, RecordedAnswer } from "./contract-attempts.ts";
import { lastAnswer } from "./store-counting.ts";
import { answerEvents, attemptQuestions } from "./tables.ts";

const eventColumns = {
  seq: answerEvents.seq,
  questionId: answerEvents.questionId,
  client: answerEvents.client,
  clientSeq: answerEvents.clientSeq,
  outcome: answerEvents.outcome,
  cleared: answerEvents.cleared,
  answer: answerEvents.payload,
  certainty: answerEvents.certainty,
  overwroteSeq: answerEvents.overwroteSeq,
  clientTime: answerEvents.clientTime,
  savedAt: answerEvents.serverTime,
};

const toRecorded = <Row extends { answer: unknown }>(row: Row) => ({ ...row, answer: row.answer as Answer });

/** Events that were taken already, by the client's own count. */
export const selectEventsOfClient = async (
  db: Db,
  attemptId: string,
  client: string,
  clientSeqs: readonly number[],
): Promise<Map<number, RecordedAnswer>> => {
  const rows = await db
    .select(eventColumns)
    .from(answerEvents)
    .where(
      and(
        eq(answerEvents.attemptId, attemptId),
        eq(answerEvents.client, client),
        inArray(answerEvents.clientSeq, [...clientSeqs]),
      ),
    );
  return new Map(rows.map((row) => [row.clientSeq, toRecorded(row)]));
};

export type CurrentAnswer = {
  questionId: string;
  seq: number;
  client: string;
  answer: Answer;
  certainty: Certainty | null;
  savedAt: Instant;
};

/** The last accepted answer to each question of the attempt that has one; of all questions unless some are named. */
export const selectCurrentAnswers = async (
  db: Db,
  attemptId: string,
  questionIds?: readonly string[],
): Promise<CurrentAnswer[]> => {
  const last = lastAnswer(db);
  const rows = await db
    .select({
      questionId: attemptQuestions.questionId,
      seq: last.seq,
      client: last.client,
      answer: last.payload,
      certainty: last.certainty,
      savedAt: last.serverTime,
    })
    .from(attemptQuestions)
    .innerJoinLateral(last, sql`true`)
    .where(
      and(
        eq(attemptQuestions.attemptId, attemptId),
        questionIds ? inArray(attemptQuestions.questionId, [...questionIds]) : undefined,
      ),
    )
    .orderBy(asc(attemptQuestions.position));
  return rows.map(toRecorded);
};

/** The same without the answers themselves. */
export const selectCurrentOrder = (
  db: Db,
  attemptId: string,
): Promise<Pick<CurrentAnswer, "questionId" | "seq" | "client">[]> => {
  const last = lastAnswer(db);
  return db
    .select({ questionId: attemptQuestions.questionId, seq: last.seq, client: last.client })
    .from(attemptQuestions)
    .innerJoinLateral(last, sql`true`)
    .where(eq(attemptQuestions.attemptId, attemptId))
    .orderBy(asc(attemptQuestions.position));
};

/** 0 before the first. Only under the lock of the attempt. */
export const lastSeq = async (tx: Db, attemptId: string): Promise<number> => {
  const [row] = await tx
    .select({ seq: answerEvents.seq })
    .from(answerEvents)
    .where(eq(answerEvents.attemptId, attemptId))
    .orderBy(desc(answerEvents.seq))
    .limit(1);
  return row?.seq ?? 0;
};

export type NewEvent = {
  id: string;
  attemptId: string;
  questionId: string;
  client: string;
  clientSeq: number;
  baseSeq: number | null;
  seq: number;
  payload: Answer;
  chosen: string[] | null;
  certainty: Certainty | null;
  cleared: boolean;
  outcome: AnswerOutcome;
  overwroteSeq: number | null;
  clientTime: Instant | null;
  serverTime: Instant;
};

export const insertEvents = async (tx: Db, events: readonly NewEvent[]): Promise<void> => {
  if (events.length > 0) await tx.insert(answerEvents).values([...events]);
};

/** Latest first. */
export const selectHistory = async (
  db: Db,
  filter: { attemptId: string; questionId?: string; before: number | null; limit: number },
): Promise<RecordedAnswer[]> => {
  const rows = await db
    .select(eventColumns)
    .from(answerEvents)
    .where(
      and(
        eq(answerEvents.attemptId, filter.attemptId),
        filter.questionId === undefined ? undefined : eq(answerEvents.questionId, filter.questionId),
        filter.before === null ? undefined : sql`${answerEvents.seq} < ${filter.before}::int`,
      ),
    )
    .orderBy(desc(answerEvents.seq))
    .limit(filter.limit);
  return rows.map(toRecorded);
};

/** Per question: how many events, how many of them late. */
export const countEvents = async (db: Db, attemptId: string): Promise<Map<string, { all: number; late: number }>> => {
  const rows = await db
    .select({
      questionId: answerEvents.questionId,
      all: sql<number>`count(*)::int`,
      late: sql<number>`(count(*) filter (where ${answerEvents.outcome} = 'late'))::int`,
    })
    .from(answerEvents)
    .where(eq(answerEvents.attemptId, attemptId))
    .groupBy(answerEvents.questionId);
  return new Map(rows.map(({ questionId, all, late }) => [questionId, { all, late }]));
};

/** The last late answer to each question that has one. */
export const selectLateAnswers = async (db: Db, attemptId: string): Promise<Map<string, RecordedAnswer>> => {
  const rows = await db
    .selectDistinctOn([answerEvents.questionId], eventColumns)
    .from(answerEvents)
    .where(and(eq(answerEvents.attemptId, attemptId), eq(answerEvents.outcome, "late")))
    .orderBy(asc(answerEvents.questionId), desc(answerEvents.seq));
  return new Map(rows.map((row) => [row.questionId, toRecorded(row)]));
};
