import { notFound } from "#/core/errors.ts";
import { dropGroup, putMember, takeMember } from "#/features/courses/actions/change-group.ts";
import { requireGroup } from "#/features/courses/actions/require-group.ts";
import type { Group, GroupRef } from "#/features/courses/contract-people.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import type { MemberRef } from "../contract-groups.ts";
import { lockGroup, selectQuizzesOfGroup } from "../store-overrides.ts";
import { lockQuiz } from "../store-quizzes.ts";
import { moveDeadlines } from "./policy-of.ts";

/** Who is in a group decides about time: open attempts at quizzes that make an exception for it follow. */
const withDeadlines = (ctx: Context, groupId: string, work: (tx: Db) => Promise<void>): Promise<void> =>
  ctx.db.transaction(async (tx) => {
    if (!(await lockGroup(tx, groupId, "alone"))) throw notFound("group");
    const quizIds = await selectQuizzesOfGroup(tx, groupId);
    for (const quizId of quizIds) await lockQuiz(tx, quizId, "alone");
    await work(tx);
    for (const quizId of quizIds) await moveDeadlines(tx, quizId);
  });

export const addMember = async (ctx: Context, { groupId, userId }: MemberRef): Promise<Group> => {
  const { courseId } = await requireGroup(ctx, groupId);
  await withDeadlines(ctx, groupId, (tx) => putMember(ctx, tx, { courseId, groupId, userId }));
  return requireGroup(ctx, groupId);
};

export const removeMember = async (ctx: Context, member: MemberRef): Promise<Record<string, never>> => {
  await requireGroup(ctx, member.groupId);
  await withDeadlines(ctx, member.groupId, (tx) => takeMember(tx, member));
  return {};
};

export const deleteGroup = async (ctx: Context, { groupId }: GroupRef): Promise<Record<string, never>> => {
  await requireGroup(ctx, groupId);
  await withDeadlines(ctx, groupId, (tx) => dropGroup(tx, groupId));
  return {};
};
