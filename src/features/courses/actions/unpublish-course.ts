import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { Course } from "../contract.ts";
import { updateCourseRow } from "../store-courses.ts";
import { getCourse } from "./get-course.ts";
import { requireCourse } from "./require-course.ts";

/** Hides the course from all but its staff; enrolments and progress stay. */
export const unpublishCourse = async (ctx: Context, { courseId }: { courseId: string }): Promise<Course> => {
  await requireCourse(ctx, courseId, "teach");
  await updateCourseRow(ctx.db, courseId, { state: "draft", publishedAt: null, updatedAt: toInstant(ctx.now()) });
  return getCourse(ctx, { courseId });
};
