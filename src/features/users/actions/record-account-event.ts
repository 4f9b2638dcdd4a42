import type { Actor } from "#/core/actor.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import { insertEvent } from "../store.ts";

export type AccountEvent =
  | "signed_up"
  | "created"
  | "set_up"
  | "signed_in"
  | "password_changed"
  | "role_changed"
  | "suspended"
  | "reinstated"
  | "identity_linked"
  | "key_created"
  | "key_revoked"
  | "staff_joined"
  | "staff_left";

const nameOf = (actor: Actor): string => {
  switch (actor.kind) {
    case "user":
      return `user:${actor.userId}`;
    case "key":
      return `key:${actor.keyId}`;
    case "system":
      return `system:${actor.job}`;
    case "anonymous":
      return "anonymous";
  }
};

/** Notes what was done to an account, in the transaction that does it. */
export const recordAccountEvent = (
  ctx: Context,
  tx: Db,
  userId: string,
  kind: AccountEvent,
  detail: Record<string, string> = {},
): Promise<void> =>
  insertEvent(tx, { userId, actor: nameOf(ctx.actor), kind, detail, createdAt: toInstant(ctx.now()) });
