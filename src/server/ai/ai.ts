import { createOpenAI } from "@ai-sdk/openai";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import type { LanguageModelV4, SharedV4ProviderOptions } from "@ai-sdk/provider";
import type { Env } from "#/server/env.ts";

/** How long one answer may take, in milliseconds. */
export type AiLimits = {
  /** Until the first word; then the answer comes from the course alone. */
  firstTokenMs: number;
  /** Between two signs of life. */
  idleMs: number;
  stepMs: number;
  totalMs: number;
};

/** The seam to a provider; `model` is null when none is configured. */
export type Ai = {
  model: LanguageModelV4 | null;
  modelName: string | null;
  /** Sent with each call: nothing is stored at the provider. */
  providerOptions: SharedV4ProviderOptions;
  limits: AiLimits;
};

const limits: AiLimits = { firstTokenMs: 25_000, idleMs: 30_000, stepMs: 90_000, totalMs: 150_000 };
const defaultModel = "gpt-5-mini";

type AiEnv = Pick<Env, "AI_BASE_URL" | "AI_API_KEY" | "AI_MODEL">;

const none: Ai = { model: null, modelName: null, providerOptions: {}, limits };

/**
 * Any endpoint that speaks chat completions by AI_BASE_URL (a key is not needed by all); OpenAI by a key alone;
 * without either there is no model and the tutor quotes the course.
 */
export const createAi = (env: AiEnv): Ai => {
  const { AI_BASE_URL: baseURL, AI_API_KEY: apiKey, AI_MODEL: modelName = defaultModel } = env;
  if (baseURL) {
    // Asking for the usage in the stream is refused by several endpoints with 400, so it is not asked for.
    const provider = createOpenAICompatible({ name: "endpoint", baseURL, apiKey, includeUsage: false });
    return { ...none, model: provider.chatModel(modelName), modelName };
  }
  if (apiKey) {
    const provider = createOpenAI({ apiKey, baseURL: "https://api.openai.com/v1" });
    return { ...none, model: provider.chat(modelName), modelName, providerOptions: { openai: { store: false } } };
  }
  return none;
};
