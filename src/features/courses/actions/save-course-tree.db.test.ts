import { asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import { makeUser } from "#/test/factories.ts";
import { testServices } from "#/test/harness.ts";
import { glossaryTerms, lessonVersions } from "../tables.ts";
import { lessonVersionsOf, publishedLessons } from "./readable-lessons.ts";
import {
  type CourseToSave,
  type LessonToSave,
  removeOtherLessons,
  removeOtherModules,
  saveCourse,
  saveCourseFile,
  saveGlossary,
  saveLessons,
  saveModules,
} from "./save-course-tree.ts";

const services = testServices();
const { db } = services;
const at = "2026-03-01T09:00:00.000Z";

const courseToSave = (): CourseToSave => {
  const id = newId();
  return {
    id,
    slug: `tree-${id.slice(-12)}`,
    title: "Tree",
    summary: "",
    description: "",
    access: "open",
    state: "published",
    language: "en",
    licence: "",
    attribution: "",
    coverUrl: null,
  };
};

const lessonToSave = (moduleId: string, slug: string, body = "Text"): LessonToSave => ({
  id: newId(),
  moduleId,
  slug,
  title: slug,
  body,
  state: "published",
});

test("saving a tree again updates it; versions rise only where the text changed; slugs may change places", async () => {
  const owner = await makeUser(db, { role: "instructor" });
  const course = courseToSave();
  const [first, second] = [
    { id: newId(), title: "First" },
    { id: newId(), title: "Second" },
  ];
  const a = lessonToSave(first.id, "a");
  const b = lessonToSave(first.id, "b");
  const c = lessonToSave(second.id, "c");
  const save = (lessons: LessonToSave[], modules = [first, second]) =>
    db.transaction(async (tx) => {
      const saving = { tx, at, savedBy: owner.id };
      await saveCourse(saving, course);
      await saveModules(saving, course.id, modules);
      await removeOtherLessons(
        saving,
        course.id,
        lessons.map((lesson) => lesson.id),
      );
      const result = await saveLessons(saving, course.id, lessons);
      await removeOtherModules(
        saving,
        course.id,
        modules.map((module) => module.id),
      );
      return result;
    });
  const read = async () =>
    (await publishedLessons(db, course.id)).map((l) => `${l.moduleTitle}/${l.slug}@${l.version}`);

  expect(await save([a, b, c])).toEqual({ created: [a.id, b.id, c.id], changed: [] });
  expect(await read()).toEqual(["First/a@1", "First/b@1", "Second/c@1"]);

  expect(await save([a, b, c])).toEqual({ created: [], changed: [] });
  const swapped = [{ ...b, slug: "a" }, { ...a, slug: "b", body: "Other" }, c];
  expect(await save(swapped)).toEqual({ created: [], changed: [a.id] });
  expect(await read()).toEqual(["First/a@1", "First/b@2", "Second/c@1"]);
  expect(await lessonVersionsOf(db, course.id)).toHaveLength(3);

  await save([{ ...a, moduleId: second.id }], [second]);
  expect(await read()).toEqual(["Second/a@3"]);
  const history = await db
    .select({ version: lessonVersions.version, body: lessonVersions.body, by: lessonVersions.savedBy })
    .from(lessonVersions)
    .where(eq(lessonVersions.lessonId, a.id))
    .orderBy(asc(lessonVersions.version));
  expect(history.map((row) => [row.version, row.body, row.by])).toEqual([
    [1, "Text", owner.id],
    [2, "Other", owner.id],
    [3, "Text", owner.id],
  ]);
});

test("terms are one per word whatever the case; pictures keep their id and are what their bytes are", async () => {
  const course = courseToSave();
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);
  await db.transaction(async (tx) => {
    const saving = { tx, at, savedBy: null };
    await saveCourse(saving, course);
    await saveGlossary(saving, course.id, [
      { term: "Recall", definition: "old" },
      { term: "recall", definition: "new" },
    ]);
    await saveGlossary(saving, course.id, [{ term: "RECALL", definition: "newest" }]);
    const one = await saveCourseFile(saving, services.files, course.id, { name: "a.png", bytes: png });
    const two = await saveCourseFile(saving, services.files, course.id, { name: "a.png", bytes: png });
    expect(two).toEqual(one);
    expect(one?.mediaType).toBe("image/png");
    const html = new TextEncoder().encode("<html>");
    expect(await saveCourseFile(saving, services.files, course.id, { name: "b.png", bytes: html })).toBeNull();
  });
  const terms = await db
    .select({ term: glossaryTerms.term, definition: glossaryTerms.definition })
    .from(glossaryTerms)
    .where(eq(glossaryTerms.courseId, course.id));
  expect(terms).toEqual([{ term: "RECALL", definition: "newest" }]);
});
