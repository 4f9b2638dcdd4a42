import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { boot } from "#/server/boot.ts";
import { parseEnv } from "#/server/env.ts";
import { makeTutorWorld } from "#/test/factories-tutor.ts";
import { makeKey } from "#/test/factories-users.ts";
import { startFakeAi } from "#/test/fake-ai/server.ts";
import { sayings } from "#/test/fake-ai/turns.ts";

const dataDir = mkdtempSync(join(tmpdir(), "stoa-shutdown-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const program = new URL("../test/host-child.ts", import.meta.url).pathname;

const startHost = async (more: Record<string, string> = {}) => {
  const env = {
    ...more,
    PATH: process.env.PATH,
    NODE_ENV: "production" as const,
    DATA_DIR: dataDir,
    STOA_DEMO: "0",
    LOG_LEVEL: "error",
  };
  const child = spawn(process.execPath, [program], { env, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (chunk) => resolve(String(chunk)));
    child.once("exit", (code) => reject(new Error(`The host ended with ${code}`)));
  });
  const { accounts, address } = JSON.parse(line) as { accounts: number; address: { port: number } };
  return { child, ended, accounts, origin: `http://127.0.0.1:${address.port}` };
};

const atOnce = 16;
/** Twice in the ordinary run; `SHUTDOWNS=20` for a long one. */
const rounds = Number(process.env.SHUTDOWNS ?? 2);
/** Processes that are started beside the first on the same directory; `SECOND_STARTS=30` for a long one. */
const seconds = Number(process.env.SECOND_STARTS ?? 3);

const aMinute = 60_000;

test("what began before the signal is answered whole, the exit is clean, and a restart finds it", {
  timeout: aMinute + rounds * aMinute,
}, async () => {
  for (let round = 0; round < rounds; round += 1) {
    const { child, ended, accounts, origin } = await startHost();
    expect(accounts).toBe(round === 0 ? 0 : 1 + round * atOnce);
    let signalled = false;
    const answers = Array.from({ length: atOnce }, async (_, i) => {
      const email = `person.${round}.${i}@host.example`;
      const response = await fetch(`${origin}/api/v1/users`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ email, name: "A Person", password: "seven quiet herons" }),
      });
      // Making an account takes a while, so most are under way when the first is answered.
      if (!signalled) child.kill("SIGTERM");
      signalled = true;
      return { status: response.status, email: ((await response.json()) as { email: string }).email };
    });
    const whole = (await Promise.all(answers)).map(({ status, email }) => `${status} ${email}`);
    expect(whole).toEqual(Array.from({ length: atOnce }, (_, i) => `201 person.${round}.${i}@host.example`));
    expect(await ended).toBe(0);
  }
});

const refusedStart = async () => {
  const env = { PATH: process.env.PATH, NODE_ENV: "production" as const, DATA_DIR: dataDir, STOA_DEMO: "0" };
  const child = spawn(process.execPath, [program], { env, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  return { code: await new Promise((resolve) => child.once("close", resolve)), said };
};

test("no second process opens the directory: each is refused with the holder's, and no account is lost", {
  timeout: aMinute + seconds * aMinute,
}, async () => {
  const { child, ended, accounts, origin } = await startHost();
  for (let made = 0; made < seconds; made += 1) {
    const [response, second] = await Promise.all([
      fetch(`${origin}/api/v1/users`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ email: `beside.${made}@host.example`, name: "Bea", password: "seven quiet herons" }),
      }),
      refusedStart(),
    ]);
    expect(response.status).toBe(201);
    expect(second.code).not.toBe(0);
    expect(second.said).toContain(`in use by process ${child.pid}`);
  }
  child.kill("SIGTERM");
  await ended;
  const again = await startHost();
  expect(again.accounts).toBe(accounts + seconds);
  again.child.kill("SIGTERM");
  expect(await again.ended).toBe(0);
});

test("killed in the middle of an answer: what had come is there, called incomplete, and the learner asks again at once", async () => {
  const fake = await startFakeAi();
  const model = { AI_BASE_URL: fake.baseURL, AI_API_KEY: "key", AI_MODEL: "slow" };
  const host = await startHost(model);
  const joined = await boot({ env: parseEnv({ DATA_DIR: dataDir, LOG_LEVEL: "error" }), joinRunning: true });
  const world = await makeTutorWorld(joined);
  const token = await makeKey(joined, world.learner, ["tutor:read", "tutor:write"]);
  await joined.close();
  const ask = (origin: string, clientMessageId: string) =>
    fetch(`${origin}/api/v1/threads/${world.threadId}/messages`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json", accept: "text/event-stream" },
      body: JSON.stringify({ text: "Why does effort deepen the trace?", clientMessageId }),
    });
  const first = await ask(host.origin, "first");
  let heard = "";
  await first
    .body!.pipeThrough(new TextDecoderStream())
    .pipeTo(
      new WritableStream({
        write: (piece) => {
          heard += piece;
          // Half a second of words, so that some were stored.
          if (heard.split('"text-delta"').length > 14) host.child.kill("SIGKILL");
        },
      }),
    )
    .catch(() => {});
  await host.ended;
  const again = await startHost(model);
  const thread = await fetch(`${again.origin}/api/v1/threads/${world.threadId}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { messages } = (await thread.json()) as { messages: { state: string; text: string; notice: string | null }[] };
  expect(messages.at(-1)).toMatchObject({ state: "incomplete", notice: expect.stringContaining("Ask again") });
  expect(messages.at(-1)!.text.length).toBeGreaterThan(5);
  expect(sayings.plain.startsWith(messages.at(-1)!.text)).toBe(true);
  const whole = await (await ask(again.origin, "second")).text();
  expect(whole).toContain('"state":"complete"');
  again.child.kill("SIGTERM");
  expect(await again.ended).toBe(0);
  await fake.close();
});
