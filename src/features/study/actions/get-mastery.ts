import { requireUserId } from "#/core/actor.ts";
import { hasOpenGradedAttempt } from "#/features/assessments/actions/has-open-graded-attempt.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import type { Mastery, MasteryTopic } from "../contract-mastery.ts";
import { isStuck, openNeedsOf, progressOf } from "../topics.ts";
import { type StudyTopic, studyFactsOf } from "./study-facts.ts";
import { nothingNext, presentNext } from "./suggest-next.ts";

const nameOf = ({ id, name }: StudyTopic) => ({ id, name });

const toTopic = (topic: StudyTopic, all: readonly StudyTopic[]): MasteryTopic => ({
  ...nameOf(topic),
  depth: topic.depth,
  needs: all.filter(({ id }) => topic.needs.includes(id)).map(nameOf),
  progress: progressOf(topic),
  probability: topic.probability,
  attempts: topic.attempts,
  right: topic.right,
  days: topic.days,
  questions: topic.questions,
  goBackTo: isStuck(topic) ? openNeedsOf(topic, all).map(nameOf) : null,
});

/** How far the actor has come with each skill of a course, and what they do best next. */
export const getMastery = async (ctx: Context, { courseId }: { courseId: string }): Promise<Mastery> => {
  await requireCourse(ctx, courseId, "learn");
  const isBusy = await hasOpenGradedAttempt(ctx, courseId);
  const facts = await studyFactsOf(ctx.db, requireUserId(ctx.actor), courseId);
  return {
    courseId,
    by: facts.plan.by,
    topics: facts.topics.map((topic) => toTopic(topic, facts.topics)),
    next: isBusy ? nothingNext : presentNext(facts, ctx.now()),
  };
};
