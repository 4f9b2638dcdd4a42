import { z } from "zod";
import { decodeCursor, type Page, toPage } from "#/core/pagination.ts";
import { text } from "#/core/text.ts";
import type { Context } from "#/server/context.ts";
import type { CourseLearner, ListLearners } from "../contract-people.ts";
import { progressOf } from "../progress.ts";
import { countCompletedOf, countLessons, selectGroupsOf, selectLearners } from "../store-people.ts";
import { requireCourse } from "./require-course.ts";

/** The learners of a course for its staff, by name; four queries whatever their number. */
export const listLearners = async (ctx: Context, input: ListLearners): Promise<Page<CourseLearner>> => {
  const { courseId, q, groupId, limit } = input;
  await requireCourse(ctx, courseId, "teach");
  const after = decodeCursor(input.cursor, z.tuple([z.uuid(), text(300)]));
  const rows = await selectLearners(ctx.db, {
    ...{ courseId, q: q?.trim() || undefined, groupId, limit: limit + 1 },
    after: after && { userId: after[0], name: after[1] },
  });
  const { items, nextCursor } = toPage(rows, limit, (row) => [row.userId, row.nameKey]);
  const userIds = items.map(({ userId }) => userId);
  const completed = await countCompletedOf(ctx.db, courseId, userIds);
  const groups = Map.groupBy(await selectGroupsOf(ctx.db, courseId, userIds), ({ userId }) => userId);
  const total = await countLessons(ctx.db, courseId);
  return {
    items: items.map(({ userId, name, email, enrolledAt, lastSeenAt }) => ({
      user: { id: userId, name, email },
      enrolledAt,
      lastSeenAt,
      progress: progressOf(completed.get(userId) ?? 0, total),
      groups: (groups.get(userId) ?? []).map((group) => ({ id: group.id, name: group.name })),
    })),
    nextCursor,
  };
};
