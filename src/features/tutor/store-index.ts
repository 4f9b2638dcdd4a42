import { and, eq, inArray, sql } from "drizzle-orm";
import { courses, lessons } from "#/features/courses/tables.ts";
import type { Db } from "#/server/db.ts";
import type { IndexedLesson } from "./index-lesson.ts";
import { indexedLessons, lexicon, passages, postings } from "./tables.ts";
import { vocabulary } from "./tables-index.ts";

export const findCourseLanguage = async (db: Db, courseId: string): Promise<string | null> => {
  const [row] = await db.select({ language: courses.language }).from(courses).where(eq(courses.id, courseId));
  return row?.language ?? null;
};

/** Every lesson that is published or indexed, with the state of both. One query. */
export const lessonStates = (db: Db, courseId: string) =>
  db
    .select({
      id: lessons.id,
      state: lessons.state,
      version: lessons.version,
      indexedVersion: indexedLessons.version,
      analyser: indexedLessons.analyser,
    })
    .from(lessons)
    .leftJoin(indexedLessons, eq(indexedLessons.lessonId, lessons.id))
    .where(eq(lessons.courseId, courseId));

/** Only one process indexes a course at a time; released with the transaction. */
export const lockCourseIndex = (tx: Db, courseId: string) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${courseId}, 77))`);

export const forgetLessons = async (tx: Db, lessonIds: readonly string[]): Promise<void> => {
  if (lessonIds.length === 0) return;
  const cut = tx
    .select({ id: passages.id })
    .from(passages)
    .where(inArray(passages.lessonId, [...lessonIds]));
  await tx.delete(postings).where(inArray(postings.passageId, cut));
  await tx.delete(passages).where(inArray(passages.lessonId, [...lessonIds]));
  await tx.delete(indexedLessons).where(inArray(indexedLessons.lessonId, [...lessonIds]));
};

const batches = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));

/** Columns travel as one text each: lexemes, ids and counts hold no spaces. */
const column = (values: readonly (string | number)[]) => sql`string_to_array(${values.join(" ")}, ' ')`;

const insertPostings = async (tx: Db, courseId: string, rows: readonly PostingRow[]): Promise<void> => {
  for (const batch of batches(rows, 10_000)) {
    await tx.execute(sql`
      insert into ${postings} (course_id, lexeme, passage_id, in_body, in_headings)
      select ${courseId}::uuid, lexeme, passage_id, in_body, in_headings
      from unnest(
        ${column(batch.map((row) => row.lexeme))},
        ${column(batch.map((row) => row.passageId))}::uuid[],
        ${column(batch.map((row) => row.inBody))}::int[],
        ${column(batch.map((row) => row.inHeadings))}::int[]
      ) as batch (lexeme, passage_id, in_body, in_headings)`);
  }
};
type PostingRow = { lexeme: string; passageId: string; inBody: number; inHeadings: number };

const insertWords = async (tx: Db, courseId: string, words: ReadonlyMap<string, string>): Promise<void> => {
  for (const batch of batches([...words], 10_000)) {
    await tx.execute(sql`
      insert into ${lexicon} (course_id, word, lexeme, documents)
      select ${courseId}::uuid, word, lexeme, 0
      from unnest(${column(batch.map(([word]) => word))}, ${column(batch.map(([, lexeme]) => lexeme))})
        as batch (word, lexeme)
      on conflict (course_id, word) do update set lexeme = excluded.lexeme`);
    await tx.execute(sql`
      insert into ${vocabulary} (word, lexeme)
      select word, lexeme
      from unnest(${column(batch.map(([word]) => word))}, ${column(batch.map(([, lexeme]) => lexeme))})
        as batch (word, lexeme)
      order by word
      on conflict (word) do nothing`);
  }
};

/** Removes postings of lessons and courses that were deleted meanwhile. Courses are found by skipping in the key. */
export const sweepPostings = async (tx: Db, courseId: string): Promise<void> => {
  await tx.execute(sql`
    delete from ${postings}
    where ${postings.courseId} = ${courseId}::uuid and not exists (
      select 1 from ${passages} where ${passages.id} = ${postings.passageId}
    )`);
  await tx.execute(sql`
    with recursive held as (
      (select course_id from ${postings} order by course_id limit 1)
      union all
      select (select p.course_id from ${postings} p where p.course_id > held.course_id order by p.course_id limit 1)
      from held where held.course_id is not null
    )
    delete from ${postings} where ${postings.courseId} in (
      select held.course_id from held
      where held.course_id is not null and not exists (select 1 from ${courses} c where c.id = held.course_id)
    )`);
};

/**
 * Brings the lexicon in line with the postings: counts anew, and drops what no passage holds. Word by word and without
 * a join: of a course that is new since the last `analyze` the planner expects one row, and joined every word with every
 * other (measured: 18 s for eight lessons).
 */
export const recountLexicon = async (tx: Db, courseId: string): Promise<void> => {
  const held = sql`(
    select count(*)::int from ${postings}
    where ${postings.courseId} = ${courseId}::uuid and ${postings.lexeme} = ${lexicon.lexeme}
  )`;
  await tx.execute(sql`
    update ${lexicon} set documents = ${held}
    where ${lexicon.courseId} = ${courseId}::uuid and ${lexicon.documents} <> ${held}`);
  await tx.execute(
    sql`delete from ${lexicon} where ${lexicon.courseId} = ${courseId}::uuid and ${lexicon.documents} = 0`,
  );
};

/** Adds lessons that are not in the index. */
export const insertIndexed = async (
  tx: Db,
  courseId: string,
  indexed: readonly IndexedLesson[],
  indexedAt: string,
): Promise<void> => {
  const cut = indexed.flatMap(({ lessonId, passages: own }) =>
    own.map((passage, position) => ({ ...passage, lessonId, position })),
  );
  for (const batch of batches(cut, 400)) {
    await tx.insert(passages).values(
      batch.map(({ id, lessonId, position, headingPath, anchor, body, blocks, questionIds, length }) => ({
        id,
        courseId,
        lessonId,
        position,
        headingPath,
        anchor,
        body,
        blocks,
        questionIds,
        length,
      })),
    );
  }
  await insertPostings(
    tx,
    courseId,
    cut.flatMap(({ id, postings: own }) => own.map((posting) => ({ ...posting, passageId: id }))),
  );
  await insertWords(tx, courseId, new Map(indexed.flatMap(({ words }) => [...words])));
  for (const batch of batches(indexed, 400)) {
    await tx.insert(indexedLessons).values(
      batch.map(({ lessonId, version, analyser, passages: own }) => ({
        lessonId,
        courseId,
        version,
        analyser,
        passageCount: own.length,
        length: own.reduce((sum, passage) => sum + passage.length, 0),
        indexedAt,
      })),
    );
  }
};

/** Headings that open passages, for first questions. */
export const headingsOfCourse = (db: Db, courseId: string, lessonId: string | null, limit: number) =>
  db
    .select({ headingPath: passages.headingPath })
    .from(passages)
    .innerJoin(lessons, eq(lessons.id, passages.lessonId))
    .where(
      and(
        eq(passages.courseId, courseId),
        eq(lessons.state, "published"),
        lessonId ? eq(passages.lessonId, lessonId) : undefined,
      ),
    )
    .orderBy(passages.lessonId, passages.position)
    .limit(limit);
