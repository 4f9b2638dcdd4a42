import { notFound } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import { findCourseBySlug } from "../store-courses.ts";
import { requireCourse } from "./require-course.ts";

/** The id behind a course's name in addresses. */
export const resolveCourse = async (ctx: Context, { slug }: { slug: string }) => {
  const found = await findCourseBySlug(ctx.db, slug);
  if (!found) throw notFound("course");
  const course = await requireCourse(ctx, found.id, "view");
  return { courseId: course.id, slug: course.slug };
};
