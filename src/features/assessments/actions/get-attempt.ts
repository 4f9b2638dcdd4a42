import type { Context } from "#/server/context.ts";
import { dbNow } from "#/server/db.ts";
import { graceSeconds } from "../attempt.ts";
import type { Attempt } from "../contract-attempts.ts";
import { selectCurrentAnswers } from "../store-answers.ts";
import { type AttemptRow, selectAttemptQuestions } from "../store-attempts.ts";
import { findQuiz } from "../store-quizzes.ts";
import { policiesOf } from "./policy-of.ts";
import { presentQuestion } from "./present-question.ts";
import { requireOwnAttempt } from "./require-attempt.ts";

export const attemptFields = (attempt: AttemptRow) => ({
  id: attempt.id,
  quizId: attempt.quizId,
  courseId: attempt.courseId,
  number: attempt.number,
  state: attempt.state,
  startedAt: attempt.startedAt,
  deadline: attempt.deadline,
  submittedAt: attempt.submittedAt,
  closedByDeadline: attempt.closedByDeadline,
  reopenedUntil: attempt.reopenedUntil,
});

/** One's own attempt: public questions in its order, the answers that count, and the clock. */
export const getAttempt = async (ctx: Context, { attemptId }: { attemptId: string }): Promise<Attempt> => {
  const attempt = await requireOwnAttempt(ctx, attemptId);
  const quiz = await findQuiz(ctx.db, attempt.quizId);
  const policy = quiz && (await policiesOf(ctx.db, [quiz], attempt.userId))(quiz);
  const questions = await selectAttemptQuestions(ctx.db, attempt.id);
  const current = new Map((await selectCurrentAnswers(ctx.db, attempt.id)).map((row) => [row.questionId, row]));
  const shown = await Promise.all(
    questions.map(async ({ questionId, body, position, points }) => {
      const { questionId: _questionId, ...answer } = current.get(questionId) ?? { questionId: null };
      return {
        position,
        points,
        question: await presentQuestion({ id: questionId, body }, { seed: attempt.seed }),
        current: "answer" in answer ? answer : null,
      };
    }),
  );
  return {
    ...attemptFields(attempt),
    quizTitle: quiz?.title ?? "",
    timeLimitSeconds: policy?.timeLimitSeconds ?? null,
    graceSeconds,
    serverNow: await dbNow(ctx.db),
    certainty: attempt.certainty,
    questions: shown,
  };
};
