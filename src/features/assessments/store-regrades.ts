import { and, asc, desc, eq, isNull, lt, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Instant } from "#/core/time.ts";
import { users } from "#/features/users/tables.ts";
import type { Db } from "#/server/db.ts";
import { chunksOf } from "./chunks.ts";
import type { Regrade } from "./contract-regrade.ts";
import { attempts, grades, questions, questionVersions } from "./tables.ts";
import { regradedAttempts, regrades } from "./tables-marking.ts";

export const insertRegrade = async (
  tx: Db,
  regrade: typeof regrades.$inferInsert,
  rows: readonly (typeof regradedAttempts.$inferInsert)[],
): Promise<void> => {
  await tx.insert(regrades).values(regrade);
  for (const part of chunksOf(rows)) await tx.insert(regradedAttempts).values(part);
};

const appliers = alias(users, "appliers");
const undoers = alias(users, "undoers");

const personOf = (id: string | null, name: string | null) => (id && name !== null ? { id, name } : null);

/** Newest first. */
export const selectRegrades = async (
  db: Db,
  filter: { quizId: string; before: string | null; limit: number } | { regradeId: string },
): Promise<Regrade[]> => {
  const where =
    "regradeId" in filter
      ? eq(regrades.id, filter.regradeId)
      : and(eq(regrades.quizId, filter.quizId), filter.before === null ? undefined : lt(regrades.id, filter.before));
  const rows = await db
    .select({
      id: regrades.id,
      quizId: regrades.quizId,
      questionId: regrades.questionId,
      title: questions.title,
      version: questionVersions.version,
      reason: regrades.reason,
      changed: regrades.changed,
      appliedById: regrades.appliedBy,
      appliedByName: appliers.name,
      appliedAt: regrades.appliedAt,
      undoneById: regrades.undoneBy,
      undoneByName: undoers.name,
      undoneAt: regrades.undoneAt,
    })
    .from(regrades)
    .innerJoin(questions, eq(questions.id, regrades.questionId))
    .innerJoin(questionVersions, eq(questionVersions.id, regrades.questionVersionId))
    .leftJoin(appliers, eq(appliers.id, regrades.appliedBy))
    .leftJoin(undoers, eq(undoers.id, regrades.undoneBy))
    .where(where)
    .orderBy(desc(regrades.id))
    .limit("limit" in filter ? filter.limit : 1);
  return rows.map(({ appliedById, appliedByName, undoneById, undoneByName, ...row }) => ({
    ...row,
    appliedBy: personOf(appliedById, appliedByName),
    undoneBy: personOf(undoneById, undoneByName),
  }));
};

/** Whether a later regrade of the same question in the same quiz stands. */
export const hasLaterRegrade = async (
  db: Db,
  regrade: Pick<Regrade, "id" | "quizId" | "questionId">,
): Promise<boolean> => {
  const rows = await db
    .select({ id: regrades.id })
    .from(regrades)
    .where(
      and(
        eq(regrades.quizId, regrade.quizId),
        eq(regrades.questionId, regrade.questionId),
        sql`${regrades.id} > ${regrade.id}::uuid`,
        sql`${regrades.undoneAt} is null`,
      ),
    )
    .limit(1);
  return rows.length > 0;
};

/** False when it was undone already. */
export const markUndone = async (tx: Db, regradeId: string, undoneBy: string | null, at: Instant): Promise<boolean> => {
  const rows = await tx
    .update(regrades)
    .set({ undoneBy, undoneAt: at })
    .where(and(eq(regrades.id, regradeId), sql`${regrades.undoneAt} is null`))
    .returning({ id: regrades.id });
  return rows.length > 0;
};

export type RegradedRow = typeof regradedAttempts.$inferSelect;

/** Without attempts that were reopened since: what they hold now is no longer what the regrade made of them. */

export const selectRegraded = (db: Db, regradeId: string): Promise<RegradedRow[]> =>
  db
    .select({
      regradeId: regradedAttempts.regradeId,
      attemptId: regradedAttempts.attemptId,
      fromVersionId: regradedAttempts.fromVersionId,
      fromRevision: regradedAttempts.fromRevision,
      toRevision: regradedAttempts.toRevision,
    })
    .from(regradedAttempts)
    .innerJoin(regrades, eq(regrades.id, regradedAttempts.regradeId))
    .innerJoin(attempts, eq(attempts.id, regradedAttempts.attemptId))
    .where(
      and(
        eq(regradedAttempts.regradeId, regradeId),
        or(isNull(attempts.reopenedAt), lt(attempts.reopenedAt, regrades.appliedAt)),
      ),
    );

export type RevisionRow = typeof grades.$inferSelect;

/** All revisions of the grades of a question that a regrade touched, oldest first. */
export const selectRevisionsOf = async (db: Db, regradeId: string, questionId: string): Promise<RevisionRow[]> =>
  db
    .select({
      id: grades.id,
      attemptId: grades.attemptId,
      questionId: grades.questionId,
      revision: grades.revision,
      state: grades.state,
      earned: grades.earned,
      possible: grades.possible,
      reasons: grades.reasons,
      comment: grades.comment,
      markedBy: grades.markedBy,
      gradedAt: grades.gradedAt,
    })
    .from(regradedAttempts)
    .innerJoin(grades, and(eq(grades.attemptId, regradedAttempts.attemptId), eq(grades.questionId, questionId)))
    .where(eq(regradedAttempts.regradeId, regradeId))
    .orderBy(asc(grades.revision));
