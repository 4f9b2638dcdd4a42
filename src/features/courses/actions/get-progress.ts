import { requireUserId } from "#/core/actor.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import type { CourseProgress } from "../contract-progress.ts";
import { nextLessonOf, progressOf } from "../progress.ts";
import { findLastLesson, selectFirstOpened, selectSteps } from "../store-progress.ts";
import { requireCourse } from "./require-course.ts";

/** Progress computed from what the person did. */
export const progressIn = async (db: Db, userId: string, courseId: string): Promise<CourseProgress> => {
  const steps = await selectSteps(db, userId, [courseId]);
  const opened = await selectFirstOpened(db, userId, courseId);
  const lastLessonId = await findLastLesson(db, { courseId, userId });
  return {
    courseId,
    ...progressOf(steps.filter((step) => step.isCompleted).length, steps.length),
    nextLessonId: nextLessonOf(steps, lastLessonId)?.id ?? null,
    lessons: steps.map((step) => ({
      lessonId: step.id,
      isCompleted: step.isCompleted,
      openedAt: opened.get(step.id) ?? null,
      completedAt: step.completedAt,
    })),
  };
};

/** The caller's progress in a course. */
export const getProgress = async (ctx: Context, { courseId }: { courseId: string }): Promise<CourseProgress> => {
  const userId = requireUserId(ctx.actor);
  await requireCourse(ctx, courseId, "learn");
  return progressIn(ctx.db, userId, courseId);
};
