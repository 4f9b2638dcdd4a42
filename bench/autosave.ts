import { setTimeout as sleep } from "node:timers/promises";
import { count, inArray } from "drizzle-orm";
import { answerEvents } from "#/features/assessments/tables.ts";
import { buildIfNeeded } from "#/host/build.ts";
import { makeEnrolment } from "#/test/factories.ts";
import { makeQuizWorld, rightAnswer } from "#/test/factories-assessments.ts";
import type { Bench, Options, Outcome } from "./lib/bench.ts";
import { runBenches } from "./lib/command.ts";
import { onDatabaseOf, withPostgres } from "./lib/database.ts";
import { askRest } from "./lib/demo.ts";
import { type Site, withSite } from "./lib/site.ts";
import { percentile, untilTick } from "./lib/stats.ts";
import { type Caller, makeCaller } from "./lib/world.ts";

const learners = 20;
/** Seconds between two saves of a learner: together 40 saves/s, as of 200 learners who save every 5 s. */
const every = 0.5;

type World = { callers: Caller[]; quizId: string; answers: { questionId: string; answer: object }[] };

const makeWorld = (site: Site, databaseUrl?: string): Promise<World> =>
  onDatabaseOf({ dataDir: site.dataDir, databaseUrl }, async (db) => {
    const { course, questions, quiz } = await makeQuizWorld(db, { timeLimitSeconds: 3600 });
    const callers: Caller[] = [];
    for (let n = 0; n < learners; n += 1) {
      const caller = await makeCaller(db, ["assessments:read", "assessments:write"]);
      await makeEnrolment(db, course, caller.person);
      callers.push(caller);
    }
    const answers = questions.map(({ id, body }) => ({ questionId: id, answer: rightAnswer(body) }));
    return { callers, quizId: quiz.id, answers };
  });

type Receipt = { acks: { outcome: string }[] };
type Learned = { attemptId: string; milliseconds: number[] };

/** One learner: saves on schedule, one save at a time; a save that had to wait for the one before counts that too. */
const learn = async (site: Site, world: World, index: number, seconds: number): Promise<Learned> => {
  const headers = { ...world.callers[index]!.headers, "content-type": "application/json" };
  const post = <T>(path: string, body: object) =>
    askRest<T>(site.url, path, { method: "POST", headers, body: JSON.stringify(body) });
  const { id: attemptId } = await post<{ id: string }>(`/quizzes/${world.quizId}/attempts`, {});
  const milliseconds: number[] = [];
  await sleep((index / learners) * every * 1000);
  const began = performance.now();
  for (let tick = 0; tick * every < seconds; tick += 1) {
    await sleep(untilTick(tick, every, (performance.now() - began) / 1000) * 1000);
    const { questionId, answer } = world.answers[tick % world.answers.length]!;
    const events = [{ clientSeq: tick, questionId, answer }];
    const { acks } = await post<Receipt>(`/attempts/${attemptId}/answers`, { client: "bench", events });
    if (acks[0]?.outcome !== "accepted") throw new Error(`An answer was ${acks[0]?.outcome ?? "not acknowledged"}.`);
    milliseconds.push(performance.now() - began - tick * every * 1000);
  }
  return { attemptId, milliseconds };
};

const countStored = (site: Site, attemptIds: string[], databaseUrl?: string): Promise<number> =>
  onDatabaseOf({ dataDir: site.dataDir, databaseUrl }, async (db) => {
    const [row] = await db
      .select({ stored: count() })
      .from(answerEvents)
      .where(inArray(answerEvents.attemptId, attemptIds));
    return row!.stored;
  });

const measure = (seconds: number, databaseUrl?: string): Promise<number[]> =>
  withSite({ databaseUrl, isDemo: false }, async (site) => {
    const world = await makeWorld(site, databaseUrl);
    const learned = await Promise.all(world.callers.map((_, index) => learn(site, world, index, seconds)));
    const milliseconds = learned.flatMap((learner) => learner.milliseconds);
    const attemptIds = learned.map(({ attemptId }) => attemptId);
    const stored = await countStored(site, attemptIds, databaseUrl);
    if (stored !== milliseconds.length) throw new Error(`${milliseconds.length} acknowledged, ${stored} stored.`);
    return milliseconds;
  });

const run = async ({ quick }: Options): Promise<Outcome> => {
  await buildIfNeeded();
  const seconds = quick ? 2 : 20;
  const embedded = await measure(seconds);
  const { server, version } = await withPostgres(async ({ url, version }) => ({
    server: await measure(seconds, url),
    version,
  }));
  return {
    kind: "measured",
    figures: [
      { name: "saving an answer, embedded, p50", value: percentile(embedded, 0.5), unit: "ms" },
      { name: "saving an answer, embedded, p99", value: percentile(embedded, 0.99), unit: "ms", limit: 500 },
      { name: "saving an answer, PostgreSQL, p50", value: percentile(server, 0.5), unit: "ms" },
      { name: "saving an answer, PostgreSQL, p99", value: percentile(server, 0.99), unit: "ms", limit: 250 },
    ],
    tables: [],
    notes: [
      `${learners} learners, each with an attempt of six questions, save one answer every ${every} s for ${seconds} s over REST with a key: ${embedded.length} saves on the embedded engine, ${server.length} on PostgreSQL. That is the rate of 200 learners who save every 5 s.`,
      "The time runs from when the save was due until its acknowledgement was read, so waiting behind an earlier save counts. After each run the stored answers were counted: as many as were acknowledged.",
      "Learners, server and database share the machine's cores. No pages are asked for meanwhile.",
    ],
    versions: { PostgreSQL: version },
  };
};

export const bench: Bench = { name: "autosave", title: "Saving answers", run };

if (import.meta.main) await runBenches([bench]);
