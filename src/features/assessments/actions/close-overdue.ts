import type { Context } from "#/server/context.ts";
import { dbNow } from "#/server/db.ts";
import { type AttemptScope, hasOverdue, lockOverdue } from "../store-attempts.ts";
import { closeAttempt } from "./close-attempt.ts";

const batch = 50;

/**
 * Closes and grades attempts whose deadline and grace have passed; their finish time is the deadline. Every read does
 * this first for what it looks at, so that no clock but the database's decides, whether or not the job has come by. Returns how many.
 */
export const closeOverdue = async (ctx: Pick<Context, "db">, scope: AttemptScope): Promise<number> => {
  if (!(await hasOverdue(ctx.db, scope))) return 0;
  return ctx.db.transaction(async (tx) => {
    const overdue = await lockOverdue(tx, scope, batch);
    for (const attempt of overdue) await closeAttempt(tx, attempt, await dbNow(tx));
    return overdue.length;
  });
};

/** The job: closes all that are overdue now, wherever they are. Returns how many. */
export const closeAllOverdue = async (ctx: Pick<Context, "db">): Promise<number> => {
  let closed = 0;
  for (let last = batch; last === batch; closed += last) last = await closeOverdue(ctx, {});
  return closed;
};
