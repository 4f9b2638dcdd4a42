import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import { isUniqueViolation } from "#/server/db.ts";
import type { Course, UpdateCourse } from "../contract.ts";
import { updateCourseRow } from "../store-courses.ts";
import { tellCourseChanged } from "./course-changed.ts";
import { slugTaken } from "./create-course.ts";
import { getCourse } from "./get-course.ts";
import { requireCourse } from "./require-course.ts";

/** Changes what is given and leaves the rest. */
export const updateCourse = async (ctx: Context, { courseId, ...fields }: UpdateCourse): Promise<Course> => {
  await requireCourse(ctx, courseId, "teach");
  try {
    await updateCourseRow(ctx.db, courseId, { ...fields, updatedAt: toInstant(ctx.now()) });
  } catch (error) {
    throw isUniqueViolation(error, "courses_slug_key") ? slugTaken() : error;
  }
  // Its language decides how words are reduced.
  if (fields.language !== undefined) tellCourseChanged(ctx, courseId);
  return getCourse(ctx, { courseId });
};
