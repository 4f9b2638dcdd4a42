import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { Marks } from "#/core/marks.ts";
import type { Instant } from "#/core/time.ts";
import { users } from "#/features/users/tables.ts";
import type { Db } from "#/server/db.ts";
import type { Reason } from "./question.ts";
import { assignments, submissionMarks as marks, submissions } from "./tables-assignments.ts";

export type MarkRow = {
  submissionId: string;
  revision: number;
  earned: Marks;
  possible: Marks;
  reasons: Reason[];
  comment: string;
  markedBy: { id: string; name: string } | null;
  markedAt: Instant;
};

const markColumns = {
  submissionId: marks.submissionId,
  revision: marks.revision,
  earned: marks.earned,
  possible: marks.possible,
  reasons: marks.reasons,
  comment: marks.comment,
  markerId: marks.markedBy,
  markerName: users.name,
  markedAt: marks.markedAt,
};

/** All marks of these submissions, the latest of each first. */
export const selectSubmissionMarks = async (
  db: Db,
  submissionIds: readonly string[],
): Promise<Map<string, MarkRow[]>> => {
  if (submissionIds.length === 0) return new Map();
  const rows = await db
    .select(markColumns)
    .from(marks)
    .leftJoin(users, eq(users.id, marks.markedBy))
    .where(inArray(marks.submissionId, [...submissionIds]))
    .orderBy(asc(marks.submissionId), desc(marks.revision));
  const shaped = rows.map(({ markerId, markerName, reasons, ...row }) => ({
    ...row,
    reasons: reasons as Reason[],
    markedBy: markerId && markerName !== null ? { id: markerId, name: markerName } : null,
  }));
  return Map.groupBy(shaped, ({ submissionId }) => submissionId);
};

export const insertSubmissionMark = async (tx: Db, row: typeof marks.$inferInsert): Promise<void> => {
  await tx.insert(marks).values(row);
};

/** Nothing was handed in after it. Names are spelt out: drizzle leaves the table off where a query has only one. */
export const isLatest = sql<boolean>`not exists (select 1 from submissions n where n.assignment_id = submissions.assignment_id and n.user_id = submissions.user_id and n.number > submissions.number)`;

/** Where peers alone mark, nothing waits for a marker. */
export const isUnmarked = sql`not exists (select 1 from submission_marks m where m.submission_id = submissions.id) and not exists (select 1 from peer_review_rules p where p.assignment_id = submissions.assignment_id and p.peer_weight = 100)`;

/** Latest submissions of each learner that wait for a mark, by assignment. */
export const countWaiting = async (db: Db, assignmentIds: readonly string[]): Promise<Map<string, number>> => {
  if (assignmentIds.length === 0) return new Map();
  const rows = await db
    .select({ assignmentId: submissions.assignmentId, waiting: sql<number>`count(*)::int` })
    .from(submissions)
    .where(and(inArray(submissions.assignmentId, [...assignmentIds]), isLatest, isUnmarked))
    .groupBy(submissions.assignmentId);
  return new Map(rows.map(({ assignmentId, waiting }) => [assignmentId, waiting]));
};

/** The longest wait first. */
export const selectWaitingSubmissions = (
  db: Db,
  filter: { courseId: string; assignmentId?: string; after: readonly [Instant, string] | null; limit: number },
) =>
  db
    .select({
      submissionId: submissions.id,
      assignmentId: submissions.assignmentId,
      assignmentTitle: assignments.title,
      userId: submissions.userId,
      userName: users.name,
      holdsMarks: assignments.holdsMarks,
      releasedAt: assignments.releasedAt,
      isBlind: assignments.isBlind,
      number: submissions.number,
      submittedAt: submissions.submittedAt,
    })
    .from(submissions)
    .innerJoin(assignments, eq(assignments.id, submissions.assignmentId))
    .innerJoin(users, eq(users.id, submissions.userId))
    .where(
      and(
        eq(submissions.courseId, filter.courseId),
        filter.assignmentId === undefined ? undefined : eq(submissions.assignmentId, filter.assignmentId),
        isLatest,
        isUnmarked,
        filter.after === null
          ? undefined
          : sql`(${submissions.submittedAt}, ${submissions.id}) > (${filter.after[0]}::timestamptz, ${filter.after[1]}::uuid)`,
      ),
    )
    .orderBy(asc(submissions.submittedAt), asc(submissions.id))
    .limit(filter.limit);

const latestMark = (db: Db) =>
  db
    .select({ earned: marks.earned, possible: marks.possible })
    .from(marks)
    .where(eq(marks.submissionId, submissions.id))
    .orderBy(desc(marks.revision))
    .limit(1)
    .as("latest_mark");

const staffColumns = (latest: ReturnType<typeof latestMark>) => ({
  id: submissions.id,
  assignmentId: submissions.assignmentId,
  userId: submissions.userId,
  userName: users.name,
  number: submissions.number,
  isLatest,
  submittedAt: submissions.submittedAt,
  earned: latest.earned,
  possible: latest.possible,
});

export type StaffSubmissionRow = {
  id: string;
  assignmentId: string;
  userId: string;
  userName: string;
  number: number;
  isLatest: boolean;
  submittedAt: Instant;
  earned: Marks | null;
  possible: Marks | null;
};

/** Latest first. */
export const selectStaffSubmissions = (
  db: Db,
  filter: { assignmentId: string; before: readonly [Instant, string] | null; limit: number },
): Promise<StaffSubmissionRow[]> => {
  const latest = latestMark(db);
  return db
    .select(staffColumns(latest))
    .from(submissions)
    .innerJoin(users, eq(users.id, submissions.userId))
    .leftJoinLateral(latest, sql`true`)
    .where(
      and(
        eq(submissions.assignmentId, filter.assignmentId),
        filter.before === null
          ? undefined
          : sql`(${submissions.submittedAt}, ${submissions.id}) < (${filter.before[0]}::timestamptz, ${filter.before[1]}::uuid)`,
      ),
    )
    .orderBy(desc(submissions.submittedAt), desc(submissions.id))
    .limit(filter.limit);
};

export const findStaffSubmission = async (db: Db, submissionId: string): Promise<StaffSubmissionRow | null> => {
  const latest = latestMark(db);
  const [row] = await db
    .select(staffColumns(latest))
    .from(submissions)
    .innerJoin(users, eq(users.id, submissions.userId))
    .leftJoinLateral(latest, sql`true`)
    .where(eq(submissions.id, submissionId));
  return row ?? null;
};

/** The latest submissions of an assignment by time, without what is in them: the order in which a marker goes through them. */
export const selectMarkingOrder = async (db: Db, assignmentId: string): Promise<string[]> => {
  const rows = await db
    .select({ id: submissions.id })
    .from(submissions)
    .where(and(eq(submissions.assignmentId, assignmentId), isLatest))
    .orderBy(asc(submissions.submittedAt), asc(submissions.id));
  return rows.map(({ id }) => id);
};

export type GradedSubmissionRow = {
  id: string;
  assignmentId: string;
  userId: string;
  submittedAt: Instant;
  earned: Marks | null;
  possible: Marks | null;
};

/** What counts in a gradebook: of these people the latest submission to each assignment, with its latest mark. */
export const selectCountingSubmissions = (
  db: Db,
  assignmentIds: readonly string[],
  userIds: readonly string[],
): Promise<GradedSubmissionRow[]> => {
  if (assignmentIds.length === 0 || userIds.length === 0) return Promise.resolve([]);
  const latest = latestMark(db);
  return db
    .selectDistinctOn([submissions.assignmentId, submissions.userId], {
      id: submissions.id,
      assignmentId: submissions.assignmentId,
      userId: submissions.userId,
      submittedAt: submissions.submittedAt,
      earned: latest.earned,
      possible: latest.possible,
    })
    .from(submissions)
    .leftJoinLateral(latest, sql`true`)
    .where(and(inArray(submissions.assignmentId, [...assignmentIds]), inArray(submissions.userId, [...userIds])))
    .orderBy(asc(submissions.assignmentId), asc(submissions.userId), desc(submissions.number));
};
