import type { Context } from "#/server/context.ts";
import type { TutorCourse, TutorRules } from "../contract-settings.ts";
import { findSettings, type StoredSettings } from "../store-settings.ts";
import { requireTutorCourse } from "./require-tutor.ts";

export const rulesOf = (
  courseId: string,
  { settings, contactName, version, changedAt }: StoredSettings,
): TutorRules => ({
  courseId,
  persona: settings.persona,
  hintPolicy: settings.hintPolicy,
  forbiddenTopics: settings.forbiddenTopics,
  codePolicy: settings.codePolicy,
  visibility: settings.visibility,
  retentionDays: settings.retentionDays,
  duringGraded: settings.duringGraded,
  contact: contactName,
  howToReach: settings.howToReach,
  version,
  changedAt,
});

/** What a learner is told before the first message. */
export const getRules = async (ctx: Context, { courseId }: TutorCourse): Promise<TutorRules> => {
  await requireTutorCourse(ctx, courseId);
  return rulesOf(courseId, await findSettings(ctx.db, courseId));
};
