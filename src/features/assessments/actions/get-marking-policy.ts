import type { Context } from "#/server/context.ts";
import type { MarkingPolicy } from "../contract-marking.ts";
import { selectInstructorIds } from "../store-given-marks.ts";
import { countWaitingAnswers, findMarkingPolicy } from "../store-marking-policy.ts";
import type { QuizRow } from "../store-quizzes.ts";
import { closeOverdue } from "./close-overdue.ts";
import { requireQuiz } from "./get-quiz.ts";

export const readMarkingPolicy = async (ctx: Context, quiz: QuizRow): Promise<MarkingPolicy> => ({
  quizId: quiz.id,
  ...(await findMarkingPolicy(ctx.db, quiz.id)),
  waiting: await countWaitingAnswers(ctx.db, quiz.id),
  markers: (await selectInstructorIds(ctx.db, quiz.courseId)).length,
});

/** Whether a quiz holds its marks back and hides names, and whether they are released. */
export const getMarkingPolicy = async (ctx: Context, { quizId }: { quizId: string }): Promise<MarkingPolicy> => {
  const { quiz } = await requireQuiz(ctx, quizId, "teach");
  await closeOverdue(ctx, { quizIds: [quizId] });
  return readMarkingPolicy(ctx, quiz);
};
