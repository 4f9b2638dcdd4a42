import { z } from "zod";
import { requireUserId } from "#/core/actor.ts";
import { decodeCursor, toPage } from "#/core/pagination.ts";
import { type Instant, isAfter, Moment } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import { dbNow } from "#/server/db.ts";
import type { DueAssignment, ListDueInput } from "../../contract-assignments.ts";
import { selectUndone } from "../../store-assignments.ts";
import { assignmentRulesOf } from "./rules-of-assignment.ts";

const never: Instant = "2999-12-31T00:00:00.000Z";

/** What the asker has still to hand in, in all their courses: open, not closed, what is due first comes first. */
export const listDue = async (ctx: Context, { limit, cursor }: z.infer<typeof ListDueInput>) => {
  const userId = requireUserId(ctx.actor);
  const after = decodeCursor(cursor, z.tuple([Moment, z.uuid()]));
  const now = await dbNow(ctx.db);
  const rows = await selectUndone(ctx.db, userId);
  const rulesOf = await assignmentRulesOf(ctx.db, rows, [userId]);
  // By dates of their own, which no index knows; a person has few courses, and hands in what is done.
  const due = rows
    .map((row): DueAssignment => {
      const { opensAt, dueAt, closesAt } = rulesOf(row, userId);
      const { id, courseId, courseTitle, courseSlug, title, possible } = row;
      return {
        id,
        courseId,
        courseTitle,
        courseSlug,
        title,
        possible,
        opensAt,
        dueAt,
        closesAt,
        isLateNow: dueAt !== null && isAfter(now, dueAt),
      };
    })
    .filter(
      ({ opensAt, closesAt }) =>
        (opensAt === null || !isAfter(opensAt, now)) && (closesAt === null || isAfter(closesAt, now)),
    )
    .map((one) => ({ one, key: `${one.dueAt ?? never} ${one.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .filter(({ key }) => after === null || key > `${after[0]} ${after[1]}`)
    .map(({ one }) => one);
  return toPage(due.slice(0, limit + 1), limit, ({ dueAt, id }) => [dueAt ?? never, id]);
};
