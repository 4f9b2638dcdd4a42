import { userIdOf } from "#/core/actor.ts";
import { notFound } from "#/core/errors.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import { requireLesson } from "#/features/courses/actions/require-lesson.ts";
import type { Context } from "#/server/context.ts";
import { findQuestion, type QuestionRow } from "../store-questions.ts";
import { selectToldByIds } from "../store-told.ts";
import { toldTo } from "./told-to.ts";

/** A question of a quiz as it was told to the actor. */
const requireTold = async (ctx: Context, question: QuestionRow): Promise<QuestionRow> => {
  const userId = userIdOf(ctx.actor);
  if (userId === null) throw notFound("question");
  const told = await toldTo(ctx.db, userId, question.courseId);
  const [shown] = await selectToldByIds(ctx.db, told, [question.id]);
  if (!shown) throw notFound("question");
  await requireCourse(ctx, question.courseId, "learn");
  return { ...question, ...shown };
};

/**
 * A practice question that the actor may try. Questions of quizzes do not exist here, but for those whose solution the
 * quiz has told the actor and tells now.
 */
export const requirePractice = async (ctx: Context, questionId: string): Promise<QuestionRow> => {
  const question = await findQuestion(ctx.db, questionId);
  if (!question || question.archivedAt !== null) throw notFound("question");
  if (!question.isPractice || question.quizCount > 0) return requireTold(ctx, question);
  if (question.lessonId === null) await requireCourse(ctx, question.courseId, "learn");
  else await requireLesson(ctx, question.lessonId, "learn");
  return question;
};
