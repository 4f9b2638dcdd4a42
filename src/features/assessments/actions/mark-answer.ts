import type { z } from "zod";
import { userIdOf } from "#/core/actor.ts";
import { notFound } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import { isForPeople } from "../by-person.ts";
import type { MarkResult } from "../contract-attempts.ts";
import type { MarkInput } from "../contract-marks.ts";
import { findStaffAttempt, selectAttemptQuestions } from "../store-attempts.ts";
import { selectGivenMarks } from "../store-given-marks.ts";
import { selectCountingGrades } from "../store-grades.ts";
import { findMarkingPolicy } from "../store-marking-policy.ts";
import { markerOf, toDoubleMarks } from "./double-marks.ts";
import { toGradeRevision } from "./get-marking.ts";
import { giveMark } from "./give-mark.ts";
import { toStaffAttempt } from "./list-attempts.ts";
import { addGrade, lockAnswerAt, markFrom } from "./lock-answer.ts";
import { requireTaughtAttempt } from "./require-attempt.ts";

type Input = Omit<z.infer<typeof MarkInput>, "ownRevision"> & { ownRevision?: number };

/** What stands after a mark or a decision, as the one who gave it may see it. */
export const readMarkResult = async (
  ctx: Context,
  { attemptId, questionId }: { attemptId: string; questionId: string },
): Promise<MarkResult> => {
  const staff = await findStaffAttempt(ctx.db, attemptId);
  const grade = (await selectCountingGrades(ctx.db, attemptId)).get(questionId);
  const [question] = await selectAttemptQuestions(ctx.db, attemptId, [questionId]);
  if (!staff || !grade || !question) throw notFound("attempt");
  const { twoMarkers } = await findMarkingPolicy(ctx.db, staff.quizId);
  const { earned, possible, waiting, lateAnswers } = toStaffAttempt(staff);
  return {
    ...{ attemptId, questionId, grade: await toGradeRevision(grade), earned, possible, waiting, lateAnswers },
    marks:
      twoMarkers && isForPeople(question.body)
        ? await toDoubleMarks(
            await markerOf(ctx, ctx.db, staff.courseId),
            grade,
            await selectGivenMarks(ctx.db, [attemptId], questionId),
          )
        : null,
  };
};

/** A person's mark for one answer: a further revision, which counts from now on; or one of two where two mark. */
export const markAnswer = async (ctx: Context, input: Input): Promise<MarkResult> => {
  const { quizId } = await requireTaughtAttempt(ctx, input.attemptId);
  await ctx.db.transaction(async (tx) => {
    const answer = await lockAnswerAt(tx, quizId, input);
    const mark = { ...markFrom(answer, input), comment: input.comment };
    if (answer.isDouble) await giveMark(ctx, tx, answer, { ...mark, ownRevision: input.ownRevision ?? 0 });
    else await addGrade(tx, answer, mark, userIdOf(ctx.actor));
  });
  return readMarkResult(ctx, input);
};
