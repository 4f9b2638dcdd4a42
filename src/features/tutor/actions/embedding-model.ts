import type { Context } from "#/server/context.ts";
import { hasVector } from "#/server/vector.ts";

export type EmbeddingModel = {
  model: string;
  dimensions: number;
  /** One vector for each text, in order. */
  embed(texts: readonly string[], signal?: AbortSignal): Promise<number[][]>;
};

export type EmbeddingState =
  | { embedding: EmbeddingModel; why: null }
  | { embedding: null; why: "no_model" | "no_pgvector" };

/** What passages are embedded with; without pgvector nobody could rank by it, so nothing is paid for. */
export const embeddingModel = async (ctx: Context, _courseId: string | null): Promise<EmbeddingState> => {
  if (!(await hasVector(ctx.db))) return { embedding: null, why: "no_pgvector" };
  return { embedding: null, why: "no_model" };
};
