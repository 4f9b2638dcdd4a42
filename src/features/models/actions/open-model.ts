import type { LanguageModelV4 } from "@ai-sdk/provider";
import type { Ai } from "#/server/ai/ai.ts";
import type { Context } from "#/server/context.ts";
import { isSpent, lowerOf, startOfDay } from "../budget.ts";
import { readState } from "../store.ts";
import type { TokenUsage } from "../tokens.ts";
import { openedAi } from "./opened-ai.ts";
import { recordUsage } from "./record-usage.ts";

export type OpenedModel =
  | {
      ai: Ai & { model: LanguageModelV4; modelName: string };
      /** Adds to the ledger; never throws. */
      record(usage: TokenUsage): Promise<void>;
    }
  | { ai: null; why: "not_set_up" | "budget_spent" };

type Work = {
  use: "tutor" | "hints" | "drafts" | "grading";
  courseId: string;
  /** A course's own limit of a day, where it has one; the site's is never exceeded by it. */
  dailyTokens?: number | null;
};

/** The language model for a piece of work in a course, or why there is none: then do without. */
export const openModel = async (ctx: Context, { use, courseId, dailyTokens = null }: Work): Promise<OpenedModel> => {
  const { settings, spent } = await readState(ctx.db, { since: startOfDay(ctx.now()), courseId });
  const ai = openedAi(ctx, settings);
  const { model, modelName } = ai;
  if (!model || modelName === null) return { ai: null, why: "not_set_up" };
  const budgets = {
    site: settings?.siteDailyTokens ?? null,
    course: lowerOf(settings?.courseDailyTokens ?? null, dailyTokens),
  };
  if (isSpent(budgets, spent)) return { ai: null, why: "budget_spent" };
  return {
    ai: { ...ai, model, modelName },
    record: (usage) => recordUsage(ctx, { use, courseId, model: modelName }, usage),
  };
};
