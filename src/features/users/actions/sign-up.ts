import { AppError } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import { hashPassword } from "#/server/auth/passwords.ts";
import type { Context } from "#/server/context.ts";
import type { SignUpInput, User } from "../contract.ts";
import { insertAccount } from "./create-user.ts";
import { needsFirstAdmin } from "./needs-first-admin.ts";

/** A learner's account. The first account of a site is its administrator's, so until then this is refused. */
export const signUp = async (ctx: Context, { email, name, password }: SignUpInput): Promise<User> => {
  if (await needsFirstAdmin(ctx)) {
    throw new AppError("conflict", "This site has no administrator yet. Open /setup first.");
  }
  const passwordHash = await hashPassword(password);
  const createdAt = toInstant(ctx.now());
  return insertAccount(
    ctx,
    { email, name: name.trim(), role: "learner", passwordHash, emailVerifiedAt: null, createdAt },
    "signed_up",
  );
};
