import { z } from "zod";
import { requireUserId } from "#/core/actor.ts";
import { decodeCursor, type Page, toPage } from "#/core/pagination.ts";
import { Moment } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { ListMyCourses, MyCourse, NextLesson } from "../contract-progress.ts";
import { nextLessonOf } from "../progress.ts";
import { selectEnrolments, selectSteps } from "../store-progress.ts";
import { toSummary } from "./course-summary.ts";

const After = z.tuple([Moment, z.uuid()]);

type Step = Awaited<ReturnType<typeof selectSteps>>[number];
const toNext = (step: Step | null): NextLesson | null =>
  step && { id: step.id, slug: step.slug, title: step.title, minutes: step.minutes };

/** The caller's courses with progress and the lesson to go on with; two queries whatever their number. */
export const listMyCourses = async (ctx: Context, input: ListMyCourses): Promise<Page<MyCourse>> => {
  const userId = requireUserId(ctx.actor);
  const after = decodeCursor(input.cursor, After);
  const rows = await selectEnrolments(ctx.db, userId, after && { enrolledAt: after[0], id: after[1] }, input.limit + 1);
  const { items, nextCursor } = toPage(rows, input.limit, (row) => [row.enrolledAt, row.enrolmentId]);
  const steps =
    items.length > 0
      ? await selectSteps(
          ctx.db,
          userId,
          items.map((row) => row.id),
        )
      : [];
  const byCourse = Map.groupBy(steps, (step) => step.courseId);
  return {
    items: items.map((row) => {
      const own = byCourse.get(row.id) ?? [];
      return {
        course: toSummary(ctx.actor, row, own.filter((step) => step.isCompleted).length, null),
        enrolledAt: row.enrolledAt,
        lastSeenAt: row.lastSeenAt,
        nextLesson: toNext(nextLessonOf(own, row.lastLessonId)),
      };
    }),
    nextCursor,
  };
};
