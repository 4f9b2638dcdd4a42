import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Address } from "./db.ts";
import { openEmbedded } from "./embedded.ts";
import { type Env, parseEnv } from "./env.ts";
import { LockedError } from "./lock.ts";
import { migrate } from "./migrate.ts";
import { assemble, type Platform } from "./platform.ts";

export class DataDirError extends Error {}

const ensureDataDir = (dataDir: string): void => {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const probe = join(dataDir, `.write-${process.pid}`);
    writeFileSync(probe, "", { flag: "w" });
    rmSync(probe);
  } catch (error) {
    const code = (error as { code?: string }).code ?? String(error);
    throw new DataDirError(`The data directory ${dataDir} cannot be written (${code}).`);
  }
};

const nothing = async () => {};

type Engine = { address: Address; prepare(): Promise<void>; close(): Promise<void> };

/** Connections of the embedded engine share one session, so only its holder migrates, before anybody joins. */
const openOwn = async (env: Env): Promise<Engine> => {
  const { address, announce, close } = await openEmbedded(env.DATA_DIR);
  const prepare = async () => {
    await migrate(address);
    announce();
  };
  return { address, prepare, close };
};

const openEngine = async (env: Env, joinRunning: boolean): Promise<Engine> => {
  if (env.DATABASE_URL) {
    const address = { kind: "server", url: env.DATABASE_URL } as const;
    return { address, prepare: () => migrate(address), close: nothing };
  }
  try {
    return await openOwn(env);
  } catch (error) {
    const holder = error instanceof LockedError ? error.holder : null;
    if (!joinRunning || !holder?.socketDir) throw error;
    const address = { kind: "embedded", socketDir: holder.socketDir, port: holder.port } as const;
    return { address, prepare: nothing, close: nothing };
  }
};

/**
 * Opens the site: environment, data directory, database, migrations. With `joinRunning` a data directory that a
 * server holds is used through that server's socket. Throws an error whose message is one clear sentence.
 */
export const boot = async (options: { env?: Env; joinRunning?: boolean } = {}): Promise<Platform> => {
  const env = options.env ?? parseEnv(process.env);
  ensureDataDir(env.DATA_DIR);
  const engine = await openEngine(env, options.joinRunning ?? false);
  try {
    await engine.prepare();
  } catch (error) {
    await engine.close();
    throw error;
  }
  return assemble(env, engine.address, engine.close);
};
