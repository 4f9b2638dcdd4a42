import type { z } from "zod";
import { AppError, invalid, notFound } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { toInstant } from "#/core/time.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import { type Db, isUniqueViolation } from "#/server/db.ts";
import { isCircular, maxCategories } from "../categories.ts";
import type { Category, CategoryRef, CreateCategoryInput, UpdateCategoryInput } from "../contract-bank.ts";
import {
  categoryNameKey,
  dissolveCategory,
  findCategory,
  insertCategory,
  isDrawnFrom,
  lockTree,
  selectCategories,
  updateCategoryRow,
} from "../store-categories.ts";
import { requireTeaching } from "./require-teaching.ts";

/** A category of a course that the actor teaches; to others it does not exist. */
export const requireCategory = async (ctx: Context, categoryId: string): Promise<Category> => {
  const category = await findCategory(ctx.db, categoryId);
  if (!category) throw notFound("category");
  await requireTeaching(ctx, category.courseId, "category");
  return category;
};

/** The whole tree of the course, which nobody else changes meanwhile. */
const withTree = async <Result>(
  ctx: Context,
  courseId: string,
  work: (tx: Db, tree: Category[]) => Promise<Result>,
): Promise<Result> => {
  try {
    return await ctx.db.transaction(async (tx) => {
      await lockTree(tx, courseId);
      return work(tx, await selectCategories(tx, { courseId, after: null, limit: maxCategories }));
    });
  } catch (error) {
    if (isUniqueViolation(error, categoryNameKey)) throw new AppError("conflict", "There is one of that name already.");
    throw error;
  }
};

const requireParent = (tree: readonly Category[], parentId: string | null): void => {
  if (parentId !== null && !tree.some(({ id }) => id === parentId))
    throw invalid("/parentId", "is not a category of this course");
};

export const createCategory = async (
  ctx: Context,
  { courseId, name, parentId }: z.infer<typeof CreateCategoryInput>,
): Promise<Category> => {
  await requireCourse(ctx, courseId, "teach");
  const category = { id: newId(), courseId, parentId, name: name.trim() };
  await withTree(ctx, courseId, async (tx, tree) => {
    if (tree.length >= maxCategories)
      throw new AppError("conflict", `A course has at most ${maxCategories} categories.`);
    requireParent(tree, parentId);
    await insertCategory(tx, { ...category, createdAt: toInstant(ctx.now()) });
  });
  return { ...category, questionCount: 0 };
};

export const updateCategory = async (
  ctx: Context,
  { categoryId, name, parentId }: z.infer<typeof UpdateCategoryInput>,
): Promise<Category> => {
  const { courseId } = await requireCategory(ctx, categoryId);
  await withTree(ctx, courseId, async (tx, tree) => {
    if (parentId !== undefined) {
      requireParent(tree, parentId);
      if (isCircular(tree, categoryId, parentId)) throw invalid("/parentId", "would put the category into itself");
    }
    if (name !== undefined || parentId !== undefined)
      await updateCategoryRow(tx, categoryId, { name: name?.trim(), parentId });
  });
  return requireCategory(ctx, categoryId);
};

export const deleteCategory = async (ctx: Context, { categoryId }: z.infer<typeof CategoryRef>) => {
  const { courseId } = await requireCategory(ctx, categoryId);
  await withTree(ctx, courseId, async (tx, tree) => {
    const category = tree.find(({ id }) => id === categoryId);
    if (await isDrawnFrom(tx, categoryId)) throw new AppError("conflict", "A quiz draws from this category.");
    if (category) await dissolveCategory(tx, category);
  });
  return {};
};
