import { and, count, desc, eq, gt, isNull, lt, or, sql } from "drizzle-orm";
import type { Role, Scope } from "#/core/actor.ts";
import { newId } from "#/core/ids.ts";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import { apiKeys, users } from "./tables.ts";
import type { KeyFacts } from "./validity.ts";

const factColumns = {
  revokedAt: apiKeys.revokedAt,
  expiresAt: apiKeys.expiresAt,
  version: apiKeys.version,
  ownerVersion: users.sessionVersion,
  ownerSuspendedAt: users.suspendedAt,
};

export type AuthenticRow = KeyFacts & {
  keyId: string;
  secretHash: string;
  scopes: Scope[];
  lastUsedAt: Instant | null;
  userId: string;
  role: Role;
};

const buildFindByHandle = (db: Db) =>
  db
    .select({
      keyId: apiKeys.id,
      secretHash: apiKeys.secretHash,
      scopes: apiKeys.scopes,
      lastUsedAt: apiKeys.lastUsedAt,
      userId: users.id,
      role: users.role,
      ...factColumns,
    })
    .from(apiKeys)
    .innerJoin(users, eq(users.id, apiKeys.userId))
    .where(eq(apiKeys.handle, sql.placeholder("handle")))
    .prepare("find_key");

const prepared = new WeakMap<Db, ReturnType<typeof buildFindByHandle>>();

/** Asked at every call with a key, so its SQL is built once per database. */
export const findKeyByHandle = async (db: Db, handle: string): Promise<AuthenticRow | null> => {
  const query = prepared.get(db) ?? buildFindByHandle(db);
  prepared.set(db, query);
  const [row] = await query.execute({ handle });
  return row ?? null;
};

const keyColumns = {
  id: apiKeys.id,
  name: apiKeys.name,
  handle: apiKeys.handle,
  scopes: apiKeys.scopes,
  createdAt: apiKeys.createdAt,
  lastUsedAt: apiKeys.lastUsedAt,
  ...factColumns,
};

export type KeyRow = KeyFacts & {
  id: string;
  name: string;
  handle: string;
  scopes: Scope[];
  createdAt: Instant;
  lastUsedAt: Instant | null;
};

export const findKey = async (db: Db, userId: string, keyId: string): Promise<KeyRow | null> => {
  const [row] = await db
    .select(keyColumns)
    .from(apiKeys)
    .innerJoin(users, eq(users.id, apiKeys.userId))
    .where(and(eq(apiKeys.id, keyId), eq(apiKeys.userId, userId)));
  return row ?? null;
};

/** Newest first, `limit` rows at most. */
export const listKeys = (db: Db, userId: string, after: [Instant, string] | null, limit: number): Promise<KeyRow[]> =>
  db
    .select(keyColumns)
    .from(apiKeys)
    .innerJoin(users, eq(users.id, apiKeys.userId))
    .where(
      and(
        eq(apiKeys.userId, userId),
        after
          ? or(lt(apiKeys.createdAt, after[0]), and(eq(apiKeys.createdAt, after[0]), lt(apiKeys.id, after[1])))
          : undefined,
      ),
    )
    .orderBy(desc(apiKeys.createdAt), desc(apiKeys.id))
    .limit(limit);

/** The owner of a new key, locked: the key gets the version that holds when it is made. */
export const lockOwner = async (db: Db, userId: string): Promise<{ role: Role; version: number } | null> => {
  const [row] = await db
    .select({ role: users.role, version: users.sessionVersion })
    .from(users)
    .where(eq(users.id, userId))
    .for("update");
  return row ?? null;
};

export const countActiveKeys = async (db: Db, userId: string, version: number, now: Instant): Promise<number> => {
  const [row] = await db
    .select({ found: count() })
    .from(apiKeys)
    .where(
      and(
        eq(apiKeys.userId, userId),
        eq(apiKeys.version, version),
        isNull(apiKeys.revokedAt),
        or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, now)),
      ),
    );
  return row!.found;
};

export type NewKey = {
  userId: string;
  name: string;
  handle: string;
  secretHash: string;
  version: number;
  scopes: Scope[];
  expiresAt: Instant | null;
  createdAt: Instant;
};

export const insertKey = async (db: Db, key: NewKey): Promise<string> => {
  const id = newId();
  await db.insert(apiKeys).values({ id, ...key });
  return id;
};

/** Keeps the first time of revoking; false when the person has no such key. */
export const revokeKey = async (db: Db, userId: string, keyId: string, at: Instant): Promise<boolean> => {
  const rows = await db
    .update(apiKeys)
    .set({ revokedAt: sql`coalesce(${apiKeys.revokedAt}, ${at}::timestamptz)` })
    .where(and(eq(apiKeys.id, keyId), eq(apiKeys.userId, userId)))
    .returning({ id: apiKeys.id });
  return rows.length > 0;
};

export const touchKey = async (db: Db, keyId: string, at: Instant): Promise<void> => {
  await db.update(apiKeys).set({ lastUsedAt: at }).where(eq(apiKeys.id, keyId));
};
