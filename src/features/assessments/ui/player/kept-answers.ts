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

/** Ownership of clients by open pages: who holds a client's lock sends what it left. */
export type Claims = {
  /** Waits for it where another page has it. */
  own: (client: string) => void;
  claim: (client: string) => Promise<boolean>;
  release: () => void;
};

const lockName = (client: string) => `stoa-attempt-client:${client}`;

/** Where the browser has no locks everything may be claimed; the server takes repeats for what they are. */
export const browserClaims = (): Claims => {
  const { promise: untilReleased, resolve: release } = Promise.withResolvers<void>();
  const { locks } = navigator;
  return {
    own: (client) => void locks?.request(lockName(client), () => untilReleased).catch(() => {}),
    claim: (client) =>
      new Promise((resolve) => {
        if (!locks) return resolve(true);
        const hold = (lock: Lock | null) => {
          resolve(lock !== null);
          return lock === null ? undefined : untilReleased;
        };
        locks.request(lockName(client), { ifAvailable: true }, hold).catch(() => resolve(true));
      }),
    release,
  };
};
