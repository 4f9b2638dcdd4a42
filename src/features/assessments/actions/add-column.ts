import type { z } from "zod";
import { invalid } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import { dbNow } from "#/server/db.ts";
import type { AddColumnInput, GradeColumn } from "../contract-gradebook.ts";
import { insertColumn, selectCategories } from "../store-gradebook.ts";
import { readColumn } from "./get-column.ts";

/** A column whose marks people enter. */
export const addColumn = async (ctx: Context, input: z.infer<typeof AddColumnInput>): Promise<GradeColumn> => {
  await requireCourse(ctx, input.courseId, "teach");
  if (input.categoryId !== null) {
    const categories = await selectCategories(ctx.db, input.courseId);
    if (!categories.some(({ id }) => id === input.categoryId))
      throw invalid("/categoryId", "is not a category of this course");
  }
  const id = newId();
  await insertColumn(ctx.db, { id, ...input, createdAt: await dbNow(ctx.db) });
  return readColumn(ctx, id);
};
