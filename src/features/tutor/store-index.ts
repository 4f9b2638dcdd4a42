import { and, eq, inArray, sql } from "drizzle-orm";
import { courses, lessons } from "#/features/courses/tables.ts";
import type { Db } from "#/server/db.ts";
import type { IndexedLesson, Posting } from "./index-lesson.ts";
import { indexedLessons, passages, postings } from "./tables.ts";

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

/** Forgets passages of lessons, without their postings. */
export const forgetLessons = async (tx: Db, lessonIds: readonly string[]): Promise<void> => {
  if (lessonIds.length === 0) return;
  await tx.delete(passages).where(inArray(passages.lessonId, [...lessonIds]));
  await tx.delete(indexedLessons).where(inArray(indexedLessons.lessonId, [...lessonIds]));
};

const batches = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));

/** Columns travel as one text each: lexemes, ids and counts hold no spaces. */
export const column = (values: readonly (string | number)[]) => sql`string_to_array(${values.join(" ")}, ' ')`;

const insertPostings = async (tx: Db, courseId: string, rows: readonly PostingRow[]): Promise<void> => {
  for (const batch of batches(rows, 10_000)) {
    await tx.execute(sql`
      insert into ${postings} (course_id, lexeme, passage_id, in_body, in_headings, lesson_id, length)
      select ${courseId}::uuid, lexeme, passage_id, in_body, in_headings, lesson_id, length
      from unnest(
        ${column(batch.map((row) => row.lexeme))},
        ${column(batch.map((row) => row.passageId))}::uuid[],
        ${column(batch.map((row) => row.inBody))}::int[],
        ${column(batch.map((row) => row.inHeadings))}::int[],
        ${column(batch.map((row) => row.lessonId))}::uuid[],
        ${column(batch.map((row) => row.length))}::float8[]
      ) as batch (lexeme, passage_id, in_body, in_headings, lesson_id, length)`);
  }
};
type PostingRow = Posting & { passageId: string; lessonId: string; length: number };

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
    cut.flatMap(({ id, lessonId, length, postings: own }) =>
      own.map((posting) => ({ ...posting, passageId: id, lessonId, length })),
    ),
  );
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
