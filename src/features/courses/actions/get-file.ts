import { notFound } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import type { CourseFile } from "../contract-files.ts";
import { findFile } from "../store-files.ts";
import { requireCourse } from "./require-course.ts";

/** What a file is, for whoever may view its course. */
export const getFile = async (
  ctx: Pick<Context, "actor" | "db">,
  { fileId }: { fileId: string },
): Promise<CourseFile> => {
  const file = await findFile(ctx.db, fileId);
  if (!file) throw notFound("file");
  await requireCourse(ctx, file.courseId, "view", "file");
  const { id, courseId, mediaType, size, createdAt } = file;
  return { id, courseId, url: `/files/${id}`, mediaType, size, createdAt };
};
