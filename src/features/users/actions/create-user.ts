import { requireAdmin } from "#/core/actor.ts";
import { AppError, invalid } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import { hashPassword } from "#/server/auth/passwords.ts";
import type { Context } from "#/server/context.ts";
import { isUniqueViolation } from "#/server/db.ts";
import { CreateUserInput, type User } from "../contract.ts";
import { passwordFault } from "../password-rules.ts";
import { emailKey, insertUser, type NewUser } from "../store.ts";
import { type AccountEvent, recordAccountEvent } from "./record-account-event.ts";

/** Inserts an account and notes it; refuses `email_taken`. */
export const insertAccount = async (ctx: Context, user: NewUser, event: AccountEvent): Promise<User> => {
  try {
    return await ctx.db.transaction(async (tx) => {
      const made = await insertUser(tx, user);
      await recordAccountEvent(ctx, tx, made.id, event, { role: made.role });
      return made;
    });
  } catch (error) {
    if (!isUniqueViolation(error, emailKey)) throw error;
    throw new AppError("email_taken", "There is an account with this e-mail address already. Sign in instead.");
  }
};

/** For administrators and the system; who makes the account vouches for its address. `null`: no password yet. */
export const createUser = async (
  ctx: Context,
  input: Omit<CreateUserInput, "password"> & { password: string | null },
): Promise<User> => {
  requireAdmin(ctx.actor);
  const { password, ...account } = input;
  if (password !== null) {
    CreateUserInput.parse(input);
    const fault = passwordFault(password, account.email);
    if (fault) throw invalid("/password", fault);
  } else CreateUserInput.omit({ password: true }).parse(account);
  const createdAt = toInstant(ctx.now());
  const passwordHash = password === null ? null : await hashPassword(password);
  return insertAccount(ctx, { ...account, passwordHash, emailVerifiedAt: createdAt, createdAt }, "created");
};
