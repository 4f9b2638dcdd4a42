import { requireUserId } from "#/core/actor.ts";
import { notFound } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import { leaveEnrolment } from "../store-progress.ts";

/** Ends the caller's enrolment, also in a course that went back to draft; what they did is kept. */
export const leave = async (ctx: Context, { courseId }: { courseId: string }): Promise<Record<string, never>> => {
  const userId = requireUserId(ctx.actor);
  if (!(await leaveEnrolment(ctx.db, { courseId, userId }, toInstant(ctx.now())))) throw notFound("enrolment");
  return {};
};
