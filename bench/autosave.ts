import { setTimeout as sleep } from "node:timers/promises";
import { count, inArray } from "drizzle-orm";
import type { Attempt } from "#/features/assessments/contract-attempts.ts";
import { answerEvents } from "#/features/assessments/tables.ts";
import { buildIfNeeded } from "#/host/build.ts";
import { makeEnrolment } from "#/test/factories.ts";
import { type MadeQuestion, makeQuizWorld, rightAnswer, shownIn } from "#/test/factories-assessments.ts";
import type { Bench, Figure, Options, Outcome } from "./lib/bench.ts";
import { runBenches } from "./lib/command.ts";
import { onDatabaseOf, withPostgres } from "./lib/database.ts";
import { askRest, firstPages } from "./lib/demo.ts";
import { type Site, withSite } from "./lib/site.ts";
import { percentile, untilTick } from "./lib/stats.ts";
import { openConnection, timedGet } from "./lib/timed-get.ts";
import { type Caller, makeCaller } from "./lib/world.ts";

/** Seconds between two saves of a learner. */
const every = 5;
/** Seconds between two page views of the readers beside them. */
const betweenViews = 0.25;

type Size = { learners: number; seconds: number };

type World = { callers: Caller[]; quizId: string; questions: MadeQuestion[] };

const makeWorld = (site: Site, learners: number, databaseUrl?: string): Promise<World> =>
  onDatabaseOf({ dataDir: site.dataDir, databaseUrl }, async (db) => {
    const { course, questions, quiz } = await makeQuizWorld(db, { timeLimitSeconds: 3600 });
    const callers: Caller[] = [];
    for (let n = 0; n < learners; n += 1) {
      const caller = await makeCaller(db, ["assessments:read", "assessments:write"]);
      await makeEnrolment(db, course, caller.person);
      callers.push(caller);
    }
    return { callers, quizId: quiz.id, questions };
  });

type Receipt = { acks: { outcome: string }[] };
type Learned = { attemptId: string; milliseconds: number[] };

/** One learner: saves on schedule, one save at a time; a save that had to wait for the one before counts that too. */
const learn = async (site: Site, world: World, index: number, { learners, seconds }: Size): Promise<Learned> => {
  const headers = { ...world.callers[index]!.headers, "content-type": "application/json" };
  const post = <T>(path: string, body: object) =>
    askRest<T>(site.url, path, { method: "POST", headers, body: JSON.stringify(body) });
  const attempt = await post<Attempt>(`/quizzes/${world.quizId}/attempts`, {});
  const attemptId = attempt.id;
  const answers = world.questions.map(({ id, body }) => ({
    ...{ questionId: id, answer: rightAnswer(body, shownIn(attempt)(id)) },
  }));
  const milliseconds: number[] = [];
  await sleep((index / learners) * every * 1000);
  const began = performance.now();
  for (let tick = 0; tick * every < seconds; tick += 1) {
    await sleep(untilTick(tick, every, (performance.now() - began) / 1000) * 1000);
    const { questionId, answer } = answers[tick % answers.length]!;
    const events = [{ clientSeq: tick, questionId, answer }];
    const { acks } = await post<Receipt>(`/attempts/${attemptId}/answers`, { client: "bench", events });
    if (acks[0]?.outcome !== "accepted") throw new Error(`An answer was ${acks[0]?.outcome ?? "not acknowledged"}.`);
    milliseconds.push(performance.now() - began - tick * every * 1000);
  }
  return { attemptId, milliseconds };
};

/** Readers of these pages, signed out; milliseconds until the last byte of each page. */
const readPages = async (site: Site, paths: readonly string[], seconds: number): Promise<number[]> => {
  const connection = openConnection();
  const began = performance.now();
  const milliseconds: number[] = [];
  try {
    for (let view = 0; view * betweenViews < seconds; view += 1) {
      await sleep(untilTick(view, betweenViews, (performance.now() - began) / 1000) * 1000);
      const path = paths[view % paths.length]!;
      const answer = await timedGet(connection, site.url + path);
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`);
      milliseconds.push(answer.milliseconds);
    }
  } finally {
    connection.destroy();
  }
  return milliseconds;
};

const countStored = (site: Site, attemptIds: string[], databaseUrl?: string): Promise<number> =>
  onDatabaseOf({ dataDir: site.dataDir, databaseUrl }, async (db) => {
    const [row] = await db
      .select({ stored: count() })
      .from(answerEvents)
      .where(inArray(answerEvents.attemptId, attemptIds));
    return row!.stored;
  });

type Measured = { saves: number[]; views: number[] };

const measure = (size: Size, databaseUrl?: string): Promise<Measured> =>
  withSite({ databaseUrl }, async (site) => {
    const paths = Object.values(await firstPages(site.url));
    const world = await makeWorld(site, size.learners, databaseUrl);
    const [views, ...learned] = await Promise.all([
      readPages(site, paths, size.seconds),
      ...world.callers.map((_, index) => learn(site, world, index, size)),
    ]);
    const saves = learned.flatMap(({ milliseconds }) => milliseconds);
    const attemptIds = learned.map(({ attemptId }) => attemptId);
    const stored = await countStored(site, attemptIds, databaseUrl);
    if (stored !== saves.length) throw new Error(`${saves.length} acknowledged, ${stored} stored.`);
    return { saves, views };
  });

const figuresOf = (engine: string, { saves, views }: Measured, limit: number): Figure[] => [
  { name: `saving an answer, ${engine}, p50`, value: percentile(saves, 0.5), unit: "ms" },
  { name: `saving an answer, ${engine}, p99`, value: percentile(saves, 0.99), unit: "ms", limit },
  { name: `a page meanwhile, ${engine}, p95`, value: percentile(views, 0.95), unit: "ms" },
];

const run = async ({ quick }: Options): Promise<Outcome> => {
  await buildIfNeeded();
  const size = quick ? { learners: 10, seconds: 6 } : { learners: 200, seconds: 300 };
  const embedded = await measure(size);
  const { server, version } = await withPostgres(async ({ url, version }) => ({
    server: await measure(size, url),
    version,
  }));
  return {
    kind: "measured",
    figures: [...figuresOf("embedded", embedded, 500), ...figuresOf("PostgreSQL", server, 250)],
    tables: [],
    notes: [
      `${size.learners} learners, each with an attempt of six questions, save one answer every ${every} s for ${size.seconds} s over REST with a key: ${embedded.saves.length} saves on the embedded engine, ${server.saves.length} on PostgreSQL. Beside them the demo's first pages are read ${1 / betweenViews} times a second.`,
      "The time runs from when the save was due until its acknowledgement was read, so waiting behind an earlier save counts. After each run the stored answers were counted: as many as were acknowledged. Any failed save or page ends the run.",
      "Learners, readers, server and database share the machine's cores.",
    ],
    versions: { PostgreSQL: version },
  };
};

export const bench: Bench = { name: "autosave", title: "A class saving answers", run };

if (import.meta.main) await runBenches([bench]);
