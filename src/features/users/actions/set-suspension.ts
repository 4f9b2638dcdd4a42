import { notFound } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { User } from "../contract.ts";
import { changeAndEnd, findUser } from "../store.ts";
import { recordAccountEvent } from "./record-account-event.ts";
import { requireAnotherAdmin } from "./require-another-admin.ts";

/** Suspends or reinstates; both end the sessions and keys there are. */
export const setSuspension = (ctx: Context, userId: string, suspend: boolean): Promise<User> =>
  ctx.db.transaction(async (tx) => {
    if (suspend) await requireAnotherAdmin(tx, userId);
    const before = await findUser(tx, userId);
    if (!before) throw notFound("account");
    if ((before.state === "suspended") === suspend) return before;
    const changed = await changeAndEnd(tx, userId, { suspendedAt: suspend ? toInstant(ctx.now()) : null });
    if (!changed) throw notFound("account");
    await recordAccountEvent(ctx, tx, userId, suspend ? "suspended" : "reinstated");
    return changed.user;
  });
