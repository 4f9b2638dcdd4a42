import { slugify } from "#/core/slug.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import { gradebookCsv } from "../gradebook-csv.ts";
import { selectAllLearners } from "../store-grade-entries.ts";
import { closeOverdue } from "./close-overdue.ts";
import { gradeRows } from "./grade-rows.ts";
import { loadGradebook } from "./gradebook-columns.ts";

/** The whole gradebook as CSV that no spreadsheet runs. */
export const exportGradebook = async (ctx: Context, { courseId }: { courseId: string }) => {
  const course = await requireCourse(ctx, courseId, "teach");
  await closeOverdue(ctx, { courseId });
  const loaded = await loadGradebook(ctx.db, courseId);
  const rows = await gradeRows(ctx.db, loaded, await selectAllLearners(ctx.db, courseId));
  const day = loaded.now.slice(0, 10);
  return { fileName: `${slugify(course.title)}-grades-${day}.csv`, csv: gradebookCsv(loaded.gradebook, rows) };
};
