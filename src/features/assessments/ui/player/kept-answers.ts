import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { KeptAnswer } from "./outbox.ts";

/** Where changes wait on this device until the server has them. Every call rejects when the device cannot. */
export type KeptAnswers = {
  put: (entry: KeptAnswer, replaced: readonly KeptAnswer[]) => Promise<void>;
  remove: (entries: readonly Pick<KeptAnswer, "attemptId" | "client" | "clientSeq">[]) => Promise<void>;
  list: (attemptId: string) => Promise<KeptAnswer[]>;
};

interface Schema extends DBSchema {
  answers: { key: [string, string, number]; value: KeptAnswer; indexes: { attempt: string } };
}

const open = () =>
  openDB<Schema>("stoa-attempts", 1, {
    upgrade(db) {
      db.createObjectStore("answers", { keyPath: ["attemptId", "client", "clientSeq"] }).createIndex(
        "attempt",
        "attemptId",
      );
    },
  });

const keyPath = (entry: Pick<KeptAnswer, "attemptId" | "client" | "clientSeq">): Schema["answers"]["key"] => [
  entry.attemptId,
  entry.client,
  entry.clientSeq,
];

/** Kept in IndexedDB, so they outlive a reload, a crash of the browser and a sign-out. */
export const browserKeptAnswers = (): KeptAnswers => {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  const database = () => {
    opening ??= open().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  return {
    put: async (entry, replaced) => {
      const writing = (await database()).transaction("answers", "readwrite", { durability: "strict" });
      await Promise.all([
        writing.store.put(entry),
        ...replaced.map((old) => writing.store.delete(keyPath(old))),
        writing.done,
      ]);
    },
    remove: async (entries) => {
      const writing = (await database()).transaction("answers", "readwrite");
      await Promise.all([...entries.map((entry) => writing.store.delete(keyPath(entry))), writing.done]);
    },
    list: async (attemptId) => (await database()).getAllFromIndex("answers", "attempt", attemptId),
  };
};

const lockName = (client: string) => `stoa-attempt-client:${client}`;

/** Marks this page's client as alive until released or the page goes; where the browser has no locks, nothing. */
export const holdClient = (client: string): (() => void) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  globalThis.navigator?.locks?.request(lockName(client), () => promise).catch(() => {});
  return resolve;
};

/** Clients whose page is still open: they send their own. */
export const livingClients = async (): Promise<(client: string) => boolean> => {
  const held = (await globalThis.navigator?.locks?.query())?.held ?? [];
  const names = new Set(held.map(({ name }) => name));
  return (client) => names.has(lockName(client));
};
