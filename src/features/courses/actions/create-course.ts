import { isInstructor, requireUserId } from "#/core/actor.ts";
import { AppError, forbidden } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { slugify } from "#/core/slug.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import { type Db, isUniqueViolation } from "#/server/db.ts";
import type { Course, CreateCourse } from "../contract.ts";
import { freeSlug } from "../progress.ts";
import { insertCourse, selectCourseSlugs } from "../store-courses.ts";
import { addInstructor } from "../store-staff.ts";
import { getCourse } from "./get-course.ts";

export const slugTaken = () =>
  new AppError("conflict", "Another course has this name in its address.", [
    { pointer: "/slug", message: "is taken by another course" },
  ]);

const madeSlug = async (db: Db, title: string) => {
  const base = slugify(title);
  return freeSlug(base, await selectCourseSlugs(db, base.slice(0, 70)));
};

const attempts = 3;

/** A draft with the caller as its first instructor. */
export const createCourse = async (ctx: Context, input: CreateCourse): Promise<Course> => {
  const userId = requireUserId(ctx.actor);
  if (!isInstructor(ctx.actor)) throw forbidden("Courses are made by instructors.");
  const id = newId();
  const at = toInstant(ctx.now());
  for (let attempt = 1; ; attempt += 1) {
    const slug = input.slug ?? (await madeSlug(ctx.db, input.title));
    try {
      await ctx.db.transaction(async (tx) => {
        await insertCourse(tx, { ...input, id, slug, createdBy: userId, createdAt: at, updatedAt: at });
        await addInstructor(tx, id, userId, at);
      });
      return await getCourse(ctx, { courseId: id });
    } catch (error) {
      // Two of the same title at once: the later one takes the next number.
      if (!isUniqueViolation(error, "courses_slug_key")) throw error;
      if (input.slug || attempt === attempts) throw slugTaken();
    }
  }
};
