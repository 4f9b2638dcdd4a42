import { userIdOf } from "#/core/actor.ts";
import { AppError, invalid, isAppError } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import { getInstructor } from "#/features/courses/actions/get-instructor.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import type { CourseTutorSettings, TutorSettings, UpdateTutorSettings } from "../contract-settings.ts";
import { findSettings, lockSettings, saveSettings } from "../store-settings.ts";
import { getSettings } from "./get-settings.ts";

const requireInstructor = async (ctx: Context, courseId: string, userId: string): Promise<void> => {
  try {
    await getInstructor(ctx, { courseId, userId });
  } catch (error) {
    throw isAppError(error) ? invalid("/contactUserId", "is not an instructor of this course") : error;
  }
};

const tidied = (fields: Partial<TutorSettings>): Partial<TutorSettings> => ({
  ...fields,
  ...(fields.persona === undefined ? {} : { persona: fields.persona.trim() }),
  ...(fields.howToReach === undefined ? {} : { howToReach: fields.howToReach.trim() }),
  ...(fields.forbiddenTopics === undefined
    ? {}
    : { forbiddenTopics: fields.forbiddenTopics.map((topic) => topic.trim()) }),
});

/** Changes what is given. A change that changes nothing tells nobody of new rules. */
export const updateSettings = async (ctx: Context, input: UpdateTutorSettings): Promise<CourseTutorSettings> => {
  const { courseId, version: edited, ...given } = input;
  await requireCourse(ctx, courseId, "teach");
  if (given.contactUserId) await requireInstructor(ctx, courseId, given.contactUserId);
  await ctx.db.transaction(async (tx) => {
    await lockSettings(tx, courseId);
    const before = await findSettings(tx, courseId);
    if (edited !== undefined && edited !== before.version) {
      throw new AppError("conflict", "Somebody changed these settings since you opened them. Reload to see theirs.");
    }
    const settings = { ...before.settings, ...tidied(given) };
    if (JSON.stringify(settings) === JSON.stringify(before.settings)) return;
    await saveSettings(tx, settings, {
      courseId,
      version: before.version + 1,
      changedAt: toInstant(ctx.now()),
      changedBy: userIdOf(ctx.actor),
    });
  });
  return getSettings(ctx, { courseId });
};
