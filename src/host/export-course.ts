import { callerFor } from "#/api/caller.ts";
import type { Context } from "#/server/context.ts";

type Page<T> = { items: T[]; nextCursor: string | null };

const all = async <T>(load: (cursor: string | undefined) => Promise<Page<T>>): Promise<T[]> => {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await load(cursor);
    items.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return items;
};

/** A course with everything that its authors wrote, keys included, read through the ordinary operations. */
export const exportCourse = async (ctx: Context, slug: string) => {
  const api = callerFor(ctx);
  const { courseId } = await api.courses.resolve({ slug });
  const course = await api.courses.get({ courseId });
  const lessons = [];
  for (const { id } of course.modules.flatMap((module) => module.lessons))
    lessons.push(await api.lessons.get({ lessonId: id }));
  const summaries = await all((cursor) => api.questions.list({ courseId, limit: 100, cursor }));
  const questions = [];
  for (const { id } of summaries) questions.push(await api.questions.get({ questionId: id }));
  const quizzes = [];
  for (const { id: quizId } of await all((cursor) => api.quizzes.list({ courseId, limit: 100, cursor }))) {
    const { sections, questions: asked, draws } = await api.quizzes.questions({ quizId });
    quizzes.push({ ...(await api.quizzes.get({ quizId })), sections, questions: asked, draws });
  }
  const glossary = await all((cursor) => api.courses.glossary({ courseId, limit: 100, cursor }));
  return { format: "stoa-course-1", course, lessons, questions, quizzes, glossary };
};
