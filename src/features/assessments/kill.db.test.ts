import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { type Address, connect, type Db } from "#/server/db.ts";
import { openEmbedded } from "#/server/embedded.ts";
import { testAddress } from "#/test/harness.ts";
import type { KillAck, KillLine, KillOrder, KillTarget, KillWorld } from "#/test/kill-child.ts";
import { startPostgres } from "#/test/postgres-server.ts";
import { selectCurrentAnswers } from "./store-answers.ts";
import { answerEvents } from "./tables.ts";

const script = fileURLToPath(new URL("../../test/kill-child.ts", import.meta.url));
/** On each engine; some hundred kills (`KILLS=200`) see ten thousand acknowledgements. */
const kills = Number(process.env.KILLS ?? 3);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

type Run = { child: ChildProcess; world: Promise<KillWorld>; acks: KillAck[]; ended: Promise<void> };

/** Another process that saves as fast as it can and reports what was acknowledged. */
const startRun = (order: KillOrder): Run => {
  const child = spawn(process.execPath, [script, JSON.stringify(order)], { stdio: ["ignore", "pipe", "pipe"] });
  const acks: KillAck[] = [];
  let errors = "";
  child.stderr!.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const lines = createInterface({ input: child.stdout! });
  const world = new Promise<KillWorld>((resolve, reject) => {
    lines.on("line", (text) => {
      // A line cut by the kill was not reported.
      if (!text.endsWith("}")) return;
      const line = JSON.parse(text) as KillLine;
      if (line.type === "ready") resolve(line.world);
      else acks.push(...line.acks);
    });
    child.once("exit", () => reject(new Error(`the process ended before it was ready: ${errors.slice(-2_000)}`)));
  });
  const ended = Promise.all([
    new Promise<void>((resolve) => child.once("exit", () => resolve())),
    new Promise<void>((resolve) => lines.once("close", () => resolve())),
  ]).then(() => {});
  return { child, world, acks, ended };
};

/** Until so many more are acknowledged, or the machine is too slow for that. */
const moreAcks = async ({ acks }: Run, more: number) => {
  const goal = acks.length + more;
  for (let tries = 0; acks.length < goal && tries < 400; tries += 1) await pause(20);
};

type Between = (run: Run) => Promise<void>;

/** Runs, kills with SIGKILL at a random moment, and again on the same data; gives all that was acknowledged. */
const killAgainAndAgain = async (target: KillTarget, kills: number, between: Between = async () => {}) => {
  const acks: KillAck[] = [];
  let world: KillWorld | null = null;
  for (let round = 0; round < kills; round += 1) {
    const run = startRun({ target, run: `run-${round}`, world });
    try {
      world = await run.world;
      await between(run);
      await moreAcks(run, 20 + Math.random() * 80);
      await pause(Math.random() * 60);
    } finally {
      run.child.kill("SIGKILL");
      await run.ended;
    }
    acks.push(...run.acks);
  }
  return { acks, world: world! };
};

const expectAllThere = async (db: Db, { acks, world }: { acks: KillAck[]; world: KillWorld }) => {
  const rows = await db
    .select({
      client: answerEvents.client,
      clientSeq: answerEvents.clientSeq,
      seq: answerEvents.seq,
      questionId: answerEvents.questionId,
      payload: answerEvents.payload,
      outcome: answerEvents.outcome,
    })
    .from(answerEvents)
    .where(eq(answerEvents.attemptId, world.attemptId));
  const stored = new Map(rows.map((row) => [`${row.client} ${row.clientSeq}`, row]));
  const lost = acks.filter(({ client, clientSeq, seq, questionId, text }) => {
    const row = stored.get(`${client} ${clientSeq}`);
    const isThere = row?.seq === seq && row.questionId === questionId && row.outcome === "accepted";
    return !isThere || (row.payload as { text: string }).text !== text;
  });
  expect(acks.length).toBeGreaterThan(50);
  expect(lost).toEqual([]);
  expect(rows.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(rows.map((_, i) => i + 1));
  for (const { questionId, seq } of await selectCurrentAnswers(db, world.attemptId))
    expect(seq).toBe(Math.max(...rows.filter((row) => row.questionId === questionId).map((row) => row.seq)));
};

const withDb = async (address: Address, check: (db: Db) => Promise<void>) => {
  const connection = connect(address);
  try {
    await check(connection.db);
  } finally {
    await connection.close();
  }
};

/** Kills one server process of the child's connections: PostgreSQL then ends all and recovers from its log. */
const killBackend =
  (url: string): Between =>
  async (run) => {
    await moreAcks(run, 20);
    await withDb({ kind: "server", url }, async (db) => {
      const [backend] = await db.execute<{ pid: number }>(
        sql`select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() limit 1`,
      );
      if (backend) process.kill(backend.pid, "SIGKILL");
    }).catch(() => {});
  };

const onEmbedded = async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "stoa-kill-"));
  try {
    const outcome = await killAgainAndAgain({ dataDir }, kills);
    const engine = await openEmbedded(dataDir);
    await withDb(engine.address, (db) => expectAllThere(db, outcome));
    await engine.close();
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
};

const onPostgres = async () => {
  const server = await startPostgres({ isDurable: true });
  try {
    const isOurs = process.env.TEST_DATABASE_URL === undefined;
    const outcome = await killAgainAndAgain({ url: server.url }, kills, isOurs ? killBackend(server.url) : undefined);
    await withDb({ kind: "server", url: server.url }, (db) => expectAllThere(db, outcome));
  } finally {
    await server.stop();
  }
};

test(
  "kill -9 while answers are being saved loses none that was acknowledged",
  { timeout: 180_000 + kills * 20_000 },
  () => (testAddress().kind === "embedded" ? onEmbedded() : onPostgres()),
);
