import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import { courses, lessons } from "#/features/courses/tables.ts";
import type { Db } from "#/server/db.ts";
import { analyserOf } from "./lexemes.ts";
import { indexedLessons, lexicon, passages } from "./tables.ts";
import { embeddings, indexRuns, vocabulary } from "./tables-index.ts";

/** Which vectors are in use: none of another model or length count. */
export type VectorKind = { model: string; dimensions: number };

/** As a course notes it once all its passages are embedded. */
export const kindName = ({ model, dimensions }: VectorKind): string => `${model} ${dimensions}`;

/** As `analyserOf` chooses it. */
const analyserOfCourse = sql`(case when ${courses.language} ~* '^en\\M' then ${analyserOf("en")} else ${analyserOf("")} end)`;

/** A lesson whose state in the index is not what it is in the course. */
const isStale = sql`(case when ${lessons.state} = 'published'
  then ${indexedLessons.lessonId} is null or ${indexedLessons.version} <> ${lessons.version}
    or ${indexedLessons.analyser} <> ${analyserOfCourse}
  else ${indexedLessons.lessonId} is not null end)`;

const isEmbeddedAs = ({ model, dimensions }: VectorKind) => sql`exists (
  select 1 from ${embeddings}
  where ${embeddings.courseId} = ${passages.courseId} and ${embeddings.contentHash} = ${passages.contentHash}
    and ${embeddings.model} = ${model} and ${embeddings.dimensions} = ${dimensions}::int
)`;

const isOpen = sql`${indexRuns.state} in ('waiting', 'running')`;

/** A course that failed or was cancelled waits for a change of its lessons or an hour. */
const mayBeAsked = (now: Instant) => sql`(
  ${indexRuns.courseId} is null or ${indexRuns.state} in ('waiting', 'running', 'done')
  or (${indexRuns.state} = 'failed' and ${indexRuns.finishedAt} < ${now}::timestamptz - interval '1 hour')
  or exists (
    select 1 from ${lessons} changed
    where changed.course_id = ${courses.id} and changed.updated_at > ${indexRuns.finishedAt}
  )
)`;

/** Courses with lessons to cut, work that was left lying, or passages to embed where `kind` says as what. */
export const coursesToIndex = async (db: Db, now: Instant, kind: VectorKind | null): Promise<string[]> => {
  const unembedded = kind
    ? sql`or exists (
        select 1 from ${passages} where ${passages.courseId} = ${courses.id}
      ) and ${indexRuns.embeddedAs} is distinct from ${kindName(kind)}`
    : sql``;
  const rows = await db
    .select({ id: courses.id })
    .from(courses)
    .leftJoin(indexRuns, eq(indexRuns.courseId, courses.id))
    .where(
      and(
        mayBeAsked(now),
        sql`(exists (
          select 1 from ${lessons} left join ${indexedLessons} on ${indexedLessons.lessonId} = ${lessons.id}
          where ${lessons.courseId} = ${courses.id} and ${isStale}
        ) ${unembedded} or ${isOpen})`,
      ),
    )
    .orderBy(asc(courses.id));
  return rows.map(({ id }) => id);
};

type Run = typeof indexRuns.$inferInsert;

/** Notes where the work on a course stands; a course that was deleted meanwhile has no such note. */
export const noteRun = async (db: Db, courseId: string, set: Partial<Omit<Run, "courseId">>): Promise<void> => {
  await db.update(indexRuns).set(set).where(eq(indexRuns.courseId, courseId));
};

/** Puts the work on a course at its start; false when it waits or runs already, or there is no such course. */
export const askForRun = async (db: Db, courseId: string, requestedAt: Instant): Promise<boolean> => {
  const start = {
    ...{ state: "waiting" as const, step: "lessons" as const, done: 0, total: 0, isCancelAsked: false },
    ...{ requestedAt, startedAt: null, finishedAt: null, problem: null },
  };
  const rows = await db
    .insert(indexRuns)
    .select(
      sql`select ${courses.id}, 'waiting', 'lessons', 0, 0, false, ${requestedAt}::timestamptz, null, null, null, null
          from ${courses} where ${courses.id} = ${courseId}::uuid`,
    )
    .onConflictDoUpdate({ target: indexRuns.courseId, set: start, setWhere: sql`not ${isOpen}` })
    .returning({ courseId: indexRuns.courseId });
  return rows.length > 0;
};

/** Says to stop to work that waits or runs; false when none does. */
export const askToCancel = async (db: Db, courseId: string): Promise<boolean> => {
  const rows = await db
    .update(indexRuns)
    .set({ isCancelAsked: true })
    .where(and(eq(indexRuns.courseId, courseId), isOpen))
    .returning({ courseId: indexRuns.courseId });
  return rows.length > 0;
};

export const findRun = async (db: Db, courseId: string) => {
  const [row] = await db
    .select({ state: indexRuns.state, isCancelAsked: indexRuns.isCancelAsked })
    .from(indexRuns)
    .where(eq(indexRuns.courseId, courseId));
  return row ?? null;
};

/** Makes every lesson of a course stale; its passages are found until they are replaced. */
export const markAllStale = (db: Db, courseId: string) =>
  db.update(indexedLessons).set({ version: -1 }).where(eq(indexedLessons.courseId, courseId));

/** The index of courses, by id. */
export const selectIndexes = (
  db: Db,
  {
    kind,
    after,
    courseId,
    limit,
  }: { kind: VectorKind | null; after?: string | null; courseId?: string; limit: number },
) => {
  const count = (what: ReturnType<typeof sql>) =>
    sql<number>`(select count(*)::int from ${lessons} left join ${indexedLessons}
      on ${indexedLessons.lessonId} = ${lessons.id} where ${lessons.courseId} = ${courses.id} and ${what})`;
  const passagesWhere = (what: ReturnType<typeof sql>) =>
    sql<number>`(select count(*)::int from ${passages} where ${passages.courseId} = ${courses.id} and ${what})`;
  return db
    .select({
      courseId: courses.id,
      slug: courses.slug,
      title: courses.title,
      lessons: count(sql`${lessons.state} = 'published'`),
      stale: count(isStale),
      passages: passagesWhere(sql`true`),
      embedded: kind ? passagesWhere(isEmbeddedAs(kind)) : sql<null>`null`,
      indexedAt: sql<string | null>`(select max(${indexedLessons.indexedAt}) from ${indexedLessons}
        where ${indexedLessons.courseId} = ${courses.id})`,
      run: {
        courseId: indexRuns.courseId,
        state: indexRuns.state,
        step: indexRuns.step,
        done: indexRuns.done,
        total: indexRuns.total,
        isCancelAsked: indexRuns.isCancelAsked,
        requestedAt: indexRuns.requestedAt,
        startedAt: indexRuns.startedAt,
        finishedAt: indexRuns.finishedAt,
        problem: indexRuns.problem,
      },
    })
    .from(courses)
    .leftJoin(indexRuns, eq(indexRuns.courseId, courses.id))
    .where(and(after ? gt(courses.id, after) : undefined, courseId ? eq(courses.id, courseId) : undefined))
    .orderBy(asc(courses.id))
    .limit(limit);
};

/** Brings the site's vocabulary in line with the courses'. */
export const sweepVocabulary = async (db: Db): Promise<void> => {
  await db.execute(sql`
    delete from ${vocabulary} where not exists (select 1 from ${lexicon} where ${lexicon.word} = ${vocabulary.word})`);
  await db.execute(sql`
    insert into ${vocabulary} (word, lexeme) select distinct on (word) word, lexeme from ${lexicon} order by word
    on conflict (word) do nothing`);
};
