import { and, asc, eq, inArray } from "drizzle-orm";
import type { Marks } from "#/core/marks.ts";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import type { Answer } from "./answer.ts";
import { answerEvents } from "./tables.ts";
import { answerChecks } from "./tables-checks.ts";

export type CheckRow = {
  attemptId: string;
  questionId: string;
  number: number;
  answerSeq: number;
  answer: Answer;
  fraction: Marks;
  checkedAt: Instant;
};

/** What was checked in these attempts, first to last; of all questions unless one is named. */
export const selectChecks = async (db: Db, attemptIds: readonly string[], questionId?: string): Promise<CheckRow[]> => {
  if (attemptIds.length === 0) return [];
  const rows = await db
    .select({
      attemptId: answerChecks.attemptId,
      questionId: answerChecks.questionId,
      number: answerChecks.number,
      answerSeq: answerChecks.answerSeq,
      answer: answerEvents.payload,
      fraction: answerChecks.fraction,
      checkedAt: answerChecks.checkedAt,
    })
    .from(answerChecks)
    .innerJoin(
      answerEvents,
      and(eq(answerEvents.attemptId, answerChecks.attemptId), eq(answerEvents.seq, answerChecks.answerSeq)),
    )
    .where(
      and(
        inArray(answerChecks.attemptId, [...attemptIds]),
        questionId === undefined ? undefined : eq(answerChecks.questionId, questionId),
      ),
    )
    .orderBy(asc(answerChecks.attemptId), asc(answerChecks.questionId), asc(answerChecks.number));
  return rows.map((row) => ({ ...row, answer: row.answer as Answer }));
};

export const insertCheck = async (tx: Db, check: typeof answerChecks.$inferInsert): Promise<void> => {
  await tx.insert(answerChecks).values(check);
};
