import { userIdOf } from "#/core/actor.ts";
import { notFound } from "#/core/errors.ts";
import type { Context } from "#/server/context.ts";
import { renderNote } from "#/server/markdown/render.ts";
import { canSeeLesson, canViewCourse, courseFacts } from "../access.ts";
import type { Course, OutlineModule } from "../contract.ts";
import { nextLessonOf } from "../progress.ts";
import { findCourse, selectOutline } from "../store-courses.ts";
import { findLastLesson } from "../store-progress.ts";
import { viewerOf } from "./course-summary.ts";

type OutlineRow = Awaited<ReturnType<typeof selectOutline>>[number];

const toOutline = (rows: readonly OutlineRow[], isSeen: (lesson: { state: "draft" | "published" }) => boolean) => {
  const modules = new Map<string, OutlineModule>();
  for (const { moduleId, moduleTitle, lesson, isCompleted } of rows) {
    const module = modules.get(moduleId) ?? { id: moduleId, title: moduleTitle, lessons: [] };
    modules.set(moduleId, module);
    if (lesson && isSeen(lesson)) module.lessons.push({ ...lesson, isCompleted });
  }
  return [...modules.values()];
};

/** A course with its outline, as far as the actor sees it. */
export const getCourse = async (ctx: Context, { courseId }: { courseId: string }): Promise<Course> => {
  const userId = userIdOf(ctx.actor);
  const row = await findCourse(ctx.db, courseId, userId);
  if (!row) throw notFound("course");
  const facts = courseFacts(ctx.actor, row);
  if (!canViewCourse(facts)) throw notFound("course");
  const [outline, lastLessonId, descriptionHtml] = await Promise.all([
    selectOutline(ctx.db, courseId, userId),
    userId ? findLastLesson(ctx.db, { courseId, userId }) : null,
    renderNote(row.description),
  ]);
  const modules = toOutline(outline, (lesson) => canSeeLesson(facts, lesson));
  const published = modules.flatMap((module) => module.lessons).filter((lesson) => lesson.state === "published");
  const viewer = viewerOf(ctx.actor, row, published.filter((lesson) => lesson.isCompleted).length);
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    summary: row.summary,
    coverUrl: row.coverUrl,
    language: row.language,
    access: row.access,
    state: row.state,
    lessonCount: row.lessonCount,
    minutes: row.minutes,
    publishedAt: row.publishedAt,
    description: row.description,
    descriptionHtml,
    licence: row.licence,
    attribution: row.attribution,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    learnerCount: row.learnerCount,
    modules: facts.isStaff ? modules : modules.filter((module) => module.lessons.length > 0),
    viewer: { ...viewer, nextLessonId: viewer.progress ? (nextLessonOf(published, lastLessonId)?.id ?? null) : null },
  };
};
