import { and, eq, lte, ne, sql } from "drizzle-orm";
import type { Role } from "#/core/actor.ts";
import { newId } from "#/core/ids.ts";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import { sessions, users } from "./tables.ts";

export type SessionRow = {
  userId: string;
  role: Role;
  version: number;
  expiresAt: Instant;
  ownerVersion: number;
  ownerSuspendedAt: Instant | null;
};

const buildFindSession = (db: Db) =>
  db
    .select({
      userId: users.id,
      role: users.role,
      version: sessions.version,
      expiresAt: sessions.expiresAt,
      ownerVersion: users.sessionVersion,
      ownerSuspendedAt: users.suspendedAt,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(eq(sessions.id, sql.placeholder("id")))
    .prepare("find_session");

const prepared = new WeakMap<Db, ReturnType<typeof buildFindSession>>();

/** Asked at every request with a cookie, so its SQL is built once per database. */
export const findSession = async (db: Db, id: string): Promise<SessionRow | null> => {
  const query = prepared.get(db) ?? buildFindSession(db);
  prepared.set(db, query);
  const [row] = await query.execute({ id });
  return row ?? null;
};

/** `version` is the one seen when the person was recognised: a change since then leaves the session dead. */
export const insertSession = async (
  db: Db,
  session: { userId: string; version: number; userAgent: string; createdAt: Instant; expiresAt: Instant },
): Promise<string> => {
  const id = newId();
  await db.insert(sessions).values({ id, ...session });
  return id;
};

export const deleteSession = async (db: Db, id: string): Promise<void> => {
  await db.delete(sessions).where(eq(sessions.id, id));
};

export const deleteExpiredSessions = async (db: Db, userId: string, now: Instant): Promise<void> => {
  await db.delete(sessions).where(and(eq(sessions.userId, userId), lte(sessions.expiresAt, now)));
};

/** Takes one session over to a new version and removes the person's others. */
export const keepOnlySession = async (
  db: Db,
  userId: string,
  sessionId: string | null,
  version: number,
): Promise<void> => {
  await db.delete(sessions).where(and(eq(sessions.userId, userId), sessionId ? ne(sessions.id, sessionId) : undefined));
  if (sessionId) await db.update(sessions).set({ version }).where(eq(sessions.id, sessionId));
};
