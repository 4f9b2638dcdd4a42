import { addSeconds, toInstant } from "#/core/time.ts";
import { type SessionToken, sessionSeconds } from "#/server/auth/session-cookie.ts";
import type { Context } from "#/server/context.ts";
import { deleteExpiredSessions, insertSession } from "../store-sessions.ts";
import { recordAccountEvent } from "./record-account-event.ts";

/** A person who was recognised, and the session version that held then. */
export type Recognised = { userId: string; version: number };

const printable = (userAgent: string) => userAgent.replace(/[^\x20-\x7e]/g, "").slice(0, 300);

/** Begins a session of 30 days for a person whom a sign-in action recognised. */
export const startSession = async (
  ctx: Context,
  { userId, version }: Recognised,
  { userAgent, method }: { userAgent: string; method: string },
): Promise<SessionToken> => {
  const createdAt = toInstant(ctx.now());
  const sid = await ctx.db.transaction(async (tx) => {
    await deleteExpiredSessions(tx, userId, createdAt);
    await recordAccountEvent(ctx, tx, userId, "signed_in", { method });
    const expiresAt = addSeconds(createdAt, sessionSeconds);
    return insertSession(tx, { userId, version, userAgent: printable(userAgent), createdAt, expiresAt });
  });
  return { sub: userId, sid };
};
