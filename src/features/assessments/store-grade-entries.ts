import { and, asc, desc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Marks } from "#/core/marks.ts";
import type { Instant } from "#/core/time.ts";
import { enrolments } from "#/features/courses/tables.ts";
import { users } from "#/features/users/tables.ts";
import type { Db } from "#/server/db.ts";
import type { GradeEntry } from "./contract-gradebook.ts";
import { attempts } from "./tables.ts";
import { gradeEntries } from "./tables-gradebook.ts";

export type LearnerRow = { id: string; name: string };

/** By name; those who have left are not listed. */
const learnersOf = (db: Db, courseId: string, after: readonly [string, string] | null) =>
  db
    .select({ id: users.id, name: users.name })
    .from(enrolments)
    .innerJoin(users, eq(users.id, enrolments.userId))
    .where(
      and(
        eq(enrolments.courseId, courseId),
        isNull(enrolments.leftAt),
        after === null ? undefined : sql`(${users.name}, ${users.id}) > (${after[0]}::text, ${after[1]}::uuid)`,
      ),
    )
    .orderBy(asc(users.name), asc(users.id));

export const selectLearners = (
  db: Db,
  filter: { courseId: string; after: readonly [string, string] | null; limit: number },
): Promise<LearnerRow[]> => learnersOf(db, filter.courseId, filter.after).limit(filter.limit);

export const selectAllLearners = (db: Db, courseId: string): Promise<LearnerRow[]> => learnersOf(db, courseId, null);

/** Also somebody who has left: their marks stay. */
export const findLearner = async (db: Db, courseId: string, userId: string): Promise<LearnerRow | null> => {
  const [row] = await db
    .select({ id: users.id, name: users.name })
    .from(enrolments)
    .innerJoin(users, eq(users.id, enrolments.userId))
    .where(and(eq(enrolments.courseId, courseId), eq(enrolments.userId, userId)));
  return row ?? null;
};

export type GradedAttemptRow = {
  id: string;
  quizId: string;
  userId: string;
  number: number;
  earned: Marks;
  possible: Marks;
  waiting: number;
};

/**
 * Submitted attempts at the quizzes of a course by these people, first to last. Read without the builder: a gradebook
 * has tens of thousands of them, and mapping each would cost more than the query.
 */
export const selectGradedAttempts = async (
  db: Db,
  courseId: string,
  userIds: readonly string[],
): Promise<GradedAttemptRow[]> =>
  userIds.length === 0
    ? []
    : [
        ...(await db.execute<GradedAttemptRow>(sql`
          select id, quiz_id as "quizId", user_id as "userId", number, waiting,
            trim_scale(coalesce(earned, 0))::text as earned, trim_scale(coalesce(possible, 0))::text as possible
          from ${attempts}
          where ${inArray(attempts.userId, [...userIds])} and ${attempts.courseId} = ${courseId}::uuid
            and ${attempts.state} = 'submitted'
          order by number`)),
      ];

/** When attempts at these quizzes were submitted, by attempt. */
export const selectSubmitTimes = async (
  db: Db,
  quizIds: readonly string[],
  userIds: readonly string[],
): Promise<Map<string, Instant>> => {
  if (quizIds.length === 0 || userIds.length === 0) return new Map();
  const rows = await db
    .select({ id: attempts.id, submittedAt: attempts.submittedAt })
    .from(attempts)
    .where(
      and(
        inArray(attempts.quizId, [...quizIds]),
        inArray(attempts.userId, [...userIds]),
        isNotNull(attempts.submittedAt),
      ),
    );
  return new Map(rows.map(({ id, submittedAt }) => [id, submittedAt!]));
};

export type EntryRow = Pick<GradeEntry, "revision" | "kind" | "earned" | "reason"> & {
  columnId: string;
  userId: string;
};

/** What people entered last in these cells. */
export const selectLatestEntries = (
  db: Db,
  columnIds: readonly string[],
  userIds: readonly string[],
): Promise<EntryRow[]> =>
  columnIds.length === 0 || userIds.length === 0
    ? Promise.resolve([])
    : db
        .selectDistinctOn([gradeEntries.columnId, gradeEntries.userId], {
          columnId: gradeEntries.columnId,
          userId: gradeEntries.userId,
          revision: gradeEntries.revision,
          kind: gradeEntries.kind,
          earned: gradeEntries.earned,
          reason: gradeEntries.reason,
        })
        .from(gradeEntries)
        .where(and(inArray(gradeEntries.columnId, [...columnIds]), inArray(gradeEntries.userId, [...userIds])))
        .orderBy(asc(gradeEntries.columnId), asc(gradeEntries.userId), desc(gradeEntries.revision));

export const hasEntries = async (db: Db, columnId: string): Promise<boolean> => {
  const rows = await db
    .select({ id: gradeEntries.id })
    .from(gradeEntries)
    .where(eq(gradeEntries.columnId, columnId))
    .limit(1);
  return rows.length > 0;
};

/** How many were new: a revision that is there already stays as it is. */
export const insertEntries = async (tx: Db, rows: readonly (typeof gradeEntries.$inferInsert)[]): Promise<number> => {
  let inserted = 0;
  for (let from = 0; from < rows.length; from += 1_000) {
    const part = rows.slice(from, from + 1_000);
    const saved = await tx
      .insert(gradeEntries)
      .values(part)
      .onConflictDoNothing({ target: [gradeEntries.columnId, gradeEntries.userId, gradeEntries.revision] })
      .returning({ id: gradeEntries.id });
    inserted += saved.length;
  }
  return inserted;
};

/** Latest first. */
export const selectEntries = async (
  db: Db,
  filter: { columnId: string; userId: string; before: number | null; limit: number },
): Promise<GradeEntry[]> => {
  const rows = await db
    .select({
      revision: gradeEntries.revision,
      kind: gradeEntries.kind,
      earned: gradeEntries.earned,
      reason: gradeEntries.reason,
      enteredById: gradeEntries.enteredBy,
      enteredByName: users.name,
      enteredAt: gradeEntries.enteredAt,
    })
    .from(gradeEntries)
    .leftJoin(users, eq(users.id, gradeEntries.enteredBy))
    .where(
      and(
        eq(gradeEntries.columnId, filter.columnId),
        eq(gradeEntries.userId, filter.userId),
        filter.before === null ? undefined : sql`${gradeEntries.revision} < ${filter.before}::int`,
      ),
    )
    .orderBy(desc(gradeEntries.revision))
    .limit(filter.limit);
  return rows.map(({ enteredById, enteredByName, ...row }) => ({
    ...row,
    enteredBy: enteredById && enteredByName !== null ? { id: enteredById, name: enteredByName } : null,
  }));
};
