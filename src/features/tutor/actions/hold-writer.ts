import { randomInt } from "node:crypto";
import type { Db } from "#/server/db.ts";
import { holdWriter } from "../store-writers.ts";

/** This process among those that write answers. */
export const writer = randomInt(2 ** 31 - 1);

const holdEveryMs = 1_000;
const held = new WeakMap<Db, { since: number; done: Promise<void> }>();

/** Shows that this process lives, for those who read what it writes; a lost connection loses the lock for a second. */
export const showLife = (db: Db): Promise<void> => {
  const now = performance.now();
  const last = held.get(db);
  if (last && now - last.since < holdEveryMs) return last.done;
  const done = holdWriter(db, writer);
  held.set(db, { since: now, done });
  done.catch(() => held.delete(db));
  return done;
};
