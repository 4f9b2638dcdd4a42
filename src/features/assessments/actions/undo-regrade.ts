import { userIdOf } from "#/core/actor.ts";
import { AppError } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import type { Context } from "#/server/context.ts";
import { type Db, dbNow } from "#/server/db.ts";
import type { Regrade } from "../contract-regrade.ts";
import type { Reason } from "../question.ts";
import { isByPerson } from "../regrade.ts";
import { insertGrades, type NewGrade } from "../store-grades.ts";
import { lockQuiz } from "../store-quizzes.ts";
import { lockAttemptsOfQuiz, pinVersion } from "../store-regradable.ts";
import {
  hasLaterRegrade,
  markUndone,
  type RegradedRow,
  type RevisionRow,
  selectRegraded,
  selectRevisionsOf,
} from "../store-regrades.ts";
import { recomputeTotals } from "../store-totals.ts";
import { getRegrade, readRegrade } from "./get-regrade.ts";

/** The grade of before as a further revision; null where the regrade left it, or a person has marked since. */
const restored = (row: RegradedRow, revisions: readonly RevisionRow[], gradedAt: string): NewGrade | null => {
  const latest = revisions.at(-1);
  const before = revisions.find(({ revision }) => revision === row.fromRevision);
  if (!latest || !before || row.toRevision === null) return null;
  if (isByPerson({ reasons: latest.reasons as Reason[] })) return null;
  const revision = latest.revision + 1;
  return { ...before, id: newId(), revision, reasons: before.reasons as Reason[], gradedAt };
};

const pinAgain = async (tx: Db, questionId: string, rows: readonly RegradedRow[]): Promise<void> => {
  for (const [versionId, of] of Map.groupBy(rows, ({ fromVersionId }) => fromVersionId))
    await pinVersion(
      tx,
      questionId,
      versionId,
      of.map(({ attemptId }) => attemptId),
    );
};

/** Gives back the grades and versions of before. What a person has marked since stays, and what was reopened. */
export const undoRegrade = async (ctx: Context, { regradeId }: { regradeId: string }): Promise<Regrade> => {
  const regrade = await getRegrade(ctx, { regradeId });
  await ctx.db.transaction(async (tx) => {
    await lockQuiz(tx, regrade.quizId, "alone");
    await lockAttemptsOfQuiz(tx, regrade.quizId);
    if (await hasLaterRegrade(tx, regrade))
      throw new AppError("conflict", "Undo the later regrade of this question first.");
    const now = await dbNow(tx);
    if (!(await markUndone(tx, regradeId, userIdOf(ctx.actor), now)))
      throw new AppError("conflict", "The regrade was undone already.");
    const rows = await selectRegraded(tx, regradeId);
    const revisions = Map.groupBy(await selectRevisionsOf(tx, regradeId, regrade.questionId), (row) => row.attemptId);
    const back = rows
      .map((row) => restored(row, revisions.get(row.attemptId) ?? [], now))
      .filter((grade) => grade !== null);
    await insertGrades(tx, back);
    await pinAgain(tx, regrade.questionId, rows);
    await recomputeTotals(
      tx,
      back.map(({ attemptId }) => attemptId),
    );
  });
  return readRegrade(ctx.db, regradeId);
};
