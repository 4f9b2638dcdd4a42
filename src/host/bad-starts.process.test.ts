import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import { lockDirectory } from "#/server/lock.ts";

const folder = mkdtempSync(join(tmpdir(), "stoa-starts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const listening = async (server: Server): Promise<number> => {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
};

const startProgram = new URL("./start.ts", import.meta.url).pathname;
/** What `npm start` does once the pages are built. */
const serveProgram = join(folder, "serve.mjs");
writeFileSync(
  serveProgram,
  `await (await import(${JSON.stringify(new URL("./main.ts", import.meta.url).href)})).serve();`,
);

/** Without what the machine or the test runner has set. */
const clean = { PATH: process.env.PATH, NODE_ENV: "production" } as const;

const start = async (program: string, settings: Record<string, string>) => {
  const env = { ...clean, HOST: "127.0.0.1", PORT: "0", DATA_DIR: join(folder, "data"), ...settings };
  const child = spawn(process.execPath, [program], { env, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  return { code, said };
};

test("a wrong environment: one message with every problem", async () => {
  const { code, said } = await start(startProgram, { PORT: "http", AUTH_SECRET: "short", TRUSTED_PROXIES: "here" });
  expect(code).toBe(1);
  expect(said).toMatch(/^The environment is not valid:\n( {2}- (PORT|AUTH_SECRET|TRUSTED_PROXIES): .+\n){3}$/);
});

test("a port in use, before anything is built", async () => {
  const port = await listening(createServer());
  const { code, said } = await start(startProgram, { PORT: String(port) });
  expect({ code, said }).toEqual({
    code: 1,
    said: `The port ${port} is in use. Set PORT to another one, or stop what listens there.\n`,
  });
});

test.each([
  [
    "a data directory that cannot be made",
    { DATA_DIR: "/dev/null/data" },
    /^The data directory .+ cannot be written \(\w+\)\.$/,
  ],
  [
    "a PostgreSQL that does not listen",
    { DATABASE_URL: "postgres://u:p@127.0.0.1:1/stoa" },
    /^PostgreSQL cannot be reached: nothing listens there\.$/,
  ],
  [
    "a PostgreSQL whose host is unknown",
    { DATABASE_URL: "postgres://u:p@nowhere.invalid/stoa" },
    /^PostgreSQL cannot be reached: .+\.$/,
  ],
])("%s: one sentence", async (_, settings, sentence) => {
  const { code, said } = await start(serveProgram, settings);
  expect(said.trimEnd()).toMatch(sentence);
  expect(code).toBe(1);
});

test("a data directory in use is refused with the holder's process", async () => {
  const dataDir = join(folder, "held");
  const lock = await lockDirectory(dataDir);
  const { code, said } = await start(serveProgram, { DATA_DIR: dataDir });
  lock.release();
  expect({ code, said }).toEqual({
    code: 1,
    said: `The data directory ${dataDir} is in use by process ${process.pid}. Stop it first, or set DATA_DIR.\n`,
  });
});
