import { userIdOf } from "#/core/actor.ts";
import { notFound } from "#/core/errors.ts";
import type { CourseFacts } from "#/features/courses/access.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import { dbNow } from "#/server/db.ts";
import { canSeeQuiz } from "../access.ts";
import type { Quiz } from "../contract.ts";
import { toldReview } from "../quiz-mode.ts";
import { findQuiz, type QuizRow } from "../store-quizzes.ts";
import { closeOverdue } from "./close-overdue.ts";
import { myQuizStates, toQuizSummary } from "./my-quiz-state.ts";
import { renderProse } from "./present-question.ts";
import { requireTeaching } from "./require-teaching.ts";

/** A quiz that the actor may see, or take: then they must be enrolled. */
export const requireQuiz = async (
  ctx: Context,
  quizId: string,
  need: "view" | "learn" | "teach",
): Promise<{ quiz: QuizRow; course: CourseFacts }> => {
  const quiz = await findQuiz(ctx.db, quizId);
  if (!quiz) throw notFound("quiz");
  if (need === "teach") return { quiz, course: await requireTeaching(ctx, quiz.courseId, "quiz") };
  const course = await requireCourse(ctx, quiz.courseId, "view");
  if (!canSeeQuiz(course, quiz)) throw notFound("quiz");
  if (need === "learn") await requireCourse(ctx, quiz.courseId, "learn");
  return { quiz, course };
};

/** A quiz without its questions; drafts for staff only. */
export const getQuiz = async (ctx: Context, { quizId }: { quizId: string }): Promise<Quiz> => {
  const { quiz, course } = await requireQuiz(ctx, quizId, "view");
  const userId = userIdOf(ctx.actor);
  if (userId !== null) await closeOverdue(ctx, { userId, quizIds: [quizId] });
  const mine = await myQuizStates(ctx, course, [quiz], await dbNow(ctx.db));
  return {
    ...toQuizSummary(quiz, mine.get(quiz.id)),
    instructions: quiz.instructions,
    instructionsHtml: await renderProse(quiz.instructions),
    shuffleQuestions: quiz.shuffleQuestions,
    certainty: quiz.certainty,
    tries: quiz.tries,
    penalty: quiz.penalty,
    review: toldReview(quiz.mode, quiz.ownReview),
    feedbackBands: course.isStaff ? quiz.feedbackBands : null,
    canTeach: course.isStaff,
    updatedAt: quiz.updatedAt,
  };
};
