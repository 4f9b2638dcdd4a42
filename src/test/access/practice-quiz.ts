import { newId } from "#/core/ids.ts";
import { saveAnswers } from "#/features/assessments/actions/save-answers.ts";
import { saveQuestions } from "#/features/assessments/actions/save-questions.ts";
import { saveQuiz } from "#/features/assessments/actions/save-quiz.ts";
import { startAttempt } from "#/features/assessments/actions/start-attempt.ts";
import type { QuestionBody } from "#/features/assessments/question.ts";
import type { Context } from "#/server/context.ts";

const hidden = { marks: false, correctness: false, feedback: false, solution: false };

const body = (secret: string): QuestionBody => ({
  ...{ type: "short_answer", stem: "Which word?", caseSensitive: false, explanation: `${secret} because` },
  answers: [{ text: `${secret} accepted`, fraction: "1", feedback: `${secret} feedback` }],
  hints: ["It is short.", `${secret} second hint`],
});

/** A quiz in practice mode that tells no more than it must, with the learner in it and a wrong answer to check. */
export const beginPracticeQuiz = async (
  ctx: Context,
  courseId: string,
  secret: string,
): Promise<{ checkAttemptId: string; checkQuestionId: string; checkSeq: number }> => {
  const [questionId, quizId, at] = [newId(), newId(), new Date().toISOString()];
  await ctx.db.transaction(async (tx) => {
    const question = { id: questionId, lessonId: null, title: "To check", isPractice: false, body: body(secret) };
    await saveQuestions(tx, { courseId, savedBy: null, at, questions: [question] });
    const quiz = {
      ...{ id: quizId, title: "Interactive", state: "published" as const, mode: "practice" as const },
      review: { during: hidden, afterSubmit: hidden, later: hidden, afterClose: hidden },
      questions: [{ questionId, points: "1" }],
    };
    await saveQuiz(tx, { courseId, at, quiz });
  });
  const { id: attemptId } = await startAttempt(ctx, { quizId });
  const answer = { type: "short_answer" as const, text: "Wrong" };
  const event = { clientSeq: 0, questionId, answer, baseSeq: null, cleared: false, clientTime: null };
  const { acks } = await saveAnswers(ctx, { attemptId, client: "world", events: [event] });
  return { checkAttemptId: attemptId, checkQuestionId: questionId, checkSeq: acks[0]!.seq };
};
