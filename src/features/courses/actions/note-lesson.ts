import { requireUserId } from "#/core/actor.ts";
import { secondsBetween, toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { LessonId } from "../contract-lessons.ts";
import type { CourseProgress } from "../contract-progress.ts";
import { findLastOpened, insertLessonEvent, isLessonDone, touchEnrolment } from "../store-progress.ts";
import { progressIn } from "./get-progress.ts";
import { requireLesson } from "./require-lesson.ts";

/** Reloads within this time are the same visit. */
const visitSeconds = 15 * 60;

/**
 * Notes that the caller opened a lesson, marked it as done or took that back, and gives their progress. Saying the same
 * again adds nothing to the history.
 */
const noteLesson =
  (kind: "opened" | "completed" | "reopened") =>
  async (ctx: Context, { lessonId }: LessonId): Promise<CourseProgress> => {
    const userId = requireUserId(ctx.actor);
    const { lesson } = await requireLesson(ctx, lessonId, "learn");
    const { courseId } = lesson;
    const at = toInstant(ctx.now());
    return ctx.db.transaction(async (tx) => {
      if (kind === "opened") {
        const last = await findLastOpened(tx, userId, lesson);
        if (!last || secondsBetween(last, at) > visitSeconds) {
          await insertLessonEvent(tx, { userId, courseId, lessonId, kind, at });
        }
      } else if ((await isLessonDone(tx, userId, lesson)) !== (kind === "completed")) {
        await insertLessonEvent(tx, { userId, courseId, lessonId, kind, at });
      }
      await touchEnrolment(tx, { userId, courseId }, { lastLessonId: lessonId, lastSeenAt: at });
      return progressIn(tx, userId, courseId);
    });
  };

export const openLesson = noteLesson("opened");
export const completeLesson = noteLesson("completed");
export const reopenLesson = noteLesson("reopened");
