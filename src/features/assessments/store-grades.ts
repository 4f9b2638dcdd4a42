import { asc, desc, eq } from "drizzle-orm";
import type { Marks } from "#/core/marks.ts";
import type { Instant } from "#/core/time.ts";
import { users } from "#/features/users/tables.ts";
import type { Db } from "#/server/db.ts";
import type { Reason } from "./question.ts";
import { grades } from "./tables.ts";

export type GradeRow = {
  questionId: string;
  revision: number;
  state: "graded" | "needs_marking";
  earned: Marks | null;
  possible: Marks;
  reasons: Reason[];
  comment: string;
  markedBy: { id: string; name: string } | null;
  gradedAt: Instant;
};

export type NewGrade = {
  id: string;
  attemptId: string;
  questionId: string;
  revision: number;
  state: "graded" | "needs_marking";
  earned: Marks | null;
  possible: Marks;
  reasons: Reason[];
  comment: string;
  markedBy: string | null;
  gradedAt: Instant;
};

export const insertGrades = async (tx: Db, rows: readonly NewGrade[]): Promise<void> => {
  if (rows.length > 0) await tx.insert(grades).values([...rows]);
};

/** All grades of an attempt, the latest of each question first. */
export const selectGrades = async (db: Db, attemptId: string): Promise<GradeRow[]> => {
  const rows = await db
    .select({
      questionId: grades.questionId,
      revision: grades.revision,
      state: grades.state,
      earned: grades.earned,
      possible: grades.possible,
      reasons: grades.reasons,
      comment: grades.comment,
      markerId: grades.markedBy,
      markerName: users.name,
      gradedAt: grades.gradedAt,
    })
    .from(grades)
    .leftJoin(users, eq(users.id, grades.markedBy))
    .where(eq(grades.attemptId, attemptId))
    .orderBy(asc(grades.questionId), desc(grades.revision));
  return rows.map(({ markerId, markerName, reasons, ...row }) => ({
    ...row,
    reasons: reasons as Reason[],
    markedBy: markerId && markerName !== null ? { id: markerId, name: markerName } : null,
  }));
};

/** The grade that counts of each question. */
export const selectCountingGrades = async (db: Db, attemptId: string): Promise<Map<string, GradeRow>> => {
  const counting = new Map<string, GradeRow>();
  for (const row of await selectGrades(db, attemptId)) {
    if (!counting.has(row.questionId)) counting.set(row.questionId, row);
  }
  return counting;
};
