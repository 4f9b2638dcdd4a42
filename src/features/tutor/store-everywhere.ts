import { type SQL, sql } from "drizzle-orm";
import { courseInstructors, courses, enrolments, glossaryTerms, lessons } from "#/features/courses/tables.ts";
import type { Db } from "#/server/db.ts";
import { type Candidate, familyStart } from "./nearest-word.ts";
import { bm25, mostOfLesson, mostRanked } from "./ranking.ts";
import { indexedLessons, lexicon, passages, postings } from "./tables.ts";
import { vocabulary } from "./tables-index.ts";

/** Who searches, and the courses that are closed to them at this moment. */
export type Searcher = { userId: string | null; isAdmin: boolean; closed: readonly string[] };

/** A word of the search as each kind of course is searched for it; once for all where both look for the same. */
export type AskedWord = { word: string; english: string | null; neutral: string };

export type PlaceRow = {
  id: string;
  course_id: string;
  course_slug: string;
  course_title: string;
  is_english: boolean;
  lesson_id: string;
  lesson_slug: string;
  lesson_title: string;
  heading_path: string[];
  anchor: string | null;
  body: string;
  /** Checked once it is chosen. */
  blocks: unknown;
  score: number;
};

const textArray = (values: readonly string[]) => sql`string_to_array(${values.join(" ")}, ' ')`;
const idArray = (values: readonly string[]) => sql`string_to_array(${values.join(" ")}, ' ')::uuid[]`;

/** Courses whose lessons the person may read, as `canReadLesson` says of published lessons. */
const readable = ({ userId, isAdmin, closed }: Searcher): SQL => {
  const isStaff = isAdmin
    ? sql`true`
    : sql`exists (select 1 from ${courseInstructors} i where i.course_id = c.id and i.user_id = ${userId}::uuid)`;
  const isEnrolled = sql`exists (
    select 1 from ${enrolments} e where e.course_id = c.id and e.user_id = ${userId}::uuid and e.left_at is null
  )`;
  return sql`
    select c.id, c.slug, c.title, (c.language ~* '^en\\M') as is_english
    from ${courses} c
    where ((c.state = 'published' and (c.access = 'open' or ${isEnrolled})) or ${isStaff})
      and c.id <> all(${idArray(closed)})`;
};

/**
 * BM25 over the published lessons of every course that the person may read, in one ranking: a word weighs by how rare it
 * is in all of them together. What cannot be opened is neither found nor counted. `offset 0` has postings looked up, by course
 * and word or, for who may read most of the site, by word alone; the planner would rather read those of the whole site.
 */
export const rankEverywhere = async (
  db: Db,
  searcher: Searcher,
  words: readonly AskedWord[],
): Promise<{ places: PlaceRow[]; weights: Map<string, number> }> => {
  const { k1, b, headingWeight } = bm25;
  const asked = words.flatMap(({ word, english, neutral }) =>
    english === neutral
      ? [{ word, lexeme: neutral, kind: "any" }]
      : [
          ...(english === null ? [] : [{ word, lexeme: english, kind: "english" }]),
          { word, lexeme: neutral, kind: "neutral" },
        ],
  );
  const tf = sql`(held.in_body + ${headingWeight}::int * held.in_headings)::float8`;
  const rows = await db.execute<
    Omit<PlaceRow, "id"> & { weights: Record<string, number> | null; id: string | null }
  >(sql`
    with scope as materialized (${readable(searcher)}),
    shown as materialized (
      select i.lesson_id, i.passage_count, i.length, s.is_english
      from scope s join ${indexedLessons} i on i.course_id = s.id
      cross join lateral (
        select 1 from ${lessons} where ${lessons.id} = i.lesson_id and ${lessons.state} = 'published' offset 0
      ) as published
    ),
    whole as (
      select sum(passage_count)::float8 as total, (sum(length) / nullif(sum(passage_count), 0))::float8 as mean from shown
    ),
    asked as (
      select word, lexeme, nullif(kind, 'any') = 'english' as is_english
      from unnest(${textArray(asked.map(({ word }) => word))}, ${textArray(asked.map(({ lexeme }) => lexeme))},
        ${textArray(asked.map(({ kind }) => kind))}) as asked (word, lexeme, kind)
    ),
    most as materialized (
      select 2 * (select count(*) from scope) > (select count(*) from ${courses}) as is_readable
    ),
    hits as materialized (
      select a.word, t.passage_id, t.lesson_id, t.length, t.tf
      from scope s
      join asked a on coalesce(a.is_english, s.is_english) = s.is_english
      cross join lateral (
        select held.passage_id, held.lesson_id, held.length, ${tf} as tf from ${postings} held
        where held.course_id = s.id and held.lexeme = a.lexeme
        offset 0
      ) as t
      where not (select is_readable from most) and (t.lesson_id in (select lesson_id from shown)) is true
      union all
      select a.word, t.passage_id, t.lesson_id, t.length, t.tf
      from asked a
      cross join lateral (
        select held.course_id, held.passage_id, held.lesson_id, held.length, ${tf} as tf from ${postings} held
        where held.lexeme = a.lexeme
        offset 0
      ) as t
      where (select is_readable from most)
        and case when a.is_english is null then t.lesson_id in (select lesson_id from shown)
          else (t.lesson_id, a.is_english) in (select lesson_id, is_english from shown) end is true
    ),
    terms as (
      select word, ln(1 + (max(whole.total) - count(*) + 0.5) / (count(*) + 0.5)) as weight
      from hits cross join whole group by word
    ),
    scored as (
      select h.passage_id, h.lesson_id,
        sum(t.weight * h.tf * (${k1}::float8 + 1)
          / (h.tf + ${k1}::float8 * (1 - ${b}::float8 + ${b}::float8 * h.length / whole.mean))) as score
      from hits h join terms t on t.word = h.word cross join whole
      group by h.passage_id, h.lesson_id
    ),
    ranked as (
      select passage_id, score, row_number() over (partition by lesson_id order by score desc, passage_id) as in_lesson
      from scored
    ),
    best as (
      select passage_id, score from ranked where in_lesson <= ${mostOfLesson}::int
      order by score desc, passage_id limit ${mostRanked}::int
    )
    select (select json_object_agg(word, weight) from terms) as weights, p.id, s.id as course_id, s.slug as course_slug,
      s.title as course_title, s.is_english, l.id as lesson_id, l.slug as lesson_slug, l.title as lesson_title,
      p.heading_path, p.anchor, p.body, p.blocks, best.score::float8 as score
    from (values (1)) as always (one)
    left join best on true
    left join lateral (select one.id, one.course_id, one.lesson_id, one.heading_path, one.anchor, one.body, one.blocks
      from ${passages} one where one.id = best.passage_id offset 0) as p on true
    left join lateral (select one.id, one.slug, one.title from ${lessons} one where one.id = p.lesson_id offset 0) as l on true
    left join scope s on s.id = p.course_id
    order by best.score desc nulls last, best.passage_id`);
  const places = rows.flatMap(({ weights: _, id, ...row }) => (id === null ? [] : [{ ...row, id }]));
  return { places, weights: new Map(Object.entries(rows[0]?.weights ?? {})) };
};

/** Words of the courses that the person may read which look like the given ones, or begin like them. */
export const similarEverywhere = async (
  db: Db,
  searcher: Searcher,
  unknown: readonly string[],
): Promise<Map<string, Candidate[]>> => {
  const rows = await db.execute<{ asked: string } & Candidate>(sql`
    with scope as materialized (${readable(searcher)}),
    alike as materialized (
      select asked.word as asked, v.word, v.lexeme, similarity(v.word, asked.word)::float8 as similarity
      from unnest(${textArray(unknown)}) as asked (word)
      join ${vocabulary} v on left(v.word, 1) in (left(asked.word, 1), substr(asked.word, 2, 1))
      where (
        length(v.word) between length(asked.word) - 2 and length(asked.word) + 2
        and similarity(v.word, asked.word) > 0.15
      ) or left(v.word, ${familyStart}::int) = left(asked.word, ${familyStart}::int)
    )
    select near.asked, near.word, near.lexeme, near.similarity, 0 as documents
    from (select distinct asked from alike) as words
    cross join lateral (
      select a.asked, a.word, a.lexeme, a.similarity from alike a
      where a.asked = words.asked
        and exists (select 1 from ${lexicon} x join scope on scope.id = x.course_id where x.word = a.word)
      order by a.similarity desc, a.word
      limit 40
    ) as near`);
  return Map.groupBy(rows, ({ asked }) => asked);
};

const containsAll = (column: SQL, words: readonly string[]): SQL =>
  words.length === 0
    ? sql`false`
    : sql.join(
        words.map((word) => sql`strpos(lower(${column}), ${word}) > 0`),
        sql` and `,
      );

/** Published courses with all words in their title. */
export const coursesByTitle = (db: Db, words: readonly string[], limit: number) =>
  db.execute<{ id: string; slug: string; title: string; summary: string }>(sql`
    select id, slug, title, summary from ${courses}
    where state = 'published' and ${containsAll(sql`title`, words)}
    order by length(title), id limit ${limit}::int`);

/** Terms that the search names, or that begin with it, in courses that the person may read. */
export const termsNamed = (db: Db, searcher: Searcher, q: string, limit: number) =>
  db.execute<{ id: string; slug: string; title: string; term: string; definition: string }>(sql`
    with scope as materialized (${readable(searcher)})
    select t.id, s.slug, s.title, t.term, t.definition
    from scope s join ${glossaryTerms} t on t.course_id = s.id
    where strpos(' ' || ${q} || ' ', ' ' || lower(t.term) || ' ') > 0
      or (length(${q}) > 2 and starts_with(lower(t.term), ${q}))
    order by length(t.term) desc, t.term, t.id limit ${limit}::int`);

export const titlesOfCourses = async (db: Db, courseIds: readonly string[]): Promise<string[]> => {
  if (courseIds.length === 0) return [];
  const rows = await db.execute<{ title: string }>(
    sql`select title from ${courses} where id = any(${idArray(courseIds)}) order by title`,
  );
  return rows.map(({ title }) => title);
};
