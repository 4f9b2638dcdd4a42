import { createHash } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Address } from "./db.ts";
import type { WorkerMessage, WorkerStart } from "./embedded-worker.ts";
import { lockDirectory } from "./lock.ts";

export type EmbeddedEngine = {
  address: Address;
  /** Lets other processes join, once the schema is in place. */
  announce(): void;
  close(): Promise<void>;
};

const socketName = ".s.PGSQL.5432";

/** A Unix socket's path may have 107 bytes at most; a longer one moves to the system's folder for such things. */
const socketDirectory = (dataDir: string): string => {
  const here = join(dataDir, "run");
  if (Buffer.byteLength(join(here, socketName)) <= 100) return here;
  return join(tmpdir(), `stoa-${createHash("sha256").update(dataDir).digest("hex").slice(0, 16)}`);
};

const firstMessage = (worker: Worker): Promise<WorkerMessage> =>
  new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`The embedded database stopped at start (${code}).`)));
  });

/** No query can be answered any more; whatever supervises the process starts it again, and nothing acknowledged is lost. */
const endProcess = (reason: string): never => {
  process.stderr.write(
    `The embedded database stopped (${reason}). Start Stoa again; nothing that was saved is lost.\n`,
  );
  process.exit(1);
};

/** Opens PGlite in `dataDir` under its exclusive lock and serves it on a socket. Throws `LockedError`. */
export const openEmbedded = async (dataDir: string): Promise<EmbeddedEngine> => {
  const lock = await lockDirectory(dataDir);
  try {
    const socketDir = process.platform === "win32" ? null : socketDirectory(dataDir);
    if (socketDir) {
      mkdirSync(socketDir, { recursive: true, mode: 0o700 });
      rmSync(join(socketDir, socketName), { force: true });
    }
    const start: WorkerStart = {
      directory: join(dataDir, "postgres"),
      socketPath: socketDir ? join(socketDir, socketName) : null,
    };
    const worker = new Worker(new URL("./embedded-worker.ts", import.meta.url), { workerData: start });
    const message = await firstMessage(worker);
    if (message.type !== "ready") {
      await worker.terminate();
      throw new Error(`The embedded database did not open: ${message.type === "failed" ? message.message : "closed"}`);
    }
    for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
    worker.on("message", (told: WorkerMessage) => {
      if (told.type === "broken") endProcess(told.message);
    });
    worker.on("error", (error) => endProcess(error.message));
    worker.on("exit", (code) => endProcess(`exit code ${code}`));
    const address: Address = { kind: "embedded", socketDir: socketDir ?? "127.0.0.1", port: message.port };
    return {
      address,
      announce: () => lock.publish({ pid: process.pid, socketDir: address.socketDir, port: message.port }),
      close: async () => {
        worker.removeAllListeners("exit");
        const closed = new Promise((resolve) => worker.once("message", resolve));
        worker.postMessage("close");
        await closed;
        await worker.terminate();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
};
