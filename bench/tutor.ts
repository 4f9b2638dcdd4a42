import { buildIfNeeded } from "#/host/build.ts";
import { makeEnrolment } from "#/test/factories.ts";
import { goldQuestions } from "#/test/tutor-gold/questions.ts";
import type { Bench, Options, Outcome } from "./lib/bench.ts";
import { runBenches } from "./lib/command.ts";
import { onDatabaseOf } from "./lib/database.ts";
import { askRest, demoCourseOf } from "./lib/demo.ts";
import { shown } from "./lib/report.ts";
import { type Site, withSite } from "./lib/site.ts";
import { percentile } from "./lib/stats.ts";
import { type Caller, makeCaller } from "./lib/world.ts";

const limit = 150;

/** Milliseconds from sending the question until each of these has arrived. */
type Timed = { firstByte: number; firstWords: number; lastByte: number };

/** Asks over REST as an integrator does, and listens to the end. */
const timeAnswer = async (url: string, headers: Record<string, string>, text: string): Promise<Timed> => {
  const began = performance.now();
  const since = () => performance.now() - began;
  const response = await fetch(url, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify({ text, clientMessageId: "bench" }),
  });
  if (!response.ok || !response.body)
    throw new Error(`The tutor answered ${response.status}: ${await response.text()}`);
  let firstByte: number | null = null;
  let firstWords: number | null = null;
  let body = "";
  for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
    firstByte ??= since();
    body += piece;
    if (body.includes('"type":"text-delta"')) firstWords ??= since();
  }
  if (firstByte === null || firstWords === null || !body.includes('"state":"complete"'))
    throw new Error(`No whole answer came to “${text}”.`);
  return { firstByte, firstWords, lastByte: since() };
};

/** One person may ask no more than that in ten minutes. */
const perLearner = 20;

/** Every question in a conversation of its own. */
const askAll = async (site: Site, questions: readonly string[]): Promise<Timed[]> => {
  const { id } = await demoCourseOf(site.url);
  const callers = await onDatabaseOf({ dataDir: site.dataDir }, async (db) => {
    const made: Caller[] = [];
    for (let i = 0; i < questions.length; i += perLearner) {
      const caller = await makeCaller(db, ["tutor:read", "tutor:write"]);
      await makeEnrolment(db, { id }, caller.person);
      made.push(caller);
    }
    return made;
  });
  const timed: Timed[] = [];
  for (const [i, question] of questions.entries()) {
    const { headers } = callers[Math.floor(i / perLearner)]!;
    const made = await askRest<{ id: string }>(site.url, `/courses/${id}/threads`, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: "{}",
    });
    timed.push(await timeAnswer(`${site.url}/api/v1/threads/${made.id}/messages`, headers, question));
  }
  return timed;
};

const measure = async (site: Site, count: number): Promise<Outcome> => {
  const warmUp = Math.ceil(count / 5);
  const questions = Array.from({ length: warmUp + count }, (_, i) => goldQuestions[i % goldQuestions.length]!.question);
  const timed = (await askAll(site, questions)).slice(warmUp);
  const series = {
    "first byte": timed.map(({ firstByte }) => firstByte),
    "first words of the answer": timed.map(({ firstWords }) => firstWords),
    "last byte": timed.map(({ lastByte }) => lastByte),
  };
  return {
    kind: "measured",
    figures: [
      { name: "first byte, p95", value: percentile(series["first byte"], 0.95), unit: "ms", limit },
      { name: "first words, p95", value: percentile(series["first words of the answer"], 0.95), unit: "ms", limit },
    ],
    tables: [
      {
        title: "Milliseconds from sending the question",
        head: ["until", "p50", "p95", "longest"],
        rows: Object.entries(series).map(([until, times]) => [
          until,
          ...[0.5, 0.95, 1].map((share) => shown(percentile(times, share))),
        ]),
      },
    ],
    notes: [
      `${count} questions of the gold set about the demo course, one after the other over REST as server-sent events, after ${warmUp} to warm up; no language model, embedded engine, started as \`npm start\` does.`,
      "The first byte is that of the stream, which opens before the search; the first words are the answer's own. Asking, serving and the database share the machine's cores.",
    ],
  };
};

const run = async ({ quick }: Options): Promise<Outcome> => {
  await buildIfNeeded();
  return withSite({}, (site) => measure(site, quick ? 10 : 200));
};

export const bench: Bench = { name: "tutor", title: "First byte of the tutor's answers without a model", run };

if (import.meta.main) await runBenches([bench]);
