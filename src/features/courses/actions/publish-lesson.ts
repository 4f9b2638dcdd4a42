import { AppError } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { Lesson } from "../contract-lessons.ts";
import { updateLessonRow } from "../store-lessons.ts";
import { tellCourseChanged } from "./course-changed.ts";
import { getLesson } from "./get-lesson.ts";
import { requireLesson } from "./require-lesson.ts";

/** Shows the lesson to whoever may see its course. */
export const publishLesson = async (ctx: Context, { lessonId }: { lessonId: string }): Promise<Lesson> => {
  const { lesson } = await requireLesson(ctx, lessonId, "teach");
  if (lesson.body.trim() === "") throw new AppError("conflict", "Write the lesson first: it has no text yet.");
  await updateLessonRow(ctx.db, lessonId, { state: "published", updatedAt: toInstant(ctx.now()) });
  tellCourseChanged(ctx, lesson.courseId);
  return getLesson(ctx, { lessonId });
};
