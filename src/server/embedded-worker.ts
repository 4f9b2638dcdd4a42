import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { vector } from "@electric-sql/pglite-pgvector";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";

export type WorkerStart = { directory: string; socketPath: string | null };
export type WorkerMessage = { type: "ready"; port: number } | { type: "failed"; message: string } | { type: "closed" };

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

const { directory, socketPath } = workerData as WorkerStart;
const tell = (message: WorkerMessage) => parentPort!.postMessage(message);

try {
  const db = await PGlite.create(directory, { extensions: { pg_trgm, vector } });
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
