import type { z } from "zod";
import { AppError, invalid, notFound } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { toInstant } from "#/core/time.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import { type Db, isUniqueViolation } from "#/server/db.ts";
import type { CreateSkillInput, MergeSkillInput, Skill, SkillRef, UpdateSkillInput } from "../contract-skills.ts";
import { circleIn, wayTo } from "../skill-needs.ts";
import { lockTree } from "../store-categories.ts";
import {
  countSkills,
  deleteSkillRow,
  findSkill,
  insertSkill,
  isDrawnBy,
  maxSkills,
  moveSkill,
  renameSkill,
  replacePrerequisites,
  type SkillRow,
  selectNeeds,
  selectSkillNames,
  skillNameKey,
} from "../store-skills.ts";
import { requireTeaching } from "./require-teaching.ts";

/** A skill of a course that the actor teaches; to others it does not exist. */
const requireTaughtSkill = async (ctx: Context, skillId: string): Promise<SkillRow> => {
  const skill = await findSkill(ctx.db, skillId);
  if (!skill) throw notFound("skill");
  await requireTeaching(ctx, skill.courseId, "skill");
  return skill;
};

/** By what questions are filed and drawn is changed by one at a time, categories and skills alike. */
const alone = async (ctx: Context, courseId: string, work: (tx: Db) => Promise<void>): Promise<void> => {
  try {
    await ctx.db.transaction(async (tx) => {
      await lockTree(tx, courseId);
      await work(tx);
    });
  } catch (error) {
    if (isUniqueViolation(error, skillNameKey))
      throw new AppError("conflict", "There is a skill of that name already.");
    throw error;
  }
};

export const createSkill = async (
  ctx: Context,
  { courseId, name }: z.infer<typeof CreateSkillInput>,
): Promise<Skill> => {
  await requireCourse(ctx, courseId, "teach");
  const skill = { id: newId(), courseId, name: name.trim() };
  await alone(ctx, courseId, async (tx) => {
    if ((await countSkills(tx, courseId)) >= maxSkills)
      throw new AppError("conflict", `A course has at most ${maxSkills} skills.`);
    await insertSkill(tx, { ...skill, createdAt: toInstant(ctx.now()) });
  });
  return { ...skill, prerequisiteIds: [], questionCount: 0 };
};

/** Skills in the order of a way, in words. */
const inWords = (way: readonly string[], names: ReadonlyMap<string, string>): string =>
  way.map((id) => `“${names.get(id)}”`).join(" needs ");

const setPrerequisites = async (
  tx: Db,
  { courseId, skillId }: { courseId: string; skillId: string },
  ids: readonly string[],
): Promise<void> => {
  const names = await selectSkillNames(tx, courseId);
  const needs = await selectNeeds(tx, courseId);
  for (const [index, id] of ids.entries()) {
    const pointer = `/prerequisiteIds/${index}`;
    if (!names.has(id)) throw invalid(pointer, "is not a skill of this course");
    if (id === skillId) throw invalid(pointer, "must be another skill");
    const way = wayTo(needs, id, skillId);
    if (way) throw invalid(pointer, `makes a circle: ${inWords(way, names)}`);
  }
  await replacePrerequisites(tx, skillId, ids);
};

export const updateSkill = async (
  ctx: Context,
  { skillId, name, prerequisiteIds }: z.infer<typeof UpdateSkillInput>,
): Promise<Skill> => {
  const { courseId } = await requireTaughtSkill(ctx, skillId);
  await alone(ctx, courseId, async (tx) => {
    if (name !== undefined) await renameSkill(tx, skillId, name.trim());
    if (prerequisiteIds !== undefined) await setPrerequisites(tx, { courseId, skillId }, prerequisiteIds);
  });
  return requireTaughtSkill(ctx, skillId);
};

export const mergeSkill = async (
  ctx: Context,
  { skillId, intoId }: z.infer<typeof MergeSkillInput>,
): Promise<Skill> => {
  const { courseId } = await requireTaughtSkill(ctx, skillId);
  if (intoId === skillId) throw invalid("/intoId", "must be another skill");
  await alone(ctx, courseId, async (tx) => {
    if ((await findSkill(tx, intoId))?.courseId !== courseId) throw invalid("/intoId", "is not a skill of this course");
    await moveSkill(tx, skillId, intoId);
    await deleteSkillRow(tx, skillId);
    const circle = circleIn(await selectNeeds(tx, courseId));
    if (circle) {
      const names = await selectSkillNames(tx, courseId);
      throw new AppError("conflict", `Merged, a skill would need itself: ${inWords(circle, names)}.`);
    }
  });
  return requireTaughtSkill(ctx, intoId);
};

export const deleteSkill = async (ctx: Context, { skillId }: z.infer<typeof SkillRef>) => {
  const { courseId } = await requireTaughtSkill(ctx, skillId);
  await alone(ctx, courseId, async (tx) => {
    if (await isDrawnBy(tx, skillId)) throw new AppError("conflict", "A quiz draws by this skill.");
    await deleteSkillRow(tx, skillId);
  });
  return {};
};
