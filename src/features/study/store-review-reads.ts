import { and, eq, inArray, notInArray } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import { questions } from "#/features/assessments/tables.ts";
import type { Db } from "#/server/db.ts";
import { reviewEvents } from "./tables-review.ts";
import { reviewReads } from "./tables-review-reads.ts";

/** Those of a person's attempts whose answers are in their log. */
export const selectReadAttempts = async (db: Db, userId: string): Promise<Set<string>> => {
  const rows = await db
    .select({ attemptId: reviewReads.attemptId })
    .from(reviewReads)
    .where(eq(reviewReads.userId, userId));
  return new Set(rows.map(({ attemptId }) => attemptId));
};

export const insertReadAttempts = async (
  tx: Db,
  userId: string,
  attemptIds: readonly string[],
  readAt: Instant,
): Promise<void> => {
  if (attemptIds.length > 0)
    await tx
      .insert(reviewReads)
      .values(attemptIds.map((attemptId) => ({ attemptId, userId, readAt })))
      .onConflictDoNothing();
};

/** Answers of these attempts that are in the log, as "attempt question". */
export const selectReadAnswers = async (db: Db, attemptIds: readonly string[]): Promise<Set<string>> => {
  if (attemptIds.length === 0) return new Set();
  const rows = await db
    .select({ attemptId: reviewEvents.attemptId, itemId: reviewEvents.itemId })
    .from(reviewEvents)
    .where(inArray(reviewEvents.attemptId, [...attemptIds]));
  return new Set(rows.map(({ attemptId, itemId }) => `${attemptId} ${itemId}`));
};

/** The courses of those of these questions that are not marked by a person. */
export const selectReviewable = async (db: Db, questionIds: readonly string[]): Promise<Map<string, string>> => {
  if (questionIds.length === 0) return new Map();
  const rows = await db
    .select({ id: questions.id, courseId: questions.courseId })
    .from(questions)
    .where(and(inArray(questions.id, [...questionIds]), notInArray(questions.type, ["essay", "code"])));
  return new Map(rows.map(({ id, courseId }) => [id, courseId]));
};

/** An answer of an attempt that is in the log already stays as it is. */
export const insertResultEvents = async (
  tx: Db,
  rows: readonly (typeof reviewEvents.$inferInsert)[],
): Promise<void> => {
  if (rows.length > 0)
    await tx
      .insert(reviewEvents)
      .values([...rows])
      .onConflictDoNothing({ target: [reviewEvents.attemptId, reviewEvents.itemId] });
};
