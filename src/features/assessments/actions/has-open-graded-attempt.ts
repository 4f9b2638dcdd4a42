import { userIdOf } from "#/core/actor.ts";
import type { Context } from "#/server/context.ts";
import { hasOpenAttempt } from "../store-attempts.ts";
import { closeOverdue } from "./close-overdue.ts";

/**
 * Whether the actor is in the middle of a graded quiz of this course; attempts whose time is over are closed first. In
 * practice mode help is part of the quiz.
 */
export const hasOpenGradedAttempt = async (ctx: Pick<Context, "actor" | "db">, courseId: string): Promise<boolean> => {
  const userId = userIdOf(ctx.actor);
  if (userId === null) return false;
  const graded = { userId, courseId, mode: "graded" } as const;
  if (!(await hasOpenAttempt(ctx.db, graded))) return false;
  return (await closeOverdue(ctx, { userId, courseId })) === 0 || hasOpenAttempt(ctx.db, graded);
};
