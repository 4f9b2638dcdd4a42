import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { lessons } from "#/features/courses/tables.ts";
import type { Db } from "#/server/db.ts";
import type { Ranked } from "./fusion.ts";
import { fewestSigns, mostAlike, signsOf } from "./signs.ts";
import { kindName, type VectorKind } from "./store-runs.ts";
import { passages } from "./tables.ts";
import { embeddings, indexRuns } from "./tables-index.ts";

/** What is embedded: the headings that a passage stands under, and its text. */
export type Unembedded = { contentHash: string; headingPath: string[]; body: string };

/** Names each passage by its words, so that the same words keep their embedding when the lesson is cut anew. */
export const hashPassages = (db: Db, courseId: string) =>
  db
    .update(passages)
    .set({ contentHash: sql`md5(${passages.headingPath}::text || ${passages.body})` })
    .where(and(eq(passages.courseId, courseId), isNull(passages.contentHash)));

/** Notes the signs of embeddings from before they were kept. */
export const fillSigns = (db: Db, courseId: string) =>
  db
    .update(embeddings)
    .set({
      signs: sql`(
        select string_agg(case when number > 0 then '1' else '0' end, '' order by place)::varbit
        from unnest(${embeddings.embedding}) with ordinality as numbers (number, place)
      )`,
    })
    .where(and(eq(embeddings.courseId, courseId), isNull(embeddings.signs)));

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
    .values(rows.map((row) => ({ ...row, courseId, model, dimensions, signs: signsOf(row.embedding) })))
    .onConflictDoUpdate({
      target: [embeddings.courseId, embeddings.contentHash],
      set: {
        model: sql`excluded.model`,
        dimensions: sql`excluded.dimensions`,
        embedding: sql`excluded.embedding`,
        signs: sql`excluded.signs`,
      },
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

/** Whether every passage of the course has an embedding of this kind. Reads them all: what it says is noted. */
export const isEachEmbedded = async (db: Db, courseId: string, kind: VectorKind): Promise<boolean> => {
  const rows = await db
    .select({ id: passages.id })
    .from(passages)
    .leftJoin(embeddings, isOfKind(kind))
    .where(and(eq(passages.courseId, courseId), isNull(embeddings.contentHash)))
    .limit(1);
  return rows.length === 0;
};

/** Whether the course may be ranked by embeddings of this kind; a ranking of some passages would hide the others. */
export const isWhollyEmbedded = async (db: Db, courseId: string, kind: VectorKind): Promise<boolean> => {
  const rows = await db
    .select({ courseId: indexRuns.courseId })
    .from(indexRuns)
    .where(and(eq(indexRuns.courseId, courseId), eq(indexRuns.embeddedAs, kindName(kind))));
  return rows.length > 0;
};

/**
 * Passages of published lessons by cosine distance, nearest first. Needs pgvector. Of long embeddings only those are
 * compared whose signs are most alike: reading 10,000 of them whole takes longer than a search may (decisions/036).
 */
export const selectNearest = async (
  db: Db,
  courseId: string,
  { vector, model, dimensions }: VectorKind & { vector: readonly number[] },
  limit: number,
): Promise<Ranked[]> => {
  const ofKind = sql`e.course_id = ${courseId}::uuid and e.model = ${model} and e.dimensions = ${dimensions}::int`;
  const alike =
    dimensions < fewestSigns
      ? sql``
      : sql`and e.ctid = any(array(
          select e.ctid from ${embeddings} e where ${ofKind}
          order by bit_count(e.signs # ${signsOf(vector)}::varbit), e.content_hash limit ${mostAlike}::int
        ))`;
  const rows = await db.execute<{ id: string; lesson_id: string }>(sql`
    with near as materialized (
      select e.content_hash, e.embedding::vector <=> ${JSON.stringify(vector)}::vector as distance
      from ${embeddings} e where ${ofKind} ${alike}
      order by distance, e.content_hash limit ${limit}::int
    )
    select p.id, p.lesson_id from near
    cross join lateral (
      select held.id, held.lesson_id from ${passages} held
      join ${lessons} l on l.id = held.lesson_id and l.state = 'published'
      where held.course_id = ${courseId}::uuid and held.content_hash = near.content_hash
      offset 0
    ) as p
    order by near.distance, p.id limit ${limit}::int`);
  return rows.map(({ id, lesson_id }) => ({ id, lessonId: lesson_id }));
};
