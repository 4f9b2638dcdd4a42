import { z } from "zod";
import { decodeCursor, toPage } from "#/core/pagination.ts";
import { Moment } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { ListAttemptsInput, StaffAttempt } from "../contract-attempts.ts";
import { shownLearner } from "../hold.ts";
import { type StaffAttemptRow, selectStaffAttempts } from "../store-attempts.ts";
import { closeOverdue } from "./close-overdue.ts";
import { attemptFields } from "./get-attempt.ts";
import { requireQuiz } from "./get-quiz.ts";

/** `possible` of an open attempt is not known yet and shown as 0. */
export const toStaffAttempt = (row: StaffAttemptRow): StaffAttempt => ({
  ...attemptFields(row),
  learner: shownLearner(row.isBlind, row.id, { id: row.userId, name: row.learnerName }),
  earned: row.earned ?? "0",
  possible: row.possible ?? "0",
  waiting: row.waiting,
  lateAnswers: row.lateAnswers,
});

/** Everybody's attempts at a quiz, for its staff; newest first. */
export const listAttempts = async (ctx: Context, input: z.infer<typeof ListAttemptsInput>) => {
  const { quiz } = await requireQuiz(ctx, input.quizId, "teach");
  await closeOverdue(ctx, { quizIds: [quiz.id] });
  const rows = await selectStaffAttempts(ctx.db, {
    quizId: quiz.id,
    state: input.state,
    before: decodeCursor(input.cursor, z.tuple([Moment, z.uuid()])),
    limit: input.limit + 1,
  });
  const { items, nextCursor } = toPage(rows, input.limit, ({ startedAt, id }) => [startedAt, id]);
  return { items: items.map(toStaffAttempt), nextCursor };
};
