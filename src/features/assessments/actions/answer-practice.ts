import type { z } from "zod";
import { requireUserId } from "#/core/actor.ts";
import { invalid, notFound } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { toInstant } from "#/core/time.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import { requireLesson } from "#/features/courses/actions/require-lesson.ts";
import type { Context } from "#/server/context.ts";
import { faultOfAnswer } from "../answer.ts";
import type { PracticeAnswerInput, PracticeResult } from "../contract-practice.ts";
import { grade, verdictOf } from "../grading.ts";
import { insertPracticeAnswer, selectPracticeStates } from "../store-practice.ts";
import { findQuestion } from "../store-questions.ts";
import { practiceVariant, presentPractice } from "./present-practice.ts";
import { presentFeedback, presentSolution } from "./present-question.ts";

/** A practice question that the actor may try. Questions of quizzes do not exist here. */
const requirePractice = async (ctx: Context, questionId: string) => {
  const question = await findQuestion(ctx.db, questionId);
  if (!question?.isPractice || question.archivedAt !== null || question.quizCount > 0) throw notFound("question");
  if (question.lessonId === null) await requireCourse(ctx, question.courseId, "learn");
  else await requireLesson(ctx, question.lessonId, "learn");
  return question;
};

/** Grades a try and tells everything: verdict, feedback and solution. A blank one is kept and asks for the solution. */
export const answerPractice = async (
  ctx: Context,
  { questionId, answer, variant }: z.infer<typeof PracticeAnswerInput>,
): Promise<PracticeResult> => {
  const userId = requireUserId(ctx.actor);
  const question = await requirePractice(ctx, questionId);
  const body = practiceVariant(ctx.actor, question, variant);
  const fault = faultOfAnswer(answer, body);
  if (fault) throw invalid(`/answer${fault.at}`, fault.message);
  const { fraction, reasons, isBlank } = grade(body, answer, "1");
  await insertPracticeAnswer(ctx.db, {
    id: newId(),
    userId,
    questionId,
    questionVersionId: question.versionId,
    answer,
    variant,
    isNamed: true,
    fraction,
    answeredAt: toInstant(ctx.now()),
  });
  const states = await selectPracticeStates(ctx.db, userId, [questionId]);
  const tries = states.get(questionId)?.tries ?? 1;
  return {
    questionId,
    verdict: verdictOf(fraction, "1", isBlank),
    fraction,
    reasons,
    feedback: await presentFeedback(body, answer, true),
    solution: await presentSolution(body),
    tries,
    next: await presentPractice(ctx.actor, question, tries),
  };
};
