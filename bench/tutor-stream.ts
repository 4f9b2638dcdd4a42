import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { modelSettings } from "#/features/models/tables.ts";
import { buildIfNeeded } from "#/host/build.ts";
import { makeEnrolment } from "#/test/factories.ts";
import type { Bench, Options, Outcome } from "./lib/bench.ts";
import { runBenches } from "./lib/command.ts";
import { onDatabaseOf } from "./lib/database.ts";
import { askRest, demoCourseOf } from "./lib/demo.ts";
import { heldMemoryOf, inspected } from "./lib/held-memory.ts";
import { type PacedModel, startPacedModel } from "./lib/paced-model.ts";
import { shown } from "./lib/report.ts";
import { type Site, withSite } from "./lib/site.ts";
import { median, percentile } from "./lib/stats.ts";
import { makeCaller } from "./lib/world.ts";

const question = "Why is retrieval practice better than rereading?";

type Headers = Record<string, string>;
type Heard = { firstAt: number; endedAt: number };

/** Reads a stream to its end; `sign` is what its first word looks like. */
const hear = async (response: Response, sign: string): Promise<Heard> => {
  if (!response.ok || !response.body) throw new Error(`Answered ${response.status}: ${await response.text()}`);
  let firstAt: number | null = null;
  let end = "";
  for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
    if (firstAt === null && (end + piece).includes(sign)) firstAt = performance.now();
    end = (end + piece).slice(-2_000);
  }
  if (firstAt === null || !end.includes("[DONE]")) throw new Error("The stream ended without a whole answer.");
  return { firstAt, endedAt: performance.now() };
};

/** Learners of the demo course, each with a conversation begun; one asks one question at a time. */
const makeLearners = async (site: Site, count: number): Promise<{ headers: Headers; threadId: string }[]> => {
  const { id } = await demoCourseOf(site.url);
  const callers = await onDatabaseOf({ dataDir: site.dataDir }, async (db) => {
    const made: Headers[] = [];
    for (let i = 0; i < count; i += 1) {
      const caller = await makeCaller(db, ["tutor:read", "tutor:write"]);
      await makeEnrolment(db, { id }, caller.person);
      made.push({ ...caller.headers, "content-type": "application/json" });
    }
    return made;
  });
  const learners: { headers: Headers; threadId: string }[] = [];
  for (const headers of callers) {
    const made = await askRest<{ id: string }>(site.url, `/courses/${id}/threads`, {
      method: "POST",
      headers,
      body: "{}",
    });
    learners.push({ headers, threadId: made.id });
  }
  return learners;
};

const useModel = (site: Site, { baseURL }: PacedModel) =>
  onDatabaseOf({ dataDir: site.dataDir }, async (db) => {
    const updatedAt = new Date().toISOString();
    const row = { key: "site", provider: "compatible" as const, baseUrl: baseURL, model: "paced", updatedAt };
    await db.insert(modelSettings).values(row).onConflictDoUpdate({ target: modelSettings.key, set: row });
  });

const askSite = (site: Site, { headers, threadId }: { headers: Headers; threadId: string }): Promise<Response> =>
  fetch(`${site.url}/api/v1/threads/${threadId}/messages`, {
    ...{ method: "POST", headers: { ...headers, accept: "text/event-stream" } },
    body: JSON.stringify({ text: question, clientMessageId: crypto.randomUUID() }),
  });

const askRaw = ({ baseURL }: PacedModel): Promise<Response> =>
  fetch(`${baseURL}/chat/completions`, {
    ...{ method: "POST", headers: { "content-type": "application/json" } },
    body: JSON.stringify({ model: "paced", stream: true, messages: [{ role: "user", content: question }] }),
  });

type Overhead = { first: number; total: number };

/** Milliseconds that pass between what the endpoint writes and what a listener hears, and what the whole takes. */
const timeOne = async (model: PacedModel, ask: () => Promise<Response>, sign: string): Promise<Overhead> => {
  const heard = await hear(await ask(), sign);
  const served = model.served.at(-1)!;
  return { first: heard.firstAt - served.firstAt, total: heard.endedAt - served.begunAt };
};

const measureOverhead = async (site: Site, words: number, rounds: number) => {
  const model = await startPacedModel(words, 2);
  await useModel(site, model);
  const [learner] = await makeLearners(site, 1);
  const raw: Overhead[] = [];
  const ours: Overhead[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const one = await timeOne(model, () => askRaw(model), '"word0 "');
    const two = await timeOne(model, () => askSite(site, learner!), '"text-delta"');
    // The first round warms up.
    if (round === 0) continue;
    raw.push(one);
    ours.push(two);
  }
  await model.close();
  return { raw, ours };
};

/** Resident memory of a process in MB; 0 of one that has ended, whose listeners then tell what failed. */
const residentOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;

const measureMany = async (site: Site, streams: number, words: number) => {
  const model = await startPacedModel(words, 50);
  await useModel(site, model);
  const learners = await makeLearners(site, streams);
  const before = residentOf(site.pid);
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, residentOf(site.pid));
  }, 200);
  const began = performance.now();
  const firsts: number[] = [];
  const heard = await Promise.all(
    learners.map(async (learner) => {
      const response = await askSite(site, learner);
      firsts.push(performance.now() - began);
      return hear(response, '"text-delta"');
    }),
  );
  clearInterval(watch);
  await model.close();
  const overlap =
    Math.min(...heard.map(({ endedAt }) => endedAt)) - Math.max(...model.served.map(({ begunAt }) => begunAt));
  return { before, most, each: (most - before) / streams, allOpen: overlap > 0, firsts };
};

/**
 * The same once more with collections of garbage, which would lower what is resident: MB that each then holds; null where
 * the machine was too busy to keep all open at one moment.
 */
const measureHeld = async (site: Site, streams: number, words: number): Promise<number | null> => {
  const model = await startPacedModel(words, 50);
  await useModel(site, model);
  const learners = await makeLearners(site, streams);
  const held = await heldMemoryOf(site);
  const before = await held.ask();
  let hasEnded = false;
  const end = () => {
    hasEnded = true;
  };
  const hearing = learners.map(async (learner) => hear(await askSite(site, learner), '"text-delta"').finally(end));
  while (model.served.length < streams && !hasEnded) await pause(50);
  const during = await held.ask();
  const wereAllOpen = !hasEnded;
  await Promise.all(hearing);
  held.close();
  await model.close();
  return wereAllOpen ? (during - before) / streams : null;
};

const run = async ({ quick }: Options): Promise<Outcome> => {
  await buildIfNeeded();
  const words = quick ? 200 : 2_000;
  const streams = quick ? 10 : 200;
  return withSite({ nodeArguments: inspected }, async (site) => {
    const { raw, ours } = await measureOverhead(site, words, quick ? 1 : 7);
    const many = await measureMany(site, streams, quick ? 40 : 400);
    const held = await measureHeld(site, streams, quick ? 60 : 400);
    const of = (list: Overhead[], what: keyof Overhead) => median(list.map((one) => one[what]));
    return {
      kind: "measured",
      figures: [
        {
          name: "first word, beyond the raw stream",
          value: of(ours, "first") - of(raw, "first"),
          unit: "ms",
          limit: 20,
        },
        {
          name: `${words} chunks in total, beyond the raw stream`,
          ...{ value: (of(ours, "total") / of(raw, "total") - 1) * 100, unit: "%", limit: 10 },
        },
        { name: `memory of each of ${streams} streams at once`, value: many.each, unit: "MB", limit: 2 },
      ],
      tables: [
        {
          title: "Milliseconds, median",
          head: ["stream", "from the endpoint's first word to its hearing", "from its request to the last byte"],
          rows: [
            ["raw, from the endpoint", shown(of(raw, "first")), shown(of(raw, "total"))],
            ["through the tutor", shown(of(ours, "first")), shown(of(ours, "total"))],
          ],
        },
        {
          title: `${streams} streams at once`,
          head: ["", ""],
          rows: [
            ["all open at one moment", many.allOpen ? "yes" : "no"],
            ["resident before, MB", shown(many.before)],
            ["resident at most, MB", shown(many.most)],
            [
              "held by each while all are open, after a collection: heap and buffers, MB",
              held === null ? "not all were open" : shown(held),
            ],
            ["headers of the answer, p50, all asked in one moment, ms", shown(percentile(many.firsts, 0.5))],
            ["headers of the answer, p95, ms", shown(percentile(many.firsts, 0.95))],
          ],
        },
      ],
      notes: [
        `An endpoint in the benchmark's own process says a word every 2 ms, ${words} of them, and is read raw and through the tutor in turn, ${quick ? 1 : 7} times after one to warm up. What the tutor does before it asks the endpoint, searching above all, is in the benchmark “tutor”.`,
        `Then ${streams} learners ask in one moment, and the endpoint says a word to each every 50 ms. Resident memory is that of the whole process, the embedded database included; with it comes garbage that V8 leaves for later. What each holds is asked in a second round, of Node's inspector after a collection, for the main thread alone.`,
        "The endpoint, the listeners, the site and the database share the machine's cores.",
      ],
    };
  });
};

export const bench: Bench = { name: "tutor-stream", title: "What the tutor adds to a model's stream", run };

if (import.meta.main) await runBenches([bench]);
