import { notFound } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { CreateModule, Module } from "../contract-lessons.ts";
import { lockCourse } from "../store-courses.ts";
import { insertModule, moduleIdsOf } from "../store-lessons.ts";
import { requireCourse } from "./require-course.ts";

/** Adds a module at the end. */
export const createModule = async (ctx: Context, { courseId, title }: CreateModule): Promise<Module> => {
  await requireCourse(ctx, courseId, "teach");
  const at = toInstant(ctx.now());
  return ctx.db.transaction(async (tx) => {
    if (!(await lockCourse(tx, courseId))) throw notFound("course");
    const module = { id: newId(), courseId, title, position: (await moduleIdsOf(tx, courseId)).length };
    await insertModule(tx, { ...module, createdAt: at, updatedAt: at });
    return module;
  });
};
