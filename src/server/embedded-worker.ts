import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { vector } from "@electric-sql/pglite-pgvector";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";

export type WorkerStart = { directory: string; socketPath: string | null };
export type WorkerMessage =
  | { type: "ready"; port: number }
  | { type: "failed"; message: string }
  | { type: "broken"; message: string }
  | { type: "closed" };

const { directory, socketPath } = workerData as WorkerStart;
const tell = (message: WorkerMessage) => parentPort!.postMessage(message);

/**
 * Connections share one session, whose unnamed portal a second client's Bind would replace before the first one's
 * Execute (measured: 213 wrong answers in 9,000). So whoever has begun an exchange is served alone until its Sync.
 */
const keepExchangesWhole = (db: PGlite): void => {
  const exec = db.execProtocolRawStream.bind(db);
  const isInTransaction = db.isInTransaction.bind(db);
  let isExchangeOpen = false;
  db.execProtocolRawStream = (message, options) => {
    isExchangeOpen = "PBDECH".includes(String.fromCharCode(message[0]!));
    return exec(message, options);
  };
  db.isInTransaction = () => isExchangeOpen || isInTransaction();
};

type Engine = { mod: { _PostgresMainLoopOnce(): void }; POSTGRES_MAIN_LONGJMP: number };

const fail = (error: unknown): never => {
  tell({ type: "broken", message: error instanceof Error ? error.message : String(error) });
  return process.exit(1);
};

/**
 * PGlite swallows what WebAssembly throws (an overflowed stack, a trap) and goes on in a broken state: the caller
 * waits for ever and others get empty answers. A refusal of PostgreSQL comes as a long jump and is none of these.
 */
const endWhenEngineFails = (db: PGlite): void => {
  const { mod, POSTGRES_MAIN_LONGJMP } = db as unknown as Engine;
  const step = mod._PostgresMainLoopOnce;
  mod._PostgresMainLoopOnce = () => {
    try {
      step();
    } catch (error) {
      if ((error as { status?: number }).status !== POSTGRES_MAIN_LONGJMP) fail(error);
      throw error;
    }
  };
  const exec = db.execProtocolRawStream.bind(db);
  // The socket's queue stops for ever at what is thrown here.
  db.execProtocolRawStream = (message, options) => exec(message, options).catch(fail);
};

try {
  const db = await PGlite.create(directory, { extensions: { pg_trgm, vector } });
  endWhenEngineFails(db);
  keepExchangesWhole(db);
  const server = new PGLiteSocketServer({
    db,
    maxConnections: 64,
    ...(socketPath ? { path: socketPath } : { host: "127.0.0.1", port: 0 }),
  });
  await server.start();
  parentPort!.on("message", async () => {
    await server.stop();
    await db.close();
    tell({ type: "closed" });
  });
  tell({ type: "ready", port: Number(/:(\d+)$/.exec(server.getServerConn())?.[1] ?? 5432) });
} catch (error) {
  tell({ type: "failed", message: error instanceof Error ? error.message : String(error) });
}
