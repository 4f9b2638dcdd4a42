import { buildIfNeeded } from "#/host/build.ts";
import type { Bench, Figure, Options, Outcome, Table } from "./lib/bench.ts";
import { runBenches } from "./lib/command.ts";
import { type Contestant, measureRounds, type Rounds, requireSameAnswers } from "./lib/contest.ts";
import { onDatabaseOf, withPostgres } from "./lib/database.ts";
import { connections } from "./lib/load.ts";
import { fastApiAdvice, findPython, type Peer, type Python, startExpress, startFastApi } from "./lib/peers.ts";
import { shown } from "./lib/report.ts";
import { inFolder, type Site, startSite } from "./lib/site.ts";
import { median, spread } from "./lib/stats.ts";
import { type Caller, makeCaller, makeOpenLesson } from "./lib/world.ts";

type Served = { host: Site; next: Site; express: Peer; fastApi: Peer | null };

const startAll = async (folder: string, databaseUrl: string, python: Python | null) => {
  const stops: (() => Promise<void>)[] = [];
  const keep = async <T extends { stop(): Promise<void> }>(starting: Promise<T>): Promise<T> => {
    const started = await starting;
    stops.push(started.stop);
    return started;
  };
  const stop = async () => {
    await Promise.all(stops.map((end) => end()));
  };
  try {
    const served: Served = {
      host: await keep(startSite({ dataDir: `${folder}/host`, databaseUrl, isDemo: false })),
      next: await keep(
        startSite({ dataDir: `${folder}/next`, databaseUrl, isDemo: false, entry: "bench/hosts/next-only.ts" }),
      ),
      express: await keep(startExpress(databaseUrl)),
      fastApi: python && (await keep(startFastApi(python, databaseUrl))),
    };
    return { served, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

const unwrap = (answer: unknown): unknown => (answer as { result: { data: unknown } }).result.data;

const openRead = ({ host, next, express, fastApi }: Served, lessonId: string): Contestant[] => {
  const rest = `/api/v1/lessons/${lessonId}`;
  const trpc = `/api/trpc/lessons.get?input=${encodeURIComponent(JSON.stringify({ lessonId }))}`;
  return [
    { name: "Stoa, REST, npm start", url: host.url + rest },
    { name: "Stoa, tRPC, npm start", url: host.url + trpc, unwrap },
    { name: "Stoa, REST through a Next route handler", url: next.url + rest },
    { name: "Stoa, tRPC through a Next route handler", url: next.url + trpc, unwrap },
    { name: "Express 5 + postgres", url: express.url + rest },
    ...(fastApi ? [{ name: "FastAPI + asyncpg, uvicorn with uvloop", url: fastApi.url + rest, isBase: true }] : []),
  ];
};

const keyedRead = ({ host, next, express, fastApi }: Served, { person, headers }: Caller): Contestant[] => {
  const rest = `/api/v1/users/${person.id}`;
  const trpc = `/api/trpc/users.get?input=${encodeURIComponent(JSON.stringify({ userId: person.id }))}`;
  return [
    { name: "Stoa, REST, npm start", url: host.url + rest, headers },
    { name: "Stoa, tRPC, npm start", url: host.url + trpc, headers, unwrap },
    { name: "Stoa, REST through a Next route handler", url: next.url + rest, headers },
    { name: "Express 5 + postgres", url: express.url + rest, headers },
    ...(fastApi
      ? [{ name: "FastAPI + asyncpg, uvicorn with uvloop", url: fastApi.url + rest, headers, isBase: true }]
      : []),
  ];
};

const tableOf = (title: string, rounds: readonly Rounds[]): Table => {
  const base = rounds.find(({ contestant }) => contestant.isBase);
  const rate = ({ results }: Rounds) => median(results.map(({ perSecond }) => perSecond));
  return {
    title,
    head: ["host", "requests/s", "against FastAPI", "p50 ms", "p99 ms", "± between rounds"],
    rows: rounds
      .toSorted((a, b) => rate(b) - rate(a))
      .map((each) => [
        each.contestant.name,
        shown(rate(each)),
        base ? shown(rate(each) / rate(base)) : "—",
        shown(median(each.results.map(({ p50 }) => p50))),
        shown(median(each.results.map(({ p99 }) => p99))),
        `${Math.round(spread(each.results.map(({ perSecond }) => perSecond)) * 100)} %`,
      ]),
  };
};

const figuresOf = (what: string, rounds: readonly Rounds[]): Figure[] =>
  rounds.map(({ contestant, results }) => ({
    name: `${what}: ${contestant.name}`,
    value: median(results.map(({ perSecond }) => perSecond)),
    unit: "requests/s",
  }));

const notes = ({ loader }: Options, roundCount: number, seconds: number, python: Python | null): string[] => [
  `${connections} connections, one process each, median of ${roundCount} interleaved rounds of ${seconds} s after a warm-up; asked by ${loader} from this machine. The process that answers, PostgreSQL and the one that asks share its cores, so the figures compare hosts and are no ceiling.`,
  "All contestants run at once and wait while another is asked. All read the same rows of the same PostgreSQL over pools of 20 connections, and all answers were compared field by field before the rounds.",
  "Open read: a lesson of an open course by its id, 13 fields with a text of 300 characters, asked by nobody in particular; every contestant checks that lesson and course are published and open. Read with a key: an account by its id, asked with its owner's API key; every contestant looks the key up, compares its hash and checks expiry, suspension, scope and owner.",
  "What ours do beyond the peers: the input is parsed strictly (unknown fields and repeated names are refused), the output is checked against its schema, a key's checksum is verified and its time of last use kept (a write once a minute). FastAPI checks its output by a pydantic model, Express does not.",
  "`npm start` answers the API on plain Node. Through a Next route handler: the same procedures where Next serves everything.",
  ...(python ? [] : [`FastAPI was skipped, since no Python with its packages was found. To have it: ${fastApiAdvice}`]),
];

const run = async (options: Options): Promise<Outcome> => {
  await buildIfNeeded();
  const python = findPython();
  const plan = options.quick ? { rounds: 1, seconds: 1, warmUp: 1 } : { rounds: 5, seconds: 6, warmUp: 5 };
  return withPostgres(({ url: databaseUrl, version }) =>
    inFolder(async (folder) => {
      const { served, stop } = await startAll(folder, databaseUrl, python);
      try {
        const { caller, lessonId } = await onDatabaseOf({ dataDir: folder, databaseUrl }, async (db) => ({
          caller: await makeCaller(db, ["users:read"]),
          lessonId: await makeOpenLesson(db),
        }));
        const contests = { "open read": openRead(served, lessonId), "read with a key": keyedRead(served, caller) };
        for (const contestants of Object.values(contests)) await requireSameAnswers(contestants);
        const measured: [string, Rounds[]][] = [];
        for (const [what, contestants] of Object.entries(contests)) {
          measured.push([what, await measureRounds(options.loader, contestants, plan)]);
        }
        return {
          kind: "measured",
          figures: measured.flatMap(([what, rounds]) => figuresOf(what, rounds)),
          tables: measured.map(([what, rounds]) => tableOf(`One row as JSON, ${what}`, rounds)),
          notes: notes(options, plan.rounds, plan.seconds, python),
          versions: { PostgreSQL: version, ...python?.versions },
        };
      } finally {
        await stop();
      }
    }),
  );
};

export const bench: Bench = { name: "api", title: "The API beside its peers", run };

if (import.meta.main) await runBenches([bench]);
