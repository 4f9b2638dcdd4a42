import { invalid, notFound } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import { deleteGroupRow, deleteMember, insertMember, isLearnerOf } from "../store-people.ts";

type Member = { groupId: string; userId: string };

// Who is in a group decides about time in quizzes, so these run in the transaction of those who settle that too.

/** Puts a learner of the group's course into it; twice is once. */
export const putMember = async (
  ctx: Pick<Context, "now">,
  tx: Db,
  { courseId, groupId, userId }: Member & { courseId: string },
): Promise<void> => {
  if (!(await isLearnerOf(tx, courseId, userId))) throw invalid("/userId", "is not a learner of this course");
  await insertMember(tx, { groupId, userId, addedAt: toInstant(ctx.now()) });
};

export const takeMember = async (tx: Db, member: Member): Promise<void> => {
  if (!(await deleteMember(tx, member))) throw notFound("member");
};

export const dropGroup = (tx: Db, groupId: string): Promise<void> => deleteGroupRow(tx, groupId);
