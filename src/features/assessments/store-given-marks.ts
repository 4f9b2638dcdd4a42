import { and, asc, desc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Marks } from "#/core/marks.ts";
import type { Instant } from "#/core/time.ts";
import { courseInstructors } from "#/features/courses/tables.ts";
import { users } from "#/features/users/tables.ts";
import type { Db } from "#/server/db.ts";
import type { Reason } from "./question.ts";
import { attempts } from "./tables.ts";
import { givenMarks } from "./tables-marks.ts";

export type GivenMarkRow = {
  attemptId: string;
  questionId: string;
  gradeRevision: number;
  place: number;
  revision: number;
  marker: { id: string; name: string } | null;
  earned: Marks;
  possible: Marks;
  reasons: Reason[];
  comment: string;
  givenAt: Instant;
};

export const insertGivenMark = async (tx: Db, row: typeof givenMarks.$inferInsert): Promise<void> => {
  await tx.insert(givenMarks).values(row);
};

/** Of each grade that waited and each place the latest, in the order of the places. */
export const selectGivenMarks = async (
  db: Db,
  attemptIds: readonly string[],
  questionId?: string,
): Promise<GivenMarkRow[]> => {
  if (attemptIds.length === 0) return [];
  const rows = await db
    .selectDistinctOn([givenMarks.attemptId, givenMarks.questionId, givenMarks.gradeRevision, givenMarks.place], {
      attemptId: givenMarks.attemptId,
      questionId: givenMarks.questionId,
      gradeRevision: givenMarks.gradeRevision,
      place: givenMarks.place,
      revision: givenMarks.revision,
      markerId: givenMarks.markerId,
      markerName: users.name,
      earned: givenMarks.earned,
      possible: givenMarks.possible,
      reasons: givenMarks.reasons,
      comment: givenMarks.comment,
      givenAt: givenMarks.givenAt,
    })
    .from(givenMarks)
    .leftJoin(users, eq(users.id, givenMarks.markerId))
    .where(
      and(
        inArray(givenMarks.attemptId, [...attemptIds]),
        questionId === undefined ? undefined : eq(givenMarks.questionId, questionId),
      ),
    )
    .orderBy(
      asc(givenMarks.attemptId),
      asc(givenMarks.questionId),
      asc(givenMarks.gradeRevision),
      asc(givenMarks.place),
      desc(givenMarks.revision),
    );
  return rows.map(({ markerId, markerName, reasons, ...row }) => ({
    ...row,
    reasons: reasons as Reason[],
    marker: markerId && markerName !== null ? { id: markerId, name: markerName } : null,
  }));
};

/** Answers of a quiz that have a mark or two, and none that counts. */
export const countHalfMarked = async (db: Db, quizId: string): Promise<number> => {
  const [row] = await db
    .select({ count: sql<number>`count(distinct (${givenMarks.attemptId}, ${givenMarks.questionId}))::int` })
    .from(givenMarks)
    .innerJoin(attempts, eq(attempts.id, givenMarks.attemptId))
    .where(
      and(
        eq(attempts.quizId, quizId),
        sql`not exists (select 1 from grades g where g.attempt_id = ${givenMarks.attemptId} and g.question_id = ${givenMarks.questionId} and g.revision > ${givenMarks.gradeRevision})`,
      ),
    );
  return row?.count ?? 0;
};

/** The instructors of a course whose accounts are open, the first of them first: its owner. */
export const selectInstructorIds = async (db: Db, courseId: string): Promise<string[]> => {
  const rows = await db
    .select({ userId: courseInstructors.userId })
    .from(courseInstructors)
    .innerJoin(users, eq(users.id, courseInstructors.userId))
    .where(and(eq(courseInstructors.courseId, courseId), isNull(users.suspendedAt)))
    .orderBy(asc(courseInstructors.addedAt), asc(courseInstructors.userId));
  return rows.map(({ userId }) => userId);
};

export type Marker = { userId: string | null; isOwner: boolean; isAlone: boolean };
type Place = { attemptId: unknown; questionId: unknown; revision: unknown };

/** `isForMarker` for an answer whose grade waits, beside a row of `attempts`. */
export const waitsFor = ({ userId, isOwner, isAlone }: Marker, answer: Place): SQL<boolean> => sql<boolean>`(
  not exists (select 1 from quiz_marking m where m.quiz_id = ${attempts.quizId} and m.two_markers)
  or (
    select count(distinct g.place) = 0 or not coalesce(bool_or(g.marker_id = ${userId}::uuid), false)
      or (${isOwner}::boolean and (count(distinct g.place) = 2 or ${isAlone}::boolean))
    from given_marks g
    where g.attempt_id = ${answer.attemptId} and g.question_id = ${answer.questionId} and g.grade_revision = ${answer.revision}
  )
)`;
