import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import { type Address, connect, type Db } from "./db.ts";
import { addVector } from "./vector.ts";

const folder = fileURLToPath(new URL("../../drizzle", import.meta.url));
const lockKey = 7_862_413;
const oldest = 150_000;

export class DatabaseError extends Error {}

/** What the driver said, without the statement that drizzle wraps around it. */
const clearText = (thrown: unknown): string => {
  const error = thrown instanceof Error && thrown.cause ? thrown.cause : thrown;
  const { code, message } = error as { code?: string; message?: string };
  const reasons: Record<string, string> = {
    ECONNREFUSED: "nothing listens there",
    ENOTFOUND: "the host is unknown",
    CONNECT_TIMEOUT: "it does not answer",
    "28P01": "the password is refused",
    "28000": "the user is refused",
    "3D000": "the database does not exist",
  };
  return (code && reasons[code]) || message || String(error);
};

/** `version` as the server says it, e.g. 150018. */
export const requireVersion = (version: number): void => {
  if (version < oldest) {
    throw new DatabaseError(`PostgreSQL ${Math.floor(version / 10_000)} is too old; Stoa needs 15 or later.`);
  }
};

/** Throws `DatabaseError` in one clear sentence. */
const requireServer = async (db: Db): Promise<void> => {
  let version: number;
  try {
    const [row] = await db.execute<{ version: string }>(sql`select current_setting('server_version_num') as version`);
    version = Number(row!.version);
  } catch (error) {
    throw new DatabaseError(`PostgreSQL cannot be reached: ${clearText(error)}.`);
  }
  requireVersion(version);
};

/** All of it or nothing: the migrations run in one transaction. Throws `DatabaseError`. */
const applySchema = async (db: Db, migrationsFolder: string): Promise<void> => {
  try {
    await db.execute(sql`create extension if not exists pg_trgm`);
    await applyMigrations(db as PostgresJsDatabase, { migrationsFolder });
  } catch (error) {
    throw new DatabaseError(`The schema could not be brought up to date, and is as it was: ${clearText(error)}.`);
  }
};

/**
 * Brings the schema up to date. Instances that start together wait for each other on an advisory lock; one
 * connection, so that the session that takes the lock is the one that migrates.
 */
export const migrate = async (address: Address, migrationsFolder = folder): Promise<void> => {
  const connection = connect(address, { max: 1 });
  try {
    await requireServer(connection.db);
    await connection.db.execute(sql`select pg_advisory_lock(${lockKey}::bigint)`);
    try {
      await applySchema(connection.db, migrationsFolder);
      await addVector(connection.db);
    } finally {
      await connection.db.execute(sql`select pg_advisory_unlock(${lockKey}::bigint)`);
    }
  } finally {
    await connection.close();
  }
};
