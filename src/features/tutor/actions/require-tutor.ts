import { requireUserId } from "#/core/actor.ts";
import { AppError, notFound } from "#/core/errors.ts";
import { hasOpenGradedAttempt } from "#/features/assessments/actions/has-open-graded-attempt.ts";
import { type OpenGradedWork, openGradedWork } from "#/features/assessments/actions/open-graded-work.ts";
import type { CourseFacts } from "#/features/courses/access.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import type { TutorScope } from "../contract.ts";
import type { TutorSettings } from "../contract-settings.ts";
import { findSettings, type StoredSettings } from "../store-settings.ts";
import { findThread, type ThreadRow } from "../store-threads.ts";

export type OpenTutor = {
  course: CourseFacts;
  settings: TutorSettings;
  scope: TutorScope;
  /** What the learner is being judged by, in the scope `concepts`. */
  work: OpenGradedWork | null;
};

/** The course with its settings, for one who learns in it, where its staff have not switched the tutor off. */
export const requireTutorCourse = async (
  ctx: Context,
  courseId: string,
): Promise<{ course: CourseFacts; stored: StoredSettings }> => {
  const [course, stored] = await Promise.all([requireCourse(ctx, courseId, "learn"), findSettings(ctx.db, courseId)]);
  if (!stored.settings.isOn) throw notFound("tutor");
  return { course, stored };
};

/** The tutor of a course with how much of it is open now: an open graded attempt closes it, or all but concepts. */
export const tutorOf = async (ctx: Context, courseId: string): Promise<OpenTutor> => {
  const [{ course, stored }, isJudged] = await Promise.all([
    requireTutorCourse(ctx, courseId),
    hasOpenGradedAttempt(ctx, courseId),
  ]);
  const { settings } = stored;
  if (settings.duringGraded === "off") return { course, settings, scope: isJudged ? "off" : "all", work: null };
  const work = isJudged ? await openGradedWork(ctx, courseId) : null;
  return { course, settings, scope: work ? "concepts" : "all", work };
};

/** The course, for one who may have all of its tutor now. */
export const requireTutor = async (ctx: Context, courseId: string): Promise<CourseFacts> => {
  const { course, scope } = await tutorOf(ctx, courseId);
  if (scope !== "all") throw new AppError("tutor_locked");
  return course;
};

/** The same where concepts alone are enough: the caller keeps to them. */
export const requireConcepts = async (ctx: Context, courseId: string): Promise<OpenTutor> => {
  const tutor = await tutorOf(ctx, courseId);
  if (tutor.scope === "off") throw new AppError("tutor_locked");
  return tutor;
};

/** A conversation of the caller's own; another's does not exist. */
export const requireThread = async (ctx: Context, threadId: string): Promise<ThreadRow> => {
  const thread = await findThread(ctx.db, threadId, requireUserId(ctx.actor));
  if (!thread) throw notFound("conversation");
  return thread;
};

const earlierIsClosed = "Conversations from before your attempt are closed until you submit it. Begin a new one.";

/** The tutor that a conversation is with, where it may be read and gone on with: an open attempt closes earlier ones. */
export const requireTutorOfThread = async (ctx: Context, thread: ThreadRow): Promise<OpenTutor> => {
  const tutor = await requireConcepts(ctx, thread.courseId);
  if (tutor.work && thread.createdAt < tutor.work.since) throw new AppError("tutor_locked", earlierIsClosed);
  return tutor;
};

/** A conversation of the caller's own with its tutor; earlier answers help too, so an open attempt closes those. */
export const requireOpenThread = async (
  ctx: Context,
  threadId: string,
): Promise<{ thread: ThreadRow; tutor: OpenTutor }> => {
  const thread = await requireThread(ctx, threadId);
  return { thread, tutor: await requireTutorOfThread(ctx, thread) };
};
