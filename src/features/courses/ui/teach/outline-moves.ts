import type { OutlineModule } from "../../contract.ts";

const inserted = <Item>(items: readonly Item[], item: Item, position: number): Item[] => [
  ...items.slice(0, position),
  item,
  ...items.slice(position),
];

/** The modules after one of them moved; as the server will have it. */
export const moveModuleIn = (modules: readonly OutlineModule[], moduleId: string, position: number) => {
  const moved = modules.find((module) => module.id === moduleId);
  const others = modules.filter((module) => module.id !== moduleId);
  return moved ? inserted(others, moved, position) : [...modules];
};

/** The modules after a lesson moved to a place in one of them. */
export const moveLessonIn = (
  modules: readonly OutlineModule[],
  lessonId: string,
  moduleId: string,
  position: number,
): OutlineModule[] => {
  const moved = modules.flatMap((module) => module.lessons).find((lesson) => lesson.id === lessonId);
  if (!moved) return [...modules];
  return modules.map((module) => {
    const others = module.lessons.filter((lesson) => lesson.id !== lessonId);
    return { ...module, lessons: module.id === moduleId ? inserted(others, moved, position) : others };
  });
};

/** Where a lesson goes one step up or down, over the edge of its module into the next one; null at the ends. */
export const neighbourPlace = (
  modules: readonly OutlineModule[],
  lessonId: string,
  step: -1 | 1,
): { moduleId: string; position: number } | null => {
  const at = modules.findIndex((module) => module.lessons.some((lesson) => lesson.id === lessonId));
  const module = modules[at];
  if (!module) return null;
  const position = module.lessons.findIndex((lesson) => lesson.id === lessonId) + step;
  if (position >= 0 && position < module.lessons.length) return { moduleId: module.id, position };
  const next = modules[at + step];
  return next ? { moduleId: next.id, position: step < 0 ? next.lessons.length : 0 } : null;
};
