import type { Context } from "#/server/context.ts";
import type { Lesson } from "../contract-lessons.ts";
import type { LessonRow } from "../store-facts.ts";
import { requireLesson } from "./require-lesson.ts";

export const toLesson = (row: LessonRow): Lesson => ({
  id: row.id,
  courseId: row.courseId,
  moduleId: row.moduleId,
  slug: row.slug,
  title: row.title,
  summary: row.summary,
  body: row.body,
  minutes: row.minutes,
  position: row.position,
  state: row.state,
  version: row.version,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
});

/** A lesson with its Markdown. */
export const getLesson = async (ctx: Context, { lessonId }: { lessonId: string }): Promise<Lesson> =>
  toLesson((await requireLesson(ctx, lessonId, "read")).lesson);
