import { z } from "zod";
import { decodeCursor, toPage } from "#/core/pagination.ts";
import type { Context } from "#/server/context.ts";
import type { ListOverridesInput, OverrideRef, QuizOverride } from "../contract-overrides.ts";
import { selectOverrides } from "../store-overrides.ts";
import { requireQuiz } from "./get-quiz.ts";
import { requireOverride, toOverride } from "./require-override.ts";

/** The exceptions of a quiz, for its staff. */
export const listOverrides = async (ctx: Context, { quizId, limit, cursor }: z.infer<typeof ListOverridesInput>) => {
  await requireQuiz(ctx, quizId, "teach");
  const after = decodeCursor(cursor, z.tuple([z.uuid()]))?.[0] ?? null;
  const rows = await selectOverrides(ctx.db, { quizId, after, limit: limit + 1 });
  const { items, nextCursor } = toPage(rows, limit, ({ id }) => [id]);
  return { items: items.map(toOverride), nextCursor };
};

export const getOverride = async (ctx: Context, { overrideId }: z.infer<typeof OverrideRef>): Promise<QuizOverride> =>
  toOverride((await requireOverride(ctx, overrideId)).override);
