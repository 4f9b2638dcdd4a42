import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import type { Gradebook } from "../contract-gradebook.ts";
import { loadGradebook } from "./gradebook-columns.ts";

/** How a course grades: categories, columns and scheme. */
export const getGradebook = async (ctx: Context, { courseId }: { courseId: string }): Promise<Gradebook> => {
  await requireCourse(ctx, courseId, "teach");
  return (await loadGradebook(ctx.db, courseId)).gradebook;
};
