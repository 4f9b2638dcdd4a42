import { z } from "zod";
import { Count } from "#/core/count.ts";
import { decodeCursor, type Page, toPage } from "#/core/pagination.ts";
import type { Context } from "#/server/context.ts";
import type { LessonVersion, ListVersions } from "../contract-lessons.ts";
import { selectVersions } from "../store-lessons.ts";
import { requireLesson } from "./require-lesson.ts";

/** The saved versions of a lesson, newest first, for its staff. */
export const listVersions = async (ctx: Context, input: ListVersions): Promise<Page<LessonVersion>> => {
  await requireLesson(ctx, input.lessonId, "teach");
  const after = decodeCursor(input.cursor, z.tuple([Count]));
  const rows = await selectVersions(ctx.db, input.lessonId, after?.[0] ?? null, input.limit + 1);
  return toPage(rows, input.limit, (row) => [row.version]);
};
