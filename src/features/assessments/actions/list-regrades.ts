import { z } from "zod";
import { decodeCursor, toPage } from "#/core/pagination.ts";
import type { Context } from "#/server/context.ts";
import type { ListRegradesInput, RegradableInput } from "../contract-regrade.ts";
import { selectRegradable } from "../store-regradable.ts";
import { selectRegrades } from "../store-regrades.ts";
import { requireQuiz } from "./get-quiz.ts";

/** Newest first. */
export const listRegrades = async (ctx: Context, input: z.infer<typeof ListRegradesInput>) => {
  const { quiz } = await requireQuiz(ctx, input.quizId, "teach");
  const before = decodeCursor(input.cursor, z.tuple([z.uuid()]))?.[0] ?? null;
  const rows = await selectRegrades(ctx.db, { quizId: quiz.id, before, limit: input.limit + 1 });
  return toPage(rows, input.limit, ({ id }) => [id]);
};

/** Questions of a quiz that have changed since they were graded. */
export const listRegradable = async (ctx: Context, input: z.infer<typeof RegradableInput>) => {
  const { quiz } = await requireQuiz(ctx, input.quizId, "teach");
  const after = decodeCursor(input.cursor, z.tuple([z.uuid()]))?.[0] ?? null;
  const rows = await selectRegradable(ctx.db, { quizId: quiz.id, after, limit: input.limit + 1 });
  return toPage(rows, input.limit, ({ questionId }) => [questionId]);
};
