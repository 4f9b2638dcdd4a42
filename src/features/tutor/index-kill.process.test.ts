import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, expect, test } from "vitest";
import { startFakeAi } from "#/test/fake-ai/server.ts";
import { type Indexed, lessonsOfChild, passagesOfChild } from "#/test/index-child.ts";
import { startPostgres } from "#/test/postgres-server.ts";

const dataDir = mkdtempSync(join(tmpdir(), "stoa-index-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const program = new URL("../../test/index-child.ts", import.meta.url).pathname;

const begin = (settings: Record<string, string>) => {
  const env = { PATH: process.env.PATH, NODE_ENV: "production" as const, DATA_DIR: dataDir, LOG_LEVEL: "error" };
  const child = spawn(process.execPath, [program], {
    env: { ...env, ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let told = "";
  child.stdout.on("data", (chunk) => {
    told += chunk;
  });
  const ended = new Promise<string | number | null>((resolve) => {
    child.once("close", (code, signal) => resolve(signal ?? code));
  });
  return { kill: () => child.kill("SIGKILL"), ended, told: () => JSON.parse(told) as Indexed };
};

const whole = {
  state: "done",
  lessons: lessonsOfChild,
  passages: passagesOfChild,
  doubled: 0,
  documents: passagesOfChild,
};

test("killed while it embeds, embedded engine: the next process goes on, and what was embedded is not paid for twice", async () => {
  const asked: string[][] = [];
  let onCall = () => {};
  const fake = await startFakeAi({
    onEnd: ({ body }) => {
      asked.push((body as unknown as { input: string[] }).input);
      onCall();
    },
  });
  const settings = {
    ...{ AI_BASE_URL: fake.baseURL, AI_API_KEY: "key", AI_MODEL: "fake" },
    ...{ AI_EMBEDDING_MODEL: "embed-16", AI_EMBEDDING_DIMENSIONS: "16" },
  };
  const first = begin(settings);
  onCall = () => void (asked.length === 5 && first.kill());
  expect(await first.ended).toBe("SIGKILL");
  onCall = () => {};
  const before = asked.splice(0).flat();
  const second = begin(settings);
  expect(await second.ended).toBe(0);
  const after = asked.flat();
  expect(second.told()).toEqual({ ...whole, embeddings: passagesOfChild, embeddedAs: "embed-16 16" });
  expect(new Set([...before, ...after]).size).toBe(passagesOfChild);
  // A part of 64 texts may be lost, asked for in two calls.
  expect(before.length + after.length).toBeLessThanOrEqual(passagesOfChild + 64);
  await fake.close();
});

test("killed while it cuts lessons, PostgreSQL: the next process goes on", async () => {
  const server = await startPostgres();
  const watching = postgres(server.url, { max: 1, onnotice: () => {} });
  const first = begin({ DATABASE_URL: server.url });
  const cut = async () => {
    const [row] = await watching`select count(*)::int as count from tutor_indexed_lessons`.catch(() => []);
    return Number(row?.count ?? 0);
  };
  while ((await cut()) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  first.kill();
  expect(await first.ended).toBe("SIGKILL");
  expect(await cut()).toBeLessThan(lessonsOfChild);
  const second = begin({ DATABASE_URL: server.url });
  expect(await second.ended).toBe(0);
  expect(second.told()).toEqual({ ...whole, embeddings: 0, embeddedAs: null });
  await watching.end();
  await server.stop();
});
