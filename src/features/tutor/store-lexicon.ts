import { and, eq, inArray, sql } from "drizzle-orm";
import { courses } from "#/features/courses/tables.ts";
import type { Db } from "#/server/db.ts";
import { column } from "./store-index.ts";
import { lexicon, passages, postings } from "./tables.ts";
import { vocabulary } from "./tables-index.ts";

const namesOf = (rows: readonly { lexeme: string }[]): string[] => rows.map(({ lexeme }) => lexeme);

/** Removes postings of passages; returns the lexemes that they held. */
export const deletePostings = async (tx: Db, lessonIds: readonly string[]): Promise<string[]> => {
  const cut = tx
    .select({ id: passages.id })
    .from(passages)
    .where(inArray(passages.lessonId, [...lessonIds]));
  return namesOf(
    await tx.execute<{ lexeme: string }>(sql`
      with gone as (delete from ${postings} where ${inArray(postings.passageId, cut)} returning lexeme)
      select distinct lexeme from gone`),
  );
};

/** Removes postings of the course's lessons that were deleted meanwhile; returns the lexemes that they held. */
export const sweepPostings = async (tx: Db, courseId: string): Promise<string[]> =>
  namesOf(
    await tx.execute<{ lexeme: string }>(sql`
      with gone as (
        delete from ${postings}
        where ${postings.courseId} = ${courseId}::uuid and not exists (
          select 1 from ${passages} where ${passages.id} = ${postings.passageId}
        )
        returning lexeme
      )
      select distinct lexeme from gone`),
  );

/** Removes postings of courses that were deleted. Courses are found by skipping in the key. */
export const sweepForgottenCourses = async (db: Db): Promise<void> => {
  await db.execute(sql`
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

type Word = { word: string; lexeme: string; documents: number };

const countDocuments = async (tx: Db, courseId: string, lexemes: readonly string[]): Promise<Map<string, number>> => {
  const rows = await tx.execute<{ lexeme: string; documents: number }>(sql`
    select lexeme, count(*)::int as documents from ${postings}
    where ${postings.courseId} = ${courseId}::uuid and ${postings.lexeme} = any(${column(lexemes)})
    group by lexeme`);
  return new Map(rows.map(({ lexeme, documents }) => [lexeme, documents]));
};

const wordsOf = (tx: Db, courseId: string, lexemes: readonly string[]) =>
  tx.execute<Word>(sql`
    select word, lexeme, documents from ${lexicon}
    where ${lexicon.courseId} = ${courseId}::uuid and ${lexicon.lexeme} = any(${column(lexemes)})`);

const upsertWords = (tx: Db, courseId: string, words: readonly Word[]) =>
  tx.execute(sql`
    insert into ${lexicon} (course_id, word, lexeme, documents)
    select ${courseId}::uuid, word, lexeme, documents
    from unnest(
      ${column(words.map(({ word }) => word))},
      ${column(words.map(({ lexeme }) => lexeme))},
      ${column(words.map(({ documents }) => documents))}::int[]
    ) as batch (word, lexeme, documents)
    on conflict (course_id, word) do update set lexeme = excluded.lexeme, documents = excluded.documents`);

const insertVocabulary = (tx: Db, words: readonly Word[]) =>
  tx.execute(sql`
    insert into ${vocabulary} (word, lexeme)
    select word, lexeme
    from unnest(${column(words.map(({ word }) => word))}, ${column(words.map(({ lexeme }) => lexeme))})
      as batch (word, lexeme)
    order by word
    on conflict (word) do nothing`);

/**
 * Brings the lexicon in line with the postings for the lexemes that a change touched: `written` gives the lexeme of each
 * form that was added. Joined here rather than in SQL: of a course that is new since the last `analyze` the planner
 * expects one row, and compared every word with every other (measured: 18 s for eight lessons).
 */
export const updateLexicon = async (
  tx: Db,
  courseId: string,
  written: ReadonlyMap<string, string>,
  forgotten: Iterable<string>,
): Promise<void> => {
  const touched = [...new Set([...written.values(), ...forgotten])];
  if (touched.length === 0) return;
  const counts = await countDocuments(tx, courseId, touched);
  const held = new Map((await wordsOf(tx, courseId, touched)).map((row) => [row.word, row]));
  const meant = new Map([...held.values()].map(({ word, lexeme }) => [word, lexeme]));
  for (const [word, lexeme] of written) meant.set(word, lexeme);
  const words = [...meant].map(([word, lexeme]) => ({ word, lexeme, documents: counts.get(lexeme) ?? 0 }));
  const changed = words.filter(
    ({ word, lexeme, documents }) =>
      documents > 0 && (held.get(word)?.documents !== documents || held.get(word)?.lexeme !== lexeme),
  );
  if (changed.length > 0) await upsertWords(tx, courseId, changed);
  const added = changed.filter(({ word }) => !held.has(word));
  if (added.length > 0) await insertVocabulary(tx, added);
  const unused = words.filter(({ documents }) => documents === 0).map(({ word }) => word);
  if (unused.length > 0) {
    await tx.delete(lexicon).where(and(eq(lexicon.courseId, courseId), inArray(lexicon.word, unused)));
  }
};
