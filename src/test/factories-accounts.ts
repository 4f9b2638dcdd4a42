import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { encode } from "next-auth/jwt";
import type { Actor, Role } from "#/core/actor.ts";
import { newId } from "#/core/ids.ts";
import { toInstant } from "#/core/time.ts";
import { createUser } from "#/features/users/actions/create-user.ts";
import { startSession } from "#/features/users/actions/start-session.ts";
import { findCredentials } from "#/features/users/store.ts";
import type { SessionToken } from "#/server/auth/session-cookie.ts";
import type { Context, Services } from "#/server/context.ts";
import { type Address, connect } from "#/server/db.ts";
import { openEmbedded } from "#/server/embedded.ts";
import { parseEnv } from "#/server/env.ts";
import { migrate } from "#/server/migrate.ts";
import { ctxFor } from "./harness.ts";

export const system: Actor = { kind: "system", job: "test" };

export type Site = Services & { env: ReturnType<typeof parseEnv>; secret: string };

/** The services with what signing in needs beside them. */
export const siteOf = (services: Services, variables: Record<string, string> = {}): Site => ({
  ...services,
  env: parseEnv({ DATA_DIR: tmpdir(), ...variables }),
  secret: "a secret of the tests, long enough to seal cookies",
});

export type Member = { id: string; email: string; password: string; role: Role };

/** A person with a password. */
export const makeMember = async (services: Services, role: Role = "learner"): Promise<Member> => {
  const email = `Member.${newId()}@test.example`;
  const password = `quiet heron ${newId()}`;
  const user = await createUser(ctxFor(services, system), { email, name: "A Member", role, password });
  return { id: user.id, email, password, role };
};

export type SignedIn = { cookie: string; token: SessionToken; actor: Actor };

export const sealCookie = async (site: Site, token: SessionToken): Promise<string> =>
  `theme=dark; stoa-session=${await encode({ token: { ...token }, secret: site.secret })}; other=1`;

/** One more browser of a person. */
export const signInAs = async (site: Site, member: Member): Promise<SignedIn> => {
  const ctx: Context = ctxFor(site, { kind: "anonymous" });
  const { version } = (await findCredentials(site.db, member.email))!;
  const who = { userId: member.id, version };
  const token = await startSession(ctx, who, { userAgent: "Test", method: "credentials" });
  const actor: Actor = { kind: "user", userId: member.id, role: member.role, sessionId: token.sid };
  return { cookie: await sealCookie(site, token), token, actor };
};

/** A clock that stands `seconds` from now. */
export const later = <S extends Services>(services: S, seconds: number): S => ({
  ...services,
  now: () => new Date(Date.now() + seconds * 1000),
});

export const inDays = (days: number) => toInstant(new Date(Date.now() + days * 86_400_000));

const emptyDatabase = async (address: Address): Promise<{ address: Address; remove(): Promise<void> }> => {
  if (address.kind === "embedded") {
    const directory = mkdtempSync(join(tmpdir(), "stoa-empty-"));
    const engine = await openEmbedded(directory);
    return {
      address: engine.address,
      remove: async () => {
        await engine.close();
        rmSync(directory, { recursive: true, force: true });
      },
    };
  }
  const name = `empty_${newId().replaceAll("-", "")}`;
  const admin = connect(address, { max: 1 });
  await admin.db.execute(sql`create database ${sql.identifier(name)}`);
  const url = new URL(address.url);
  url.pathname = `/${name}`;
  return {
    address: { kind: "server", url: url.href },
    remove: async () => {
      await admin.db.execute(sql`drop database ${sql.identifier(name)} with (force)`);
      await admin.close();
    },
  };
};

/** Runs `work` on a migrated database of the same engine in which nobody has an account. */
export const onEmptyDatabase = async (
  services: Services,
  address: Address,
  work: (site: Services, address: Address) => Promise<void>,
) => {
  const database = await emptyDatabase(address);
  const connection = connect(database.address);
  try {
    await migrate(database.address);
    await work({ ...services, db: connection.db }, database.address);
  } finally {
    await connection.close();
    await database.remove();
  }
};
