import { z } from "zod";
import { decodeCursor, toPage } from "#/core/pagination.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import type { MarkingQueueInput } from "../contract-attempts.ts";
import { selectWaitingQuestions } from "../store-marking.ts";
import { closeOverdue } from "./close-overdue.ts";
import { markerOf } from "./double-marks.ts";

/** What of a course waits for a person, question by question. */
export const listWaitingQuestions = async (ctx: Context, input: z.infer<typeof MarkingQueueInput>) => {
  await requireCourse(ctx, input.courseId, "teach");
  await closeOverdue(ctx, { courseId: input.courseId });
  const rows = await selectWaitingQuestions(ctx.db, {
    ...{ courseId: input.courseId, forMe: input.forMe, marker: await markerOf(ctx, ctx.db, input.courseId) },
    after: decodeCursor(input.cursor, z.tuple([z.uuid(), z.uuid()])),
    limit: input.limit + 1,
  });
  return toPage(rows, input.limit, ({ quizId, questionId }) => [quizId, questionId]);
};
