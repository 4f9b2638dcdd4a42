import { type SQL, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import { messages } from "./tables.ts";

/** Locks of processes that write answers stand in this space of PostgreSQL's advisory locks. */
const space = 79;

/**
 * Takes the lock of a writer, unless one of its own connections holds it. The database gives it back when that
 * connection ends: with the process at the latest, however that ended.
 */
export const holdWriter = async (db: Db, writer: number): Promise<void> => {
  await db.execute(sql`select pg_try_advisory_lock(${space}::int, ${writer}::int)`);
};

const isGone = sql`(${messages.state} = 'writing' and ${messages.writer} is not null and not exists (
  select 1 from pg_locks as held
  where held.locktype = 'advisory' and held.classid = ${space}::oid and held.objid = ${messages.writer}::oid
    and held.database = (select oid from pg_database where datname = current_database()) and held.granted
))`;

/** The last sign of life of whoever writes an answer: long ago when the process is gone, however lately it wrote. */
export const lastSign: SQL<Instant> =
  sql<Instant>`case when ${isGone} then timestamptz 'epoch' else ${messages.touchedAt} end`.mapWith(messages.touchedAt);
