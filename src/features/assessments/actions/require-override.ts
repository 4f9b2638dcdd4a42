import { notFound } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import type { QuizOverride } from "../contract-overrides.ts";
import { findOverride, type OverrideRow } from "../store-overrides.ts";
import { findQuiz, type QuizRow } from "../store-quizzes.ts";
import { requireTeaching } from "./require-teaching.ts";

/** An exception of a quiz of a course that the actor teaches; to others it does not exist. */
export const requireOverride = async (
  ctx: Context,
  overrideId: string,
): Promise<{ override: OverrideRow; quiz: QuizRow }> => {
  const override = await findOverride(ctx.db, overrideId);
  const quiz = override && (await findQuiz(ctx.db, override.quizId));
  if (!override || !quiz) throw notFound("exception");
  await requireTeaching(ctx, quiz.courseId, "exception");
  return { override, quiz };
};

export const toOverride = ({ userId, userName, groupId, groupName, ...row }: OverrideRow): QuizOverride => ({
  ...row,
  person: userId === null ? null : { id: userId, name: userName ?? "" },
  group: groupId === null ? null : { id: groupId, name: groupName ?? "" },
});
