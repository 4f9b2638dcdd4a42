import { type Actor, anonymous } from "#/core/actor.ts";
import { AppError } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import { isSecretOf, readToken } from "#/server/auth/api-token.ts";
import { type AuthSite, readSessionToken, type SessionToken } from "#/server/auth/session-cookie.ts";
import type { Services } from "#/server/context.ts";
import { type AuthenticRow, findKeyByHandle, touchKey } from "../store-keys.ts";
import { findSession } from "../store-sessions.ts";
import { keyState, sessionState } from "../validity.ts";

type AuthServices = Pick<Services, "db" | "now" | "log">;

const refused = (message: string) => new AppError("unauthenticated", message);

const refusals = {
  revoked: () => refused("The API key was revoked."),
  expired: () => refused("The API key has expired."),
  ended: () => refused("The API key was ended by a change of the account's password or role."),
} as const;

const touchEveryMs = 60_000;
const touching = new Set<string>();

/** To the minute is enough, and nobody waits for it. */
const noteUse = ({ db, log }: AuthServices, { keyId, lastUsedAt }: AuthenticRow, now: Date): void => {
  if ((lastUsedAt && now.getTime() - Date.parse(lastUsedAt) < touchEveryMs) || touching.has(keyId)) return;
  touching.add(keyId);
  touchKey(db, keyId, toInstant(now))
    .catch((err) => log.warn({ err }, "the last use of a key was not noted"))
    .finally(() => touching.delete(keyId));
};

/** Who a bearer token speaks for. Refuses `unauthenticated` or `suspended`; one query, none for a malformed token. */
export const authenticateKey = async (services: AuthServices, bearerToken: string): Promise<Actor> => {
  const parts = readToken(bearerToken);
  const row = parts && (await findKeyByHandle(services.db, parts.handle));
  if (!row || !isSecretOf(row.secretHash, parts.secret)) throw refused("The API key is not valid.");
  if (row.ownerSuspendedAt) throw new AppError("suspended");
  const now = services.now();
  const state = keyState(row, toInstant(now));
  if (state !== "active") throw refusals[state]();
  noteUse(services, row, now);
  return { kind: "key", userId: row.userId, role: row.role, keyId: row.keyId, scopes: row.scopes };
};

export type SessionView =
  | { state: "none" | "ended" | "suspended" }
  | { state: "active"; actor: Extract<Actor, { kind: "user" }> };

/** Whether a session still holds, by the database. */
export const authenticateSession = async (services: AuthServices, token: SessionToken | null): Promise<SessionView> => {
  if (!token) return { state: "none" };
  const row = await findSession(services.db, token.sid);
  if (!row || row.userId !== token.sub) return { state: "ended" };
  const state = sessionState(row, toInstant(services.now()));
  if (state !== "active") return { state };
  return { state, actor: { kind: "user", userId: row.userId, role: row.role, sessionId: token.sid } };
};

/** What a browser's cookie is worth; the sign-in page tells the reason. One query, none without our cookie. */
export const inspectSession = async (
  services: Services & AuthSite,
  cookieHeader: string | null,
): Promise<SessionView> => authenticateSession(services, await readSessionToken(services, cookieHeader));

/** The person behind a browser's cookies; anonymous when the session is none, ended or suspended. */
export const authenticateCookie = async (
  services: Services & AuthSite,
  cookieHeader: string | null,
): Promise<Actor> => {
  const view = await inspectSession(services, cookieHeader);
  return view.state === "active" ? view.actor : anonymous;
};
