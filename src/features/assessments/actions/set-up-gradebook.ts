import type { z } from "zod";
import { AppError, invalid } from "#/core/errors.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import { dbNow } from "#/server/db.ts";
import type { Gradebook, SetUpGradebookInput } from "../contract-gradebook.ts";
import {
  ensureColumns,
  findSetup,
  replaceCategories,
  saveSetup,
  selectColumns,
  updateColumn,
} from "../store-gradebook.ts";
import { loadGradebook } from "./gradebook-columns.ts";

const stale = () => new AppError("conflict", "Somebody else changed how this course grades meanwhile.");

/** Replaces categories, scheme and what the named columns count for, all at once. */
export const setUpGradebook = async (ctx: Context, input: z.infer<typeof SetUpGradebookInput>): Promise<Gradebook> => {
  const { courseId, expectedRevision, scheme, missingCountsZero, latePolicy, categories, columns } = input;
  await requireCourse(ctx, courseId, "teach");
  await ctx.db.transaction(async (tx) => {
    const now = await dbNow(tx);
    const before = await findSetup(tx, courseId);
    if (before.revision !== expectedRevision) throw stale();
    const late = latePolicy === undefined ? before.latePolicy : latePolicy;
    const setup = { scheme, missingCountsZero, latePolicy: late, revision: expectedRevision + 1 };
    if (!(await saveSetup(tx, courseId, setup, now))) throw stale();
    const known = new Map((await selectColumns(tx, courseId)).map((row) => [row.id, row]));
    const strange = columns.findIndex(({ columnId }) => !known.has(columnId));
    if (strange >= 0) throw invalid(`/columns/${strange}/columnId`, "is not a column of this course");
    if (!(await replaceCategories(tx, courseId, categories)))
      throw invalid("/categories", "must have ids of this course or new ones");
    const named = columns.flatMap(({ columnId }) => known.get(columnId) ?? []);
    await ensureColumns(tx, named, now);
    for (const { columnId, categoryId, isExtraCredit } of columns)
      await updateColumn(tx, columnId, { categoryId, isExtraCredit });
  });
  return (await loadGradebook(ctx.db, courseId)).gradebook;
};
