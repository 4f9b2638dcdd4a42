import type { LadderRules } from "#/features/assessments/hint-ladder.ts";
import type { Context } from "#/server/context.ts";

export type HintRules = LadderRules & { usesModel: boolean; persona: string; dailyTokens: number | null };

/** What the course's staff allow. Without the tutor hints are the author's and the course's own words. */
export const hintRulesOf = async (_ctx: Pick<Context, "db">, _courseId: string): Promise<HintRules> => ({
  ...{ givesHints: true, showsSolution: true, usesModel: true, persona: "", dailyTokens: null },
});
