import { requireAdmin } from "#/core/actor.ts";
import { notFound } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import type { UpdateUserInput, User } from "../contract.ts";
import { changeAndEnd, findUser } from "../store.ts";
import { keepOnlySession } from "../store-sessions.ts";
import { recordAccountEvent } from "./record-account-event.ts";
import { requireAnotherAdmin } from "./require-another-admin.ts";

/** Ends the person's sessions and keys, since they were given to somebody with other rights. */
export const changeRole = async (ctx: Context, { userId, role }: UpdateUserInput): Promise<User> => {
  requireAdmin(ctx.actor);
  return ctx.db.transaction(async (tx) => {
    if (role !== "admin") await requireAnotherAdmin(tx, userId);
    const before = await findUser(tx, userId);
    if (!before) throw notFound("account");
    if (before.role === role) return before;
    const changed = await changeAndEnd(tx, userId, { role });
    if (!changed) throw notFound("account");
    await keepOnlySession(tx, userId, null, changed.version);
    await recordAccountEvent(ctx, tx, userId, "role_changed", { from: before.role, to: role });
    return changed.user;
  });
};
