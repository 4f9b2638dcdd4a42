import { embedMany } from "ai";
import { AppError } from "#/core/errors.ts";
import type { Embedder } from "#/server/ai/ai.ts";
import type { Context } from "#/server/context.ts";
import { findSettings } from "../store.ts";
import { usageFrom } from "../tokens.ts";
import { openedAi } from "./opened-ai.ts";
import { recordUsage } from "./record-usage.ts";

export type OpenedEmbedding = {
  model: string;
  dimensions: number;
  /** One vector for each text, in order. Throws `unavailable` when the endpoint fails or makes other vectors. */
  embed(texts: readonly string[], signal?: AbortSignal): Promise<number[][]>;
};

/** The smallest that endpoints allow as they come. */
const textsPerCall = 32;

const isVector = (vector: readonly number[], { dimensions }: Embedder) =>
  vector.length === dimensions && vector.every(Number.isFinite);

/** The embedding model of the site, or null. `courseId` is for the ledger. */
export const openEmbedding = async (
  ctx: Context,
  { courseId = null }: { courseId?: string | null } = {},
): Promise<OpenedEmbedding | null> => {
  const { embedder, providerOptions, limits } = openedAi(ctx, await findSettings(ctx.db));
  if (!embedder) return null;
  const { name, dimensions } = embedder;

  const embedSome = async (values: string[], signal: AbortSignal | undefined): Promise<number[][]> => {
    const late = AbortSignal.timeout(limits.stepMs);
    const { embeddings, usage } = await embedMany({
      model: embedder.model,
      values,
      ...(embedder.isAskedForLength ? { dimensions } : {}),
      maxRetries: 2,
      abortSignal: signal ? AbortSignal.any([signal, late]) : late,
      providerOptions,
      telemetry: { isEnabled: false },
    }).catch((error: unknown) => {
      if (signal?.aborted) throw signal.reason;
      ctx.log.warn({ reason: error instanceof Error ? error.name : typeof error }, "the embedding model failed");
      throw new AppError("unavailable", "The embedding model could not be reached.");
    });
    const told = { inputTokens: usage.tokens, outputTokens: 0 };
    await recordUsage(ctx, { use: "embeddings", courseId, model: name }, usageFrom(told, values.join(""), ""));
    if (embeddings.length !== values.length || !embeddings.every((vector) => isVector(vector, embedder))) {
      throw new AppError("unavailable", `The embedding model does not make vectors of ${dimensions} numbers.`);
    }
    return embeddings;
  };

  return {
    model: name,
    dimensions,
    embed: async (texts, signal) => {
      const vectors: number[][] = [];
      for (let at = 0; at < texts.length; at += textsPerCall) {
        vectors.push(...(await embedSome(texts.slice(at, at + textsPerCall), signal)));
      }
      return vectors;
    },
  };
};
