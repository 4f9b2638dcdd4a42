import { type LessonToSave, type Saving, saveLessons } from "#/features/courses/actions/save-course-tree.ts";
import type { Counts, ImportedCourse, ImportedLesson } from "../imported-course.ts";
import { type Places, placeReferences } from "../place-references.ts";
import { selectLessons } from "../store.ts";
import type { Things } from "./open-things.ts";

type Stored = Awaited<ReturnType<typeof selectLessons>>[number];

const asStored = ({ id, moduleId, slug, title, summary, body, minutes, state }: Stored): LessonToSave => ({
  id,
  moduleId,
  slug,
  title,
  summary,
  body,
  minutes,
  state,
});

const freeLessonSlug = (slug: string, taken: Set<string>): string => {
  let candidate = slug;
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${slug.slice(0, 75)}-${number}`;
  taken.add(candidate);
  return candidate;
};

const here = (row: Stored | undefined): unknown => row && [row.title, row.body];

/**
 * A lesson that its instructors changed keeps what they made of it; addresses never change; a lesson that the source no
 * longer has becomes a draft, since learners' work hangs on it.
 */
export const saveLessonTexts = async (
  saving: Saving,
  course: { id: string; slug: string },
  source: ImportedCourse,
  things: Things,
  files: Map<string, string>,
): Promise<Counts> => {
  const stored = new Map((await selectLessons(saving.tx, course.id)).map((row) => [row.id, row]));
  const taken = new Set([...stored.values()].map(({ slug }) => slug));
  const planned = source.modules.flatMap((module) =>
    module.lessons.map((lesson) => {
      const id = things.idOf("lesson", lesson.externalRef);
      const before = stored.get(id);
      const slug = before?.slug ?? freeLessonSlug(lesson.slug, taken);
      const fate = things.decide({
        kind: "lesson",
        ref: lesson.externalRef,
        source: [lesson.title, lesson.body],
        here: here(before),
        name: `lesson “${before?.title ?? lesson.title}” (/courses/${course.slug}/lessons/${slug})`,
      });
      const isChanged = fate === "write" || !before;
      return { id, slug, lesson, before, fate, isChanged, moduleId: things.idOf("module", module.externalRef) };
    }),
  );
  const slugs = new Map(planned.map(({ lesson, slug }) => [lesson.externalRef, slug]));
  const known = new Set(source.questions.map(({ externalRef }) => externalRef));
  const places: Places = {
    questionId: (ref) => (known.has(ref) ? things.idOf("question", ref) : null),
    lessonAddress: (ref) => (slugs.has(ref) ? `/courses/${course.slug}/lessons/${slugs.get(ref)}` : null),
    fileAddress: (ref) => files.get(ref) ?? null,
  };
  const order = source.modules.map(({ externalRef, lessons }) => [
    externalRef,
    lessons.map((lesson: ImportedLesson) => lesson.externalRef),
  ]);
  const isReordered = things.note("course", "contents", order);
  const withdrawn = things.gone("lesson").flatMap(({ thingId, externalRef }) => {
    const row = stored.get(thingId);
    if (row?.state !== "published") return [];
    things.withdraw("lesson", externalRef, here(row));
    return [row];
  });
  const changed = planned.filter(({ isChanged }) => isChanged);
  const counts: Counts = {
    created: changed.filter(({ before }) => !before).length,
    updated: changed.filter(({ before }) => before).length,
    unchanged: planned.filter(({ isChanged, fate }) => !isChanged && fate === "leave").length,
    kept: planned.filter(({ fate }) => fate === "keep").length,
    withdrawn: withdrawn.length,
  };
  if (changed.length === 0 && !isReordered && withdrawn.length === 0) return counts;
  const stateOf = ({ externalRef }: ImportedLesson, before: Stored | undefined) =>
    before && !things.wasWithdrawn("lesson", externalRef) ? before.state : "published";
  const rows = planned.map(
    ({ id, slug, lesson, before, isChanged, moduleId }): LessonToSave =>
      before && !isChanged
        ? { ...asStored(before), moduleId, state: stateOf(lesson, before) }
        : {
            id,
            moduleId,
            slug,
            title: lesson.title.slice(0, 200),
            ...(before ? { summary: before.summary } : {}),
            body: placeReferences(lesson.body, places),
            state: stateOf(lesson, before),
          },
  );
  await saveLessons(saving, course.id, [
    ...rows,
    ...withdrawn.map((row) => ({ ...asStored(row), state: "draft" as const })),
  ]);
  const saved = new Map((await selectLessons(saving.tx, course.id)).map((row) => [row.id, row]));
  for (const { id, lesson } of changed) things.stored("lesson", lesson.externalRef, here(saved.get(id)));
  return counts;
};
