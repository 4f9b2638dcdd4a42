import { z } from "zod";
import { Count } from "#/core/count.ts";
import { decodeCursor, toPage } from "#/core/pagination.ts";
import type { Context } from "#/server/context.ts";
import type { AnswerHistoryInput } from "../contract-attempts.ts";
import { selectHistory } from "../store-answers.ts";
import { requireTaughtAttempt } from "./require-attempt.ts";

/** Every answer that ever arrived for an attempt, latest first, for the staff of its course. */
export const listAnswerHistory = async (ctx: Context, input: z.infer<typeof AnswerHistoryInput>) => {
  await requireTaughtAttempt(ctx, input.attemptId);
  const before = decodeCursor(input.cursor, z.tuple([Count]))?.[0] ?? null;
  const { attemptId, questionId, limit } = input;
  const rows = await selectHistory(ctx.db, { attemptId, questionId, before, limit: limit + 1 });
  return toPage(rows, limit, ({ seq }) => [seq]);
};
