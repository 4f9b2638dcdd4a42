import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import type { Lesson } from "../contract-lessons.ts";
import { updateLessonRow } from "../store-lessons.ts";
import { tellCourseChanged } from "./course-changed.ts";
import { getLesson } from "./get-lesson.ts";
import { requireLesson } from "./require-lesson.ts";

/** Hides the lesson from all but the course's staff. */
export const unpublishLesson = async (ctx: Context, { lessonId }: { lessonId: string }): Promise<Lesson> => {
  const { lesson } = await requireLesson(ctx, lessonId, "teach");
  await updateLessonRow(ctx.db, lessonId, { state: "draft", updatedAt: toInstant(ctx.now()) });
  tellCourseChanged(ctx, lesson.courseId);
  return getLesson(ctx, { lessonId });
};
