import { z } from "zod";
import { decodeCursor, toPage } from "#/core/pagination.ts";
import type { Context } from "#/server/context.ts";
import { dbNow } from "#/server/db.ts";
import type { ListReopenableInput, ListReopeningsInput, ReopenableAttempt } from "../contract-reopening.ts";
import { hidesLearners } from "../hold.ts";
import { reopenableUntil } from "../reopening.ts";
import { selectExceptions } from "../store-overrides.ts";
import { selectClosedAttempts, selectReopenings } from "../store-reopenings.ts";
import { getMarkingPolicy } from "./get-marking-policy.ts";
import { ruled } from "./policy-of.ts";
import { requireTaughtAttempt } from "./require-attempt.ts";
import { requireOverride } from "./require-override.ts";

const cursorOf = (cursor: string | undefined) => decodeCursor(cursor, z.tuple([z.uuid()]))?.[0] ?? null;

/** Newest first. */
export const listReopenings = async (ctx: Context, input: z.infer<typeof ListReopeningsInput>) => {
  const { id: attemptId } = await requireTaughtAttempt(ctx, input.attemptId);
  const rows = await selectReopenings(ctx.db, { attemptId, before: cursorOf(input.cursor), limit: input.limit + 1 });
  return toPage(rows, input.limit, ({ id }) => [id]);
};

/** Attempts that ended before an exception which gives their learner more time was made. */
export const listReopenable = async (ctx: Context, input: z.infer<typeof ListReopenableInput>) => {
  const { override, quiz } = await requireOverride(ctx, input.overrideId);
  // Whose attempt is whose would be told to those who mark without names.
  if (hidesLearners(await getMarkingPolicy(ctx, { quizId: quiz.id }))) return { items: [], nextCursor: null };
  const { userId, groupId } = override;
  const after = cursorOf(input.cursor);
  const rows = await selectClosedAttempts(ctx.db, { quizId: quiz.id, userId, groupId, after, limit: input.limit + 1 });
  const { items, nextCursor } = toPage(rows, input.limit, ({ id }) => [id]);
  const held = await selectExceptions(
    ctx.db,
    [quiz.id],
    items.map((row) => row.userId),
  );
  const now = await dbNow(ctx.db);
  return {
    items: items.flatMap((row): ReopenableAttempt[] => {
      const rules = ruled(
        quiz,
        held.filter((exception) => exception.userId === row.userId),
      );
      const until = reopenableUntil(row, rules, now);
      if (until === null || row.deadline === null) return [];
      const learner = { id: row.userId, name: row.learnerName };
      return [{ attemptId: row.id, number: row.number, learner, endedAt: row.deadline, until }];
    }),
    nextCursor,
  };
};
