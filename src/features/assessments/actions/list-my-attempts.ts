import { z } from "zod";
import { requireUserId } from "#/core/actor.ts";
import { Count } from "#/core/count.ts";
import { notFound } from "#/core/errors.ts";
import { percentOf } from "#/core/marks.ts";
import { decodeCursor, toPage } from "#/core/pagination.ts";
import type { Context } from "#/server/context.ts";
import { dbNow } from "#/server/db.ts";
import type { AttemptSummary, MyAttemptsInput } from "../contract-attempts.ts";
import { type AttemptRow, hasAttempt, selectMyAttempts } from "../store-attempts.ts";
import { findQuiz } from "../store-quizzes.ts";
import { closeOverdue } from "./close-overdue.ts";
import { attemptFields } from "./get-attempt.ts";
import { requireQuiz } from "./get-quiz.ts";
import { showsMarks } from "./my-quiz-state.ts";

export const toAttemptSummary = (attempt: AttemptRow, withMarks: boolean): AttemptSummary => {
  const earned = attempt.earned ?? "0";
  const possible = attempt.possible ?? "0";
  const isShown = attempt.state === "submitted" && withMarks;
  return {
    ...attemptFields(attempt),
    score: isShown ? { earned, possible, percent: percentOf(earned, possible), isPending: attempt.waiting > 0 } : null,
  };
};

/** One's own attempts at a quiz, newest first; also where the quiz is hidden by now. */
export const listMyAttempts = async (ctx: Context, input: z.infer<typeof MyAttemptsInput>) => {
  const userId = requireUserId(ctx.actor);
  const scope = { userId, quizIds: [input.quizId] };
  if (!(await hasAttempt(ctx.db, scope))) await requireQuiz(ctx, input.quizId, "view");
  await closeOverdue(ctx, scope);
  const quiz = await findQuiz(ctx.db, input.quizId);
  if (!quiz) throw notFound("quiz");
  const now = await dbNow(ctx.db);
  const before = decodeCursor(input.cursor, z.tuple([Count]))?.[0] ?? null;
  const rows = await selectMyAttempts(ctx.db, { quizId: quiz.id, userId, before, limit: input.limit + 1 });
  const { items, nextCursor } = toPage(rows, input.limit, ({ number }) => [number]);
  return { items: items.map((attempt) => toAttemptSummary(attempt, showsMarks(quiz, attempt, now))), nextCursor };
};
