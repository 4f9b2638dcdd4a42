import { type OpenedEmbedding, openEmbedding } from "#/features/models/actions/open-embedding.ts";
import type { Context } from "#/server/context.ts";
import { hasVector } from "#/server/vector.ts";

export type EmbeddingState =
  | { embedding: OpenedEmbedding; why: null }
  | { embedding: null; why: "no_model" | "no_pgvector" };

/** What passages are embedded with; without pgvector nobody could rank by it, so nothing is paid for. */
export const embeddingModel = async (ctx: Context, courseId: string | null): Promise<EmbeddingState> => {
  const embedding = await openEmbedding(ctx, { courseId });
  if (!embedding) return { embedding: null, why: "no_model" };
  if (!(await hasVector(ctx.db))) return { embedding: null, why: "no_pgvector" };
  return { embedding, why: null };
};
