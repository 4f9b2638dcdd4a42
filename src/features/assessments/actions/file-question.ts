import { invalid } from "#/core/errors.ts";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import { type Filing, normalTags } from "../filing.ts";
import { isCategoryOf, lockTree } from "../store-categories.ts";
import { updateFiling } from "../store-questions.ts";
import { replaceSkillsOf, selectSkillsAmong } from "../store-skills.ts";

type Place = Partial<Filing> & { skillIds?: readonly string[] };

/**
 * Holds the course's categories and skills as they are until the transaction ends, where the question goes by them.
 * Before its lock: their deletion locks them first, then what they hold.
 */
export const holdPlaces = async (tx: Db, courseId: string, { categoryId, skillIds = [] }: Place): Promise<void> => {
  if (typeof categoryId === "string" || skillIds.length > 0) await lockTree(tx, courseId);
};

const requireSkills = async (tx: Db, courseId: string, skillIds: readonly string[]): Promise<void> => {
  const known = await selectSkillsAmong(tx, courseId, skillIds);
  const strange = skillIds.findIndex((id) => !known.has(id));
  if (strange >= 0) throw invalid(`/skillIds/${strange}`, "is not a skill of this course");
};

/** Puts a question of the course where it belongs in the bank, after `holdPlaces`; what is undefined stays. */
export const fileQuestion = async (
  tx: Db,
  { courseId, questionId, at }: { courseId: string; questionId: string; at: Instant },
  { categoryId, tags, difficulty, skillIds }: Place,
): Promise<void> => {
  if (categoryId !== undefined && categoryId !== null && !(await isCategoryOf(tx, courseId, categoryId)))
    throw invalid("/categoryId", "is not a category of this course");
  if (skillIds !== undefined) {
    await requireSkills(tx, courseId, skillIds);
    await replaceSkillsOf(tx, questionId, skillIds);
  }
  if (categoryId === undefined && tags === undefined && difficulty === undefined) return;
  await updateFiling(tx, questionId, { categoryId, tags: tags && normalTags(tags), difficulty }, at);
};
