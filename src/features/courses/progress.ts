import type { Progress } from "./contract.ts";

/** Percent is rounded down, so that 100 means all. */
export const progressOf = (completed: number, total: number): Progress => ({
  completed,
  total,
  percent: total === 0 ? 0 : Math.floor((100 * completed) / total),
});

type Step = { id: string; isCompleted: boolean };

/**
 * The lesson to go on with: the last one seen if it is not done, else the next undone one after it, else the first undone
 * one. Null when all are done.
 */
export const nextLessonOf = <Lesson extends Step>(
  lessons: readonly Lesson[],
  lastLessonId: string | null,
): Lesson | null => {
  const from = Math.max(
    0,
    lessons.findIndex((lesson) => lesson.id === lastLessonId),
  );
  return lessons.slice(from).find((lesson) => !lesson.isCompleted) ?? lessons.find((l) => !l.isCompleted) ?? null;
};

/** The order of siblings after one of them, new or old, is put at a position; past the end means the end. */
export const withMoved = (ids: readonly string[], id: string, position: number): string[] => {
  const others = ids.filter((other) => other !== id);
  return [...others.slice(0, position), id, ...others.slice(position)];
};

/** `base`, or `base-2`, `base-3`… when that is taken; at most 80 characters. */
export const freeSlug = (base: string, taken: ReadonlySet<string>): string => {
  for (let n = 1; ; n += 1) {
    const suffix = n === 1 ? "" : `-${n}`;
    const slug = `${base.slice(0, 80 - suffix.length).replace(/-+$/, "")}${suffix}`;
    if (!taken.has(slug)) return slug;
  }
};
