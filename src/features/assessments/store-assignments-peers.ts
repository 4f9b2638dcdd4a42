import { and, asc, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import type { Marks } from "#/core/marks.ts";
import type { Instant } from "#/core/time.ts";
import { courseGroupMembers, courseGroups, enrolments } from "#/features/courses/tables.ts";
import { users } from "#/features/users/tables.ts";
import type { Db } from "#/server/db.ts";
import type { PeerReviewRules } from "./contract-assignments-peers.ts";
import type { Pair, Peer } from "./peer-allocation.ts";
import type { ChosenLevel } from "./rubric.ts";
import { assignments, peerReviews as reviews, peerReviewRules as rules, submissions } from "./tables-assignments.ts";

export type PeerRulesRow = PeerReviewRules & { assignmentId: string; seed: number };

const ruleColumns = {
  assignmentId: rules.assignmentId,
  reviewsEach: rules.reviewsEach,
  startsBy: rules.startsBy,
  reviewsDueAt: rules.reviewsDueAt,
  isAnonymous: rules.isAnonymous,
  withSelfReview: rules.withSelfReview,
  avoidsGroups: rules.avoidsGroups,
  combine: rules.combine,
  peerWeight: rules.peerWeight,
  reviewingPercent: rules.reviewingPercent,
  seed: rules.seed,
  startedAt: rules.startedAt,
};

export const selectPeerRules = async (db: Db, assignmentIds: readonly string[]): Promise<Map<string, PeerRulesRow>> => {
  if (assignmentIds.length === 0) return new Map();
  const rows = await db
    .select(ruleColumns)
    .from(rules)
    .where(inArray(rules.assignmentId, [...assignmentIds]));
  return new Map(rows.map((row) => [row.assignmentId, row]));
};

export const findPeerRules = async (db: Db, assignmentId: string): Promise<PeerRulesRow | null> =>
  (await selectPeerRules(db, [assignmentId])).get(assignmentId) ?? null;

export const savePeerRules = async (tx: Db, row: typeof rules.$inferInsert): Promise<void> => {
  const { assignmentId: _assignmentId, seed: _seed, ...fields } = row;
  await tx.insert(rules).values(row).onConflictDoUpdate({ target: rules.assignmentId, set: fields });
};

export const deletePeerRules = async (tx: Db, assignmentId: string): Promise<void> => {
  await tx.delete(rules).where(eq(rules.assignmentId, assignmentId));
};

/** Assignments whose reviews begin when they are due, and which are due and have not begun. */
export const selectDueToStart = async (db: Db, now: Instant): Promise<string[]> => {
  const rows = await db
    .select({ id: assignments.id })
    .from(rules)
    .innerJoin(assignments, eq(assignments.id, rules.assignmentId))
    .where(
      and(
        eq(rules.startsBy, "due"),
        isNull(rules.startedAt),
        eq(assignments.state, "published"),
        sql`${assignments.dueAt} <= ${now}::timestamptz`,
      ),
    );
  return rows.map(({ id }) => id);
};

/** Learners of the course who have handed in, with their groups and their latest submission. */
export const selectPeers = async (db: Db, assignmentId: string): Promise<(Peer & { submissionId: string })[]> => {
  const rows = await db
    .selectDistinctOn([submissions.userId], {
      id: submissions.userId,
      submissionId: submissions.id,
      groups: sql<
        string[]
      >`array(select m.group_id::text from ${courseGroupMembers} m join ${courseGroups} g on g.id = m.group_id where m.user_id = ${submissions.userId} and g.course_id = ${submissions.courseId})`,
    })
    .from(submissions)
    .innerJoin(
      enrolments,
      and(
        eq(enrolments.courseId, submissions.courseId),
        eq(enrolments.userId, submissions.userId),
        isNull(enrolments.leftAt),
      ),
    )
    .where(eq(submissions.assignmentId, assignmentId))
    .orderBy(asc(submissions.userId), sql`${submissions.number} desc`);
  return rows;
};

export type ReviewRow = {
  id: string;
  assignmentId: string;
  submissionId: string;
  reviewerId: string;
  reviewerName: string;
  authorId: string;
  authorName: string;
  isSelf: boolean;
  levels: ChosenLevel[];
  comment: string;
  revision: number;
  fraction: Marks | null;
  submittedAt: Instant | null;
  excludedAt: Instant | null;
  excludedWhy: string;
};

const select = (db: Db) => {
  const author = db.select({ id: users.id, name: users.name }).from(users).as("author");
  return db
    .select({
      id: reviews.id,
      assignmentId: reviews.assignmentId,
      submissionId: reviews.submissionId,
      reviewerId: reviews.reviewerId,
      reviewerName: users.name,
      authorId: submissions.userId,
      authorName: author.name,
      isSelf: reviews.isSelf,
      levels: reviews.levels,
      comment: reviews.comment,
      revision: reviews.revision,
      fraction: reviews.fraction,
      submittedAt: reviews.submittedAt,
      excludedAt: reviews.excludedAt,
      excludedWhy: reviews.excludedWhy,
    })
    .from(reviews)
    .innerJoin(submissions, eq(submissions.id, reviews.submissionId))
    .innerJoin(users, eq(users.id, reviews.reviewerId))
    .innerJoin(author, eq(author.id, submissions.userId))
    .$dynamic();
};

type Selected = Awaited<ReturnType<typeof select>>[number];
const toReview = (row: Selected): ReviewRow => ({ ...row, levels: row.levels as ChosenLevel[] });

export const findReview = async (db: Db, reviewId: string): Promise<ReviewRow | null> => {
  const [row] = await select(db).where(eq(reviews.id, reviewId));
  return row ? toReview(row) : null;
};

/** In the order of their making. */
export const selectReviews = async (
  db: Db,
  filter: { assignmentId?: string; reviewerId?: string; submissionId?: string; after?: string | null; limit?: number },
): Promise<ReviewRow[]> => {
  const rows = await select(db)
    .where(
      and(
        filter.assignmentId === undefined ? undefined : eq(reviews.assignmentId, filter.assignmentId),
        filter.reviewerId === undefined ? undefined : eq(reviews.reviewerId, filter.reviewerId),
        filter.submissionId === undefined ? undefined : eq(reviews.submissionId, filter.submissionId),
        filter.after == null ? undefined : gt(reviews.id, filter.after),
      ),
    )
    .orderBy(asc(reviews.id))
    .limit(filter.limit ?? 10_000);
  return rows.map(toReview);
};

/** Reviews that may count, of these assignments, without their words: what marks are computed from. */
export const selectReviewFractions = (db: Db, assignmentIds: readonly string[]) =>
  assignmentIds.length === 0
    ? Promise.resolve([])
    : db
        .select({
          assignmentId: reviews.assignmentId,
          submissionId: reviews.submissionId,
          reviewerId: reviews.reviewerId,
          fraction: reviews.fraction,
          excludedAt: reviews.excludedAt,
        })
        .from(reviews)
        .where(and(inArray(reviews.assignmentId, [...assignmentIds]), eq(reviews.isSelf, false)));

export const insertReviews = async (tx: Db, rows: readonly (typeof reviews.$inferInsert)[]): Promise<void> => {
  for (let from = 0; from < rows.length; from += 1_000)
    await tx
      .insert(reviews)
      .values(rows.slice(from, from + 1_000))
      .onConflictDoNothing();
};

/** Of pairs that nobody has begun. */
export const deleteReviews = async (
  tx: Db,
  assignmentId: string,
  pairs: readonly (Pair & { submissionId: string })[],
) => {
  for (const { reviewer, submissionId } of pairs)
    await tx
      .delete(reviews)
      .where(
        and(
          eq(reviews.assignmentId, assignmentId),
          eq(reviews.reviewerId, reviewer),
          eq(reviews.submissionId, submissionId),
          eq(reviews.isSelf, false),
          eq(reviews.revision, 0),
        ),
      );
};

export const updateReview = async (
  tx: Db,
  reviewId: string,
  fields: Partial<typeof reviews.$inferInsert>,
): Promise<void> => {
  await tx.update(reviews).set(fields).where(eq(reviews.id, reviewId));
};

/** Held until the transaction ends, by those who write a review or leave it out. */
export const lockReview = async (tx: Db, reviewId: string): Promise<void> => {
  await tx.select({ id: reviews.id }).from(reviews).where(eq(reviews.id, reviewId)).for("no key update");
};

export const isReviewerOf = async (db: Db, submissionId: string, reviewerId: string): Promise<boolean> => {
  const rows = await db
    .select({ id: reviews.id })
    .from(reviews)
    .where(and(eq(reviews.submissionId, submissionId), eq(reviews.reviewerId, reviewerId)))
    .limit(1);
  return rows.length > 0;
};

/** Reviews of others' work that have not been handed in and still can be. */
export const countOpenReviews = async (db: Db, assignmentId: string): Promise<number> => {
  const [row] = await db
    .select({ open: sql<number>`count(*)::int` })
    .from(reviews)
    .innerJoin(rules, eq(rules.assignmentId, reviews.assignmentId))
    .where(
      and(
        eq(reviews.assignmentId, assignmentId),
        eq(reviews.isSelf, false),
        isNull(reviews.submittedAt),
        sql`coalesce(${rules.reviewsDueAt} > clock_timestamp(), true)`,
      ),
    );
  return row?.open ?? 0;
};
