import { requireUserId } from "#/core/actor.ts";
import { AppError, notFound } from "#/core/errors.ts";
import { hasOpenGradedAttempt } from "#/features/assessments/actions/has-open-graded-attempt.ts";
import type { CourseFacts } from "#/features/courses/access.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import { findThread, type ThreadRow } from "../store-threads.ts";

/** The course, for one who learns in it and may ask its tutor now: it is off during an open graded attempt. */
export const requireTutor = async (ctx: Context, courseId: string): Promise<CourseFacts> => {
  const course = await requireCourse(ctx, courseId, "learn");
  if (await hasOpenGradedAttempt(ctx, courseId)) throw new AppError("tutor_locked");
  return course;
};

/** A conversation of the caller's own; another's does not exist. */
export const requireThread = async (ctx: Context, threadId: string): Promise<ThreadRow> => {
  const thread = await findThread(ctx.db, threadId, requireUserId(ctx.actor));
  if (!thread) throw notFound("conversation");
  return thread;
};
