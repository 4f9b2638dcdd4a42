import { requireUserId } from "#/core/actor.ts";
import { AppError, notFound } from "#/core/errors.ts";
import { hasOpenGradedAttempt } from "#/features/assessments/actions/has-open-graded-attempt.ts";
import type { CourseFacts } from "#/features/courses/access.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import { findThread, type ThreadRow } from "../store-threads.ts";
import { tutorSettingsOf } from "./tutor-settings.ts";

/** The course, for one who learns in it, where its staff have not switched the tutor off. */
export const requireTutorCourse = async (ctx: Context, courseId: string): Promise<CourseFacts> => {
  const course = await requireCourse(ctx, courseId, "learn");
  if (!(await tutorSettingsOf(ctx.db, courseId)).isOn) throw notFound("tutor");
  return course;
};

/** The same for one who may ask now: the tutor is off during an open graded attempt. */
export const requireTutor = async (ctx: Context, courseId: string): Promise<CourseFacts> => {
  const course = await requireTutorCourse(ctx, courseId);
  if (await hasOpenGradedAttempt(ctx, courseId)) throw new AppError("tutor_locked");
  return course;
};

/** A conversation of the caller's own; another's does not exist. */
export const requireThread = async (ctx: Context, threadId: string): Promise<ThreadRow> => {
  const thread = await findThread(ctx.db, threadId, requireUserId(ctx.actor));
  if (!thread) throw notFound("conversation");
  return thread;
};
