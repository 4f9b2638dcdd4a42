import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import type { GradebookMeans } from "../contract-gradebook.ts";
import { classMeans } from "../gradebook-means.ts";
import { selectAllLearners } from "../store-grade-entries.ts";
import { closeOverdue } from "./close-overdue.ts";
import { gradeRows } from "./grade-rows.ts";
import { loadGradebook } from "./gradebook-columns.ts";

/** How the class did in each column and in all. */
export const getGradebookMeans = async (ctx: Context, { courseId }: { courseId: string }): Promise<GradebookMeans> => {
  await requireCourse(ctx, courseId, "teach");
  await closeOverdue(ctx, { courseId });
  const loaded = await loadGradebook(ctx.db, courseId);
  const rows = await gradeRows(ctx.db, loaded, await selectAllLearners(ctx.db, courseId));
  return { courseId, learners: rows.length, ...classMeans(loaded.gradebook.columns, rows) };
};
