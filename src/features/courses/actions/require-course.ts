import { userIdOf } from "#/core/actor.ts";
import { AppError, forbidden, notFound, unauthenticated } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import { type CourseFacts, canLearnCourse, canTeachCourse, canViewCourse, courseFacts } from "../access.ts";
import { findCourseFacts } from "../store-facts.ts";

export type CourseNeed = "view" | "learn" | "teach";

/** Throws the refusal that fits when the actor may not do what they need in a course. */
export const assertCourse = (
  ctx: Pick<Context, "actor">,
  course: CourseFacts,
  need: CourseNeed,
  thing = "course",
): void => {
  if (!canViewCourse(course)) throw notFound(thing);
  if (need === "view") return;
  if (userIdOf(ctx.actor) === null && ctx.actor.kind !== "system") throw unauthenticated();
  if (need === "learn" && !canLearnCourse(course)) throw new AppError("not_enrolled");
  if (need === "teach" && !canTeachCourse(course)) throw forbidden("This is for the instructors of the course.");
};

/**
 * The facts of a course that the actor may view, learn in (enrolled or staff) or teach (staff).
 * Refuses with not_found, unauthenticated, not_enrolled or forbidden. One query.
 */
export const requireCourse = async (
  ctx: Pick<Context, "actor" | "db">,
  courseId: string,
  need: CourseNeed,
  thing = "course",
): Promise<CourseFacts> => {
  const row = await findCourseFacts(ctx.db, courseId, userIdOf(ctx.actor));
  if (!row) throw notFound(thing);
  const course = courseFacts(ctx.actor, row);
  assertCourse(ctx, course, need, thing);
  return course;
};
