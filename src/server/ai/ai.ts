import { createOpenAI } from "@ai-sdk/openai";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import type { EmbeddingModelV4, LanguageModelV4, SharedV4ProviderOptions } from "@ai-sdk/provider";
import type { Env } from "#/server/env.ts";
import { knownDimensions } from "./embedding-sizes.ts";

/** How long one answer may take, in milliseconds. */
export type AiLimits = {
  /** Until the first word; then the answer comes from the course alone. */
  firstTokenMs: number;
  /** Between two signs of life. */
  idleMs: number;
  stepMs: number;
  totalMs: number;
};

export type Embedder = {
  model: EmbeddingModelV4;
  name: string;
  dimensions: number;
  /** Whether the model can be asked for a length; others refuse to hear of it. */
  isAskedForLength: boolean;
};

/** The seam to a provider; `model` is null when none is configured. */
export type Ai = {
  model: LanguageModelV4 | null;
  modelName: string | null;
  /** Sent with each call: nothing is stored at the provider. */
  providerOptions: SharedV4ProviderOptions;
  limits: AiLimits;
  embedder?: Embedder | null;
};

export type Endpoint = {
  kind: "openai" | "compatible";
  /** OpenAI's own when null. */
  baseURL: string | null;
  apiKey: string | null;
  modelName: string | null;
  embedding: { name: string; dimensions: number } | null;
  /** Whether a stream is asked for its usage, which several endpoints refuse with 400. */
  asksUsage: boolean;
  /** For endpoints that a person named. */
  fetch?: typeof fetch;
};

const limits: AiLimits = { firstTokenMs: 25_000, idleMs: 30_000, stepMs: 90_000, totalMs: 150_000 };
const defaultModel = "gpt-5-mini";
export const openaiURL = "https://api.openai.com/v1";

export const noAi: Ai = { model: null, modelName: null, providerOptions: {}, limits, embedder: null };

const providerOf = ({ kind, baseURL, apiKey, asksUsage, fetch }: Endpoint) => {
  if (kind === "openai") {
    const provider = createOpenAI({ apiKey: apiKey ?? "", baseURL: baseURL ?? openaiURL, fetch });
    return { chat: provider.chat, embedding: provider.embedding };
  }
  const provider = createOpenAICompatible({
    name: "endpoint",
    baseURL: baseURL ?? openaiURL,
    apiKey: apiKey ?? undefined,
    includeUsage: asksUsage,
    // Not every endpoint takes a schema: who asks for an object asks again without (ask-for-object.ts).
    supportsStructuredOutputs: true,
    fetch,
  });
  return { chat: provider.chatModel, embedding: provider.embeddingModel };
};

export const openEndpoint = (endpoint: Endpoint): Ai => {
  const { kind, modelName, embedding } = endpoint;
  const provider = providerOf(endpoint);
  return {
    ...noAi,
    model: modelName === null ? null : provider.chat(modelName),
    modelName,
    providerOptions: kind === "openai" ? { openai: { store: false } } : {},
    embedder: embedding && {
      ...embedding,
      model: provider.embedding(embedding.name),
      isAskedForLength: embedding.name.startsWith("text-embedding-3"),
    },
  };
};

type AiEnv = Pick<Env, "AI_BASE_URL" | "AI_API_KEY" | "AI_MODEL" | "AI_EMBEDDING_MODEL" | "AI_EMBEDDING_DIMENSIONS">;

/**
 * Any endpoint that speaks chat completions by AI_BASE_URL (a key is not needed by all); OpenAI by a key alone;
 * without either there is no model and the tutor quotes the course.
 */
export const createAi = (env: AiEnv): Ai => {
  const { AI_BASE_URL: baseURL = null, AI_API_KEY: apiKey = null, AI_MODEL: modelName = defaultModel } = env;
  if (!baseURL && !apiKey) return noAi;
  const name = env.AI_EMBEDDING_MODEL;
  const dimensions = env.AI_EMBEDDING_DIMENSIONS ?? knownDimensions(name);
  return openEndpoint({
    kind: baseURL ? "compatible" : "openai",
    ...{ baseURL, apiKey, modelName, asksUsage: false },
    embedding: name && dimensions ? { name, dimensions } : null,
  });
};
