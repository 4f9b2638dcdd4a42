import { notFound } from "#/core/errors.ts";
import { addSeconds, type Instant, isAfter } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import { type Db, dbNow } from "#/server/db.ts";
import type { Gradebook, GradeColumn } from "../contract-gradebook.ts";
import { justSubmittedSeconds, releasedOf } from "../policy.ts";
import { type ColumnRow, findColumn, findSetup, selectCategories, selectColumns } from "../store-gradebook.ts";
import { requireTeaching } from "./require-teaching.ts";

/** A quiz's column as of attempts that are not fresh any more; what one learner sees goes by their own attempts. */
export const toGradeColumn = ({ quiz, courseId: _courseId, ...row }: ColumnRow, now: Instant): GradeColumn => {
  if (quiz === null) return { ...row, kind: "manual", isDue: row.isReleased };
  return {
    ...row,
    kind: "quiz",
    isReleased: releasedOf(quiz, addSeconds(now, -justSubmittedSeconds), now).released.marks,
    isDue: quiz.closesAt !== null && !isAfter(quiz.closesAt, now),
  };
};

export type LoadedGradebook = { gradebook: Gradebook; rows: ColumnRow[]; now: Instant };

/** How a course grades, with all its columns. */
export const loadGradebook = async (db: Db, courseId: string): Promise<LoadedGradebook> => {
  const now = await dbNow(db);
  const setup = await findSetup(db, courseId);
  const categories = await selectCategories(db, courseId);
  const rows = await selectColumns(db, courseId);
  const columns = rows.map((row) => toGradeColumn(row, now));
  return { gradebook: { courseId, ...setup, categories, columns }, rows, now };
};

/** A column for the staff of its course; a quiz's too. */
export const requireColumn = async (ctx: Context, columnId: string): Promise<ColumnRow> => {
  const column = await findColumn(ctx.db, columnId);
  if (!column) throw notFound("column");
  await requireTeaching(ctx, column.courseId, "column");
  return column;
};
