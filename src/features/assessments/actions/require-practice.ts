import { notFound } from "#/core/errors.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import { requireLesson } from "#/features/courses/actions/require-lesson.ts";
import type { Context } from "#/server/context.ts";
import { findQuestion } from "../store-questions.ts";

/** A practice question that the actor may try. Questions of quizzes do not exist here. */
export const requirePractice = async (ctx: Context, questionId: string) => {
  const question = await findQuestion(ctx.db, questionId);
  if (!question?.isPractice || question.archivedAt !== null || question.quizCount > 0) throw notFound("question");
  if (question.lessonId === null) await requireCourse(ctx, question.courseId, "learn");
  else await requireLesson(ctx, question.lessonId, "learn");
  return question;
};
