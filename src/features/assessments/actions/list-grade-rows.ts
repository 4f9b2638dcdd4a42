import { z } from "zod";
import { decodeCursor, toPage } from "#/core/pagination.ts";
import { text } from "#/core/text.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import type { GradeRowsInput } from "../contract-gradebook.ts";
import { selectLearners } from "../store-grade-entries.ts";
import { closeOverdue } from "./close-overdue.ts";
import { gradeRows } from "./grade-rows.ts";
import { loadGradebook } from "./gradebook-columns.ts";

/** The learners of a course with their cells and totals, by name. */
export const listGradeRows = async (ctx: Context, input: z.infer<typeof GradeRowsInput>) => {
  await requireCourse(ctx, input.courseId, "teach");
  await closeOverdue(ctx, { courseId: input.courseId });
  const after = decodeCursor(input.cursor, z.tuple([z.uuid(), text(1_000)]));
  const learners = await selectLearners(ctx.db, {
    courseId: input.courseId,
    after: after && [after[1], after[0]],
    limit: input.limit + 1,
  });
  const { items, nextCursor } = toPage(learners, input.limit, ({ name, id }) => [id, name]);
  return { items: await gradeRows(ctx.db, await loadGradebook(ctx.db, input.courseId), items), nextCursor };
};
