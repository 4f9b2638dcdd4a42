import { describe, expect, test } from "vitest";
import { anonymous } from "#/core/actor.ts";
import { newId } from "#/core/ids.ts";
import type { Context } from "#/server/context.ts";
import { makeEnrolment, makeLesson, makeUser } from "#/test/factories.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { createCourse } from "./create-course.ts";
import { createLesson } from "./create-lesson.ts";
import { createModule } from "./create-module.ts";
import { deleteCourse } from "./delete-course.ts";
import { deleteLesson } from "./delete-lesson.ts";
import { deleteModule } from "./delete-module.ts";
import { getCourse } from "./get-course.ts";
import { getVersion } from "./get-version.ts";
import { listGlossary } from "./list-glossary.ts";
import { listVersions } from "./list-versions.ts";
import { moveLesson } from "./move-lesson.ts";
import { moveModule } from "./move-module.ts";
import { previewMarkdown } from "./preview-markdown.ts";
import { publishCourse } from "./publish-course.ts";
import { publishLesson } from "./publish-lesson.ts";
import { putGlossary } from "./put-glossary.ts";
import { readLessonPage } from "./read-lesson-page.ts";
import { unpublishCourse } from "./unpublish-course.ts";
import { unpublishLesson } from "./unpublish-lesson.ts";
import { updateCourse } from "./update-course.ts";
import { updateLesson } from "./update-lesson.ts";
import { updateModule } from "./update-module.ts";

const services = testServices();
const { db } = services;
const refuses = (work: Promise<unknown>, code: string) => expect(work).rejects.toMatchObject({ code });
const title = () => `Course ${newId().slice(-12)}`;

const teacherWithCourse = async () => {
  const teacher = await makeUser(db, { role: "instructor" });
  const ctx = ctxFor(services, teacher.actor);
  const course = await createCourse(ctx, { title: title() });
  const module = await createModule(ctx, { courseId: course.id, title: "First" });
  return { teacher, ctx, course, module };
};

const outline = async (ctx: Context, courseId: string) =>
  (await getCourse(ctx, { courseId })).modules.map((m) => `${m.title}: ${m.lessons.map((l) => l.title).join(" ")}`);

describe("making a course", () => {
  test("is for instructors; it starts as a draft of theirs with a slug of its own", async () => {
    const { ctx, course } = await teacherWithCourse();
    expect(course).toMatchObject({ state: "draft", access: "enrolled", viewer: { isStaff: true, isEnrolled: false } });
    const again = await Promise.all([0, 1, 2].map(() => createCourse(ctx, { title: course.title })));
    expect(new Set([course, ...again].map((made) => made.slug)).size).toBe(4);
    await refuses(createCourse(ctx, { title: "Other", slug: course.slug }), "conflict");
    await refuses(updateCourse(ctx, { courseId: again[0]!.id, slug: course.slug }), "conflict");
    await refuses(createCourse(ctxFor(services, (await makeUser(db)).actor), { title: "x" }), "forbidden");
    await refuses(createCourse(ctxFor(services, anonymous), { title: "x" }), "unauthenticated");
  });

  test("changes what is given and leaves the rest", async () => {
    const { ctx, course } = await teacherWithCourse();
    const changed = await updateCourse(ctx, { courseId: course.id, summary: "New", coverUrl: "/demo/a.svg" });
    expect(changed).toMatchObject({ title: course.title, summary: "New", coverUrl: "/demo/a.svg" });
    expect(await updateCourse(ctx, { courseId: course.id, coverUrl: null })).toMatchObject({ coverUrl: null });
  });

  test("is published once a lesson is; deleted as a draft, with the slug once people came", async () => {
    const { ctx, course, module } = await teacherWithCourse();
    await refuses(publishCourse(ctx, { courseId: course.id }), "conflict");
    const lesson = await createLesson(ctx, { moduleId: module.id, title: "One" });
    await refuses(publishLesson(ctx, { lessonId: lesson.id }), "conflict");
    await updateLesson(ctx, { lessonId: lesson.id, body: "Text" });
    await publishLesson(ctx, { lessonId: lesson.id });
    const published = await publishCourse(ctx, { courseId: course.id });
    expect(published).toMatchObject({ state: "published", publishedAt: expect.any(String) });
    expect(await publishCourse(ctx, { courseId: course.id })).toMatchObject({ publishedAt: published.publishedAt });
    await makeEnrolment(db, course, await makeUser(db));
    await refuses(deleteCourse(ctx, { courseId: course.id }), "conflict");
    expect(await unpublishCourse(ctx, { courseId: course.id })).toMatchObject({ state: "draft", publishedAt: null });
    await refuses(deleteCourse(ctx, { courseId: course.id }), "conflict");
    await refuses(deleteCourse(ctx, { courseId: course.id, confirm: "other" }), "conflict");
    await deleteCourse(ctx, { courseId: course.id, confirm: course.slug });
    await refuses(getCourse(ctx, { courseId: course.id }), "not_found");
  });
});

describe("the outline", () => {
  test("modules and lessons move where they are told", async () => {
    const { ctx, course, module } = await teacherWithCourse();
    const second = await createModule(ctx, { courseId: course.id, title: "Second" });
    const third = await createModule(ctx, { courseId: course.id, title: "Third" });
    const [a, b] = [
      await createLesson(ctx, { moduleId: module.id, title: "a" }),
      await createLesson(ctx, { moduleId: module.id, title: "b" }),
    ];
    const c = await createLesson(ctx, { moduleId: second.id, title: "c" });
    await moveModule(ctx, { moduleId: third.id, position: 0 });
    await moveModule(ctx, { moduleId: module.id, position: 99 });
    expect(await outline(ctx, course.id)).toEqual(["Third: ", "Second: c", "First: a b"]);
    expect(await moveLesson(ctx, { lessonId: b.id, position: 0 })).toMatchObject({ position: 0 });
    expect(await moveLesson(ctx, { lessonId: a.id, moduleId: second.id, position: 0 })).toMatchObject({
      moduleId: second.id,
    });
    expect(await outline(ctx, course.id)).toEqual(["Third: ", "Second: a c", "First: b"]);
    await updateModule(ctx, { moduleId: third.id, title: "New" });
    await refuses(deleteModule(ctx, { moduleId: second.id }), "conflict");
    await deleteLesson(ctx, { lessonId: a.id });
    await deleteLesson(ctx, { lessonId: c.id });
    await deleteModule(ctx, { moduleId: second.id });
    expect(await outline(ctx, course.id)).toEqual(["New: ", "First: b"]);
  });

  test("many moves at once lose nobody", async () => {
    const { ctx, course, module } = await teacherWithCourse();
    const other = await createModule(ctx, { courseId: course.id, title: "Other" });
    const lessons = await Promise.all(
      Array.from({ length: 6 }, (_, n) => createLesson(ctx, { moduleId: module.id, title: `L${n}` })),
    );
    await Promise.all(
      lessons.map((lesson, n) =>
        moveLesson(ctx, { lessonId: lesson.id, moduleId: n % 2 ? other.id : module.id, position: 0 }),
      ),
    );
    const { modules } = await getCourse(ctx, { courseId: course.id });
    expect(modules.flatMap((m) => m.lessons.map((l) => l.title)).sort()).toEqual(["L0", "L1", "L2", "L3", "L4", "L5"]);
    expect(modules.map((m) => m.lessons.length)).toEqual([3, 3]);
  });

  test("a lesson stays in its course", async () => {
    const one = await teacherWithCourse();
    const lesson = await createLesson(one.ctx, { moduleId: one.module.id, title: "a" });
    const foreign = await teacherWithCourse();
    await refuses(
      moveLesson(one.ctx, { lessonId: lesson.id, moduleId: foreign.module.id, position: 0 }),
      "invalid_input",
    );
    await refuses(moveLesson(foreign.ctx, { lessonId: lesson.id, position: 0 }), "not_found");
    await refuses(createLesson(one.ctx, { moduleId: foreign.module.id, title: "x" }), "not_found");
  });
});

describe("a lesson", () => {
  test("has a slug of its own in its course", async () => {
    const { ctx, module } = await teacherWithCourse();
    const first = await createLesson(ctx, { moduleId: module.id, title: "Same title" });
    const second = await createLesson(ctx, { moduleId: module.id, title: "Same title" });
    expect([first.slug, second.slug]).toEqual(["same-title", "same-title-2"]);
    await refuses(createLesson(ctx, { moduleId: module.id, title: "x", slug: "same-title" }), "conflict");
    await refuses(updateLesson(ctx, { lessonId: second.id, slug: "same-title" }), "conflict");
    const elsewhere = await teacherWithCourse();
    const other = await createLesson(elsewhere.ctx, { moduleId: elsewhere.module.id, title: "Same title" });
    expect(other.slug).toBe("same-title");
  });

  test("keeps every saved text; the version rises with the text alone; stale edits are refused", async () => {
    const { ctx, module, teacher } = await teacherWithCourse();
    const { id: lessonId } = await createLesson(ctx, { moduleId: module.id, title: "T", body: "one" });
    expect(await updateLesson(ctx, { lessonId, summary: "s" })).toMatchObject({ version: 1, minutes: 1 });
    const long = "word ".repeat(1_000);
    expect(await updateLesson(ctx, { lessonId, body: long, version: 1 })).toMatchObject({ version: 2, minutes: 5 });
    await refuses(updateLesson(ctx, { lessonId, body: "three", version: 1 }), "conflict");
    expect(await updateLesson(ctx, { lessonId, minutes: 9 })).toMatchObject({ version: 2, minutes: 9 });
    expect(await updateLesson(ctx, { lessonId, body: "four" })).toMatchObject({ version: 3, minutes: 9 });
    const first = await listVersions(ctx, { lessonId, limit: 2 });
    const rest = await listVersions(ctx, { lessonId, limit: 2, cursor: first.nextCursor! });
    expect([...first.items, ...rest.items].map((item) => [item.version, item.savedBy])).toEqual(
      [3, 2, 1].map((version) => [version, teacher.name]),
    );
    expect(await getVersion(ctx, { lessonId, version: 2 })).toMatchObject({ body: long });
    await refuses(getVersion(ctx, { lessonId, version: 9 }), "not_found");
  });

  test("two who save the same version at once: one wins, one is told", async () => {
    const { ctx, module } = await teacherWithCourse();
    const { id: lessonId } = await createLesson(ctx, { moduleId: module.id, title: "T", body: "one" });
    const saved = await Promise.allSettled(
      ["a", "b", "c"].map((body) => updateLesson(ctx, { lessonId, body, version: 1 })),
    );
    expect(saved.filter((result) => result.status === "fulfilled")).toHaveLength(1);
    const told = saved.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
    expect(told.map((error) => error.code)).toEqual(["conflict", "conflict"]);
  });

  test("its page is rendered, with the passage that was cited", async () => {
    const { ctx, course } = await teacherWithCourse();
    const lesson = await makeLesson(db, course, { body: "## Why\n\nPeople forget most of a lecture." });
    const page = await readLessonPage(ctx, { lessonId: lesson.id, quote: "forget most of a lecture" });
    expect(page.headings).toEqual([{ depth: 2, text: "Why", slug: "why" }]);
    expect(page.segments[0]).toMatchObject({ html: expect.stringContaining('<mark class="passage">forget') });
    await unpublishLesson(ctx, { lessonId: lesson.id });
  });
});

test("previews are for instructors", async () => {
  const { ctx } = await teacherWithCourse();
  expect(await previewMarkdown(ctx, { markdown: "*a*" })).toMatchObject({
    segments: [{ kind: "html", html: "<p><em>a</em></p>" }],
  });
  await refuses(previewMarkdown(ctxFor(services, (await makeUser(db)).actor), { markdown: "a" }), "forbidden");
});

test("the glossary is replaced as a whole and pages in alphabetical order", async () => {
  const { ctx, course } = await teacherWithCourse();
  const terms = ["beta", "Alpha", "gamma"].map((term) => ({ term, definition: `*${term}*` }));
  const put = await putGlossary(ctx, { courseId: course.id, terms });
  expect(put.items.map((item) => item.term)).toEqual(["Alpha", "beta", "gamma"]);
  expect(put.items[0]?.definitionHtml).toBe("<p><em>Alpha</em></p>");
  const first = await listGlossary(ctx, { courseId: course.id, limit: 2 });
  const rest = await listGlossary(ctx, { courseId: course.id, limit: 2, cursor: first.nextCursor! });
  expect(rest.items.map((item) => item.term)).toEqual(["gamma"]);
  expect((await putGlossary(ctx, { courseId: course.id, terms: [] })).items).toEqual([]);
});
