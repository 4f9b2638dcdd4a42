import { notFound } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import type { VersionRef } from "../contract-lessons.ts";
import { findVersion } from "../store-lessons.ts";
import { requireLesson } from "./require-lesson.ts";

/** A saved version with its text, for the lesson's staff. */
export const getVersion = async (ctx: Context, { lessonId, version }: VersionRef) => {
  await requireLesson(ctx, lessonId, "teach");
  const found = await findVersion(ctx.db, lessonId, version);
  if (!found) throw notFound("version");
  return found;
};
