import { z } from "zod";
import { decodeCursor, toPage } from "#/core/pagination.ts";
import { Moment } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { WaitingAnswer, WaitingAnswersInput } from "../contract-attempts.ts";
import { selectWaitingAnswers, type WaitingAnswerRow } from "../store-marking.ts";
import { toGradeRevision } from "./get-marking.ts";
import { requireQuiz } from "./get-quiz.ts";
import { presentQuestion, presentSolution } from "./present-question.ts";

const toWaitingAnswer = async ({ grade, seed, ...row }: WaitingAnswerRow): Promise<WaitingAnswer> => ({
  ...row,
  question: await presentQuestion({ id: grade.questionId, body: row.body }, { seed }),
  solution: await presentSolution(row.body),
  grade: await toGradeRevision(grade),
});

/** Answers to one question of a quiz that wait for a person, so that they are marked alike. */
export const listWaitingAnswers = async (ctx: Context, input: z.infer<typeof WaitingAnswersInput>) => {
  const { quiz } = await requireQuiz(ctx, input.quizId, "teach");
  const rows = await selectWaitingAnswers(ctx.db, {
    quizId: quiz.id,
    questionId: input.questionId,
    after: decodeCursor(input.cursor, z.tuple([Moment, z.uuid()])),
    limit: input.limit + 1,
  });
  const { items, nextCursor } = toPage(rows, input.limit, ({ submittedAt, attemptId }) => [submittedAt, attemptId]);
  return { items: await Promise.all(items.map(toWaitingAnswer)), nextCursor };
};
