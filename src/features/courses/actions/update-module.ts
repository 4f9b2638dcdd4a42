import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { Module, UpdateModule } from "../contract-lessons.ts";
import { updateModuleRow } from "../store-lessons.ts";
import { requireModule } from "./require-module.ts";

export const updateModule = async (ctx: Context, { moduleId, title }: UpdateModule): Promise<Module> => {
  const { module } = await requireModule(ctx, moduleId);
  await updateModuleRow(ctx.db, moduleId, { title, updatedAt: toInstant(ctx.now()) });
  return { ...module, title };
};
