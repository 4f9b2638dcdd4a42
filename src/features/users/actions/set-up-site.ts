import { AppError } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import { hashPassword } from "#/server/auth/passwords.ts";
import type { Context } from "#/server/context.ts";
import type { SignUpInput, User } from "../contract.ts";
import { hasUsers, insertUser, lockSetUp } from "../store.ts";
import { needsFirstAdmin } from "./needs-first-admin.ts";
import { recordAccountEvent } from "./record-account-event.ts";

const alreadySetUp = () => new AppError("conflict", "This site has its administrator already. Sign in instead.");

/** Makes the site's first administrator; of two who try at once, one is refused. */
export const setUpSite = async (ctx: Context, { email, name, password }: SignUpInput): Promise<User> => {
  if (!(await needsFirstAdmin(ctx))) throw alreadySetUp();
  const passwordHash = await hashPassword(password);
  const createdAt = toInstant(ctx.now());
  return ctx.db.transaction(async (tx) => {
    await lockSetUp(tx);
    if (await hasUsers(tx)) throw alreadySetUp();
    const account = { email, name: name.trim(), role: "admin" as const, passwordHash, emailVerifiedAt: createdAt };
    const admin = await insertUser(tx, { ...account, createdAt });
    await recordAccountEvent(ctx, tx, admin.id, "set_up");
    return admin;
  });
};
