import { sql } from "drizzle-orm";
import { anonymous } from "#/core/actor.ts";
import { indexCourse } from "#/features/tutor/actions/index-course.ts";
import { rankCourse } from "#/features/tutor/actions/search-course.ts";
import { searchEverywhere } from "#/features/tutor/actions/search-everywhere.ts";
import { markAllStale } from "#/features/tutor/store-runs.ts";
import { boot } from "#/server/boot.ts";
import type { Context } from "#/server/context.ts";
import { parseEnv } from "#/server/env.ts";
import { makeEnrolment, makeUser } from "#/test/factories.ts";
import { makeDemoCourse } from "#/test/factories-tutor.ts";
import { offCourseQuestions } from "#/test/tutor-gold/off-course.ts";
import { goldQuestions } from "#/test/tutor-gold/questions.ts";
import type { Bench, Engine, Figure, Options, Outcome, Table } from "./lib/bench.ts";
import { runBenches } from "./lib/command.ts";
import { withPostgres } from "./lib/database.ts";
import { shown } from "./lib/report.ts";
import {
  asWeRank,
  builtInRankers,
  mean,
  ndcgOf,
  ofLesson,
  ofSection,
  prepareBuiltIn,
  ranksOf,
  recallOf,
} from "./lib/retrieval-quality.ts";
import { type Book, lessonMixer, makeTextCourse, readBook } from "./lib/retrieval-world.ts";
import { inFolder } from "./lib/site.ts";
import { median, percentile } from "./lib/stats.ts";

const on = <T>(engine: Engine, work: (ctx: Context) => Promise<T>): Promise<T> => {
  const open = (databaseUrl?: string) =>
    inFolder(async (dataDir) => {
      const env = parseEnv({
        DATA_DIR: dataDir,
        LOG_LEVEL: "silent",
        ...(databaseUrl && { DATABASE_URL: databaseUrl }),
      });
      const { address: _, ...site } = await boot({ env });
      try {
        return await work({ ...site, actor: { kind: "system", job: "bench" } });
      } finally {
        await site.close();
      }
    });
  return engine === "embedded" ? open() : withPostgres(({ url }) => open(url));
};

const digits = (value: number) => value.toFixed(3);
const styles = ["exact", "paraphrase", "typo"] as const;
const linesPerTopic = 3;

/** What the words of a ranking are worth, on questions that people wrote. */
const quality = async (
  ctx: Context,
  book: Book | null,
  quick: boolean,
): Promise<{ tables: Table[]; figures: Figure[] }> => {
  const owner = await makeUser(ctx.db);
  const demoId = (await makeDemoCourse(ctx.db, owner)).id;
  await rankCourse(ctx, demoId, "index");
  const bookId = book && (await makeTextCourse(ctx, owner, book.lessons));
  await prepareBuiltIn(ctx.db);
  const answered = new Map<string, boolean>();
  const ours = asWeRank(ctx, answered);
  const bookQuestions = book?.questions.slice(0, quick ? 20 : undefined) ?? [];
  const rows: string[][] = [];
  const own: number[][] = [];
  for (const [name, ranker] of Object.entries({ "ours (BM25, typos mended)": ours, ...builtInRankers(ctx.db) })) {
    const ranks = await ranksOf(demoId, goldQuestions, ranker, ofSection);
    const parts = [ranks, ...styles.map((style) => ranks.filter((_, i) => goldQuestions[i]!.style === style))];
    if (own.length === 0) own.push(...parts);
    if (bookId) parts.push(await ranksOf(bookId, bookQuestions, ranker, ofLesson));
    rows.push([name, ...parts.map((part) => `${digits(recallOf(part))} / ${digits(ndcgOf(part))}`)]);
  }
  for (const question of offCourseQuestions) {
    for (const courseId of [demoId, bookId]) if (courseId) await ours(courseId, question);
  }
  const shareOf = (courseId: string, questions: readonly string[]) =>
    mean(questions.map((question) => Number(answered.get(`${courseId} ${question}`))));
  const gold = goldQuestions.map(({ question }) => question);
  const answeredOf = (name: string, courseId: string, on: readonly string[], off: readonly string[]) => [
    ...[name, digits(shareOf(courseId, on)), digits(1 - shareOf(courseId, off))],
  ];
  const half = (n: number) => gold.filter((_, i) => Math.floor(i / linesPerTopic) % 2 === n);
  const halfOff = (n: number) => offCourseQuestions.filter((_, i) => i % 2 === n);
  const answering = [
    answeredOf("demo course, all", demoId, gold, offCourseQuestions),
    answeredOf("the half that the rule was chosen on", demoId, half(0), halfOff(0)),
    answeredOf("the other half", demoId, half(1), halfOff(1)),
  ];
  if (bookId) {
    const stems = bookQuestions.map(({ question }) => question);
    answering.push(answeredOf("OpenStax book", bookId, stems, offCourseQuestions));
  }
  const missed = (name: string, value: number, least: number): Figure => ({
    ...{ name, value: 100 * (1 - value), unit: "%", limit: 100 * (1 - least) },
  });
  return {
    tables: [
      {
        title: "Recall@5 / nDCG@10",
        head: ["ranking", "gold set", ...styles, ...(bookId ? ["OpenStax exercises"] : [])],
        rows,
      },
      {
        title: "Answered in the course, declined off it",
        head: ["questions", "answered", "declined"],
        rows: answering,
      },
    ],
    figures: [
      missed("gold set, sections missed in the first 5", recallOf(own[0]!), 0.85),
      missed("gold set, nDCG@10 lost", ndcgOf(own[0]!), 0.7),
      missed("questions of the course declined", shareOf(demoId, gold), 0.97),
      missed("questions off the course answered", 1 - shareOf(demoId, offCourseQuestions), 0.84),
      { name: "nDCG@10 lost to typos", value: ndcgOf(own[1]!) - ndcgOf(own[3]!), unit: "", limit: 0.06 },
    ],
  };
};

type Times = { inCourse: number[]; everywhere: number[] };

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

/** Speeds on one engine: a course of 10,000 passages, then with 1,000 more courses beside it. */
const speeds = (engine: Engine, book: Book | null, quick: boolean) =>
  on(engine, async (ctx) => {
    const mixed = lessonMixer(book);
    const owner = await makeUser(ctx.db);
    const learner = await makeUser(ctx.db);
    const questions = goldQuestions.map(({ question }) => question).slice(0, quick ? 10 : 200);
    const hundred = mixed(quick ? 5 : 100, 8, 1);
    const source = [...(book?.lessons ?? [])];
    const lessons = hundred.map((text, i) => (source[i] ? { ...source[i], slug: text.slug } : text));
    const hundredId = await makeTextCourse(ctx, owner, lessons);
    await markAllStale(ctx.db, hundredId);
    const rebuilt = await timed(() => indexCourse(ctx, hundredId, new AbortController().signal));

    const bigId = await makeTextCourse(ctx, owner, mixed(quick ? 4 : 400, 25, 2));
    await makeEnrolment(ctx.db, { id: bigId }, learner);
    await ctx.db.execute(sql`vacuum analyze`);
    const passages = await ctx.db.execute<{ count: number }>(
      sql`select count(*)::int as count from tutor_passages where course_id = ${bigId}::uuid`,
    );
    const asLearner: Context = { ...ctx, actor: learner.actor };
    const asVisitor: Context = { ...ctx, actor: anonymous };
    const measure = async (who: Context): Promise<Times> => ({
      inCourse: await timeAll(questions, (question) => rankCourse(ctx, bigId, question)),
      everywhere: await timeAll(questions, (q) => searchEverywhere(who, { q: q.slice(0, 200), limit: 10 })),
    });
    const alone = await measure(asLearner);
    for (let n = 0; n < (quick ? 5 : 1_000); n += 1) {
      await makeTextCourse(ctx, owner, mixed(1, 10, 100 + n), "open");
    }
    await ctx.db.execute(sql`vacuum analyze`);
    return { rebuilt, passages: passages[0]!.count, alone, among: await measure(asVisitor) };
  });

const engineNames = { embedded: "embedded", postgres: "PostgreSQL" } as const;
const p95 = (times: readonly number[]) => percentile(times, 0.95);

const run = async ({ quick }: Options): Promise<Outcome> => {
  const book = await readBook();
  const judged = await on("postgres", (ctx) => quality(ctx, book, quick));
  const figures: Figure[] = [...judged.figures];
  const rows: string[][] = [];
  for (const engine of ["embedded", "postgres"] as const) {
    const name = engineNames[engine];
    const { rebuilt, passages, alone, among } = await speeds(engine, book, quick);
    figures.push(
      { name: `index of 100 lessons rebuilt, ${name}`, value: rebuilt / 1_000, unit: "s", limit: 10 },
      {
        name: `in a course of ${passages.toLocaleString("en")} passages, ${name}, p95`,
        value: p95(alone.inCourse),
        unit: "ms",
        limit: 50,
      },
      {
        name: `the same beside 1,000 courses, times that, ${name}`,
        value: p95(among.inCourse) / p95(alone.inCourse),
        unit: "×",
        limit: 1.3,
      },
      {
        name: `search of the site by a learner of that course, ${name}, p95`,
        value: p95(alone.everywhere),
        unit: "ms",
        limit: 50,
      },
      {
        name: `search by a visitor over 1,000 courses, times that, ${name}`,
        value: p95(among.everywhere) / p95(alone.everywhere),
        unit: "×",
        limit: 1.3,
      },
    );
    const row = (what: string, times: readonly number[]) =>
      rows.push([`${what}, ${name}`, shown(median(times)), shown(p95(times)), shown(Math.max(...times))]);
    row("in a course", alone.inCourse);
    row("in a course, beside 1,000 courses", among.inCourse);
    row("site, one course", alone.everywhere);
    row("site, 1,000 courses", among.everywhere);
  }
  return {
    kind: "measured",
    figures,
    tables: [...judged.tables, { title: "Milliseconds of a search", head: ["search", "p50", "p95", "longest"], rows }],
    notes: [
      `Gold set: ${goldQuestions.length} questions that we wrote about sections of the demo course in three styles, and ${offCourseQuestions.length} that it does not answer. OpenStax: ${book ? `the stems of ${book.questions.length} exercises of *Introduction to Python Programming*; right is the lesson that embeds the exercise` : "absent here"}.`,
      "All rankings on the same passages, in the same run, on PostgreSQL. Ours as it is shown: six passages, two of a lesson. The built-in ones get ten, however many of a lesson, with the headings in their text.",
      "Words that the course does not have are replaced by their nearest or, failing that, by one of their family; that rule was chosen mostly on one half of the topics and of the questions off the course, with the other in sight, and is shown for both.",
      "Speeds: 200 questions of the gold set one after the other, in process, without a language model. The large course is made of sentences of the demo and the book, shuffled, in sections of 90 words; each of the 1,000 has 10 passages. Site searches go over titles and glossaries too.",
      "No row for embeddings: the only endpoint of the tests hashes words and knows no meaning, so its figures would say nothing.",
    ],
  };
};

export const bench: Bench = { name: "retrieval", title: "What search and tutor find, and how fast", run };

if (import.meta.main) await runBenches([bench]);
