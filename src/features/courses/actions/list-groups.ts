import { z } from "zod";
import { decodeCursor, type Page, toPage } from "#/core/pagination.ts";
import { text } from "#/core/text.ts";
import type { Context } from "#/server/context.ts";
import type { Group, ListGroups } from "../contract-people.ts";
import { selectGroups } from "../store-people.ts";
import { requireCourse } from "./require-course.ts";

/** The groups of a course for its staff, by name. */
export const listGroups = async (ctx: Context, { courseId, limit, cursor }: ListGroups): Promise<Page<Group>> => {
  await requireCourse(ctx, courseId, "teach");
  const after = decodeCursor(cursor, z.tuple([z.uuid(), text(300)]));
  const rows = await selectGroups(ctx.db, {
    ...{ courseId, limit: limit + 1 },
    after: after && { id: after[0], name: after[1] },
  });
  return toPage(rows, limit, ({ name, id }) => [id, name]);
};
