import { createHash } from "node:crypto";
import type { z } from "zod";
import { userIdOf } from "#/core/actor.ts";
import { AppError, invalid } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import { type Db, dbNow } from "#/server/db.ts";
import type { ImportMarksInput, ImportPlan, PreviewImportInput } from "../contract-gradebook.ts";
import { type MarkPlan, planImport } from "../gradebook-csv.ts";
import { insertEntries, selectAllLearners } from "../store-grade-entries.ts";
import { ensureColumns, isManual, lockManualColumns, selectColumns } from "../store-gradebook.ts";
import { cellsOfLearners } from "./grade-rows.ts";
import { loadGradebook } from "./gradebook-columns.ts";

const digestOf = ({ changes }: MarkPlan): string =>
  createHash("sha256")
    .update(JSON.stringify(changes.map(({ columnId, userId, revision, to }) => [columnId, userId, revision, to])))
    .digest("hex");

const planOf = async (db: Db, courseId: string, csv: string): Promise<MarkPlan> => {
  const { gradebook, rows } = await loadGradebook(db, courseId);
  const learners = await selectAllLearners(db, courseId);
  return planImport(csv, {
    columns: gradebook.columns,
    rows: await cellsOfLearners(db, courseId, rows, learners),
  });
};

/** What an import of this file would change; nothing is saved. */
export const previewImport = async (
  ctx: Context,
  { courseId, csv }: z.infer<typeof PreviewImportInput>,
): Promise<ImportPlan> => {
  await requireCourse(ctx, courseId, "teach");
  const plan = await planOf(ctx.db, courseId, csv);
  return {
    changes: plan.changes.map(({ userId: _userId, revision: _revision, earned: _earned, ...change }) => change),
    faults: plan.faults,
    ignored: plan.ignored,
    digest: digestOf(plan),
  };
};

/** All of the previewed changes, or none where one of the marks was changed meanwhile. */
export const importMarks = async (
  ctx: Context,
  { courseId, csv, digest, reason }: z.infer<typeof ImportMarksInput>,
): Promise<{ imported: number }> => {
  await requireCourse(ctx, courseId, "teach");
  return ctx.db.transaction(async (tx) => {
    await lockManualColumns(tx, courseId);
    const columns = new Map((await selectColumns(tx, courseId)).map((column) => [column.id, column]));
    const plan = await planOf(tx, courseId, csv);
    const [fault] = plan.faults;
    if (fault) throw invalid("/csv", `has a fault in line ${fault.line}: ${fault.message}`);
    const stale = () => new AppError("conflict", "A mark was changed since the preview; look at it again.");
    if (digestOf(plan) !== digest) throw stale();
    const enteredAt = await dbNow(tx);
    const overridden = plan.changes.flatMap(({ columnId }) => columns.get(columnId) ?? []).filter((c) => !isManual(c));
    if (overridden.length > 0 && reason.trim() === "")
      throw invalid("/reason", "must say why marks of an assignment are overridden");
    await ensureColumns(tx, [...new Set(overridden)], enteredAt);
    const entries = plan.changes.map(({ columnId, userId, revision, earned }) => ({
      ...{ id: newId(), columnId, userId, revision: revision + 1, earned, reason, enteredAt },
      kind: earned === null ? ("excused" as const) : ("score" as const),
      enteredBy: userIdOf(ctx.actor),
    }));
    if ((await insertEntries(tx, entries)) !== entries.length) throw stale();
    return { imported: entries.length };
  });
};
