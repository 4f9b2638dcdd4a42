import { userIdOf } from "#/core/actor.ts";
import { AppError, notFound, unauthenticated } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import { type CourseFacts, canReadLesson, canSeeLesson, courseFacts } from "../access.ts";
import { findLessonFacts, type LessonRow } from "../store-facts.ts";
import { assertCourse } from "./require-course.ts";

export type LessonNeed = "read" | "learn" | "teach";

/**
 * A lesson and the facts of its course, for an actor who may read it, learn with it (enrolled or staff) or teach it.
 * A draft does not exist for those who are not staff. Refusals as in `requireCourse`. One query.
 */
export const requireLesson = async (
  ctx: Pick<Context, "actor" | "db">,
  lessonId: string,
  need: LessonNeed,
): Promise<{ lesson: LessonRow; course: CourseFacts }> => {
  const row = await findLessonFacts(ctx.db, lessonId, userIdOf(ctx.actor));
  if (!row) throw notFound("lesson");
  const course = courseFacts(ctx.actor, row.course);
  if (!canSeeLesson(course, row.lesson)) throw notFound("lesson");
  if (need !== "read") assertCourse(ctx, course, need, "lesson");
  else if (!canReadLesson(course, row.lesson)) {
    throw userIdOf(ctx.actor) === null ? unauthenticated() : new AppError("not_enrolled");
  }
  return { lesson: row.lesson, course };
};
