import { z } from "zod";
import { decodeCursor, toPage } from "#/core/pagination.ts";
import { text } from "#/core/text.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import type { CategoryRef, ListCategoriesInput, ListTagsInput } from "../contract-bank.ts";
import { selectCategories, selectTags } from "../store-categories.ts";
import { requireCategory } from "./save-category.ts";

export const listCategories = async (ctx: Context, input: z.infer<typeof ListCategoriesInput>) => {
  await requireCourse(ctx, input.courseId, "teach");
  const after = decodeCursor(input.cursor, z.tuple([z.uuid()]))?.[0] ?? null;
  const rows = await selectCategories(ctx.db, { courseId: input.courseId, after, limit: input.limit + 1 });
  return toPage(rows, input.limit, ({ id }) => [id]);
};

export const getCategory = (ctx: Context, { categoryId }: z.infer<typeof CategoryRef>) =>
  requireCategory(ctx, categoryId);

/** The tags of a course's questions in use, in alphabetical order. */
export const listTags = async (ctx: Context, input: z.infer<typeof ListTagsInput>) => {
  await requireCourse(ctx, input.courseId, "teach");
  const after = decodeCursor(input.cursor, z.tuple([text(60)]))?.[0] ?? null;
  const rows = await selectTags(ctx.db, { courseId: input.courseId, after, limit: input.limit + 1 });
  return toPage(rows, input.limit, ({ tag }) => [tag]);
};
