import { and, asc, eq, inArray, lt, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import { attempts } from "./tables.ts";
import { answerFiles as files } from "./tables-answer-files.ts";

export type AnswerFileRow = {
  id: string;
  attemptId: string;
  questionId: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  isStored: boolean;
  isAnswered: boolean;
  createdAt: Instant;
};

const fileColumns = {
  id: files.id,
  attemptId: files.attemptId,
  questionId: files.questionId,
  name: files.name,
  mediaType: files.mediaType,
  size: files.size,
  sha256: files.sha256,
  isStored: files.isStored,
  isAnswered: files.isAnswered,
  createdAt: files.createdAt,
};

/** Under which the bytes are stored. */
export const answerFileKey = (fileId: string): string => `answers/${fileId}`;

export const findAnswerFile = async (db: Db, fileId: string): Promise<AnswerFileRow | null> => {
  const [row] = await db.select(fileColumns).from(files).where(eq(files.id, fileId));
  return row ?? null;
};

/** Of some attempts, in the order of their coming, also those whose bytes are on their way. */
export const selectAnswerFiles = (
  db: Db,
  attemptIds: readonly string[],
  questionId?: string,
): Promise<AnswerFileRow[]> =>
  attemptIds.length === 0
    ? Promise.resolve([])
    : db
        .select(fileColumns)
        .from(files)
        .where(
          and(
            inArray(files.attemptId, [...attemptIds]),
            questionId === undefined ? undefined : eq(files.questionId, questionId),
          ),
        )
        .orderBy(asc(files.id));

/** Bytes of all that a person has uploaded to attempts. */
export const sizeOfPerson = async (db: Db, userId: string): Promise<number> => {
  const [row] = await db
    .select({ size: sql<number>`coalesce(sum(${files.size}), 0)::float8` })
    .from(files)
    .innerJoin(attempts, eq(attempts.id, files.attemptId))
    .where(eq(attempts.userId, userId));
  return row?.size ?? 0;
};

export const insertAnswerFile = async (tx: Db, row: typeof files.$inferInsert): Promise<void> => {
  await tx.insert(files).values(row);
};

/** False when the row was removed while its bytes were on their way. */
export const markAnswerFileStored = async (db: Db, fileId: string): Promise<boolean> => {
  const rows = await db.update(files).set({ isStored: true }).where(eq(files.id, fileId)).returning({ id: files.id });
  return rows.length > 0;
};

/** Keeps what an answer names; returns the ids of those that are whole and of this question of this attempt. */
export const keepAnswerFiles = async (
  tx: Db,
  place: { attemptId: string; questionId: string },
  fileIds: readonly string[],
): Promise<Set<string>> => {
  const kept = await tx
    .update(files)
    .set({ isAnswered: true })
    .where(
      and(
        inArray(files.id, [...fileIds]),
        eq(files.attemptId, place.attemptId),
        eq(files.questionId, place.questionId),
        eq(files.isStored, true),
      ),
    )
    .returning({ id: files.id });
  return new Set(kept.map(({ id }) => id));
};

/** False when an answer names it meanwhile. */
export const deleteStrayAnswerFile = async (tx: Db, fileId: string): Promise<boolean> => {
  const rows = await tx
    .delete(files)
    .where(and(eq(files.id, fileId), eq(files.isAnswered, false)))
    .returning({ id: files.id });
  return rows.length > 0;
};

/** Files that no answer names, the oldest first. */
export const selectStrayAnswerFiles = async (db: Db, before: Instant, limit: number): Promise<string[]> => {
  const rows = await db
    .select({ id: files.id })
    .from(files)
    .where(and(eq(files.isAnswered, false), lt(files.createdAt, before)))
    .orderBy(asc(files.createdAt))
    .limit(limit);
  return rows.map(({ id }) => id);
};
