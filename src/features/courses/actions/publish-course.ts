import { AppError, notFound } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { Course } from "../contract.ts";
import { countPublishedLessons, lockCourse, updateCourseRow } from "../store-courses.ts";
import { getCourse } from "./get-course.ts";
import { requireCourse } from "./require-course.ts";

/** Shows the course to everybody. Publishing twice changes nothing. */
export const publishCourse = async (ctx: Context, { courseId }: { courseId: string }): Promise<Course> => {
  await requireCourse(ctx, courseId, "teach");
  const at = toInstant(ctx.now());
  await ctx.db.transaction(async (tx) => {
    const course = await lockCourse(tx, courseId);
    if (!course) throw notFound("course");
    if (course.state === "published") return;
    if ((await countPublishedLessons(tx, courseId)) === 0) {
      throw new AppError("conflict", "Publish at least one lesson first: learners would find an empty course.");
    }
    await updateCourseRow(tx, courseId, { state: "published", publishedAt: at, updatedAt: at });
  });
  return getCourse(ctx, { courseId });
};
