import { notFound } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import type { Db } from "#/server/db.ts";
import type { Regrade } from "../contract-regrade.ts";
import { findQuiz } from "../store-quizzes.ts";
import { selectRegrades } from "../store-regrades.ts";
import { requireTeaching } from "./require-teaching.ts";

export const readRegrade = async (db: Db, regradeId: string): Promise<Regrade> => {
  const [regrade] = await selectRegrades(db, { regradeId });
  if (!regrade) throw notFound("regrade");
  return regrade;
};

/** A regrade, for the staff of its course. */
export const getRegrade = async (ctx: Context, { regradeId }: { regradeId: string }): Promise<Regrade> => {
  const regrade = await readRegrade(ctx.db, regradeId);
  const quiz = await findQuiz(ctx.db, regrade.quizId);
  if (!quiz) throw notFound("regrade");
  await requireTeaching(ctx, quiz.courseId, "regrade");
  return regrade;
};
