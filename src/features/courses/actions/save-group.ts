import { AppError } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import { isUniqueViolation } from "#/server/db.ts";
import type { CreateGroup, Group, UpdateGroup } from "../contract-people.ts";
import { groupNameKey, insertGroup, renameGroup } from "../store-people.ts";
import { requireCourse } from "./require-course.ts";
import { requireGroup } from "./require-group.ts";

const orNameTaken = async (work: Promise<void>, name: string): Promise<void> => {
  try {
    await work;
  } catch (error) {
    if (!isUniqueViolation(error, groupNameKey)) throw error;
    throw new AppError("conflict", `The course has a group “${name}” already.`);
  }
};

/** A group without members. */
export const createGroup = async (ctx: Context, { courseId, name: given }: CreateGroup): Promise<Group> => {
  await requireCourse(ctx, courseId, "teach");
  const group = { id: newId(), courseId, name: given.trim() };
  await orNameTaken(insertGroup(ctx.db, { ...group, createdAt: toInstant(ctx.now()) }), group.name);
  return { ...group, memberCount: 0 };
};

export const updateGroup = async (ctx: Context, { groupId, name: given }: UpdateGroup): Promise<Group> => {
  const group = await requireGroup(ctx, groupId);
  const name = given.trim();
  await orNameTaken(renameGroup(ctx.db, groupId, name), name);
  return { ...group, name };
};
