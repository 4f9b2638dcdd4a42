import { sql } from "drizzle-orm";
import { anonymous } from "#/core/actor.ts";
import { indexCourse } from "#/features/tutor/actions/index-course.ts";
import { rankCourse } from "#/features/tutor/actions/search-course.ts";
import { searchEverywhere } from "#/features/tutor/actions/search-everywhere.ts";
import { markAllStale } from "#/features/tutor/store-runs.ts";
import type { Context } from "#/server/context.ts";
import { hasVector } from "#/server/vector.ts";
import { makeEnrolment, makeUser } from "#/test/factories.ts";
import { goldQuestions } from "#/test/tutor-gold/questions.ts";
import { stage } from "./progress.ts";
import { byMadeUpMeaning } from "./retrieval-vectors.ts";
import { type Book, lessonMixer, makeTextCourse } from "./retrieval-world.ts";

/** Milliseconds of each question. */
export type Times = { inCourse: number[]; everywhere: number[] };

export type Speeds = {
  passages: number;
  /** Milliseconds. */
  rebuilt: number;
  alone: Times;
  /** By words and embeddings of so many numbers; none without pgvector. */
  withMeaning: { dimensions: number; times: number[] }[];
  /** With 1,000 more courses in the same database. */
  among: Times;
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

const timeAll = async (questions: readonly string[], work: (question: string) => Promise<unknown>) => {
  const warmUp = questions.slice(0, Math.ceil(questions.length / 5));
  for (const question of warmUp) await work(question);
  const times: number[] = [];
  for (const question of questions) times.push(await timed(() => work(question)));
  return times;
};

/** Does the work for each number below `count`, four at a time: what is written to disk waits for it less. */
const forEachBelow = async (count: number, work: (n: number) => Promise<unknown>): Promise<void> => {
  let next = 0;
  const go = async () => {
    while (next < count) {
      const n = next;
      next += 1;
      if (n > 0 && n % 250 === 0) stage(`${n} courses are there`);
      await work(n);
    }
  };
  await Promise.all([go(), go(), go(), go()]);
};

const rebuildHundred = async (ctx: Context, courseId: string): Promise<number> => {
  await markAllStale(ctx.db, courseId);
  return timed(() => indexCourse(ctx, courseId, new AbortController().signal));
};

/** Speeds on one engine: a course of 10,000 passages, then with 1,000 more courses beside it. */
export const speedsOf = async (ctx: Context, name: string, book: Book | null, quick: boolean): Promise<Speeds> => {
  const mixed = lessonMixer(book);
  const owner = await makeUser(ctx.db);
  const learner = await makeUser(ctx.db);
  const questions = goldQuestions.map(({ question }) => question).slice(0, quick ? 10 : 200);
  stage(`${name}: 100 lessons are indexed, and again`);
  const source = [...(book?.lessons ?? [])];
  const lessons = mixed(quick ? 5 : 100, 8, 1).map((text, i) => (source[i] ? { ...source[i], slug: text.slug } : text));
  const rebuilt = await rebuildHundred(ctx, await makeTextCourse(ctx, owner, lessons));

  stage(`${name}: a course of 10,000 passages is indexed`);
  const bigId = await makeTextCourse(ctx, owner, mixed(quick ? 4 : 400, 25, 2));
  await makeEnrolment(ctx.db, { id: bigId }, learner);
  await ctx.db.execute(sql`vacuum analyze`);
  const passages = await ctx.db.execute<{ count: number }>(
    sql`select count(*)::int as count from tutor_passages where course_id = ${bigId}::uuid`,
  );
  const measure = async (who: Context["actor"]): Promise<Times> => {
    const asker: Context = { ...ctx, actor: who };
    return {
      inCourse: await timeAll(questions, (question) => rankCourse(ctx, bigId, question)),
      everywhere: await timeAll(questions, (q) => searchEverywhere(asker, { q: q.slice(0, 200), limit: 10 })),
    };
  };
  stage(`${name}: it is searched`);
  const alone = await measure(learner.actor);
  const withMeaning: Speeds["withMeaning"] = [];
  for (const dimensions of (await hasVector(ctx.db)) ? [256, 1_536] : []) {
    stage(`${name}: it is embedded by ${dimensions} numbers and searched`);
    const byMeaning = await byMadeUpMeaning(ctx.db, bigId, dimensions);
    const times = await timeAll(questions, (question) => rankCourse(ctx, bigId, question, byMeaning));
    withMeaning.push({ dimensions, times });
  }
  stage(`${name}: 1,000 courses are indexed`);
  await forEachBelow(quick ? 5 : 1_000, (n) => makeTextCourse(ctx, owner, mixed(1, 10, 100 + n), "open"));
  await ctx.db.execute(sql`vacuum analyze`);
  stage(`${name}: all are searched`);
  return { rebuilt, passages: passages[0]!.count, alone, withMeaning, among: await measure(anonymous) };
};
