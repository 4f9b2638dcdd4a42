import { type SQL, sql } from "drizzle-orm";
import { rankCourse } from "#/features/tutor/actions/search-course.ts";
import { mostPassages, mostPerLesson } from "#/features/tutor/ranking.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";

/** A question and what answers it: places of a course, or lessons of it. */
export type Asked = { question: string; answers: readonly string[] };
export type Found = { lessonSlug: string; anchor: string | null };
/** Passages of a course for a question, best first, ten at most. */
export type Ranker = (courseId: string, question: string) => Promise<Found[]>;
type PlaceOf = (found: Found) => string;

export const ofSection: PlaceOf = ({ lessonSlug, anchor }) =>
  anchor === null ? lessonSlug : `${lessonSlug}#${anchor}`;
export const ofLesson: PlaceOf = ({ lessonSlug }) => lessonSlug;

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** One relevant place is enough, so the ideal gain is 1. */
const gain = (rank: number) => (rank < 0 || rank > 9 ? 0 : 1 / Math.log2(rank + 2));

/** Where the first right place of each question stands among distinct places, from 0; -1: not found. */
export const ranksOf = async (courseId: string, asked: readonly Asked[], ranker: Ranker, placeOf: PlaceOf) => {
  const ranks: number[] = [];
  for (const { question, answers } of asked) {
    const places = [...new Set((await ranker(courseId, question)).map(placeOf))];
    ranks.push(places.findIndex((place) => answers.includes(place)));
  }
  return ranks;
};

export const recallOf = (ranks: readonly number[]) => mean(ranks.map((rank) => Number(rank >= 0 && rank < 5)));
export const ndcgOf = (ranks: readonly number[]) => mean(ranks.map(gain));

/** As tutor and search show it: six passages, two of a lesson, typos mended. Notes whether it would answer. */
export const asWeRank =
  (ctx: Context, answered: Map<string, boolean>): Ranker =>
  async (courseId, question) => {
    const { passages, isCovered } = await rankCourse(ctx, courseId, question);
    answered.set(`${courseId} ${question}`, isCovered);
    return passages;
  };

/** What PostgreSQL brings, on the same passages with their headings, as `tsvector` of its English dictionary. */
export const prepareBuiltIn = async (db: Db): Promise<void> => {
  await db.execute(sql`
    create table bench_texts as
    select p.id, p.course_id, l.slug as lesson_slug, p.anchor,
      to_tsvector('english', (select string_agg(h, ' ') from jsonb_array_elements_text(p.heading_path) h) || ' ' || p.body) as words
    from tutor_passages p join lessons l on l.id = p.lesson_id`);
  await db.execute(sql`create index on bench_texts using gin (words)`);
  await db.execute(sql`analyze bench_texts`);
};

const builtIn =
  (db: Db, queryOf: (question: string) => SQL, scoreOf: SQL): Ranker =>
  async (courseId, question) => {
    const rows = await db.execute<{ lesson_slug: string; anchor: string | null }>(sql`
      with asked as (select ${queryOf(question)} as query)
      select lesson_slug, anchor from bench_texts, asked
      where course_id = ${courseId}::uuid and words @@ query
      order by ${scoreOf} desc, id limit 10`);
    return rows.map((row) => ({ lessonSlug: row.lesson_slug, anchor: row.anchor }));
  };

const all = (question: string) => sql`plainto_tsquery('english', ${question})`;
const any = (question: string) => sql`replace(plainto_tsquery('english', ${question})::text, '&', '|')::tsquery`;

/** As ours are shown: six passages, two of a lesson. */
const asShown =
  (ranker: Ranker): Ranker =>
  async (courseId, question) => {
    const found = await ranker(courseId, question);
    const ofSame = (place: number) =>
      found.slice(0, place).filter((one) => one.lessonSlug === found[place]!.lessonSlug);
    return found.filter((_, place) => ofSame(place).length < mostPerLesson).slice(0, mostPassages);
  };

export const builtInRankers = (db: Db): Record<string, Ranker> => ({
  "`ts_rank`, any word, norm 1": builtIn(db, any, sql`ts_rank(words, query, 1)`),
  "the same, six passages, two of a lesson": asShown(builtIn(db, any, sql`ts_rank(words, query, 1)`)),
  "`ts_rank_cd`, any word": builtIn(db, any, sql`ts_rank_cd(words, query)`),
  "`ts_rank`, all words (`plainto_tsquery`)": builtIn(db, all, sql`ts_rank(words, query)`),
});
