import { AppError, notFound } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import type { DeleteCourse } from "../contract.ts";
import { deleteCourseRow, hasEverEnrolled, lockCourse } from "../store-courses.ts";
import { requireCourse } from "./require-course.ts";

/** Deletes a draft with everything in it; learners' work needs the slug as a confirmation. */
export const deleteCourse = async (
  ctx: Context,
  { courseId, confirm }: DeleteCourse,
): Promise<Record<string, never>> => {
  const facts = await requireCourse(ctx, courseId, "teach");
  await ctx.db.transaction(async (tx) => {
    const course = await lockCourse(tx, courseId);
    if (!course) throw notFound("course");
    if (course.state === "published") throw new AppError("conflict", "Unpublish the course before deleting it.");
    if (confirm !== facts.slug && (await hasEverEnrolled(tx, courseId))) {
      throw new AppError(
        "conflict",
        "People have learnt in this course: confirm with its slug to delete their work too.",
      );
    }
    await deleteCourseRow(tx, courseId);
  });
  return {};
};
