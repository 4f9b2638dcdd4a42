import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { lessons } from "#/features/courses/tables.ts";
import type { Db } from "#/server/db.ts";
import type { Ranked } from "./fusion.ts";
import type { VectorKind } from "./store-runs.ts";
import { passages } from "./tables.ts";
import { embeddings } from "./tables-index.ts";

/** What is embedded: the headings that a passage stands under, and its text. */
export type Unembedded = { contentHash: string; headingPath: string[]; body: string };

/** Names each passage by its words, so that the same words keep their embedding when the lesson is cut anew. */
export const hashPassages = (db: Db, courseId: string) =>
  db
    .update(passages)
    .set({ contentHash: sql`md5(${passages.headingPath}::text || ${passages.body})` })
    .where(and(eq(passages.courseId, courseId), isNull(passages.contentHash)));

const isOfKind = ({ model, dimensions }: VectorKind) =>
  and(
    eq(embeddings.courseId, passages.courseId),
    eq(embeddings.contentHash, passages.contentHash),
    eq(embeddings.model, model),
    eq(embeddings.dimensions, dimensions),
  );

/** Texts of a course without an embedding of this kind. */
export const selectUnembedded = (db: Db, courseId: string, kind: VectorKind, limit: number): Promise<Unembedded[]> =>
  db
    .selectDistinctOn([passages.contentHash], {
      contentHash: sql<string>`${passages.contentHash}`,
      headingPath: passages.headingPath,
      body: passages.body,
    })
    .from(passages)
    .leftJoin(embeddings, isOfKind(kind))
    .where(and(eq(passages.courseId, courseId), isNotNull(passages.contentHash), isNull(embeddings.contentHash)))
    .orderBy(passages.contentHash)
    .limit(limit);

export const countUnembedded = async (db: Db, courseId: string, kind: VectorKind): Promise<number> => {
  const [row] = await db
    .select({ count: sql<number>`count(distinct ${passages.contentHash})::int` })
    .from(passages)
    .leftJoin(embeddings, isOfKind(kind))
    .where(and(eq(passages.courseId, courseId), isNotNull(passages.contentHash), isNull(embeddings.contentHash)));
  return row?.count ?? 0;
};

/** Keeps embeddings; those of another model for the same text are replaced. */
export const upsertEmbeddings = async (
  db: Db,
  courseId: string,
  { model, dimensions }: VectorKind,
  rows: readonly { contentHash: string; embedding: number[] }[],
): Promise<void> => {
  await db
    .insert(embeddings)
    .values(rows.map((row) => ({ ...row, courseId, model, dimensions })))
    .onConflictDoUpdate({
      target: [embeddings.courseId, embeddings.contentHash],
      set: { model: sql`excluded.model`, dimensions: sql`excluded.dimensions`, embedding: sql`excluded.embedding` },
    });
};

/** Drops embeddings of texts that the course no longer has. */
export const sweepEmbeddings = async (db: Db, courseId: string): Promise<void> => {
  await db.execute(sql`
    delete from ${embeddings}
    where ${embeddings.courseId} = ${courseId}::uuid and not exists (
      select 1 from ${passages}
      where ${passages.courseId} = ${courseId}::uuid and ${passages.contentHash} = ${embeddings.contentHash}
    )`);
};

/** Whether every passage of the course has an embedding of this kind; a ranking of some would hide the others. */
export const isWhollyEmbedded = async (db: Db, courseId: string, kind: VectorKind): Promise<boolean> => {
  const rows = await db
    .select({ id: passages.id })
    .from(passages)
    .leftJoin(embeddings, isOfKind(kind))
    .where(and(eq(passages.courseId, courseId), isNull(embeddings.contentHash)))
    .limit(1);
  return rows.length === 0;
};

/** Passages of published lessons by cosine distance, nearest first. Needs pgvector. */
export const selectNearest = (
  db: Db,
  courseId: string,
  { vector, ...kind }: VectorKind & { vector: readonly number[] },
  limit: number,
): Promise<Ranked[]> =>
  db
    .select({ id: passages.id, lessonId: passages.lessonId })
    .from(passages)
    .innerJoin(embeddings, isOfKind(kind))
    .innerJoin(lessons, and(eq(lessons.id, passages.lessonId), eq(lessons.state, "published")))
    .where(eq(passages.courseId, courseId))
    .orderBy(sql`${embeddings.embedding}::vector <=> ${JSON.stringify(vector)}::vector`, passages.id)
    .limit(limit);
