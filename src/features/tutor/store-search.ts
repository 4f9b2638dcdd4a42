import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { courses, lessons } from "#/features/courses/tables.ts";
import type { Db } from "#/server/db.ts";
import { Block } from "./blocks.ts";
import type { Lexeme } from "./lexemes.ts";
import { type Candidate, familyStart } from "./nearest-word.ts";
import { bm25, mostOfLesson, mostRanked, type TermWeight } from "./ranking.ts";
import { indexedLessons, lexicon, passages, postings } from "./tables.ts";

/** A passage as the tutor quotes it. */
export type PassageRow = {
  id: string;
  lessonId: string;
  lessonSlug: string;
  lessonTitle: string;
  headingPath: string[];
  anchor: string | null;
  body: string;
  blocks: Block[];
  questionIds: string[];
};

export type RankedPassage = PassageRow & { score: number; matched: string[] };

/** Its blocks are checked once it is chosen, since few of what is ranked are. */
export type RankedRow = Omit<RankedPassage, "blocks"> & { blocks: unknown };

const columns = {
  id: passages.id,
  lessonId: passages.lessonId,
  lessonSlug: lessons.slug,
  lessonTitle: lessons.title,
  headingPath: passages.headingPath,
  anchor: passages.anchor,
  body: passages.body,
  blocks: passages.blocks,
  questionIds: passages.questionIds,
};

const Blocks = z.array(Block);

export const toPassage = <Row extends { blocks: unknown }>(row: Row): Omit<Row, "blocks"> & { blocks: Block[] } => ({
  ...row,
  blocks: Blocks.parse(row.blocks),
});

export const findCourseForTutor = async (db: Db, courseId: string) => {
  const [row] = await db
    .select({ slug: courses.slug, title: courses.title, language: courses.language })
    .from(courses)
    .where(eq(courses.id, courseId));
  return row ?? null;
};

const textArray = (values: readonly string[]) => sql`string_to_array(${values.join(" ")}, ' ')`;

/** Which of the lexemes the course knows. */
export const knownLexemes = async (db: Db, courseId: string, terms: readonly Lexeme[]): Promise<Set<string>> => {
  if (terms.length === 0) return new Set();
  const rows = await db
    .selectDistinct({ lexeme: lexicon.lexeme })
    .from(lexicon)
    .where(
      and(
        eq(lexicon.courseId, courseId),
        inArray(
          lexicon.lexeme,
          terms.map(({ lexeme }) => lexeme),
        ),
      ),
    );
  return new Set(rows.map(({ lexeme }) => lexeme));
};

/**
 * Words of the course that look like each of the given ones, by trigrams, or begin like them. One query over the course's
 * words: the index's fixed threshold of 0.3 would miss swapped letters ("stlyes"). A typo keeps the first letter or swaps it.
 */
export const similarWords = async (
  db: Db,
  courseId: string,
  unknown: readonly Lexeme[],
): Promise<Map<string, Candidate[]>> => {
  const rows = await db.execute<{ asked: string } & Candidate>(sql`
    select asked.word as asked, near.word, near.lexeme, near.similarity, near.documents
    from unnest(${textArray(unknown.map(({ word }) => word))}) as asked (word)
    cross join lateral (
      select word, lexeme, documents, similarity(word, asked.word)::float8 as similarity
      from ${lexicon}
      where ${lexicon.courseId} = ${courseId}::uuid
        and left(word, 1) in (left(asked.word, 1), substr(asked.word, 2, 1))
        and (
          (length(word) between length(asked.word) - 2 and length(asked.word) + 2 and similarity(word, asked.word) > 0.15)
          or left(word, ${familyStart}::int) = left(asked.word, ${familyStart}::int)
        )
      order by similarity desc, documents desc, word
      limit 40
    ) as near`);
  return Map.groupBy(rows, ({ asked }) => asked);
};

/**
 * BM25 over the published lessons of one course: the scope stands in the same query as the ranking, so what cannot be
 * opened cannot be found, and counts neither as a document nor for the mean. `offset 0` and `is true` keep the planner
 * from joins: it expects few postings of a course, and compared thousands with every passage (docs/decisions/036).
 */
export const rankPassages = async (
  db: Db,
  courseId: string,
  lexemes: readonly string[],
): Promise<{ passages: RankedRow[]; terms: TermWeight[]; total: number }> => {
  const { k1, b, headingWeight } = bm25;
  const rows = await db.execute<{
    weights: Record<string, number>;
    total: number | null;
    id: string | null;
    lesson_id: string;
    lesson_slug: string;
    lesson_title: string;
    heading_path: string[];
    anchor: string | null;
    body: string;
    blocks: unknown;
    question_ids: string[];
    score: number;
    matched: string[];
  }>(sql`
    with scope as (
      select l.id, l.slug, l.title, i.passage_count, i.length
      from ${lessons} l join ${indexedLessons} i on i.lesson_id = l.id
      where l.course_id = ${courseId}::uuid and l.state = 'published'
    ),
    whole as (
      select sum(passage_count)::float8 as total, (sum(length) / nullif(sum(passage_count), 0))::float8 as mean from scope
    ),
    asked as (select lexeme from unnest(${textArray(lexemes)}) as asked (lexeme)),
    hits as materialized (
      select asked.lexeme, t.passage_id, t.lesson_id, t.length, (t.in_body + ${headingWeight}::int * t.in_headings)::float8 as tf
      from asked
      cross join lateral (
        select held.passage_id, held.lesson_id, held.length, held.in_body, held.in_headings from ${postings} held
        where held.course_id = ${courseId}::uuid and held.lexeme = asked.lexeme
        offset 0
      ) as t
      where (t.lesson_id in (select id from scope)) is true
    ),
    held as (select lexeme, count(*) as documents from hits group by lexeme),
    terms as (
      select asked.lexeme,
        ln(1 + (whole.total - coalesce(held.documents, 0) + 0.5) / (coalesce(held.documents, 0) + 0.5)) as weight
      from asked cross join whole left join held on held.lexeme = asked.lexeme
      where whole.total > 0
    ),
    scored as (
      select h.passage_id, h.lesson_id, array_agg(h.lexeme) as matched,
        sum(t.weight * h.tf * (${k1}::float8 + 1)
          / (h.tf + ${k1}::float8 * (1 - ${b}::float8 + ${b}::float8 * h.length / whole.mean))) as score
      from hits h join terms t on t.lexeme = h.lexeme cross join whole
      group by h.passage_id, h.lesson_id
    ),
    ranked as (
      select passage_id, matched, score,
        row_number() over (partition by lesson_id order by score desc, passage_id) as in_lesson
      from scored
    ),
    best as (
      select passage_id, matched, score from ranked
      where in_lesson <= ${mostOfLesson}::int
      order by score desc, passage_id limit ${mostRanked}::int
    )
    select (select json_object_agg(lexeme, weight) from terms) as weights, (select total from whole) as total,
      p.id, p.lesson_id, s.slug as lesson_slug, s.title as lesson_title, p.heading_path, p.anchor, p.body, p.blocks,
      p.question_ids, best.score::float8 as score, best.matched
    from (values (1)) as always (one)
    left join best on true
    left join ${passages} p on p.id = best.passage_id
    left join scope s on s.id = p.lesson_id
    order by best.score desc nulls last, best.passage_id`);
  const terms = Object.entries(rows[0]?.weights ?? {}).map(([lexeme, weight]) => ({ lexeme, weight }));
  const found = rows
    .filter((row) => row.id !== null)
    .map((row) => ({
      id: row.id!,
      lessonId: row.lesson_id,
      lessonSlug: row.lesson_slug,
      lessonTitle: row.lesson_title,
      headingPath: row.heading_path,
      anchor: row.anchor,
      body: row.body,
      blocks: row.blocks,
      questionIds: row.question_ids,
      score: row.score,
      matched: row.matched,
    }));
  return { passages: found, terms, total: rows[0]?.total ?? 0 };
};

/** Passages of published lessons of a course, in no order. */
export const findPassages = async (db: Db, courseId: string, ids: readonly string[]): Promise<PassageRow[]> => {
  if (ids.length === 0) return [];
  const rows = await db
    .select(columns)
    .from(passages)
    .innerJoin(lessons, and(eq(lessons.id, passages.lessonId), eq(lessons.state, "published")))
    .where(and(eq(passages.courseId, courseId), inArray(passages.id, [...ids])));
  return rows.map(toPassage);
};

/** The first passages of a lesson's sections, for questions about the lesson as a whole. */
export const openingPassages = async (
  db: Db,
  courseId: string,
  lessonId: string,
  limit: number,
): Promise<PassageRow[]> => {
  const rows = await db
    .selectDistinctOn([sql`coalesce(${passages.anchor}, '')`], { ...columns, position: passages.position })
    .from(passages)
    .innerJoin(lessons, and(eq(lessons.id, passages.lessonId), eq(lessons.state, "published")))
    .where(and(eq(passages.courseId, courseId), eq(passages.lessonId, lessonId)))
    .orderBy(sql`coalesce(${passages.anchor}, '')`, asc(passages.position));
  return rows
    .sort((a, b) => a.position - b.position)
    .slice(0, limit)
    .map(({ position: _, ...row }) => toPassage(row));
};
