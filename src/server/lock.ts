import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { type Holder, holderFile, readHolder } from "./holder.ts";

export class LockedError extends Error {
  readonly holder: Holder | null;

  constructor(dataDir: string, holder: Holder | null) {
    super(
      `The data directory ${dataDir} is in use by process ${holder?.pid ?? "(unknown)"}. Stop it first, or set DATA_DIR.`,
    );
    this.holder = holder;
  }
}

export type DirectoryLock = { publish(holder: Holder): void; release(): void };

const openLockDatabase = async (path: string): Promise<DatabaseSync> => {
  const silenced = process.emitWarning;
  process.emitWarning = () => {};
  const { DatabaseSync } = await import("node:sqlite");
  process.emitWarning = silenced;
  return new DatabaseSync(path, { timeout: 0 });
};

/**
 * Locks `dataDir` for this process through the operating system (SQLite's file lock), so that a crash leaves
 * nothing behind. Throws `LockedError`, which names the holder.
 */
export const lockDirectory = async (dataDir: string): Promise<DirectoryLock> => {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lock = await openLockDatabase(join(dataDir, "lock.db"));
  try {
    lock.exec("pragma journal_mode = delete; begin exclusive");
  } catch (error) {
    lock.close();
    if (error instanceof Error && /locked|busy/i.test(error.message))
      throw new LockedError(dataDir, readHolder(dataDir));
    throw error;
  }
  const publish = (holder: Holder) => writeFileSync(holderFile(dataDir), JSON.stringify(holder), { mode: 0o600 });
  publish({ pid: process.pid, socketDir: null, port: 0 });
  return {
    publish,
    release: () => {
      rmSync(holderFile(dataDir), { force: true });
      lock.close();
    },
  };
};
