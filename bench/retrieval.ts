import { boot } from "#/server/boot.ts";
import type { Context } from "#/server/context.ts";
import { parseEnv } from "#/server/env.ts";
import { offCourseQuestions } from "#/test/tutor-gold/off-course.ts";
import { goldQuestions } from "#/test/tutor-gold/questions.ts";
import type { Bench, Engine, Figure, Options, Outcome } from "./lib/bench.ts";
import { runBenches } from "./lib/command.ts";
import { withPostgres } from "./lib/database.ts";
import { shown } from "./lib/report.ts";
import { quality } from "./lib/retrieval-judged.ts";
import { type Speeds, speedsOf } from "./lib/retrieval-speeds.ts";
import { readBook } from "./lib/retrieval-world.ts";
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

const engineNames = { embedded: "embedded", postgres: "PostgreSQL" } as const;
const p95 = (times: readonly number[]) => percentile(times, 0.95);

const figuresOf = (name: string, { rebuilt, passages, alone, withMeaning, among }: Speeds): Figure[] => [
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
  ...withMeaning.map(({ dimensions, times }) => ({
    name: `in that course with embeddings of ${dimensions.toLocaleString("en")} numbers, ${name}, p95`,
    value: p95(times),
    unit: "ms",
    limit: 50,
  })),
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
];

const rowsOf = (name: string, { alone, withMeaning, among }: Speeds): string[][] => {
  const row = (what: string, times: readonly number[]) => [
    ...[`${what}, ${name}`, shown(median(times)), shown(p95(times)), shown(Math.max(...times))],
  ];
  return [
    row("in a course", alone.inCourse),
    ...withMeaning.map(({ dimensions, times }) => row(`in a course, with ${dimensions} numbers`, times)),
    row("in a course, beside 1,000 courses", among.inCourse),
    row("site, one course", alone.everywhere),
    row("site, 1,000 courses", among.everywhere),
  ];
};

const run = async ({ quick }: Options): Promise<Outcome> => {
  const book = await readBook();
  const judged = await on("postgres", (ctx) => quality(ctx, book, quick));
  const figures: Figure[] = [...judged.figures];
  const rows: string[][] = [];
  for (const engine of ["embedded", "postgres"] as const) {
    const name = engineNames[engine];
    const speeds = await on(engine, (ctx) => speedsOf(ctx, name, book, quick));
    figures.push(...figuresOf(name, speeds));
    rows.push(...rowsOf(name, speeds));
  }
  return {
    kind: "measured",
    figures,
    tables: [...judged.tables, { title: "Milliseconds of a search", head: ["search", "p50", "p95", "longest"], rows }],
    notes: [
      `Gold set: ${goldQuestions.length} questions that we wrote about sections of the demo course in three styles, and ${offCourseQuestions.length} that it does not answer. OpenStax: ${book ? `the stems of ${book.questions.length} exercises of *Introduction to Python Programming*; right is the lesson that embeds the exercise` : "absent here"}.`,
      "All rankings on the same passages, in the same run, on PostgreSQL. Ours as it is shown: six passages, two of a lesson. The built-in ones get ten, however many of a lesson, with the headings in their text; the best of them is shown as ours is too.",
      "Words that the course does not have are replaced by their nearest or, failing that, by one of their family; that rule was chosen mostly on one half of the topics and of the questions off the course, with the other in sight, and is shown for both.",
      "Speeds: 200 questions of the gold set one after the other, in process, without a language model. The large course is made of sentences of the demo and the book, shuffled, in sections of 90 words; each of the 1,000 has 10 passages. Site searches go over titles and glossaries too.",
      "Embeddings are made up, so they show what reading and comparing them takes, and no row tells what they find: the only endpoint of the tests hashes words and knows no meaning. The time of an endpoint is not in it. PostgreSQL from npm has no pgvector.",
    ],
  };
};

export const bench: Bench = { name: "retrieval", title: "What search and tutor find, and how fast", run };

if (import.meta.main) await runBenches([bench]);
