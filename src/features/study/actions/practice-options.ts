import { requireUserId } from "#/core/actor.ts";
import { hasOpenGradedAttempt } from "#/features/assessments/actions/has-open-graded-attempt.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import type { PracticeOptions } from "../contract-practice-sets.ts";
import { selectQuizNames } from "../store-mastery.ts";
import { lastAnswers, type StudyFacts, studyFactsOf } from "./study-facts.ts";

/** Practice questions that went wrong last time. */
export const mistakesIn = ({ items }: Pick<StudyFacts, "items">) => items.filter(({ wasRight }) => wasRight === false);

/** What there is to practise in a course for the actor. */
export const getPracticeOptions = async (
  ctx: Context,
  { courseId }: { courseId: string },
): Promise<PracticeOptions> => {
  await requireCourse(ctx, courseId, "learn");
  const isLocked = await hasOpenGradedAttempt(ctx, courseId);
  const facts = await studyFactsOf(ctx.db, requireUserId(ctx.actor), courseId);
  const wrong = [...lastAnswers(facts.tries).values()].filter(({ isRight }) => isRight === false);
  const quizIds = wrong.flatMap(({ quiz }) => (quiz?.mode === "practice" ? [quiz.quizId] : []));
  const counts = Map.groupBy(quizIds, (id) => id);
  const names = await selectQuizNames(ctx.db, [...counts.keys()]);
  return {
    courseId,
    mistakes: mistakesIn(facts).length,
    practice: facts.items.length,
    quizzes: [...names]
      .filter(([, { isPublished }]) => isPublished)
      .map(([id, { title }]) => ({ id, title, mistakes: counts.get(id)!.length }))
      .sort((a, b) => a.id.localeCompare(b.id)),
    isLocked,
  };
};
