import type { z } from "zod";
import { userIdOf } from "#/core/actor.ts";
import { AppError, invalid, notFound } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { decimal, type Marks, toMarks } from "#/core/marks.ts";
import type { Context } from "#/server/context.ts";
import { dbNow } from "#/server/db.ts";
import type { EnterGradeInput, GradeRow } from "../contract-gradebook.ts";
import { findLearner, insertEntries, type LearnerRow } from "../store-grade-entries.ts";
import { type ColumnRow, ensureColumns, isManual, lockColumn } from "../store-gradebook.ts";
import { cellsOfLearners, gradeRows } from "./grade-rows.ts";
import { loadGradebook, requireColumn } from "./gradebook-columns.ts";

type Input = z.infer<typeof EnterGradeInput>;

const stale = () => new AppError("conflict", "Somebody else changed this mark meanwhile.");

/** Within what is possible, and with a reason where it overrides what attempts gave. */
const soundEarned = (column: ColumnRow, { kind, earned, reason }: Input): Marks | null => {
  if (!isManual(column) && kind !== "cleared" && reason.trim() === "")
    throw invalid("/reason", `must say why the mark of the ${column.quiz ? "quiz" : "assignment"} is overridden`);
  if (kind !== "score" || earned === null) return null;
  if (decimal(earned).gt(column.possible)) throw invalid("/earned", `must be at most ${column.possible}`);
  return toMarks(decimal(earned));
};

const requireLearner = async (ctx: Context, column: ColumnRow, userId: string): Promise<LearnerRow> => {
  const learner = await findLearner(ctx.db, column.courseId, userId);
  if (!learner) throw notFound("learner in this course");
  return learner;
};

/** A person's word on one cell: a further entry, which counts from now on. Of two at once the second is refused. */
export const enterGrade = async (ctx: Context, input: Input): Promise<GradeRow> => {
  const column = await requireColumn(ctx, input.columnId);
  const learner = await requireLearner(ctx, column, input.userId);
  await ctx.db.transaction(async (tx) => {
    const now = await dbNow(tx);
    await ensureColumns(tx, [column], now);
    const possible = await lockColumn(tx, column.id, "shared");
    if (possible === null) throw notFound("column");
    const earned = soundEarned(isManual(column) ? { ...column, possible } : column, input);
    const [before] = await cellsOfLearners(tx, column.courseId, [column], [learner]);
    if (before?.cells[0]?.revision !== input.expectedRevision) throw stale();
    const entry = {
      id: newId(),
      columnId: column.id,
      userId: learner.id,
      revision: input.expectedRevision + 1,
      kind: input.kind,
      earned,
      reason: input.reason,
      enteredBy: userIdOf(ctx.actor),
      enteredAt: now,
    };
    if ((await insertEntries(tx, [entry])) !== 1) throw stale();
  });
  const [row] = await gradeRows(ctx.db, await loadGradebook(ctx.db, column.courseId), [learner]);
  if (!row) throw notFound("learner in this course");
  return row;
};
