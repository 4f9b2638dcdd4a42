import { z } from "zod";
import { decodeCursor, toPage } from "#/core/pagination.ts";
import { Moment } from "#/core/time.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import type { MarkingQueueInput } from "../contract-attempts.ts";
import { shownLearner } from "../hold.ts";
import { selectWaitingAttempts } from "../store-marking.ts";
import { closeOverdue } from "./close-overdue.ts";
import { markerOf } from "./double-marks.ts";

/** Attempts of a course that wait for a person, the longest wait first. */
export const listMarkingQueue = async (ctx: Context, input: z.infer<typeof MarkingQueueInput>) => {
  await requireCourse(ctx, input.courseId, "teach");
  await closeOverdue(ctx, { courseId: input.courseId });
  const rows = await selectWaitingAttempts(ctx.db, {
    ...{ courseId: input.courseId, forMe: input.forMe, marker: await markerOf(ctx, ctx.db, input.courseId) },
    after: decodeCursor(input.cursor, z.tuple([Moment, z.uuid()])),
    limit: input.limit + 1,
  });
  const { items, nextCursor } = toPage(rows, input.limit, ({ submittedAt, id }) => [submittedAt, id]);
  return {
    items: items.map((row) => ({
      attemptId: row.id,
      quizId: row.quizId,
      quizTitle: row.quizTitle,
      learner: shownLearner(row.isBlind, row.id, { id: row.userId, name: row.learnerName }),
      number: row.number,
      submittedAt: row.submittedAt!,
      waiting: row.waiting,
      forYou: row.forYou,
    })),
    nextCursor,
  };
};
