import { requireUserId } from "#/core/actor.ts";
import { AppError } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import type { Context } from "#/server/context.ts";
import { type Db, dbNow } from "#/server/db.ts";
import { canGiveMark } from "../access.ts";
import { agreedMark, doAgree } from "../double-marking.ts";
import { rubricOf } from "../rubric.ts";
import { insertGivenMark, selectGivenMarks } from "../store-given-marks.ts";
import { factsOf, isOf, markerOf } from "./double-marks.ts";
import { addGrade, type LockedAnswer, type PersonsMark } from "./lock-answer.ts";

/**
 * One of the two marks of an answer, in the order in which they take its lock. The second one that agrees with the
 * first settles the answer; otherwise it waits for a decision.
 */
export const giveMark = async (
  ctx: Context,
  tx: Db,
  answer: LockedAnswer,
  mark: PersonsMark & { comment: string; ownRevision: number },
): Promise<void> => {
  const { attempt, grade, policy, body } = answer;
  const markerId = requireUserId(ctx.actor);
  const marker = await markerOf(ctx, tx, attempt.courseId);
  const { round, facts } = factsOf(marker, grade, await selectGivenMarks(tx, [attempt.id], grade.questionId));
  if (facts.isSettled) throw new AppError("conflict", "The answer has its mark; a decision can change it.");
  if (!canGiveMark(facts)) throw new AppError("conflict", "Two marks are in; the answer waits for a decision.");
  const own = round.find(isOf(marker));
  if ((own?.revision ?? 0) !== mark.ownRevision)
    throw new AppError("conflict", "You have marked this answer meanwhile, in another place.");
  const { earned, reasons, comment } = mark;
  await insertGivenMark(tx, {
    ...{ id: newId(), attemptId: attempt.id, questionId: grade.questionId, gradeRevision: grade.revision },
    ...{ place: own?.place ?? round.length + 1, revision: mark.ownRevision + 1, markerId },
    ...{ earned, possible: grade.possible, reasons, comment, givenAt: await dbNow(tx) },
  });
  const first = round.find((row) => row !== own);
  if (first && doAgree(first.earned, earned, grade.possible, policy.tolerancePercent))
    await addGrade(tx, answer, agreedMark(first, mark, grade.possible, rubricOf(body)), null);
};
