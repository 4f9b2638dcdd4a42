import { knownTries } from "#/features/assessments/actions/known-tries.ts";
import type { Db } from "#/server/db.ts";
import { evidenceOf, type Mastery, masteryOf } from "../mastery.ts";
import { selectSkillsOf, selectSkillsOfQuestions } from "../store-mastery.ts";

export type SkillState = Mastery & { skillId: string; name: string };

/**
 * How far somebody has come with each skill of a course, by answers whose outcome they may know. Worked out from the log
 * on each call, so a regrade, a release or another skill at a question is in it at once. Access is the caller's to check.
 */
export const skillStatesOf = async (db: Db, userId: string, courseId: string): Promise<SkillState[]> => {
  const skills = await selectSkillsOf(db, courseId);
  if (skills.length === 0) return [];
  const shownBy = await selectSkillsOfQuestions(db, courseId);
  const evidence = evidenceOf(await knownTries(db, { courseId, userId }));
  return skills.map(({ id, name }) => ({
    skillId: id,
    name,
    ...masteryOf(evidence.filter(({ questionId }) => shownBy.get(questionId)?.includes(id))),
  }));
};
