import { invalid, notFound } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import type { Lesson, MoveLesson } from "../contract-lessons.ts";
import { withMoved } from "../progress.ts";
import { lockCourse } from "../store-courses.ts";
import { lessonIdsOf, moduleIdsOf, placeLessons } from "../store-lessons.ts";
import { getLesson } from "./get-lesson.ts";
import { requireLesson } from "./require-lesson.ts";

/** Moves a lesson within its module or to another one of the same course. */
export const moveLesson = async (ctx: Context, { lessonId, moduleId, position }: MoveLesson): Promise<Lesson> => {
  const { lesson } = await requireLesson(ctx, lessonId, "teach");
  await ctx.db.transaction(async (tx) => {
    if (!(await lockCourse(tx, lesson.courseId))) throw notFound("lesson");
    const { lesson: now } = await requireLesson({ ...ctx, db: tx }, lessonId, "teach");
    const target = moduleId ?? now.moduleId;
    if (!(await moduleIdsOf(tx, now.courseId)).includes(target)) {
      throw invalid("/moduleId", "is no module of the lesson's course");
    }
    await placeLessons(tx, target, withMoved(await lessonIdsOf(tx, target), lessonId, position));
    if (target === now.moduleId) return;
    const left = await lessonIdsOf(tx, now.moduleId);
    if (left.length > 0) await placeLessons(tx, now.moduleId, left);
  });
  return getLesson(ctx, { lessonId });
};
