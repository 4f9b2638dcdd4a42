import { and, asc, desc, eq, inArray, isNull, lt, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Marks } from "#/core/marks.ts";
import type { Instant } from "#/core/time.ts";
import { users } from "#/features/users/tables.ts";
import type { Db } from "#/server/db.ts";
import type { Answer } from "./answer.ts";
import type { Certainty } from "./certainty.ts";
import type { RegradableQuestion, Regrade } from "./contract-regrade.ts";
import type { QuestionBody, Reason } from "./question.ts";
import { isBlind } from "./store-attempts.ts";
import { answerEvents, attemptQuestions, attempts, grades, questions, questionVersions } from "./tables.ts";
import { regradedAttempts, regrades } from "./tables-marking.ts";

const chunk = 500;
const chunksOf = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / chunk) }, (_, i) => items.slice(i * chunk, (i + 1) * chunk));

const isOlder = lt(questionVersions.version, questions.version);

/** Questions of a quiz that were graded by an older version than the current one. */
export const selectRegradable = (
  db: Db,
  filter: { quizId: string; after: string | null; limit: number },
): Promise<RegradableQuestion[]> =>
  db
    .select({
      questionId: questions.id,
      title: questions.title,
      type: questions.type,
      version: questions.version,
      attempts: sql<number>`count(*)::int`,
    })
    .from(attempts)
    .innerJoin(attemptQuestions, eq(attemptQuestions.attemptId, attempts.id))
    .innerJoin(questionVersions, eq(questionVersions.id, attemptQuestions.questionVersionId))
    .innerJoin(questions, eq(questions.id, attemptQuestions.questionId))
    .where(
      and(
        eq(attempts.quizId, filter.quizId),
        eq(attempts.state, "submitted"),
        isOlder,
        filter.after === null ? undefined : sql`${questions.id} > ${filter.after}::uuid`,
      ),
    )
    .groupBy(questions.id, questions.title, questions.type, questions.version)
    .orderBy(asc(questions.id))
    .limit(filter.limit);

export type PinnedRow = {
  attemptId: string;
  state: "open" | "submitted";
  number: number;
  seed: number;
  learner: { id: string; name: string };
  /** Whether markers may not see whose it is. */
  isBlind: boolean;
  totalEarned: Marks;
  /** What the answers earned together, which may be below 0. */
  uncutEarned: Marks;
  totalPossible: Marks;
  versionId: string;
  body: QuestionBody;
  points: Marks;
  answer: Answer | null;
  /** How sure the learner was; null where the attempt did not ask. */
  sure: { certainty: Certainty | null } | null;
  /** Null while the attempt is open. */
  grade: { revision: number; earned: Marks | null; reasons: Reason[]; comment: string } | null;
};

/** Names are spelt out: the counting revisions stand in a query of their own. */
const uncutEarned = sql<Marks>`(select coalesce(sum(counting.earned), 0)::text from (
  select distinct on (g.question_id) g.earned from grades g where g.attempt_id = ${attempts.id}
  order by g.question_id, g.revision desc
) counting)`;

/** Attempts at a quiz that pinned an older version of the question, with the answer and the grade that count. */
export const selectPinnedToOlder = async (db: Db, quizId: string, questionId: string): Promise<PinnedRow[]> => {
  const latest = db
    .select({
      revision: grades.revision,
      earned: grades.earned,
      reasons: grades.reasons,
      comment: grades.comment,
    })
    .from(grades)
    .where(and(eq(grades.attemptId, attemptQuestions.attemptId), eq(grades.questionId, attemptQuestions.questionId)))
    .orderBy(desc(grades.revision))
    .limit(1)
    .as("latest");
  const last = db
    .select({ payload: answerEvents.payload, certainty: answerEvents.certainty })
    .from(answerEvents)
    .where(
      and(
        eq(answerEvents.attemptId, attemptQuestions.attemptId),
        eq(answerEvents.questionId, attemptQuestions.questionId),
        eq(answerEvents.outcome, "accepted"),
      ),
    )
    .orderBy(desc(answerEvents.seq))
    .limit(1)
    .as("last_answer");
  const rows = await db
    .select({
      attemptId: attempts.id,
      state: attempts.state,
      number: attempts.number,
      seed: attempts.seed,
      learnerId: attempts.userId,
      learnerName: users.name,
      isBlind,
      totalEarned: attempts.earned,
      uncutEarned,
      totalPossible: attempts.possible,
      versionId: questionVersions.id,
      body: questionVersions.body,
      points: attemptQuestions.points,
      answer: last.payload,
      asksCertainty: attempts.certainty,
      certainty: last.certainty,
      revision: latest.revision,
      earned: latest.earned,
      reasons: latest.reasons,
      comment: latest.comment,
    })
    .from(attempts)
    .innerJoin(users, eq(users.id, attempts.userId))
    .innerJoin(
      attemptQuestions,
      and(eq(attemptQuestions.attemptId, attempts.id), eq(attemptQuestions.questionId, questionId)),
    )
    .innerJoin(questionVersions, eq(questionVersions.id, attemptQuestions.questionVersionId))
    .innerJoin(questions, eq(questions.id, attemptQuestions.questionId))
    .leftJoinLateral(latest, sql`true`)
    .leftJoinLateral(last, sql`true`)
    .where(and(eq(attempts.quizId, quizId), isOlder))
    .orderBy(asc(users.name), asc(attempts.number), asc(attempts.id));
  return rows.map(
    ({ learnerId, learnerName, asksCertainty, certainty, revision, earned, reasons, comment, ...row }) => ({
      ...row,
      learner: { id: learnerId, name: learnerName },
      totalEarned: row.totalEarned ?? "0",
      totalPossible: row.totalPossible ?? "0",
      body: row.body as QuestionBody,
      answer: row.answer as Answer | null,
      sure: asksCertainty ? { certainty } : null,
      grade: revision === null ? null : { revision, earned, reasons: reasons as Reason[], comment: comment ?? "" },
    }),
  );
};

/** Waits for whoever marks these attempts, and holds them until the transaction ends. */
export const lockAttemptsOfQuiz = async (tx: Db, quizId: string): Promise<void> => {
  await tx
    .select({ id: attempts.id })
    .from(attempts)
    .where(and(eq(attempts.quizId, quizId), eq(attempts.state, "submitted")))
    .orderBy(asc(attempts.id))
    .for("update");
};

export const pinVersion = async (
  tx: Db,
  questionId: string,
  versionId: string,
  attemptIds: readonly string[],
): Promise<void> => {
  for (const part of chunksOf(attemptIds))
    await tx
      .update(attemptQuestions)
      .set({ questionVersionId: versionId })
      .where(and(eq(attemptQuestions.questionId, questionId), inArray(attemptQuestions.attemptId, part)));
};

/** Brings the projections of these attempts to what their counting grades say; see `totalOf`. */
export const recomputeTotals = async (tx: Db, attemptIds: readonly string[]): Promise<void> => {
  for (const part of chunksOf(attemptIds)) {
    const counting = tx
      .selectDistinctOn([grades.attemptId, grades.questionId], {
        attemptId: grades.attemptId,
        earned: grades.earned,
      })
      .from(grades)
      .where(inArray(grades.attemptId, part))
      .orderBy(asc(grades.attemptId), asc(grades.questionId), desc(grades.revision))
      .as("counting");
    const totals = tx
      .select({
        attemptId: counting.attemptId,
        earned: sql<Marks>`greatest(coalesce(sum(${counting.earned}), 0), 0)`.as("total_earned"),
        waiting: sql<number>`(count(*) filter (where ${counting.earned} is null))::int`.as("total_waiting"),
      })
      .from(counting)
      .groupBy(counting.attemptId)
      .as("totals");
    await tx
      .update(attempts)
      .set({ earned: sql`${totals.earned}`, waiting: sql`${totals.waiting}` })
      .from(totals)
      .where(eq(attempts.id, totals.attemptId));
  }
};

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
