import { isAppError, notFound } from "#/core/errors.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";

/** For things that exist for the staff of a course alone: to everybody else they are not found. */
export const requireStaffOf = async (ctx: Context, courseId: string, thing: string): Promise<void> => {
  try {
    await requireCourse(ctx, courseId, "teach");
  } catch (error) {
    throw isAppError(error) && error.code !== "unauthenticated" ? notFound(thing) : error;
  }
};
