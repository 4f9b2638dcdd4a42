import { userIdOf } from "#/core/actor.ts";
import type { Context } from "#/server/context.ts";
import { coursesOfOpenAttempts } from "../store-attempts.ts";
import { closeOverdue } from "./close-overdue.ts";

/** Courses in which `hasOpenGradedAttempt` holds for the actor. */
export const coursesBeingJudged = async (ctx: Pick<Context, "actor" | "db">): Promise<string[]> => {
  const userId = userIdOf(ctx.actor);
  if (userId === null) return [];
  await closeOverdue(ctx, { userId });
  return coursesOfOpenAttempts(ctx.db, { userId, mode: "graded" });
};
