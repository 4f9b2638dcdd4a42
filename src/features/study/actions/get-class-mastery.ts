import { classTries } from "#/features/assessments/actions/class-tries.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import type { ClassMastery } from "../contract-mastery.ts";
import { evidenceOf, type Mastery, masteryOf } from "../mastery.ts";
import { selectLearnerIds } from "../store-mastery.ts";
import { isStuck, progressOf } from "../topics.ts";
import { evidenceByTopic, planOf } from "./study-facts.ts";

/** How many learners are how far with each skill, by what they know of their answers themselves. */
export const getClassMastery = async (ctx: Context, { courseId }: { courseId: string }): Promise<ClassMastery> => {
  await requireCourse(ctx, courseId, "teach");
  const plan = await planOf(ctx.db, courseId);
  const learnerIds = await selectLearnerIds(ctx.db, courseId);
  const tries = Map.groupBy(await classTries(ctx.db, courseId), ({ userId }) => userId);
  const states = new Map<string, Mastery[]>(plan.topics.map(({ id }) => [id, []]));
  for (const userId of learnerIds) {
    const byTopic = evidenceByTopic(evidenceOf(tries.get(userId) ?? []), plan);
    for (const [topicId, evidence] of byTopic) states.get(topicId)!.push(masteryOf(evidence));
  }
  return {
    ...{ courseId, by: plan.by, learners: learnerIds.length },
    topics: plan.topics.map(({ id, name, depth }) => {
      const counts = { new: 0, practising: 0, nearly: 0, mastered: 0 };
      for (const state of states.get(id)!) counts[progressOf(state)] += 1;
      return { ...{ id, name, depth, counts }, stuck: states.get(id)!.filter(isStuck).length };
    }),
  };
};
