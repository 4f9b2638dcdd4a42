import type { z } from "zod";
import { requireUserId } from "#/core/actor.ts";
import { AppError } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import { canDecideMark } from "../access.ts";
import type { MarkResult } from "../contract-attempts.ts";
import type { DecideInput } from "../contract-marks.ts";
import { selectGivenMarks } from "../store-given-marks.ts";
import { factsOf, markerOf } from "./double-marks.ts";
import { addGrade, lockAnswerAt, markFrom } from "./lock-answer.ts";
import { readMarkResult } from "./mark-answer.ts";
import { requireTaughtAttempt } from "./require-attempt.ts";

/** Sets the mark that counts of an answer that two people mark: a third look, or the owner's word. */
export const decideMark = async (ctx: Context, input: z.infer<typeof DecideInput>): Promise<MarkResult> => {
  const { quizId } = await requireTaughtAttempt(ctx, input.attemptId);
  const markedBy = requireUserId(ctx.actor);
  await ctx.db.transaction(async (tx) => {
    const answer = await lockAnswerAt(tx, quizId, input);
    if (!answer.isDouble) throw new AppError("conflict", "One person marks this answer; there is nothing to decide.");
    const given = await selectGivenMarks(tx, [answer.attempt.id], input.questionId);
    const { facts } = factsOf(await markerOf(ctx, tx, answer.attempt.courseId), answer.grade, given);
    if (facts.given !== input.expectedGiven)
      throw new AppError("conflict", "A mark was handed in meanwhile; look at it first.");
    if (!canDecideMark(facts))
      throw new AppError(
        "conflict",
        facts.gaveOne ? "You gave one of the two marks; another person decides." : "Two marks come before a decision.",
      );
    await addGrade(tx, answer, { ...markFrom(answer, input), comment: input.comment }, markedBy);
  });
  return readMarkResult(ctx, input);
};
