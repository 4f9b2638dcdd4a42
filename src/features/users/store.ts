import { and, asc, desc, eq, isNotNull, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import type { Role } from "#/core/actor.ts";
import { newId } from "#/core/ids.ts";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import type { User } from "./contract.ts";
import { accountEvents, identities, site, users } from "./tables.ts";

const userColumns = {
  id: users.id,
  email: users.email,
  name: users.name,
  role: users.role,
  suspendedAt: users.suspendedAt,
  hasPassword: sql<boolean>`${users.passwordHash} is not null`,
  createdAt: users.createdAt,
};

type UserRow = {
  id: string;
  email: string;
  name: string;
  role: Role;
  suspendedAt: Instant | null;
  hasPassword: boolean;
  createdAt: Instant;
};

const toUser = ({ suspendedAt, ...row }: UserRow): User => ({ ...row, state: suspendedAt ? "suspended" : "active" });

const hasEmail = (email: string): SQL => eq(sql`lower(${users.email})`, email.toLowerCase());

export const findUser = async (db: Db, userId: string): Promise<User | null> => {
  const [row] = await db.select(userColumns).from(users).where(eq(users.id, userId));
  return row ? toUser(row) : null;
};

export type NewUser = {
  email: string;
  name: string;
  role: Role;
  passwordHash: string | null;
  emailVerifiedAt: Instant | null;
  createdAt: Instant;
};

/** Fails with a unique violation of `users_email_key` when the address is taken. */
export const insertUser = async (db: Db, user: NewUser): Promise<User> => {
  const id = newId();
  await db.insert(users).values({ id, ...user });
  const { passwordHash, emailVerifiedAt: _verified, ...row } = user;
  return toUser({ ...row, id, suspendedAt: null, hasPassword: passwordHash !== null });
};

export const emailKey = "users_email_key";

export type Credentials = { id: string; passwordHash: string | null; suspendedAt: Instant | null; version: number };

const credentialColumns = {
  id: users.id,
  passwordHash: users.passwordHash,
  suspendedAt: users.suspendedAt,
  version: users.sessionVersion,
};

export const findCredentials = async (db: Db, email: string): Promise<Credentials | null> => {
  const [row] = await db.select(credentialColumns).from(users).where(hasEmail(email));
  return row ?? null;
};

export const findPasswordOf = async (
  db: Db,
  userId: string,
): Promise<{ email: string; passwordHash: string | null } | null> => {
  const [row] = await db
    .select({ email: users.email, passwordHash: users.passwordHash })
    .from(users)
    .where(eq(users.id, userId));
  return row ?? null;
};

export type Account = {
  id: string;
  emailVerifiedAt: Instant | null;
  suspendedAt: Instant | null;
  version: number;
};

const accountColumns = {
  id: users.id,
  emailVerifiedAt: users.emailVerifiedAt,
  suspendedAt: users.suspendedAt,
  version: users.sessionVersion,
};

/** Locks the row, so that two callbacks of one person link one after the other. */
export const lockAccountByEmail = async (db: Db, email: string): Promise<Account | null> => {
  const [row] = await db.select(accountColumns).from(users).where(hasEmail(email)).for("update");
  return row ?? null;
};

export const findAccountByIdentity = async (db: Db, provider: string, subject: string): Promise<Account | null> => {
  const [row] = await db
    .select(accountColumns)
    .from(identities)
    .innerJoin(users, eq(users.id, identities.userId))
    .where(and(eq(identities.provider, provider), eq(identities.subject, subject)));
  return row ?? null;
};

export const insertIdentity = async (
  db: Db,
  identity: { userId: string; provider: string; subject: string; createdAt: Instant },
): Promise<void> => {
  await db.insert(identities).values({ id: newId(), ...identity });
};

export const setName = async (db: Db, userId: string, name: string): Promise<User | null> => {
  const [row] = await db.update(users).set({ name }).where(eq(users.id, userId)).returning(userColumns);
  return row ? toUser(row) : null;
};

type EndingChange = Partial<{
  role: Role;
  passwordHash: string | null;
  suspendedAt: Instant | null;
  emailVerifiedAt: Instant | null;
}>;

/** A change after which no earlier session or key is accepted; the new session version comes back. */
export const changeAndEnd = async (
  db: Db,
  userId: string,
  change: EndingChange,
): Promise<{ user: User; version: number } | null> => {
  const [row] = await db
    .update(users)
    .set({ ...change, sessionVersion: sql`${users.sessionVersion} + 1` })
    .where(eq(users.id, userId))
    .returning({ ...userColumns, version: users.sessionVersion });
  if (!row) return null;
  const { version, ...user } = row;
  return { user: toUser(user), version };
};

/** The active administrators, locked in a fixed order: two who demote each other wait for one another. */
export const lockActiveAdmins = (db: Db): Promise<{ id: string }[]> =>
  db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, "admin"), isNull(users.suspendedAt)))
    .orderBy(asc(users.id))
    .for("update");

export const hasUsers = async (db: Db): Promise<boolean> => {
  const [row] = await db.execute<{ found: boolean }>(sql`select exists (select 1 from ${users}) as found`);
  return row!.found;
};

export const countUsers = async (db: Db): Promise<number> => db.$count(users);

const setUpLock = 7_862_414;

/** Until the transaction ends nobody else sets the site up. */
export const lockSetUp = async (db: Db): Promise<void> => {
  await db.execute(sql`select pg_advisory_xact_lock(${setUpLock}::bigint)`);
};

export const isDemoSite = async (db: Db): Promise<boolean> => {
  const [row] = await db.select({ key: site.key }).from(site).where(eq(site.isDemo, true)).limit(1);
  return row !== undefined;
};

const likePattern = (part: string) => `%${part.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;

type Filter = { q?: string | undefined; role?: Role | undefined; state?: "active" | "suspended" | undefined };

/** Newest first, `count` rows at most. */
export const listUsers = async (
  db: Db,
  { q, role, state }: Filter,
  after: [Instant, string] | null,
  count: number,
): Promise<User[]> => {
  const rows = await db
    .select(userColumns)
    .from(users)
    .where(
      and(
        q?.trim() ? sql`lower(${users.name} || ' ' || ${users.email}) like ${likePattern(q.trim())}` : undefined,
        role ? eq(users.role, role) : undefined,
        state === "active" ? isNull(users.suspendedAt) : undefined,
        state === "suspended" ? isNotNull(users.suspendedAt) : undefined,
        after
          ? or(lt(users.createdAt, after[0]), and(eq(users.createdAt, after[0]), lt(users.id, after[1])))
          : undefined,
      ),
    )
    .orderBy(desc(users.createdAt), desc(users.id))
    .limit(count);
  return rows.map(toUser);
};

/** Those of these addresses whose account is as it was made: not suspended, password and role never changed. */
export const findUntouched = async (db: Db, emails: readonly string[]): Promise<string[]> => {
  const rows = await db
    .select({ email: sql<string>`lower(${users.email})` })
    .from(users)
    .where(
      and(
        sql`lower(${users.email}) in ${emails.map((email) => email.toLowerCase())}`,
        isNull(users.suspendedAt),
        eq(users.sessionVersion, 1),
      ),
    );
  return rows.map((row) => row.email);
};

export const insertEvent = async (
  db: Db,
  event: { userId: string; actor: string; kind: string; detail: Record<string, string>; createdAt: Instant },
): Promise<void> => {
  await db.insert(accountEvents).values({ id: newId(), ...event });
};
