import { AppError } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import { courseChanged } from "#/features/courses/actions/course-changed.ts";
import type { Context } from "#/server/context.ts";
import type { IndexRef, SearchIndex } from "../contract-index.ts";
import { askForRun, askToCancel, markAllStale } from "../store-runs.ts";
import { getIndex } from "./search-indexes.ts";

/** Has every lesson of a course cut anew by the index job. */
export const rebuildIndex = async (ctx: Context, { courseId }: IndexRef): Promise<SearchIndex> => {
  await getIndex(ctx, { courseId });
  if (!(await askForRun(ctx.db, courseId, toInstant(ctx.now())))) {
    throw new AppError("conflict", "The index of this course is being worked on already.");
  }
  await markAllStale(ctx.db, courseId);
  ctx.requests?.request(courseChanged, courseId);
  return getIndex(ctx, { courseId });
};

/** Ends the work on a course's index after the part that it is at. */
export const cancelIndex = async (ctx: Context, { courseId }: IndexRef): Promise<SearchIndex> => {
  await getIndex(ctx, { courseId });
  if (!(await askToCancel(ctx.db, courseId))) {
    throw new AppError("conflict", "Nothing is being done on the index of this course.");
  }
  return getIndex(ctx, { courseId });
};
