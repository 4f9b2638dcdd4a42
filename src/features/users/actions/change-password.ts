import { type Actor, requireUserId } from "#/core/actor.ts";
import { forbidden, invalid, rateLimited, unauthenticated } from "#/core/errors.ts";
import { createAttemptLimiter } from "#/server/auth/attempt-limiter.ts";
import { hashPassword, isPasswordOf } from "#/server/auth/passwords.ts";
import type { Context } from "#/server/context.ts";
import type { ChangePasswordInput, User } from "../contract.ts";
import { passwordFault } from "../password-rules.ts";
import { changeAndEnd, findPasswordOf } from "../store.ts";
import { keepOnlySession } from "../store-sessions.ts";
import { recordAccountEvent } from "./record-account-event.ts";

const limiter = createAttemptLimiter(10, 15 * 60);

const requireCurrentPassword = async (
  actor: Actor,
  passwordHash: string | null,
  current: string | undefined,
): Promise<void> => {
  if (passwordHash === null) {
    if (actor.kind !== "user") throw forbidden("A first password is set in the browser, not with a key.");
    return;
  }
  if (!current) throw invalid("/currentPassword", "must be given");
  if (!(await isPasswordOf(passwordHash, current))) throw invalid("/currentPassword", "is not your current password");
};

/** Ends the person's other sessions and all keys. */
export const changePassword = async (ctx: Context, input: ChangePasswordInput): Promise<User> => {
  const userId = requireUserId(ctx.actor);
  const wait = limiter.take(userId, ctx.now());
  if (wait > 0) throw rateLimited("tries", wait);
  const stored = await findPasswordOf(ctx.db, userId);
  if (!stored) throw unauthenticated();
  await requireCurrentPassword(ctx.actor, stored.passwordHash, input.currentPassword);
  const fault = passwordFault(input.newPassword, stored.email);
  if (fault) throw invalid("/newPassword", fault);
  const passwordHash = await hashPassword(input.newPassword);
  const sessionId = ctx.actor.kind === "user" ? ctx.actor.sessionId : null;
  const user = await ctx.db.transaction(async (tx) => {
    const changed = await changeAndEnd(tx, userId, { passwordHash });
    if (!changed) throw unauthenticated();
    await keepOnlySession(tx, userId, sessionId, changed.version);
    await recordAccountEvent(ctx, tx, userId, "password_changed");
    return changed.user;
  });
  limiter.forget(userId);
  return user;
};
