import { invalid } from "#/core/errors.ts";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import { type Filing, normalTags } from "../filing.ts";
import { isCategoryOf } from "../store-categories.ts";
import { updateFiling } from "../store-questions.ts";

/** Puts a question of the course where it belongs in the bank; what is undefined stays. */
export const fileQuestion = async (
  tx: Db,
  { courseId, questionId, at }: { courseId: string; questionId: string; at: Instant },
  { categoryId, tags, difficulty }: Partial<Filing>,
): Promise<void> => {
  if (categoryId !== undefined && categoryId !== null && !(await isCategoryOf(tx, courseId, categoryId)))
    throw invalid("/categoryId", "is not a category of this course");
  if (categoryId === undefined && tags === undefined && difficulty === undefined) return;
  await updateFiling(tx, questionId, { categoryId, tags: tags && normalTags(tags), difficulty }, at);
};
