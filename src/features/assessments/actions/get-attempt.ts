import type { Context } from "#/server/context.ts";
import { dbNow } from "#/server/db.ts";
import { graceSeconds } from "../attempt.ts";
import type { Attempt } from "../contract-attempts.ts";
import { duringOf } from "../quiz-mode.ts";
import { selectCurrentAnswers } from "../store-answers.ts";
import { type AttemptQuestionRow, type AttemptRow, selectAttemptQuestions } from "../store-attempts.ts";
import { selectChecks } from "../store-checks.ts";
import { findQuiz } from "../store-quizzes.ts";
import { selectAttemptSections } from "../store-sections.ts";
import { loadOwnFiles } from "./answer-files.ts";
import { policiesOf } from "./policy-of.ts";
import { presentQuestion } from "./present-question.ts";
import { presentSections } from "./present-sections.ts";
import { requireOwnAttempt } from "./require-attempt.ts";
import { presentTries } from "./tries-of-attempt.ts";

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
  const filesOf = await loadOwnFiles(ctx.db, attempt.id, questions);
  const isRunning = attempt.state === "open" && attempt.mode === "practice" && quiz !== null;
  const checks = isRunning ? await selectChecks(ctx.db, [attempt.id]) : [];
  const triesAt = (row: AttemptQuestionRow) => {
    const own = checks.filter(({ questionId }) => questionId === row.questionId);
    return isRunning ? presentTries(row, attempt, own, duringOf(attempt.mode, quiz.review)) : null;
  };
  const shown = await Promise.all(
    questions.map(async (row) => {
      const { questionId, body, position, points } = row;
      const { questionId: _questionId, ...answer } = current.get(questionId) ?? { questionId: null };
      return {
        position,
        section: row.section,
        points,
        question: await presentQuestion({ id: questionId, body }, { seed: attempt.seed }),
        current: "answer" in answer ? answer : null,
        files: filesOf({ attemptId: attempt.id, questionId }),
        tries: await triesAt(row),
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
    practice: attempt.mode === "practice" ? { tries: attempt.tries, penalty: attempt.penalty } : null,
    sections: await presentSections(await selectAttemptSections(ctx.db, attempt.id)),
    questions: shown,
  };
};
