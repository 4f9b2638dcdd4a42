import { requireUserId } from "#/core/actor.ts";
import { AppError, notFound } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { slugify } from "#/core/slug.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { CreateLesson, Lesson } from "../contract-lessons.ts";
import { freeSlug } from "../progress.ts";
import { readingMinutes } from "../reading-minutes.ts";
import { lockCourse } from "../store-courses.ts";
import { insertLesson, insertLessonVersion, lessonIdsOf, selectLessonSlugs } from "../store-lessons.ts";
import { getLesson } from "./get-lesson.ts";
import { requireModule } from "./require-module.ts";

export const lessonSlugTaken = () =>
  new AppError("conflict", "Another lesson of the course has this name in its address.", [
    { pointer: "/slug", message: "is taken by another lesson of the course" },
  ]);

/** Adds a draft at the end of a module. */
export const createLesson = async (ctx: Context, input: CreateLesson): Promise<Lesson> => {
  const userId = requireUserId(ctx.actor);
  const { module } = await requireModule(ctx, input.moduleId);
  const { courseId } = module;
  const id = newId();
  const at = toInstant(ctx.now());
  const body = input.body ?? "";
  await ctx.db.transaction(async (tx) => {
    if (!(await lockCourse(tx, courseId))) throw notFound("module");
    const base = input.slug ?? slugify(input.title);
    const taken = await selectLessonSlugs(tx, courseId, base.slice(0, 70));
    if (input.slug && taken.has(input.slug)) throw lessonSlugTaken();
    await insertLesson(tx, {
      id,
      courseId,
      moduleId: module.id,
      slug: input.slug ?? freeSlug(base, taken),
      title: input.title,
      summary: input.summary ?? "",
      body,
      minutes: input.minutes ?? readingMinutes(body),
      position: (await lessonIdsOf(tx, module.id)).length,
      createdAt: at,
      updatedAt: at,
    });
    await insertLessonVersion(tx, { lessonId: id, version: 1, title: input.title, body, savedBy: userId, savedAt: at });
  });
  return getLesson(ctx, { lessonId: id });
};
