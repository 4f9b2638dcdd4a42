import { sql } from "drizzle-orm";
import type { ByMeaning } from "#/features/tutor/actions/nearest-by-meaning.ts";
import { signsOf } from "#/features/tutor/signs.ts";
import { hashPassages, selectNearest } from "#/features/tutor/store-embeddings.ts";
import type { VectorKind } from "#/features/tutor/store-runs.ts";
import type { Db } from "#/server/db.ts";
import { chance } from "./retrieval-world.ts";

const distinct = 200;

/** Directions without meaning, the same each time. */
const directions = (dimensions: number): number[][] => {
  const next = chance(dimensions);
  return Array.from({ length: distinct }, () =>
    Array.from({ length: dimensions }, () => Math.fround(next(20_001) / 10_000 - 1)),
  );
};

/**
 * Gives every passage of a course an embedding of so many numbers, in place of others. Some hundred different ones stand
 * in for all: what is measured is reading and comparing them.
 */
const embedAll = async (db: Db, courseId: string, { model, dimensions }: VectorKind): Promise<void> => {
  const vectors = directions(dimensions);
  await hashPassages(db, courseId);
  await db.execute(sql`delete from tutor_embeddings where course_id = ${courseId}::uuid`);
  await db.execute(sql`
    with made as (
      select embedding::real[], signs::varbit, n from unnest(
        string_to_array(${vectors.map((vector) => `{${vector.join(",")}}`).join(" ")}, ' '),
        string_to_array(${vectors.map(signsOf).join(" ")}, ' ')
      ) with ordinality as made (embedding, signs, n)
    ),
    texts as (
      select content_hash, row_number() over (order by content_hash) as n from (
        select distinct content_hash from tutor_passages where course_id = ${courseId}::uuid
      ) as held
    )
    insert into tutor_embeddings (course_id, content_hash, model, dimensions, embedding, signs)
    select ${courseId}::uuid, texts.content_hash, ${model}, ${dimensions}::int, made.embedding, made.signs
    from texts join made on made.n = 1 + texts.n % ${distinct}::int`);
  await db.execute(sql`vacuum analyze tutor_embeddings`);
};

/** Ranks by such embeddings: each question has one of them, and waits for no endpoint. */
export const byMadeUpMeaning = async (db: Db, courseId: string, dimensions: number): Promise<ByMeaning> => {
  const kind: VectorKind = { model: "made-up", dimensions };
  await embedAll(db, courseId, kind);
  const vectors = directions(dimensions);
  let asked = 0;
  return (_, question) => {
    asked += 1;
    const vector = vectors[(asked + question.length) % distinct]!;
    return selectNearest(db, courseId, { ...kind, vector }, 50);
  };
};
