import type { z } from "zod";
import { userIdOf } from "#/core/actor.ts";
import { newId } from "#/core/ids.ts";
import { toInstant } from "#/core/time.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import type { CreateQuestionInput, Question } from "../contract.ts";
import { fileQuestion, holdPlaces } from "./file-question.ts";
import { getQuestion } from "./get-question.ts";
import { requireLessonOfCourse } from "./require-lesson-of-course.ts";
import { saveQuestions } from "./save-questions.ts";

export const createQuestion = async (ctx: Context, input: z.infer<typeof CreateQuestionInput>): Promise<Question> => {
  await requireCourse(ctx, input.courseId, "teach");
  await requireLessonOfCourse(ctx, input.courseId, input.lessonId);
  const id = newId();
  const { courseId, categoryId, tags, difficulty, skillIds, ...question } = input;
  const place = { categoryId, tags, difficulty, skillIds };
  const at = toInstant(ctx.now());
  await ctx.db.transaction(async (tx) => {
    await holdPlaces(tx, courseId, place);
    await saveQuestions(tx, { courseId, savedBy: userIdOf(ctx.actor), at, questions: [{ id, ...question }] });
    await fileQuestion(tx, { courseId, questionId: id, at }, place);
  });
  return getQuestion(ctx, { questionId: id });
};
