import { notFound } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import { findFile } from "../store-files.ts";
import { requireCourse } from "./require-course.ts";
import { fileKey } from "./save-course-tree.ts";

/** The bytes of a picture, for whoever may view its course. */
export const readCourseFile = async (
  ctx: Pick<Context, "actor" | "db" | "files">,
  fileId: string,
): Promise<{ bytes: Uint8Array; mediaType: string; name: string }> => {
  const file = await findFile(ctx.db, fileId);
  if (!file) throw notFound("file");
  await requireCourse(ctx, file.courseId, "view", "file");
  const bytes = await ctx.files.get(fileKey(file.sha256));
  if (!bytes) throw notFound("file");
  return { bytes, mediaType: file.mediaType, name: file.name };
};
