import { z } from "zod";
import { userIdOf } from "#/core/actor.ts";
import { Count } from "#/core/count.ts";
import { decodeCursor, toPage } from "#/core/pagination.ts";
import { requireCourse } from "#/features/courses/actions/require-course.ts";
import type { Context } from "#/server/context.ts";
import { dbNow } from "#/server/db.ts";
import type { ListQuizzesInput } from "../contract.ts";
import { selectQuizzes } from "../store-quizzes.ts";
import { closeOverdue } from "./close-overdue.ts";
import { myQuizStates, toQuizSummary } from "./my-quiz-state.ts";

/** The quizzes of a course with what they are to the asker; drafts for staff only. */
export const listQuizzes = async (ctx: Context, input: z.infer<typeof ListQuizzesInput>) => {
  const course = await requireCourse(ctx, input.courseId, "view");
  const userId = userIdOf(ctx.actor);
  if (userId !== null) await closeOverdue(ctx, { userId, courseId: course.id });
  const rows = await selectQuizzes(ctx.db, {
    courseId: course.id,
    withDrafts: course.isStaff,
    after: decodeCursor(input.cursor, z.tuple([Count, z.uuid()])),
    limit: input.limit + 1,
  });
  const { items, nextCursor } = toPage(rows, input.limit, ({ position, id }) => [position, id]);
  const mine = await myQuizStates(ctx, course, items, await dbNow(ctx.db));
  return { items: items.map((quiz) => toQuizSummary(quiz, mine.get(quiz.id))), nextCursor };
};
