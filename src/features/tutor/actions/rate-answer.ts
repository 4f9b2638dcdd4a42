import { requireUserId } from "#/core/actor.ts";
import { AppError, invalid, notFound } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { AnswerRef, RateAnswer, Thumb } from "../contract-thumbs.ts";
import { deleteThumb, findOwnAnswer, saveThumb } from "../store-thumbs.ts";
import { requireTutor } from "./require-tutor.ts";

const requireOwnAnswer = async (ctx: Context, answerId: string) => {
  const answer = await findOwnAnswer(ctx.db, answerId, requireUserId(ctx.actor));
  if (!answer) throw notFound("answer");
  await requireTutor(ctx, answer.courseId);
  return answer;
};

/** What the learner thinks of an answer of theirs; the last word counts. */
export const rateAnswer = async (ctx: Context, { answerId, thumb, reason, comment }: RateAnswer): Promise<Thumb> => {
  const { state } = await requireOwnAnswer(ctx, answerId);
  if (thumb === "up" && reason !== null) throw invalid("/reason", "is for a thumb down");
  if (state === "writing") throw new AppError("conflict", "This answer is still being written.");
  const given: Thumb = { thumb, reason, comment: comment.trim(), givenAt: toInstant(ctx.now()) };
  await saveThumb(ctx.db, answerId, given);
  return given;
};

export const unrateAnswer = async (ctx: Context, { answerId }: AnswerRef): Promise<Record<string, never>> => {
  await requireOwnAnswer(ctx, answerId);
  await deleteThumb(ctx.db, answerId);
  return {};
};
