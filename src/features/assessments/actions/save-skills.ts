import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import { insertQuestionSkills, insertSkill, replacePrerequisites } from "../store-skills.ts";

export type SkillToSave = {
  id: string;
  name: string;
  prerequisiteIds: readonly string[];
  questionIds: readonly string[];
};

/** Gives a course without skills these. Access, and that ids fit together without a circle, are the caller's to check. */
export const saveSkills = async (
  tx: Db,
  { courseId, at, skills }: { courseId: string; at: Instant; skills: readonly SkillToSave[] },
): Promise<void> => {
  for (const { id, name } of skills) await insertSkill(tx, { id, courseId, name, createdAt: at });
  for (const { id, prerequisiteIds } of skills) await replacePrerequisites(tx, id, prerequisiteIds);
  await insertQuestionSkills(
    tx,
    skills.flatMap(({ id: skillId, questionIds }) => questionIds.map((questionId) => ({ questionId, skillId }))),
  );
};
