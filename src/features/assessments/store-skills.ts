import { and, asc, eq, gt, inArray, sql } from "drizzle-orm";
import type { Instant } from "#/core/time.ts";
import type { Db } from "#/server/db.ts";
import type { Needs } from "./skill-needs.ts";
import { questionSkills, quizDraws } from "./tables.ts";
import { skillPrerequisites } from "./tables-skill-prerequisites.ts";
import { skills } from "./tables-skills.ts";

export const maxSkills = 100;
export const skillNameKey = "skills_course_name_key";

export type SkillRow = {
  id: string;
  courseId: string;
  name: string;
  prerequisiteIds: string[];
  questionCount: number;
};

const questionCount = sql<number>`(select count(*)::int from question_skills qs join questions q on q.id = qs.question_id where qs.skill_id = skills.id and q.archived_at is null)`;
const prerequisiteIds = sql<
  string[]
>`array(select p.prerequisite_id::text from skill_prerequisites p where p.skill_id = skills.id order by p.prerequisite_id)`;
const columns = { id: skills.id, courseId: skills.courseId, name: skills.name, prerequisiteIds, questionCount };

export const selectSkills = (
  db: Db,
  filter: { courseId: string; after: string | null; limit: number },
): Promise<SkillRow[]> =>
  db
    .select(columns)
    .from(skills)
    .where(and(eq(skills.courseId, filter.courseId), filter.after === null ? undefined : gt(skills.id, filter.after)))
    .orderBy(asc(skills.id))
    .limit(filter.limit);

export const findSkill = async (db: Db, skillId: string): Promise<SkillRow | null> => {
  const [row] = await db.select(columns).from(skills).where(eq(skills.id, skillId));
  return row ?? null;
};

export const countSkills = async (db: Db, courseId: string): Promise<number> =>
  db.$count(skills, eq(skills.courseId, courseId));

/** Fails with a unique violation of `skillNameKey` when the course has one of that name. */
export const insertSkill = async (
  tx: Db,
  row: { id: string; courseId: string; name: string; createdAt: Instant },
): Promise<void> => {
  await tx.insert(skills).values(row);
};

export const renameSkill = async (tx: Db, skillId: string, name: string): Promise<void> => {
  await tx.update(skills).set({ name }).where(eq(skills.id, skillId));
};

export const deleteSkillRow = async (tx: Db, skillId: string): Promise<void> => {
  await tx.delete(skills).where(eq(skills.id, skillId));
};

export const selectSkillNames = async (db: Db, courseId: string): Promise<Map<string, string>> => {
  const rows = await db
    .select({ id: skills.id, name: skills.name })
    .from(skills)
    .where(eq(skills.courseId, courseId))
    .orderBy(asc(skills.id));
  return new Map(rows.map(({ id, name }) => [id, name]));
};

/** What each skill of a course needs first. */
export const selectNeeds = async (db: Db, courseId: string): Promise<Needs> => {
  const rows = await db
    .select({ skillId: skillPrerequisites.skillId, needId: skillPrerequisites.prerequisiteId })
    .from(skills)
    .innerJoin(skillPrerequisites, eq(skillPrerequisites.skillId, skills.id))
    .where(eq(skills.courseId, courseId))
    .orderBy(asc(skillPrerequisites.skillId), asc(skillPrerequisites.prerequisiteId));
  const needs = Map.groupBy(rows, ({ skillId }) => skillId);
  return new Map([...needs].map(([skillId, of]) => [skillId, of.map(({ needId }) => needId)]));
};

export const replacePrerequisites = async (tx: Db, skillId: string, ids: readonly string[]): Promise<void> => {
  await tx.delete(skillPrerequisites).where(eq(skillPrerequisites.skillId, skillId));
  const rows = [...new Set(ids)].map((prerequisiteId) => ({ skillId, prerequisiteId }));
  if (rows.length > 0) await tx.insert(skillPrerequisites).values(rows);
};

/** Questions, draws and needs of the one become the other's; the one itself stays. */
export const moveSkill = async (tx: Db, skillId: string, intoId: string): Promise<void> => {
  await tx.execute(sql`
    insert into question_skills (question_id, skill_id)
    select question_id, ${intoId}::uuid from question_skills where skill_id = ${skillId}::uuid
    on conflict do nothing`);
  await tx.execute(sql`
    insert into skill_prerequisites (skill_id, prerequisite_id)
    select ${intoId}::uuid, prerequisite_id from skill_prerequisites
    where skill_id = ${skillId}::uuid and prerequisite_id <> ${intoId}::uuid
    union
    select skill_id, ${intoId}::uuid from skill_prerequisites
    where prerequisite_id = ${skillId}::uuid and skill_id <> ${intoId}::uuid
    on conflict do nothing`);
  await tx.update(quizDraws).set({ skillId: intoId }).where(eq(quizDraws.skillId, skillId));
};

export const isDrawnBy = async (db: Db, skillId: string): Promise<boolean> => {
  const rows = await db.select({ id: quizDraws.id }).from(quizDraws).where(eq(quizDraws.skillId, skillId)).limit(1);
  return rows.length > 0;
};

/** Those of the ids that are skills of the course. */
export const selectSkillsAmong = async (db: Db, courseId: string, ids: readonly string[]): Promise<Set<string>> => {
  if (ids.length === 0) return new Set();
  const rows = await db
    .select({ id: skills.id })
    .from(skills)
    .where(and(eq(skills.courseId, courseId), inArray(skills.id, [...ids])));
  return new Set(rows.map(({ id }) => id));
};

export const insertQuestionSkills = async (
  tx: Db,
  rows: readonly { questionId: string; skillId: string }[],
): Promise<void> => {
  if (rows.length > 0) await tx.insert(questionSkills).values([...rows]);
};

export const replaceSkillsOf = async (tx: Db, questionId: string, skillIds: readonly string[]): Promise<void> => {
  await tx.delete(questionSkills).where(eq(questionSkills.questionId, questionId));
  const rows = [...new Set(skillIds)].map((skillId) => ({ questionId, skillId }));
  if (rows.length > 0) await tx.insert(questionSkills).values(rows);
};
