import { z } from "zod";
import { Count } from "#/core/count.ts";
import { notFound } from "#/core/errors.ts";
import { decodeCursor, toPage } from "#/core/pagination.ts";
import type { Context } from "#/server/context.ts";

import type { CellHistoryInput } from "../contract-gradebook.ts";
import { findLearner, selectEntries } from "../store-grade-entries.ts";
import { requireColumn } from "./gradebook-columns.ts";

/** All that people entered in a cell, latest first. */
export const listCellHistory = async (ctx: Context, input: z.infer<typeof CellHistoryInput>) => {
  const { courseId } = await requireColumn(ctx, input.columnId);
  if (!(await findLearner(ctx.db, courseId, input.userId))) throw notFound("learner in this course");
  const before = decodeCursor(input.cursor, z.tuple([Count]))?.[0] ?? null;
  const { columnId, userId, limit } = input;
  const rows = await selectEntries(ctx.db, { columnId, userId, before, limit: limit + 1 });
  return toPage(rows, limit, ({ revision }) => [revision]);
};
