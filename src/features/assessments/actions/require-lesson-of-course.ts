import { invalid, isAppError } from "#/core/errors.ts";
import { requireLesson } from "#/features/courses/actions/require-lesson.ts";
import type { Context } from "#/server/context.ts";

/** Refuses a lesson that is not one of this course; null is fine. */
export const requireLessonOfCourse = async (ctx: Context, courseId: string, lessonId: string | null): Promise<void> => {
  if (lessonId === null) return;
  const lesson = await requireLesson(ctx, lessonId, "teach").then(
    (found) => found.lesson,
    (error: unknown) => {
      if (isAppError(error)) return null;
      throw error;
    },
  );
  if (lesson?.courseId !== courseId) throw invalid("/lessonId", "is not a lesson of this course");
};
