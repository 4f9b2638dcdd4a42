import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import type { CoursePeople, TutorCourse } from "../contract-settings.ts";
import { selectInstructorNames } from "../store-flags.ts";
import { findSettings } from "../store-settings.ts";

/** More names than that help nobody to choose. */
const mostNames = 3;

/** Whom a learner can ask when the course and its tutor do not help. */
export const getPeople = async (ctx: Context, { courseId }: TutorCourse): Promise<CoursePeople> => {
  await requireCourse(ctx, courseId, "learn");
  const { settings, contactName } = await findSettings(ctx.db, courseId);
  const names = contactName === null ? await selectInstructorNames(ctx.db, courseId, mostNames) : [contactName];
  return { courseId, people: names.map((name) => ({ name })), howToReach: settings.howToReach };
};
