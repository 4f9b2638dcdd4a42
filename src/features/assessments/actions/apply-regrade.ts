import type { z } from "zod";
import { userIdOf } from "#/core/actor.ts";
import { AppError } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import type { Context } from "#/server/context.ts";
import { dbNow } from "#/server/db.ts";
import type { ApplyRegradeInput, Regrade } from "../contract-regrade.ts";
import { insertGrades } from "../store-grades.ts";
import { lockQuiz } from "../store-quizzes.ts";
import { lockAttemptsOfQuiz, pinVersion } from "../store-regradable.ts";
import { insertRegrade } from "../store-regrades.ts";
import { recomputeTotals } from "../store-totals.ts";
import { requireQuiz } from "./get-quiz.ts";
import { readRegrade } from "./get-regrade.ts";
import { planRegrade, toRegradePreview } from "./plan-regrade.ts";

/**
 * Grades anew what was previewed: a further revision where the grade changes, the reason as its comment, and the
 * corrected version pinned to all. Of two at once, or a mark in between, the later is refused.
 */
export const applyRegrade = async (
  ctx: Context,
  { quizId, questionId, digest, reason }: z.infer<typeof ApplyRegradeInput>,
): Promise<Regrade> => {
  const { quiz } = await requireQuiz(ctx, quizId, "teach");
  const id = newId();
  await ctx.db.transaction(async (tx) => {
    await lockQuiz(tx, quiz.id, "alone");
    await lockAttemptsOfQuiz(tx, quiz.id);
    const plan = await planRegrade(tx, quiz, questionId);
    if (plan.attempts.length === 0) throw new AppError("conflict", "Nothing was graded by an older version.");
    if (plan.digest !== digest)
      throw new AppError("conflict", "Something changed since the preview; look at it again.");
    const now = await dbNow(tx);
    const changing = plan.attempts.filter(({ next }) => next !== null);
    await insertGrades(
      tx,
      changing.map(({ row, next }) => ({
        ...{ id: newId(), attemptId: row.attemptId, questionId, revision: row.grade.revision + 1 },
        ...{ state: "graded" as const, earned: next!.earned, possible: row.points, reasons: next!.reasons },
        ...{ comment: reason, markedBy: null, gradedAt: now },
      })),
    );
    const attemptIds = plan.attempts.map(({ row }) => row.attemptId);
    await pinVersion(tx, questionId, plan.question.versionId, attemptIds);
    await recomputeTotals(
      tx,
      changing.map(({ row }) => row.attemptId),
    );
    await insertRegrade(
      tx,
      {
        ...{ id, quizId: quiz.id, questionId, questionVersionId: plan.question.versionId, reason },
        changed: toRegradePreview(quiz.id, plan).changes.length,
        ...{ appliedBy: userIdOf(ctx.actor), appliedAt: now },
      },
      plan.attempts.map(({ row, next }) => ({
        ...{ regradeId: id, attemptId: row.attemptId, fromVersionId: row.versionId },
        ...{ fromRevision: row.grade.revision, toRevision: next === null ? null : row.grade.revision + 1 },
      })),
    );
  });
  return readRegrade(ctx.db, id);
};
