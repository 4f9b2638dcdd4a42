import { eq, inArray } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { courses, lessons } from "#/features/courses/tables.ts";
import { makeCourse, makeLesson, makeModule, makeUser } from "#/test/factories.ts";
import { demoLessons, makeDemoCourse } from "#/test/factories-tutor.ts";
import { testServices } from "#/test/harness.ts";
import { indexedLessons, lexicon, passages, postings } from "../tables.ts";
import { refreshIndex } from "./refresh-index.ts";
import { rankCourse } from "./search-course.ts";
import { tidyIndexes } from "./sweep-indexes.ts";

const services = testServices();
const { db } = services;

const makeSmallCourse = async (body = "## Bees\n\nBees dance to tell where the flowers are.") => {
  const course = await makeCourse(db, await makeUser(db));
  const lesson = await makeLesson(db, course, { title: "Insects", body });
  return { course, lesson };
};

const placesOf = async (courseId: string, question: string) =>
  (await rankCourse(services, courseId, question)).passages.map(({ headingPath }) => headingPath.join(" › "));

describe("the search index", () => {
  test("follows the text of a lesson, and does nothing when nothing changed", async () => {
    const { course, lesson } = await makeSmallCourse();
    expect(await refreshIndex(services, course.id)).toEqual({ indexed: 1, removed: 0 });
    expect(await refreshIndex(services, course.id)).toEqual({ indexed: 0, removed: 0 });
    expect(await placesOf(course.id, "Where do bees dance?")).toEqual(["Insects › Bees"]);
    await db
      .update(lessons)
      .set({ body: "## Ants\n\nAnts follow scents.", version: 2 })
      .where(eq(lessons.id, lesson.id));
    expect(await placesOf(course.id, "Where do bees dance?")).toEqual([]);
    expect(await placesOf(course.id, "What do ants follow?")).toEqual(["Insects › Ants"]);
    const words = await db.select({ word: lexicon.word }).from(lexicon).where(eq(lexicon.courseId, course.id));
    expect(words.map(({ word }) => word).sort()).toEqual(["ants", "follow", "insects", "scents"]);
  });

  test("an unpublished lesson is gone at once, even before the index is refreshed", async () => {
    const { course, lesson } = await makeSmallCourse();
    await makeLesson(db, course, { title: "Birds", body: "Birds sing." });
    expect(await placesOf(course.id, "bees")).toEqual(["Insects › Bees"]);
    await db.update(lessons).set({ state: "draft" }).where(eq(lessons.id, lesson.id));
    expect(await placesOf(course.id, "bees")).toEqual([]);
    const left = await db.select({ id: passages.id }).from(passages).where(eq(passages.lessonId, lesson.id));
    expect(left).toEqual([]);
  });

  test("what was deleted leaves nothing behind once the course is indexed, or the indexes are tidied", async () => {
    const { course, lesson } = await makeSmallCourse();
    await makeLesson(db, course, { title: "Birds", body: "Birds sing." });
    const doomed = await makeSmallCourse();
    await refreshIndex(services, course.id);
    await refreshIndex(services, doomed.course.id);
    await db.delete(lessons).where(eq(lessons.id, lesson.id));
    await db.delete(courses).where(eq(courses.id, doomed.course.id));
    await makeLesson(db, course, { title: "Fish", body: "Fish swim." });
    await refreshIndex(services, course.id);
    await tidyIndexes(services);
    const held = await db
      .select({ lexeme: postings.lexeme, courseId: postings.courseId })
      .from(postings)
      .where(inArray(postings.courseId, [course.id, doomed.course.id]));
    expect(held.map(({ lexeme }) => lexeme).sort()).toEqual(["bird", "fish", "sing", "swim"]);
    expect(held.every(({ courseId }) => courseId === course.id)).toBe(true);
    const words = await db
      .select({ word: lexicon.word, documents: lexicon.documents })
      .from(lexicon)
      .where(eq(lexicon.courseId, course.id))
      .orderBy(lexicon.word);
    expect(words.map(({ word, documents }) => `${word} ${documents}`)).toEqual([
      "birds 1",
      "fish 1",
      "sing 1",
      "swim 1",
    ]);
  });

  test("another course is never searched", async () => {
    const one = await makeSmallCourse();
    const other = await makeSmallCourse("## Wasps\n\nWasps sting.");
    expect(await placesOf(one.course.id, "wasps sting")).toEqual([]);
    expect(await placesOf(other.course.id, "wasps sting")).toEqual(["Insects › Wasps"]);
  });

  test("refreshed by many at once, each lesson stands in it once", async () => {
    const course = await makeDemoCourse(db, await makeUser(db));
    await Promise.all(Array.from({ length: 6 }, () => refreshIndex(services, course.id)));
    const rows = await db
      .select({ lessonId: indexedLessons.lessonId, count: indexedLessons.passageCount })
      .from(indexedLessons)
      .where(eq(indexedLessons.courseId, course.id));
    const cut = await db.select({ id: passages.id }).from(passages).where(eq(passages.courseId, course.id));
    expect(rows).toHaveLength(8);
    expect(cut).toHaveLength(rows.reduce((sum, { count }) => sum + count, 0));
  });

  test("a course in another language is found without stemming; code keeps its small words", async () => {
    const owner = await makeUser(db);
    const german = await makeCourse(db, owner, { language: "de" });
    await makeLesson(db, german, { title: "Bienen", body: "Die Bienen tanzen für die Blüten." });
    expect(await placesOf(german.id, "bluten")).toEqual(["Bienen"]);
    const { course } = await makeSmallCourse(
      "## Loops\n\nA loop repeats:\n\n```python\nfor bee in hive:\n    pass\n```",
    );
    expect(await placesOf(course.id, "what does `for` do")).toEqual(["Insects › Loops"]);
  });

  test("12 long lessons with some 300 passages are indexed at once", { timeout: 120_000 }, async () => {
    const course = await makeCourse(db, await makeUser(db));
    const module = await makeModule(db, course);
    const texts = demoLessons();
    for (let i = 0; i < 12; i += 1) {
      const body = [0, 1, 2].map((j) => texts[(i + j) % texts.length]!.body).join(`\n\n## Part ${i}\n\n`);
      await makeLesson(db, course, { title: `Lesson ${i}`, body, moduleId: module.id, position: i });
    }
    expect(await refreshIndex(services, course.id)).toEqual({ indexed: 12, removed: 0 });
    const cut = await db.select({ id: passages.id }).from(passages).where(eq(passages.courseId, course.id));
    expect(cut.length).toBeGreaterThan(250);
  });
});
