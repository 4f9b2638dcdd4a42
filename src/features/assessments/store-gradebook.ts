import { and, asc, eq, inArray, isNull, notInArray, or, sql } from "drizzle-orm";
import { decimal, type Marks, toMarks } from "#/core/marks.ts";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import type { Review, Scoring } from "./contract.ts";
import type { GradeCategory, GradeScheme, LatePolicy } from "./contract-gradebook.ts";
import { heldReview } from "./hold.ts";
import { type AssignmentRow, selectGradedAssignments } from "./store-assignments.ts";
import { lastClosesAt, quizPossible } from "./store-quizzes.ts";
import { attempts, quizzes } from "./tables.ts";
import { gradebooks, gradeCategories, gradeColumns } from "./tables-gradebook.ts";
import { quizMarking } from "./tables-marking.ts";

export type SetupRow = {
  scheme: GradeScheme;
  missingCountsZero: boolean;
  latePolicy: LatePolicy | null;
  revision: number;
};

const defaults: SetupRow = { scheme: { kind: "percent" }, missingCountsZero: false, latePolicy: null, revision: 0 };

/** With the defaults where nobody has set anything. */
export const findSetup = async (db: Db, courseId: string): Promise<SetupRow> => {
  const [row] = await db
    .select({
      scheme: gradebooks.scheme,
      missingCountsZero: gradebooks.missingCountsZero,
      latePolicy: gradebooks.latePolicy,
      revision: gradebooks.revision,
    })
    .from(gradebooks)
    .where(eq(gradebooks.courseId, courseId));
  return row
    ? { ...row, scheme: row.scheme as GradeScheme, latePolicy: row.latePolicy as LatePolicy | null }
    : defaults;
};

/** False when somebody else saved a set-up after `setup.revision - 1`. */
export const saveSetup = async (tx: Db, courseId: string, setup: SetupRow, at: Instant): Promise<boolean> => {
  const saved = await tx
    .insert(gradebooks)
    .values({ courseId, ...setup, updatedAt: at })
    .onConflictDoUpdate({
      target: gradebooks.courseId,
      set: { ...setup, updatedAt: at },
      setWhere: eq(gradebooks.revision, setup.revision - 1),
    })
    .returning({ revision: gradebooks.revision });
  return saved.length > 0;
};

export const selectCategories = (db: Db, courseId: string): Promise<GradeCategory[]> =>
  db
    .select({
      id: gradeCategories.id,
      title: gradeCategories.title,
      weight: gradeCategories.weight,
      dropLowest: gradeCategories.dropLowest,
    })
    .from(gradeCategories)
    .where(eq(gradeCategories.courseId, courseId))
    .orderBy(asc(gradeCategories.position), asc(gradeCategories.id));

/** False when an id is that of another course's category. */
export const replaceCategories = async (
  tx: Db,
  courseId: string,
  categories: readonly GradeCategory[],
): Promise<boolean> => {
  const ids = categories.map(({ id }) => id);
  const gone = ids.length > 0 ? notInArray(gradeCategories.id, ids) : undefined;
  await tx.delete(gradeCategories).where(and(eq(gradeCategories.courseId, courseId), gone));
  if (ids.length === 0) return true;
  const saved = await tx
    .insert(gradeCategories)
    .values(categories.map((category, position) => ({ ...category, courseId, position })))
    .onConflictDoUpdate({
      target: gradeCategories.id,
      set: {
        title: sql`excluded.title`,
        weight: sql`excluded.weight`,
        dropLowest: sql`excluded.drop_lowest`,
        position: sql`excluded.position`,
      },
      setWhere: eq(gradeCategories.courseId, courseId),
    })
    .returning({ id: gradeCategories.id });
  return saved.length === ids.length;
};

/** A column of any kind; `quiz` and `assignment` are null for those that people fill. */
export type ColumnRow = {
  id: string;
  courseId: string;
  title: string;
  possible: Marks;
  categoryId: string | null;
  isExtraCredit: boolean;
  isReleased: boolean;
  quiz: {
    state: "draft" | "published";
    scoring: Scoring;
    review: Review;
    isBlind: boolean;
    dueAt: Instant | null;
    closesAt: Instant | null;
    /** The latest of its own and of its exceptions; null when it does not close. */
    lastClosesAt: Instant | null;
  } | null;
  assignment: AssignmentRow | null;
};

/** Whether people fill the column, instead of a quiz or an assignment. */
export const isManual = ({ quiz, assignment }: Pick<ColumnRow, "quiz" | "assignment">): boolean =>
  quiz === null && assignment === null;

const selectQuizColumns = async (db: Db, where: { courseId: string } | { quizId: string }): Promise<ColumnRow[]> => {
  // The first by the index: a plain `exists` under `or` PostgreSQL may answer by hashing the whole of the table.
  const hasAttempt = sql`(select true from ${attempts} where ${attempts.quizId} = ${quizzes.id} order by ${attempts.startedAt} limit 1)`;
  const rows = await db
    .select({
      id: quizzes.id,
      courseId: quizzes.courseId,
      title: quizzes.title,
      possible: quizPossible,
      categoryId: gradeColumns.categoryId,
      isExtraCredit: gradeColumns.isExtraCredit,
      state: quizzes.state,
      scoring: quizzes.scoring,
      review: quizzes.review,
      isHeld: sql<boolean>`coalesce(${quizMarking.holdsMarks} and ${quizMarking.releasedAt} is null, false)`,
      isBlind: sql<boolean>`coalesce(${quizMarking.isBlind} and ${quizMarking.releasedAt} is null, false)`,
      dueAt: quizzes.dueAt,
      closesAt: quizzes.closesAt,
      lastClosesAt: lastClosesAt.mapWith(quizzes.closesAt),
    })
    .from(quizzes)
    .leftJoin(gradeColumns, eq(gradeColumns.quizId, quizzes.id))
    .leftJoin(quizMarking, eq(quizMarking.quizId, quizzes.id))
    .where(
      "quizId" in where
        ? eq(quizzes.id, where.quizId)
        : and(eq(quizzes.courseId, where.courseId), or(eq(quizzes.state, "published"), hasAttempt)),
    )
    .orderBy(asc(quizzes.position), asc(quizzes.id));
  return rows.map(({ state, scoring, review, isHeld, isBlind, dueAt, closesAt, lastClosesAt, ...row }) => ({
    ...row,
    possible: toMarks(decimal(row.possible)),
    isExtraCredit: row.isExtraCredit ?? false,
    isReleased: false,
    quiz: {
      state,
      scoring,
      review: isHeld ? heldReview(review as Review) : (review as Review),
      isBlind,
      dueAt,
      closesAt,
      lastClosesAt,
    },
    assignment: null,
  }));
};

const selectAssignmentColumns = async (
  db: Db,
  where: { courseId: string } | { assignmentId: string },
): Promise<ColumnRow[]> => {
  const rows = await selectGradedAssignments(db, where);
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const settings = await db
    .select({
      id: gradeColumns.id,
      categoryId: gradeColumns.categoryId,
      isExtraCredit: gradeColumns.isExtraCredit,
    })
    .from(gradeColumns)
    .where(inArray(gradeColumns.assignmentId, ids));
  const known = new Map(settings.map((row) => [row.id, row]));
  return rows.map((assignment) => ({
    ...{ id: assignment.id, courseId: assignment.courseId, title: assignment.title, possible: assignment.possible },
    categoryId: known.get(assignment.id)?.categoryId ?? null,
    isExtraCredit: known.get(assignment.id)?.isExtraCredit ?? false,
    ...{ isReleased: false, quiz: null, assignment },
  }));
};

const selectManualColumns = async (
  db: Db,
  where: { courseId: string } | { columnId: string },
): Promise<ColumnRow[]> => {
  const rows = await db
    .select({
      id: gradeColumns.id,
      courseId: gradeColumns.courseId,
      title: gradeColumns.title,
      possible: gradeColumns.possible,
      categoryId: gradeColumns.categoryId,
      isExtraCredit: gradeColumns.isExtraCredit,
      isReleased: gradeColumns.isReleased,
    })
    .from(gradeColumns)
    .where(
      and(
        isNull(gradeColumns.quizId),
        isNull(gradeColumns.assignmentId),
        "columnId" in where ? eq(gradeColumns.id, where.columnId) : eq(gradeColumns.courseId, where.courseId),
      ),
    )
    .orderBy(asc(gradeColumns.id));
  return rows.map((row) => ({ ...row, quiz: null, assignment: null }));
};

/** Quizzes, then assignments, that are published or have work in them, in their order; then the columns of people. */
export const selectColumns = async (db: Db, courseId: string): Promise<ColumnRow[]> => [
  ...(await selectQuizColumns(db, { courseId })),
  ...(await selectAssignmentColumns(db, { courseId })),
  ...(await selectManualColumns(db, { courseId })),
];

export const findColumn = async (db: Db, columnId: string): Promise<ColumnRow | null> => {
  const [manual] = await selectManualColumns(db, { columnId });
  const [quiz] = manual ? [] : await selectQuizColumns(db, { quizId: columnId });
  return manual ?? quiz ?? (await selectAssignmentColumns(db, { assignmentId: columnId }))[0] ?? null;
};

export const insertColumn = async (db: Db, column: typeof gradeColumns.$inferInsert): Promise<void> => {
  await db.insert(gradeColumns).values(column);
};

export const updateColumn = async (
  db: Db,
  columnId: string,
  fields: Partial<typeof gradeColumns.$inferInsert>,
): Promise<void> => {
  await db.update(gradeColumns).set(fields).where(eq(gradeColumns.id, columnId));
};

/** Held until the transaction ends: "shared" by those who enter marks, alone by those who change its points or delete it. */
export const lockColumn = async (tx: Db, columnId: string, how: "shared" | "alone"): Promise<Marks | null> => {
  const [row] = await tx
    .select({ possible: gradeColumns.possible })
    .from(gradeColumns)
    .where(eq(gradeColumns.id, columnId))
    .for(how === "shared" ? "share" : "update");
  return row?.possible ?? null;
};

/** The same, shared, for all columns of a course that people fill. */
export const lockManualColumns = async (tx: Db, courseId: string): Promise<void> => {
  await tx
    .select({ id: gradeColumns.id })
    .from(gradeColumns)
    .where(and(eq(gradeColumns.courseId, courseId), isNull(gradeColumns.quizId), isNull(gradeColumns.assignmentId)))
    .orderBy(asc(gradeColumns.id))
    .for("share");
};

export const deleteColumn = async (db: Db, columnId: string): Promise<void> => {
  await db.delete(gradeColumns).where(eq(gradeColumns.id, columnId));
};

/** The row that entries and settings of the column of a quiz or an assignment hang on. */
export const ensureColumns = async (tx: Db, columns: readonly ColumnRow[], at: Instant): Promise<void> => {
  const rows = columns
    .filter((column) => !isManual(column))
    .map(({ id, courseId, quiz }) => ({
      id,
      courseId,
      ...(quiz ? { quizId: id } : { assignmentId: id }),
      createdAt: at,
    }));
  if (rows.length === 0) return;
  await tx.insert(gradeColumns).values(rows).onConflictDoNothing();
};
