import { userIdOf } from "#/core/actor.ts";
import type { Context } from "#/server/context.ts";
import { renderMarkdown } from "#/server/markdown/render.ts";
import type { LessonPage, ReadLessonPage } from "../contract-lessons.ts";
import { isLessonDone } from "../store-progress.ts";
import { pictureSizes } from "./picture-sizes.ts";
import { requireLesson } from "./require-lesson.ts";

/** A lesson as its page shows it. */
export const readLessonPage = async (ctx: Context, { lessonId, quote }: ReadLessonPage): Promise<LessonPage> => {
  const { lesson } = await requireLesson(ctx, lessonId, "read");
  const userId = userIdOf(ctx.actor);
  const [rendered, isCompleted] = await Promise.all([
    pictureSizes(ctx.db, lesson.body).then((sizes) => renderMarkdown(lesson.body, { quote, sizes })),
    userId ? isLessonDone(ctx.db, userId, lesson) : false,
  ]);
  return {
    id: lesson.id,
    courseId: lesson.courseId,
    moduleId: lesson.moduleId,
    slug: lesson.slug,
    title: lesson.title,
    summary: lesson.summary,
    minutes: lesson.minutes,
    state: lesson.state,
    version: lesson.version,
    updatedAt: lesson.updatedAt,
    segments: rendered.segments,
    headings: rendered.headings,
    isCompleted,
  };
};
