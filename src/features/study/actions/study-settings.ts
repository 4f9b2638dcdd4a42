import type { z } from "zod";
import { requireUserId } from "#/core/actor.ts";
import type { Context } from "#/server/context.ts";
import type { StudySettings, UpdateStudySettingsInput } from "../contract-review.ts";
import { findSettings, saveSettings } from "../store-settings.ts";

export const getStudySettings = async (ctx: Context): Promise<StudySettings> => {
  const { practiceReadTo: _, ...settings } = await findSettings(ctx.db, requireUserId(ctx.actor));
  return settings;
};

/** Days that are in the log stay what they were under the zone of then. */
export const updateStudySettings = async (
  ctx: Context,
  input: z.infer<typeof UpdateStudySettingsInput>,
): Promise<StudySettings> => {
  await saveSettings(ctx.db, requireUserId(ctx.actor), input);
  return getStudySettings(ctx);
};
