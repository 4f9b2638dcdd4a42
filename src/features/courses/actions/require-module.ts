import { userIdOf } from "#/core/actor.ts";
import { notFound } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import { canViewCourse, courseFacts } from "../access.ts";
import { findCourseFacts } from "../store-facts.ts";
import { findModule } from "../store-lessons.ts";
import { assertCourse } from "./require-course.ts";

/** A module of a course that the actor may teach. */
export const requireModule = async (ctx: Pick<Context, "actor" | "db">, moduleId: string) => {
  const module = await findModule(ctx.db, moduleId);
  const row = module && (await findCourseFacts(ctx.db, module.courseId, userIdOf(ctx.actor)));
  if (!module || !row) throw notFound("module");
  const course = courseFacts(ctx.actor, row);
  if (!canViewCourse(course)) throw notFound("module");
  assertCourse(ctx, course, "teach", "module");
  return { module, course };
};
