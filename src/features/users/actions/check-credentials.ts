import { AppError, rateLimited } from "#/core/errors.ts";
import { createAttemptLimiter } from "#/server/auth/attempt-limiter.ts";
import { isPasswordOf } from "#/server/auth/passwords.ts";
import type { Context } from "#/server/context.ts";
import { findCredentials } from "../store.ts";
import type { Recognised } from "./start-session.ts";

const quarterOfAnHour = 15 * 60;
const perAccount = createAttemptLimiter(10, quarterOfAnHour);
/** A whole class may sit behind one address. */
const perAddress = createAttemptLimiter(100, quarterOfAnHour);

const requireTry = (account: string, address: string, now: Date): void => {
  const wait = Math.max(perAccount.take(account, now), perAddress.take(address, now));
  if (wait > 0) throw rateLimited("tries", wait);
};

/**
 * Recognises a person by password. Refuses `rate_limited`, `invalid_credentials` (unknown address and wrong password
 * alike, after the same work) and, only with the right password, `suspended`.
 */
export const checkCredentials = async (
  ctx: Context,
  { email, password, address }: { email: string; password: string; address: string },
): Promise<Recognised> => {
  const account = email.trim().toLowerCase().slice(0, 254);
  requireTry(account, address, ctx.now());
  const stored = account.includes("\u0000") ? null : await findCredentials(ctx.db, account);
  const matches = await isPasswordOf(stored?.passwordHash ?? null, password.slice(0, 200));
  if (!stored || !matches) throw new AppError("invalid_credentials");
  if (stored.suspendedAt) throw new AppError("suspended");
  perAccount.forget(account);
  perAddress.giveBack(address);
  return { userId: stored.id, version: stored.version };
};
