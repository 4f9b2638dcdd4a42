import { AppError } from "#/core/errors.ts";
import type { OpenedEmbedding } from "#/features/models/actions/open-embedding.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import {
  countUnembedded,
  fillSigns,
  hashPassages,
  isEachEmbedded,
  selectUnembedded,
  sweepEmbeddings,
  type Unembedded,
  upsertEmbeddings,
} from "../store-embeddings.ts";
import { lockCourseIndex } from "../store-index.ts";
import { kindName, noteRun } from "../store-runs.ts";

/** Texts that are embedded and kept together: what a kill or a fault can cost. */
const textsPerPart = 64;

const textOf = ({ headingPath, body }: Unembedded): string => `${headingPath.join(" › ")}\n\n${body}`;

/** A vector of another length than was told would be compared with none of the others. */
const requireDimensions = (vectors: readonly (readonly number[])[], { model, dimensions }: OpenedEmbedding): void => {
  const other = vectors.find((vector) => vector.length !== dimensions);
  if (!other) return;
  throw new AppError(
    "unavailable",
    `The embedding model ${model} gave vectors of ${other.length} numbers where ${dimensions} were told. None of them was kept.`,
  );
};

// Under the lock of the index: lessons that are cut at this moment would bring passages without an embedding.
const finish = (db: Db, courseId: string, kind: OpenedEmbedding) =>
  db.transaction(async (tx) => {
    await lockCourseIndex(tx, courseId);
    await sweepEmbeddings(tx, courseId);
    if (await isEachEmbedded(tx, courseId, kind)) await noteRun(tx, courseId, { embeddedAs: kindName(kind) });
  });

/**
 * Embeds the passages of a course that have no embedding of this model; words that did not change keep theirs. Returns
 * how many texts were embedded.
 */
export const embedCourse = async (
  ctx: Pick<Context, "db">,
  courseId: string,
  embedding: OpenedEmbedding,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?(done: number, total: number): Promise<void> } = {},
): Promise<number> => {
  await hashPassages(ctx.db, courseId);
  await fillSigns(ctx.db, courseId);
  const total = await countUnembedded(ctx.db, courseId, embedding);
  let done = 0;
  for (;;) {
    const texts = await selectUnembedded(ctx.db, courseId, embedding, textsPerPart);
    if (texts.length === 0) break;
    await onProgress?.(done, total);
    const vectors = await embedding.embed(texts.map(textOf), signal);
    requireDimensions(vectors, embedding);
    await upsertEmbeddings(
      ctx.db,
      courseId,
      embedding,
      texts.map(({ contentHash }, i) => ({ contentHash, embedding: vectors[i]! })),
    );
    done += texts.length;
  }
  await finish(ctx.db, courseId, embedding);
  return done;
};
