import { requireUserId } from "#/core/actor.ts";
import { AppError } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { Enrolment } from "../contract-progress.ts";
import { upsertEnrolment } from "../store-progress.ts";
import { requireCourse } from "./require-course.ts";

/** Enrols the caller; twice changes nothing, and after leaving it resumes. */
export const enrol = async (ctx: Context, { courseId }: { courseId: string }): Promise<Enrolment> => {
  const userId = requireUserId(ctx.actor);
  const course = await requireCourse(ctx, courseId, "view");
  if (course.state === "draft") throw new AppError("conflict", "The course is not published yet.");
  return upsertEnrolment(ctx.db, { courseId, userId, enrolledAt: toInstant(ctx.now()) });
};
