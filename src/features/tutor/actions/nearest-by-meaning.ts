import type { Context } from "#/server/context.ts";
import type { Ranked } from "../fusion.ts";
import { isWhollyEmbedded, selectNearest } from "../store-embeddings.ts";
import { embeddingModel } from "./embedding-model.ts";

/** How long a question waits for its embedding, in milliseconds; then its words alone decide. */
const patience = 1_500;
const mostNearest = 50;

export type ByMeaning = (courseId: string, question: string) => Promise<Ranked[] | null>;

/**
 * Ranks the passages of a course by how near they are to a question in meaning. Null where only words can rank: no
 * embedding model, no pgvector, a passage without an embedding of this model, or an endpoint that is slow or fails.
 */
export const nearestByMeaning =
  (ctx: Context): ByMeaning =>
  async (courseId, question) => {
    const { embedding } = await embeddingModel(ctx, courseId);
    if (!embedding || !(await isWhollyEmbedded(ctx.db, courseId, embedding))) return null;
    try {
      const [vector] = await embedding.embed([question], AbortSignal.timeout(patience));
      return vector ? await selectNearest(ctx.db, courseId, { ...embedding, vector }, mostNearest) : null;
    } catch (err) {
      ctx.log.warn({ err, courseId }, "a question was ranked by its words alone");
      return null;
    }
  };
