import { userIdOf } from "#/core/actor.ts";
import { notFound } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import { courseFacts } from "../access.ts";
import { findCourseFactsBySlug } from "../store-facts.ts";
import { assertCourse } from "./require-course.ts";

/** The id behind a course's name in addresses. One query. */
export const resolveCourse = async (ctx: Context, { slug }: { slug: string }) => {
  const row = await findCourseFactsBySlug(ctx.db, slug, userIdOf(ctx.actor));
  if (!row) throw notFound("course");
  const course = courseFacts(ctx.actor, row);
  assertCourse(ctx, course, "view");
  return { courseId: course.id, slug: course.slug };
};
