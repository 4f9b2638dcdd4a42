import { sql } from "drizzle-orm";
import { newId } from "#/core/ids.ts";
import { getResult } from "#/features/assessments/actions/get-result.ts";
import { listGradeRows } from "#/features/assessments/actions/list-grade-rows.ts";
import { saveAnswers } from "#/features/assessments/actions/save-answers.ts";
import { startAttempt } from "#/features/assessments/actions/start-attempt.ts";
import { submitAttempt } from "#/features/assessments/actions/submit-attempt.ts";
import { createAi } from "#/server/ai/ai.ts";
import type { Context, Services } from "#/server/context.ts";
import { connect } from "#/server/db.ts";
import { parseEnv } from "#/server/env.ts";
import { createFiles } from "#/server/files.ts";
import { createLog } from "#/server/log.ts";
import { migrate } from "#/server/migrate.ts";
import { createVault } from "#/server/vault.ts";
import { makeCourse, makeEnrolment, makeUser, type Person } from "#/test/factories.ts";
import {
  type MadeQuestion,
  makeQuestions,
  makeQuiz,
  rightAnswer,
  sampleBodies,
  shownIn,
} from "#/test/factories-assessments.ts";
import { answersOf, type Growth, growAnswers } from "#/test/factories-growth.ts";
import type { Bench, Figure, Options, Outcome, Table } from "./lib/bench.ts";
import { runBenches } from "./lib/command.ts";
import { withDatabases } from "./lib/database.ts";
import { shown } from "./lib/report.ts";
import { median, percentile, rotate } from "./lib/stats.ts";

/** 10 thousand, a million and 10 million answers. */
const sizes: Growth[] = [
  { learners: 50, quizzes: 8, questions: 25 },
  { learners: 2_000, quizzes: 20, questions: 25 },
  { learners: 20_000, quizzes: 20, questions: 25 },
];
const quickSizes: Growth[] = [
  { learners: 10, quizzes: 4, questions: 5 },
  { learners: 40, quizzes: 4, questions: 5 },
];

const classSize = 30;

const operations = ["autosave", "submit", "results", "gradebook"] as const;
type Operation = (typeof operations)[number];

const noTimes = (): Record<Operation, number[]> => ({ autosave: [], submit: [], results: [], gradebook: [] });

const named = (growth: Growth) => answersOf(growth).toLocaleString("en");

/** The class that is measured is the same at each size: 30 learners, a quiz of 20 questions, five quizzes beside it. */
type Site = {
  growth: Growth;
  services: Services;
  teacher: Person;
  learners: Person[];
  courseId: string;
  quizId: string;
  questions: MadeQuestion[];
  times: Record<Operation, number[]>;
  bytes: number;
  close(): Promise<void>;
};

/** Rows of other courses, on a connection of its own that leaves foreign keys unchecked while it fills. */
const fill = async (url: string, growth: Growth): Promise<number> => {
  const began = performance.now();
  await migrate({ kind: "server", url });
  const { db, close } = connect({ kind: "server", url }, { max: 1 });
  try {
    await db.execute(sql`set session_replication_role = replica`);
    await growAnswers(db, growth);
    await db.execute(sql`set session_replication_role = default`);
    await db.execute(sql`vacuum analyze`);
    await db.execute(sql`checkpoint`);
    const [row] = await db.execute<{ bytes: string }>(sql`select pg_database_size(current_database()) as bytes`);
    const seconds = (performance.now() - began) / 1000;
    process.stdout.write(`${named(growth)} answers in ${shown(seconds)} s\n`);
    return Number(row!.bytes);
  } finally {
    await close();
  }
};

const makeSite = async (url: string, growth: Growth): Promise<Site> => {
  const bytes = await fill(url, growth);
  const { db, close } = connect({ kind: "server", url }, { max: 2 });
  const teacher = await makeUser(db, { role: "instructor" });
  const course = await makeCourse(db, teacher);
  const bodies = Array.from({ length: 20 }, () => sampleBodies().single_choice);
  const questions = await makeQuestions(db, course, bodies);
  const quiz = await makeQuiz(db, course, questions);
  for (let n = 0; n < 5; n += 1) await makeQuiz(db, course, questions);
  const learners = await Promise.all(Array.from({ length: classSize }, () => makeUser(db)));
  for (const learner of learners) await makeEnrolment(db, course, learner);
  const plain = {
    now: () => new Date(),
    log: createLog("silent"),
    ai: createAi(parseEnv({})),
    vault: createVault(newId()),
  };
  return {
    services: { ...plain, db, files: createFiles(`/nowhere/${newId()}`) },
    ...{ growth, bytes, teacher, learners, courseId: course.id, quizId: quiz.id, questions, close },
    times: noTimes(),
  };
};

const timed = async <T>({ times }: Site, operation: Operation, work: () => Promise<T>): Promise<T> => {
  const began = performance.now();
  const result = await work();
  times[operation].push(performance.now() - began);
  return result;
};

/** One learner takes the quiz from start to results; then the teacher looks at the gradebook. */
const takeQuiz = async (site: Site, learner: Person): Promise<void> => {
  const ctx: Context = { ...site.services, actor: learner.actor };
  const attempt = await startAttempt(ctx, { quizId: site.quizId });
  const attemptId = attempt.id;
  for (const [clientSeq, { id: questionId, body }] of site.questions.entries()) {
    const answer = rightAnswer(body, shownIn(attempt)(questionId));
    const event = { clientSeq, questionId, baseSeq: null, answer, cleared: false, clientTime: null };
    await timed(site, "autosave", () => saveAnswers(ctx, { attemptId, client: "bench", events: [event] }));
  }
  await timed(site, "submit", () => submitAttempt(ctx, { attemptId }));
  await timed(site, "results", () => getResult(ctx, { attemptId }));
  const teach: Context = { ...site.services, actor: site.teacher.actor };
  await timed(site, "gradebook", () => listGradeRows(teach, { courseId: site.courseId, limit: 100 }));
};

const p95 = ({ times }: Site, operation: Operation) => percentile(times[operation], 0.95);

const ratiosOf = (first: Site, last: Site): Figure[] =>
  operations.map((operation) => ({
    name: `${operation}, p95 at ${named(last.growth)} answers over p95 at ${named(first.growth)}`,
    value: p95(last, operation) / p95(first, operation),
    unit: "×",
    limit: 1.3,
  }));

const tableOf = (sites: readonly Site[]): Table => ({
  title: "Median and p95 in ms",
  head: ["answers", "database", ...operations],
  rows: sites.map((site) => [
    named(site.growth),
    `${shown(site.bytes / 1e6)} MB`,
    ...operations.map((operation) => `${shown(median(site.times[operation]))}, ${shown(p95(site, operation))}`),
  ]),
});

/** One learner at each site in turn, so that what disturbs the machine disturbs all alike. */
const takeInTurn = async (sites: readonly Site[], rounds: number): Promise<void> => {
  for (let round = 0; round < rounds; round += 1)
    for (let n = 0; n < classSize; n += 1) for (const site of rotate(sites, n)) await takeQuiz(site, site.learners[n]!);
};

const run = ({ quick }: Options): Promise<Outcome> => {
  const growths = quick ? quickSizes : sizes;
  return withDatabases(growths.length, async ({ urls, version }) => {
    const sites: Site[] = [];
    try {
      for (const [index, growth] of growths.entries()) sites.push(await makeSite(urls[index]!, growth));
      await takeInTurn(sites, 1);
      for (const site of sites) site.times = noTimes();
      await takeInTurn(sites, quick ? 1 : 10);
      return {
        kind: "measured",
        figures: ratiosOf(sites[0]!, sites.at(-1)!),
        tables: [tableOf(sites)],
        notes: [
          "Actions called in the process, one after the other, each database in turn; on PostgreSQL over a local connection, commits synced to disk.",
          `A class of ${classSize} takes a quiz of 20 questions ten times beside the answers of other courses: a new answer each, a submit, its results, the gradebook of the class. The rows of the other courses are generated.`,
        ],
        versions: { PostgreSQL: version },
      };
    } finally {
      for (const site of sites) await site.close();
    }
  });
};

export const bench: Bench = { name: "growth", title: "Cost as answers grow", run };

if (import.meta.main) await runBenches([bench]);
