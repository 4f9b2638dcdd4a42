import type { z } from "zod";
import { userIdOf } from "#/core/actor.ts";
import { AppError, invalid, notFound } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { decimal, type Marks, toMarks } from "#/core/marks.ts";
import type { Context } from "#/server/context.ts";
import { type Db, dbNow } from "#/server/db.ts";
import { totalOf } from "../attempt.ts";
import type { MarkInput, MarkResult } from "../contract-attempts.ts";
import { markByRubric } from "../rubric.ts";
import { findStaffAttempt, lockAttempt, selectAttemptQuestions, updateAttempt } from "../store-attempts.ts";
import { insertGrades, selectCountingGrades } from "../store-grades.ts";
import { toGradeRevision } from "./get-marking.ts";
import { toStaffAttempt } from "./list-attempts.ts";
import { requireTaughtAttempt } from "./require-attempt.ts";

type Input = z.infer<typeof MarkInput>;

const byPoints = (given: string, possible: Marks) => {
  const earned = toMarks(decimal(given));
  if (decimal(earned).gt(possible)) throw invalid("/earned", `must be at most ${possible}`);
  const fraction = toMarks(decimal(earned).div(possible));
  return { earned, reasons: [{ key: "marker", text: "Marked by a person.", fraction }] };
};

const byLevels = async (tx: Db, { attemptId, questionId, levels = [] }: Input, possible: Marks) => {
  const [row] = await selectAttemptQuestions(tx, attemptId, [questionId]);
  const rubric = row && "rubric" in row.body ? row.body.rubric : undefined;
  if (!rubric) throw invalid("/levels", "must be left out: the question has no rubric");
  const mark = markByRubric(rubric, levels, possible);
  if ("fault" in mark) throw invalid("/levels", mark.fault);
  return mark;
};

const addRevision = async (ctx: Context, tx: Db, input: Input): Promise<void> => {
  const attempt = await lockAttempt(tx, input.attemptId);
  if (attempt?.state !== "submitted") throw new AppError("conflict", "The attempt is still open.");
  const before = (await selectCountingGrades(tx, attempt.id)).get(input.questionId);
  if (!before) throw notFound("question in this attempt");
  if (before.revision !== input.expectedRevision)
    throw new AppError("conflict", "Somebody else marked this answer meanwhile.");
  const { earned, reasons } =
    input.earned === undefined ? await byLevels(tx, input, before.possible) : byPoints(input.earned, before.possible);
  const grade = {
    id: newId(),
    attemptId: attempt.id,
    questionId: input.questionId,
    revision: before.revision + 1,
    state: "graded" as const,
    earned,
    possible: before.possible,
    reasons,
    comment: input.comment,
    markedBy: userIdOf(ctx.actor),
    gradedAt: await dbNow(tx),
  };
  await insertGrades(tx, [grade]);
  const counting = await selectCountingGrades(tx, attempt.id);
  await updateAttempt(tx, attempt.id, totalOf([...counting.values()]));
};

/** A person's mark for one answer: a further revision, which counts from now on. */
export const markAnswer = async (ctx: Context, input: Input): Promise<MarkResult> => {
  await requireTaughtAttempt(ctx, input.attemptId);
  await ctx.db.transaction((tx) => addRevision(ctx, tx, input));
  const staff = await findStaffAttempt(ctx.db, input.attemptId);
  const grade = (await selectCountingGrades(ctx.db, input.attemptId)).get(input.questionId);
  if (!staff || !grade) throw notFound("attempt");
  const { earned, possible, waiting, lateAnswers } = toStaffAttempt(staff);
  return {
    attemptId: input.attemptId,
    questionId: input.questionId,
    grade: await toGradeRevision(grade),
    earned,
    possible,
    waiting,
    lateAnswers,
  };
};
