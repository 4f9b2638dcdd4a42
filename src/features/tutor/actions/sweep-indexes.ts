import { toInstant } from "#/core/time.ts";
import { courseChanged } from "#/features/courses/actions/course-changed.ts";
import type { Context, Services } from "#/server/context.ts";
import { sweepForgottenCourses } from "../store-lexicon.ts";
import { coursesToIndex, sweepVocabulary } from "../store-runs.ts";
import { embeddingModel } from "./embedding-model.ts";

/** Asks for work on every course that needs it, however its lessons came to change. Returns how many. */
export const sweepIndexes = async (services: Services): Promise<number> => {
  const ctx: Context = { ...services, actor: { kind: "system", job: "index" } };
  const { embedding } = await embeddingModel(ctx, null);
  const courseIds = await coursesToIndex(ctx.db, toInstant(ctx.now()), embedding);
  for (const courseId of courseIds) ctx.requests?.request(courseChanged, courseId);
  return courseIds.length;
};

/** Drops what courses that were deleted left behind, and words that no course holds any more. */
export const tidyIndexes = async ({ db }: Services): Promise<void> => {
  await sweepForgottenCourses(db);
  await sweepVocabulary(db);
};
