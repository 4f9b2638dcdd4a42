import { userIdOf } from "#/core/actor.ts";
import { notFound } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import { type Db, dbNow } from "#/server/db.ts";
import { ownsAttempt } from "../access.ts";
import { isOverdue } from "../attempt.ts";
import { type AttemptRow, findAttempt, lockAttempt } from "../store-attempts.ts";
import { closeAttempt } from "./close-attempt.ts";
import { requireTeaching } from "./require-teaching.ts";

/** Locks one's own attempt. Its owner alone has it, also after they left the course. */
export const lockOwnAttempt = async (ctx: Context, tx: Db, attemptId: string): Promise<AttemptRow> => {
  const attempt = userIdOf(ctx.actor) === null ? null : await lockAttempt(tx, attemptId);
  if (!attempt || !ownsAttempt(ctx.actor, attempt)) throw notFound("attempt");
  return attempt;
};

/** An attempt that is overdue is closed first, waiting for whoever else is doing that. */
const settle = async (ctx: Context, attempt: AttemptRow): Promise<AttemptRow> => {
  if (attempt.state !== "open" || attempt.deadline === null) return attempt;
  if (!isOverdue(attempt, await dbNow(ctx.db))) return attempt;
  return ctx.db.transaction(async (tx) => {
    const locked = (await lockAttempt(tx, attempt.id)) ?? attempt;
    const now = await dbNow(tx);
    return isOverdue(locked, now) ? closeAttempt(tx, locked, now) : locked;
  });
};

/** One's own attempt, closed if its time is over. */
export const requireOwnAttempt = async (ctx: Context, attemptId: string): Promise<AttemptRow> => {
  const attempt = await findAttempt(ctx.db, attemptId);
  if (!attempt || !ownsAttempt(ctx.actor, attempt)) throw notFound("attempt");
  return settle(ctx, attempt);
};

/** Somebody's attempt, for the staff of its course. */
export const requireTaughtAttempt = async (ctx: Context, attemptId: string): Promise<AttemptRow> => {
  const attempt = await findAttempt(ctx.db, attemptId);
  if (!attempt) throw notFound("attempt");
  await requireTeaching(ctx, attempt.courseId, "attempt");
  return settle(ctx, attempt);
};
