import type { z } from "zod";
import { userIdOf } from "#/core/actor.ts";
import { AppError } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { Question, UpdateQuestionInput } from "../contract.ts";
import { lockQuestions } from "../store-questions.ts";
import { fileQuestion, holdPlaces } from "./file-question.ts";
import { getQuestion, requireQuestion } from "./get-question.ts";
import { requireLessonOfCourse } from "./require-lesson-of-course.ts";
import { saveQuestions } from "./save-questions.ts";

/** A changed body becomes a new version; attempts keep the one that they pinned. */
export const updateQuestion = async (ctx: Context, input: z.infer<typeof UpdateQuestionInput>): Promise<Question> => {
  const known = await requireQuestion(ctx, input.questionId);
  if (known.archivedAt !== null) throw new AppError("conflict", "The question is archived; restore it first.");
  if (input.lessonId !== undefined) await requireLessonOfCourse(ctx, known.courseId, input.lessonId);
  const at = toInstant(ctx.now());
  const question = {
    id: known.id,
    title: input.title ?? known.title,
    lessonId: input.lessonId === undefined ? known.lessonId : input.lessonId,
    isPractice: input.isPractice ?? known.isPractice,
    body: input.body ?? known.body,
  };
  if (input.body && input.body.type !== known.body.type && known.quizCount > 0)
    throw new AppError("conflict", "A question that a quiz uses keeps its type.");
  await ctx.db.transaction(async (tx) => {
    await holdPlaces(tx, known.courseId, input);
    const [locked] = await lockQuestions(tx, [known.id]);
    const expected = input.expectedVersion ?? known.version;
    if (locked?.version !== expected)
      throw new AppError("conflict", "Somebody saved another version of this question meanwhile.");
    await saveQuestions(tx, {
      courseId: known.courseId,
      savedBy: userIdOf(ctx.actor),
      at,
      questions: [question],
    });
    const { categoryId, tags, difficulty, skillIds } = input;
    const place = { categoryId, tags, difficulty, skillIds };
    await fileQuestion(tx, { courseId: known.courseId, questionId: known.id, at }, place);
  });
  return getQuestion(ctx, { questionId: known.id });
};
