import { AppError, notFound } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import { dbNow } from "#/server/db.ts";
import type { GradeColumn } from "../contract-gradebook.ts";
import { type ColumnRow, findColumn, isManual } from "../store-gradebook.ts";
import { requireColumn, toGradeColumn } from "./gradebook-columns.ts";

/** A column that people fill, for the staff of its course. */
export const requireManualColumn = async (ctx: Context, columnId: string): Promise<ColumnRow> => {
  const column = await requireColumn(ctx, columnId);
  const owner = column.quiz ? "a quiz" : "an assignment";
  if (!isManual(column)) throw new AppError("conflict", `The column is that of ${owner}; change that instead.`);
  return column;
};

export const readColumn = async (ctx: Context, columnId: string): Promise<GradeColumn> => {
  const now = await dbNow(ctx.db);
  const row = await findColumn(ctx.db, columnId);
  if (!row) throw notFound("column");
  return toGradeColumn(row, now);
};

/** Of a quiz, too. */
export const getColumn = async (ctx: Context, { columnId }: { columnId: string }): Promise<GradeColumn> => {
  await requireColumn(ctx, columnId);
  return readColumn(ctx, columnId);
};
