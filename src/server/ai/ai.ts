import type { LanguageModelV4 } from "@ai-sdk/provider";
import type { Env } from "#/server/env.ts";

/** The seam to a provider; `model` is null when none is configured. */
export type Ai = { model: LanguageModelV4 | null; modelName: string | null };

export const createAi = (_env: Env): Ai => ({ model: null, modelName: null });
