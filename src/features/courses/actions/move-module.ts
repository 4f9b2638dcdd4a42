import { notFound } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import type { Module, MoveModule } from "../contract-lessons.ts";
import { withMoved } from "../progress.ts";
import { lockCourse } from "../store-courses.ts";
import { moduleIdsOf, placeModules } from "../store-lessons.ts";
import { requireModule } from "./require-module.ts";

/** Moves a module to a place among its siblings; moves of one course wait for each other. */
export const moveModule = async (ctx: Context, { moduleId, position }: MoveModule): Promise<Module> => {
  const { module } = await requireModule(ctx, moduleId);
  return ctx.db.transaction(async (tx) => {
    if (!(await lockCourse(tx, module.courseId))) throw notFound("module");
    const ids = await moduleIdsOf(tx, module.courseId);
    if (!ids.includes(moduleId)) throw notFound("module");
    const moved = withMoved(ids, moduleId, position);
    await placeModules(tx, moved);
    return { ...module, position: moved.indexOf(moduleId) };
  });
};
