import { z } from "zod";
import { decodeCursor, toPage } from "#/core/pagination.ts";
import { Moment } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { WaitingAnswer, WaitingAnswersInput } from "../contract-attempts.ts";
import { hidesLearners } from "../hold.ts";
import { selectWaitingAnswers, type WaitingAnswerRow } from "../store-marking.ts";
import { findMarkingPolicy } from "../store-marking-policy.ts";
import { type FilesOf, loadMarkedFiles } from "./answer-files.ts";
import { markerOf } from "./double-marks.ts";
import { toGradeRevision } from "./get-marking.ts";
import { requireQuiz } from "./get-quiz.ts";
import { loadMarkersView, type MarkersView } from "./markers-view.ts";
import { presentQuestion, presentSolution } from "./present-question.ts";

const toWaitingAnswer = async (
  { seed, ...row }: WaitingAnswerRow,
  view: MarkersView,
  filesOf: FilesOf,
): Promise<WaitingAnswer> => ({
  ...row,
  files: filesOf({ attemptId: row.attemptId, questionId: row.grade.questionId }),
  question: await presentQuestion({ id: row.grade.questionId, body: row.body }, { seed }),
  solution: await presentSolution(row.body),
  grade: await toGradeRevision(row.grade),
  ...(await view({ attemptId: row.attemptId, questionId: row.grade.questionId, body: row.body }, row.grade)),
});

/** Answers to one question of a quiz that wait for a person, so that they are marked alike. */
export const listWaitingAnswers = async (ctx: Context, input: z.infer<typeof WaitingAnswersInput>) => {
  const { quiz } = await requireQuiz(ctx, input.quizId, "teach");
  const marker = await markerOf(ctx, ctx.db, quiz.courseId);
  const rows = await selectWaitingAnswers(ctx.db, {
    ...{ quizId: quiz.id, questionId: input.questionId, forMe: input.forMe, marker },
    after: decodeCursor(input.cursor, z.tuple([Moment, z.uuid()])),
    limit: input.limit + 1,
  });
  const { items, nextCursor } = toPage(rows, input.limit, ({ submittedAt, attemptId }) => [submittedAt, attemptId]);
  const policy = await findMarkingPolicy(ctx.db, quiz.id);
  const attemptIds = items.map(({ attemptId }) => attemptId);
  const asked = items.map(({ body, grade: { questionId } }) => ({ questionId, body }));
  const filesOf = await loadMarkedFiles(ctx.db, attemptIds, asked, hidesLearners(policy));
  const view = await loadMarkersView(ctx.db, { marker, policy, attemptIds, questionId: input.questionId });
  return { items: await Promise.all(items.map((row) => toWaitingAnswer(row, view, filesOf))), nextCursor };
};
