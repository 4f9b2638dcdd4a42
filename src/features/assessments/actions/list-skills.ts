import { z } from "zod";
import { notFound } from "#/core/errors.ts";
import { decodeCursor, toPage } from "#/core/pagination.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import type { ListSkillsInput, Skill, SkillRef } from "../contract-skills.ts";
import { findSkill, type SkillRow, selectSkills } from "../store-skills.ts";

/** How much of the bank shows a skill is for those who teach. */
const toSkill = (row: SkillRow, isStaff: boolean): Skill => ({
  ...row,
  questionCount: isStaff ? row.questionCount : null,
});

export const listSkills = async (ctx: Context, input: z.infer<typeof ListSkillsInput>) => {
  const { isStaff } = await requireCourse(ctx, input.courseId, "learn");
  const after = decodeCursor(input.cursor, z.tuple([z.uuid()]))?.[0] ?? null;
  const rows = await selectSkills(ctx.db, { courseId: input.courseId, after, limit: input.limit + 1 });
  const { items, nextCursor } = toPage(rows, input.limit, ({ id }) => [id]);
  return { items: items.map((row) => toSkill(row, isStaff)), nextCursor };
};

export const getSkill = async (ctx: Context, { skillId }: z.infer<typeof SkillRef>): Promise<Skill> => {
  const row = await findSkill(ctx.db, skillId);
  if (!row) throw notFound("skill");
  const { isStaff } = await requireCourse(ctx, row.courseId, "learn", "skill");
  return toSkill(row, isStaff);
};
