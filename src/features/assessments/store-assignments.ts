import { and, asc, eq, isNull, type SQL, sql } from "drizzle-orm";
import { decimal, type Marks, toMarks } from "#/core/marks.ts";
import type { Instant } from "#/core/time.ts";
import { courses, enrolments } from "#/features/courses/tables.ts";
import type { Db } from "#/server/db.ts";
import type { FileKind } from "./file-kinds.ts";
import type { Rubric } from "./rubric.ts";
import { assignments, submissions } from "./tables-assignments.ts";

export type AssignmentRow = {
  id: string;
  courseId: string;
  moduleId: string | null;
  title: string;
  instructions: string;
  state: "draft" | "published";
  position: number;
  possible: Marks;
  opensAt: Instant | null;
  dueAt: Instant | null;
  closesAt: Instant | null;
  takesText: boolean;
  takesFiles: boolean;
  maxFiles: number;
  maxFileBytes: number;
  fileKinds: FileKind[];
  submissionsAllowed: number | null;
  rubric: Rubric | null;
  showsRubric: boolean;
  holdsMarks: boolean;
  isBlind: boolean;
  releasedAt: Instant | null;
  updatedAt: Instant;
};

/** Marks are held and not released. */
export const isHeld = ({ holdsMarks, releasedAt }: Pick<AssignmentRow, "holdsMarks" | "releasedAt">): boolean =>
  holdsMarks && releasedAt === null;

/** Markers do not see names now. */
export const hidesNames = (row: Pick<AssignmentRow, "holdsMarks" | "releasedAt" | "isBlind">): boolean =>
  row.isBlind && isHeld(row);

const columns = {
  id: assignments.id,
  courseId: assignments.courseId,
  moduleId: assignments.moduleId,
  title: assignments.title,
  instructions: assignments.instructions,
  state: assignments.state,
  position: assignments.position,
  possible: assignments.possible,
  opensAt: assignments.opensAt,
  dueAt: assignments.dueAt,
  closesAt: assignments.closesAt,
  takesText: assignments.takesText,
  takesFiles: assignments.takesFiles,
  maxFiles: assignments.maxFiles,
  maxFileBytes: assignments.maxFileBytes,
  fileKinds: assignments.fileKinds,
  submissionsAllowed: assignments.submissionsAllowed,
  rubric: assignments.rubric,
  showsRubric: assignments.showsRubric,
  holdsMarks: assignments.holdsMarks,
  isBlind: assignments.isBlind,
  releasedAt: assignments.releasedAt,
  updatedAt: assignments.updatedAt,
};

const selectWhere = async (db: Db, where: SQL | undefined, limit?: number): Promise<AssignmentRow[]> => {
  const query = db
    .select(columns)
    .from(assignments)
    .where(where)
    .orderBy(asc(assignments.position), asc(assignments.id));
  const rows = await (limit === undefined ? query : query.limit(limit));
  return rows.map((row) => ({
    ...row,
    possible: toMarks(decimal(row.possible)),
    fileKinds: row.fileKinds as FileKind[],
    rubric: row.rubric as Rubric | null,
  }));
};

export const findAssignment = async (db: Db, assignmentId: string): Promise<AssignmentRow | null> =>
  (await selectWhere(db, eq(assignments.id, assignmentId), 1))[0] ?? null;

export const selectAssignments = (
  db: Db,
  filter: { courseId: string; withDrafts: boolean; after: readonly [number, string] | null; limit: number },
): Promise<AssignmentRow[]> =>
  selectWhere(
    db,
    and(
      eq(assignments.courseId, filter.courseId),
      filter.withDrafts ? undefined : eq(assignments.state, "published"),
      filter.after === null
        ? undefined
        : sql`(${assignments.position}, ${assignments.id}) > (${filter.after[0]}::int, ${filter.after[1]}::uuid)`,
    ),
    filter.limit,
  );

/** Those that are published or have been handed in, in their order: the columns of a gradebook. */
export const selectGradedAssignments = (
  db: Db,
  where: { courseId: string } | { assignmentId: string },
): Promise<AssignmentRow[]> =>
  selectWhere(
    db,
    "assignmentId" in where
      ? eq(assignments.id, where.assignmentId)
      : and(
          eq(assignments.courseId, where.courseId),
          // The first by the index: a plain "exists" under "or" may be answered by hashing the whole of the table.
          sql`(assignments.state = 'published' or (select true from submissions s where s.assignment_id = assignments.id order by s.user_id limit 1))`,
        ),
  );

export type UndoneRow = Pick<
  AssignmentRow,
  "id" | "courseId" | "title" | "possible" | "opensAt" | "dueAt" | "closesAt" | "submissionsAllowed"
> & { courseTitle: string; courseSlug: string };

/** Published, in published courses of a person, and not handed in by them. */
export const selectUndone = (db: Db, userId: string): Promise<UndoneRow[]> =>
  db
    .select({
      id: assignments.id,
      courseId: assignments.courseId,
      title: assignments.title,
      possible: assignments.possible,
      opensAt: assignments.opensAt,
      dueAt: assignments.dueAt,
      closesAt: assignments.closesAt,
      submissionsAllowed: assignments.submissionsAllowed,
      courseTitle: courses.title,
      courseSlug: courses.slug,
    })
    .from(enrolments)
    .innerJoin(courses, and(eq(courses.id, enrolments.courseId), eq(courses.state, "published")))
    .innerJoin(assignments, and(eq(assignments.courseId, courses.id), eq(assignments.state, "published")))
    .leftJoin(submissions, and(eq(submissions.assignmentId, assignments.id), eq(submissions.userId, userId)))
    .where(and(eq(enrolments.userId, userId), isNull(enrolments.leftAt), isNull(submissions.id)));

export type AssignmentWrite = Partial<typeof assignments.$inferInsert>;

export const insertAssignment = async (db: Db, row: typeof assignments.$inferInsert): Promise<void> => {
  await db.insert(assignments).values(row);
};

export const updateAssignmentRow = async (db: Db, assignmentId: string, fields: AssignmentWrite): Promise<void> => {
  await db.update(assignments).set(fields).where(eq(assignments.id, assignmentId));
};

export const deleteAssignmentRow = async (db: Db, assignmentId: string): Promise<void> => {
  await db.delete(assignments).where(eq(assignments.id, assignmentId));
};

/** Held until the transaction ends: "shared" by those who hand in, alone by those who change the assignment. */
export const lockAssignment = async (tx: Db, assignmentId: string, how: "shared" | "alone"): Promise<void> => {
  await tx
    .select({ id: assignments.id })
    .from(assignments)
    .where(eq(assignments.id, assignmentId))
    .for(how === "shared" ? "share" : "no key update");
};

export const hasSubmissions = async (db: Db, assignmentId: string): Promise<boolean> => {
  const rows = await db
    .select({ id: submissions.id })
    .from(submissions)
    .where(eq(submissions.assignmentId, assignmentId))
    .limit(1);
  return rows.length > 0;
};
