import { type Role, userIdOf } from "#/core/actor.ts";
import type { Context } from "#/server/context.ts";
import { findUser } from "../store.ts";

export type Viewer = { userId: string; name: string; email: string; role: Role };

/** Who looks at a page; null for visitors. */
export const findViewer = async (ctx: Context): Promise<Viewer | null> => {
  const userId = userIdOf(ctx.actor);
  const user = userId && (await findUser(ctx.db, userId));
  return user ? { userId: user.id, name: user.name, email: user.email, role: user.role } : null;
};
