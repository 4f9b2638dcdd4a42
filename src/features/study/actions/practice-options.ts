import { requireUserId } from "#/core/actor.ts";
import { hasOpenGradedAttempt } from "#/features/assessments/actions/has-open-graded-attempt.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import type { PracticeOptions } from "../contract-practice-sets.ts";
import { selectQuizNames } from "../store-mastery.ts";
import { mistakesOf } from "./mistakes.ts";
import { lastAnswers, studyFactsOf } from "./study-facts.ts";

/** What there is to practise in a course for the actor. */
export const getPracticeOptions = async (
  ctx: Context,
  { courseId }: { courseId: string },
): Promise<PracticeOptions> => {
  await requireCourse(ctx, courseId, "learn");
  const isLocked = await hasOpenGradedAttempt(ctx, courseId);
  const userId = requireUserId(ctx.actor);
  const facts = await studyFactsOf(ctx.db, userId, courseId);
  const mistakes = await mistakesOf(ctx.db, userId, facts);
  const asked = new Set(mistakes.map(({ questionId }) => questionId));
  const wrong = [...lastAnswers(facts.tries).values()].filter(
    ({ isRight, questionId }) => isRight === false && !asked.has(questionId),
  );
  const quizIds = wrong.flatMap(({ quiz }) => (quiz?.mode === "practice" ? [quiz.quizId] : []));
  const counts = Map.groupBy(quizIds, (id) => id);
  const names = await selectQuizNames(ctx.db, [...counts.keys()]);
  return {
    courseId,
    mistakes: mistakes.length,
    practice: facts.items.length,
    quizzes: [...names]
      .filter(([, { isPublished }]) => isPublished)
      .map(([id, { title }]) => ({ id, title, mistakes: counts.get(id)!.length }))
      .sort((a, b) => a.id.localeCompare(b.id)),
    isLocked,
  };
};
