import type { z } from "zod";
import { userIdOf } from "#/core/actor.ts";
import { AppError, invalid, notFound } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { decimal, type Marks, toMarks } from "#/core/marks.ts";
import type { Context } from "#/server/context.ts";
import { type Db, dbNow } from "#/server/db.ts";
import type { MarkSubmissionInput, SubmissionMarking } from "../../contract-assignments-work.ts";
import type { Reason } from "../../question.ts";
import { markByRubric } from "../../rubric.ts";
import { type AssignmentRow, findAssignment } from "../../store-assignments.ts";
import { insertSubmissionMark, selectSubmissionMarks } from "../../store-assignments-marks.ts";
import { lockSubmission } from "../../store-assignments-work.ts";
import { getSubmissionMarking, requireTaughtSubmission } from "./submission-marking.ts";

type Input = z.infer<typeof MarkSubmissionInput>;

const byPoints = (given: string, possible: Marks): { earned: Marks; reasons: Reason[] } => {
  const earned = toMarks(decimal(given));
  if (decimal(earned).gt(possible)) throw invalid("/earned", `must be at most ${possible}`);
  const fraction = toMarks(decimal(earned).div(possible));
  return { earned, reasons: [{ key: "marker", text: "Marked by a person.", fraction }] };
};

/** What a marker gave, by points or by the rubric. */
export const markOf = (
  { rubric, possible }: Pick<AssignmentRow, "rubric" | "possible">,
  { earned, levels = [] }: Pick<Input, "earned" | "levels">,
): { earned: Marks; reasons: Reason[] } => {
  if (earned !== undefined) return byPoints(earned, possible);
  if (!rubric) throw invalid("/levels", "must be left out: the assignment has no rubric");
  const mark = markByRubric(rubric, levels, possible);
  if ("fault" in mark) throw invalid("/levels", mark.fault);
  return mark;
};

const addMark = async (ctx: Context, tx: Db, assignmentId: string, input: Input): Promise<void> => {
  if (!(await lockSubmission(tx, input.submissionId))) throw notFound("submission");
  const assignment = await findAssignment(tx, assignmentId);
  if (!assignment) throw notFound("submission");
  const before = (await selectSubmissionMarks(tx, [input.submissionId])).get(input.submissionId)?.[0]?.revision ?? 0;
  if (before !== input.expectedRevision)
    throw new AppError("conflict", "Somebody else marked this submission meanwhile.");
  await insertSubmissionMark(tx, {
    ...{ id: newId(), submissionId: input.submissionId, revision: before + 1, possible: assignment.possible },
    ...markOf(assignment, input),
    ...{ comment: input.comment, markedBy: userIdOf(ctx.actor), markedAt: await dbNow(tx) },
  });
};

/** A person's mark for a submission: a further revision, which counts from now on. Of two at once the second is refused. */
export const markSubmission = async (ctx: Context, input: Input): Promise<SubmissionMarking> => {
  const { assignment } = await requireTaughtSubmission(ctx, input.submissionId);
  await ctx.db.transaction((tx) => addMark(ctx, tx, assignment.id, input));
  return getSubmissionMarking(ctx, { submissionId: input.submissionId });
};
