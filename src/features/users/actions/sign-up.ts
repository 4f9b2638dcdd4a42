import { AppError, rateLimited } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import { createAttemptLimiter } from "#/server/auth/attempt-limiter.ts";
import { hashPassword } from "#/server/auth/passwords.ts";
import type { Context } from "#/server/context.ts";
import type { SignUpInput, User } from "../contract.ts";
import { insertAccount } from "./create-user.ts";
import { needsFirstAdmin } from "./needs-first-admin.ts";

/** A lecture of two hundred may sign up at once behind one address; nobody can fill a site from one. */
const perAddress = createAttemptLimiter(200, 60 * 60);

/** A learner's account. The first account of a site is its administrator's, so until then this is refused. */
export const signUp = async (ctx: Context, { email, name, password }: SignUpInput): Promise<User> => {
  if (await needsFirstAdmin(ctx)) {
    throw new AppError("conflict", "This site has no administrator yet. Open /setup first.");
  }
  const wait = ctx.address === undefined ? 0 : perAddress.take(ctx.address, ctx.now());
  if (wait > 0) throw rateLimited("new accounts from one address", wait);
  const passwordHash = await hashPassword(password);
  const createdAt = toInstant(ctx.now());
  return insertAccount(
    ctx,
    { email, name: name.trim(), role: "learner", passwordHash, emailVerifiedAt: null, createdAt },
    "signed_up",
  );
};
