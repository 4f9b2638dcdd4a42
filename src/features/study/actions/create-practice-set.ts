import { randomInt } from "node:crypto";
import type { z } from "zod";
import { requireUserId } from "#/core/actor.ts";
import { AppError, invalid } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { toInstant } from "#/core/time.ts";
import { hasOpenGradedAttempt } from "#/features/assessments/actions/has-open-graded-attempt.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import type { CreateSetInput, PracticeSet } from "../contract-practice-sets.ts";
import { chosenFrom, interleaved } from "../practice-set.ts";
import { insertSet } from "../store-practice-sets.ts";
import { presentSet } from "./get-practice-set.ts";
import { mistakesOf } from "./mistakes.ts";
import { studyFactsOf } from "./study-facts.ts";

/** Practice tells solutions, which a graded quiz that is open may be asking for. */
const requireNoQuiz = async (ctx: Context, courseId: string): Promise<void> => {
  if (await hasOpenGradedAttempt(ctx, courseId))
    throw new AppError("conflict", "You are in the middle of a graded quiz. Hand it in, then practise.");
};

/** Chooses the questions of a set and their order, and keeps them. */
export const createPracticeSet = async (
  ctx: Context,
  { courseId, kind, size, topicId, seed = randomInt(2 ** 31) }: z.infer<typeof CreateSetInput>,
): Promise<PracticeSet> => {
  await requireCourse(ctx, courseId, "learn");
  const userId = requireUserId(ctx.actor);
  await requireNoQuiz(ctx, courseId);
  const facts = await studyFactsOf(ctx.db, userId, courseId);
  if (topicId !== undefined && !facts.topics.some(({ id }) => id === topicId))
    throw invalid("/topicId", "is not a skill of this course, or a lesson of a course without skills");
  const items = (kind === "mistakes" ? await mistakesOf(ctx.db, userId, facts) : facts.items).filter(
    ({ topicIds }) => topicId === undefined || topicIds.includes(topicId),
  );
  if (items.length === 0)
    throw new AppError(
      "conflict",
      kind === "mistakes" ? "Nothing went wrong last time." : "There is nothing to practise here yet.",
    );
  const chosen = interleaved(chosenFrom(items, size, seed), seed);
  const set = {
    ...{ id: newId(), userId, courseId, kind, createdAt: toInstant(ctx.now()) },
    questionIds: chosen.map(({ questionId }) => questionId),
  };
  await insertSet(ctx.db, { ...set, seed });
  return presentSet(ctx.db, set);
};
