import { requireUserId } from "#/core/actor.ts";
import { toInstant } from "#/core/time.ts";
import { hasOpenGradedAttempt } from "#/features/assessments/actions/has-open-graded-attempt.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import type { NextItem, TopicName } from "../contract-mastery.ts";
import { dayOf } from "../mastery.ts";
import { nextFor } from "../next-item.ts";
import { type StudyFacts, studyFactsOf } from "./study-facts.ts";

export const nothingNext: NextItem = { kind: "nothing", topic: null, forTopic: null, because: null, question: null };

/** A suggestion with the names and places that it speaks of. */
export const presentNext = ({ plan, topics, items, ability }: StudyFacts, now: Date): NextItem => {
  const suggestion = nextFor({ topics, items, ability, today: dayOf(toInstant(now)) });
  if (!suggestion) return nothingNext;
  const named = (topicId: string): TopicName => {
    const { id, name } = topics.find((topic) => topic.id === topicId)!;
    return { id, name };
  };
  const placed = (questionId: string) => ({
    id: questionId,
    lesson: plan.practice.find((row) => row.questionId === questionId)!.lesson,
  });
  return {
    kind: suggestion.kind,
    topic: "topicId" in suggestion ? named(suggestion.topicId) : null,
    forTopic: "forTopicId" in suggestion ? named(suggestion.forTopicId) : null,
    because: "because" in suggestion ? suggestion.because : null,
    question: "questionId" in suggestion ? placed(suggestion.questionId) : null,
  };
};

/** In the middle of a graded quiz nothing is suggested: its questions are what comes next. */
export const suggestNext = async (ctx: Context, { courseId }: { courseId: string }): Promise<NextItem> => {
  await requireCourse(ctx, courseId, "learn");
  const userId = requireUserId(ctx.actor);
  if (await hasOpenGradedAttempt(ctx, courseId)) return nothingNext;
  return presentNext(await studyFactsOf(ctx.db, userId, courseId), ctx.now());
};
