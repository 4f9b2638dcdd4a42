import type { Context } from "#/server/context.ts";
import type { LessonId } from "../contract-lessons.ts";
import { lockCourse } from "../store-courses.ts";
import { deleteLessonRow, lessonIdsOf, placeLessons } from "../store-lessons.ts";
import { tellCourseChanged } from "./course-changed.ts";
import { requireLesson } from "./require-lesson.ts";

/** Deletes a lesson with its history. */
export const deleteLesson = async (ctx: Context, { lessonId }: LessonId): Promise<Record<string, never>> => {
  const { lesson } = await requireLesson(ctx, lessonId, "teach");
  await ctx.db.transaction(async (tx) => {
    await lockCourse(tx, lesson.courseId);
    await deleteLessonRow(tx, lessonId);
    const rest = await lessonIdsOf(tx, lesson.moduleId);
    if (rest.length > 0) await placeLessons(tx, lesson.moduleId, rest);
  });
  tellCourseChanged(ctx, lesson.courseId);
  return {};
};
