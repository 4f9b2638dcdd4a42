import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import type { CourseTutorSettings, TutorCourse } from "../contract-settings.ts";
import { findSettings } from "../store-settings.ts";

/** How the tutor of a course works, for its staff. */
export const getSettings = async (ctx: Context, { courseId }: TutorCourse): Promise<CourseTutorSettings> => {
  await requireCourse(ctx, courseId, "teach");
  const { settings, version, changedAt } = await findSettings(ctx.db, courseId);
  return { ...settings, courseId, version, changedAt };
};
