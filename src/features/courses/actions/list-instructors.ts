import { z } from "zod";
import { decodeCursor, type Page, toPage } from "#/core/pagination.ts";
import { Moment } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { Instructor, ListInstructors } from "../contract-people.ts";
import { selectInstructors } from "../store-staff.ts";
import { requireCourse } from "./require-course.ts";

/** The instructors of a course for its staff, the first added first. */
export const listInstructors = async (
  ctx: Context,
  { courseId, limit, cursor }: ListInstructors,
): Promise<Page<Instructor>> => {
  await requireCourse(ctx, courseId, "teach");
  const after = decodeCursor(cursor, z.tuple([Moment, z.uuid()]));
  const rows = await selectInstructors(ctx.db, {
    ...{ courseId, limit: limit + 1 },
    after: after && { addedAt: after[0], userId: after[1] },
  });
  return toPage(rows, limit, ({ addedAt, userId }) => [addedAt, userId]);
};
