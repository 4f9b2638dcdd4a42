import { asc, eq } from "drizzle-orm";
import { questionSkills } from "#/features/assessments/tables.ts";
import { skills } from "#/features/assessments/tables-skills.ts";
import type { Db } from "#/server/db.ts";

export type SkillRow = { id: string; name: string };

/** In the order of their making. */
export const selectSkillsOf = (db: Db, courseId: string): Promise<SkillRow[]> =>
  db
    .select({ id: skills.id, name: skills.name })
    .from(skills)
    .where(eq(skills.courseId, courseId))
    .orderBy(asc(skills.id));

/** Which skills each question of a course shows. */
export const selectSkillsOfQuestions = async (db: Db, courseId: string): Promise<Map<string, string[]>> => {
  const rows = await db
    .select({ questionId: questionSkills.questionId, skillId: questionSkills.skillId })
    .from(skills)
    .innerJoin(questionSkills, eq(questionSkills.skillId, skills.id))
    .where(eq(skills.courseId, courseId))
    .orderBy(asc(questionSkills.questionId), asc(questionSkills.skillId));
  const shown = Map.groupBy(rows, ({ questionId }) => questionId);
  return new Map([...shown].map(([id, of]) => [id, of.map(({ skillId }) => skillId)]));
};
