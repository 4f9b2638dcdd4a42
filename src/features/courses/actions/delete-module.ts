import { AppError } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import type { ModuleId } from "../contract-lessons.ts";
import { lockCourse } from "../store-courses.ts";
import { deleteModuleRow, lessonIdsOf, moduleIdsOf, placeModules } from "../store-lessons.ts";
import { requireModule } from "./require-module.ts";

/** Deletes a module without lessons. */
export const deleteModule = async (ctx: Context, { moduleId }: ModuleId): Promise<Record<string, never>> => {
  const { module } = await requireModule(ctx, moduleId);
  await ctx.db.transaction(async (tx) => {
    await lockCourse(tx, module.courseId);
    if ((await lessonIdsOf(tx, moduleId)).length > 0) {
      throw new AppError("conflict", "Move or delete the lessons of this module first.");
    }
    await deleteModuleRow(tx, moduleId);
    const rest = await moduleIdsOf(tx, module.courseId);
    if (rest.length > 0) await placeModules(tx, rest);
  });
  return {};
};
