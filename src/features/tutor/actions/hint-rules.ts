import type { LadderRules } from "#/features/assessments/hint-ladder.ts";
import type { Context } from "#/server/context.ts";
import { tutorSettingsOf } from "./tutor-settings.ts";

export type HintRules = LadderRules & { usesModel: boolean; persona: string; dailyTokens: number | null };

/** What the course's staff allow. Without the tutor hints are the author's and the course's own words. */
export const hintRulesOf = async (ctx: Pick<Context, "db">, courseId: string): Promise<HintRules> => {
  const { isOn, hintPolicy, persona, dailyTokens } = await tutorSettingsOf(ctx.db, courseId);
  const { isOn: givesHints, showsSolution } = hintPolicy;
  return { givesHints, showsSolution, usesModel: isOn, persona, dailyTokens };
};
