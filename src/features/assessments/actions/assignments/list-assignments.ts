import { z } from "zod";
import { Count } from "#/core/count.ts";
import { decodeCursor, toPage } from "#/core/pagination.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import { dbNow } from "#/server/db.ts";
import type { ListAssignmentsInput } from "../../contract-assignments.ts";
import { selectAssignments } from "../../store-assignments.ts";
import { countWaiting } from "../../store-assignments-marks.ts";
import { mySubmissionsOf, toAssignmentSummary } from "./my-submissions.ts";

/** The assignments of a course with how they stand for the asker; drafts for staff only. */
export const listAssignments = async (ctx: Context, input: z.infer<typeof ListAssignmentsInput>) => {
  const course = await requireCourse(ctx, input.courseId, "view");
  const rows = await selectAssignments(ctx.db, {
    courseId: course.id,
    withDrafts: course.isStaff,
    after: decodeCursor(input.cursor, z.tuple([Count, z.uuid()])),
    limit: input.limit + 1,
  });
  const { items, nextCursor } = toPage(rows, input.limit, ({ position, id }) => [position, id]);
  const mine = await mySubmissionsOf(ctx, course, items, await dbNow(ctx.db));
  const ids = items.map(({ id }) => id);
  const waiting = course.isStaff ? await countWaiting(ctx.db, ids) : null;
  return {
    items: items.map((row) =>
      toAssignmentSummary(row, { mine: mine.get(row.id), waiting: waiting && (waiting.get(row.id) ?? 0) }),
    ),
    nextCursor,
  };
};
