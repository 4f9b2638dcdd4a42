import { describe, expect, test } from "vitest";
import { anonymous } from "#/core/actor.ts";
import { newId } from "#/core/ids.ts";
import type { Context } from "#/server/context.ts";
import { makeCourse, makeEnrolment, makeLesson, makeModule, makeUser } from "#/test/factories.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { getCourse } from "./get-course.ts";
import { listCourses } from "./list-courses.ts";
import { listMyCourses } from "./list-my-courses.ts";
import { completeLesson, openLesson } from "./note-lesson.ts";
import { resolveCourse } from "./resolve-course.ts";

const services = testServices();
const { db } = services;
/** A word that no other test's rows hold. */
const word = () => `w${newId().replaceAll("-", "").slice(-14)}`;
const search = async (ctx: Context, q: string) =>
  (await listCourses(ctx, { q, limit: 20 })).items.map((item) => [item.id, item.found?.lessonTitle ?? null]);

const countQueries = (ctx: Context) => {
  let queries = 0;
  const counted = new Proxy(ctx.db, {
    get: (target, name) => {
      if (name === "select" || name === "selectDistinctOn" || name === "execute") queries += 1;
      return Reflect.get(target, name, target);
    },
  });
  return { ctx: { ...ctx, db: counted }, queries: () => queries };
};

describe("the catalogue", () => {
  test("shows what is published, and pages without gaps while courses come", async () => {
    const teacher = await makeUser(db, { role: "instructor" });
    const mark = word();
    const made: string[] = [];
    for (let n = 0; n < 5; n += 1) {
      const publishedAt = new Date(Date.UTC(2031, 0, 1, 0, 0, Math.floor(n / 2))).toISOString();
      made.push((await makeCourse(db, teacher, { summary: mark, publishedAt })).id);
    }
    await makeCourse(db, teacher, { summary: mark, state: "draft" });
    const ctx = ctxFor(services, anonymous);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listCourses(ctx, { limit: 2, cursor });
      seen.push(...page.items.filter((item) => item.summary === mark).map((item) => item.id));
      if (!cursor) await makeCourse(db, teacher, { summary: mark, publishedAt: "2032-01-01T00:00:00.000Z" });
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen.filter((id) => made.includes(id))).toEqual([...made].reverse());
    expect(new Set(seen).size).toBe(seen.length);
    await expect(listCourses(ctx, { limit: 2, cursor: "nonsense" })).rejects.toMatchObject({ code: "invalid_input" });
  });

  test("finds titles, descriptions and lesson text, the best first, and says where", async () => {
    const teacher = await makeUser(db, { role: "instructor" });
    const mark = word();
    const inTitle = await makeCourse(db, teacher, { title: `About ${mark}` });
    const inDescription = await makeCourse(db, teacher, { description: `Something **${mark}** long.` });
    const inLesson = await makeCourse(db, teacher, { access: "open" });
    await makeLesson(db, inLesson, { title: "Other", body: "nothing" });
    await makeLesson(db, inLesson, { title: "The place", body: `# Head\n\nA **${mark}** in the text.` });
    const draft = await makeCourse(db, teacher);
    await makeLesson(db, draft, { state: "draft", body: mark });
    await makeCourse(db, teacher, { title: mark, state: "draft" });
    const ctx = ctxFor(services, anonymous);
    const { items } = await listCourses(ctx, { q: ` ${mark.toUpperCase()} `, limit: 20 });
    expect(items.map((item) => item.id)).toEqual([inTitle.id, inDescription.id, inLesson.id]);
    expect(items.map((item) => item.found)).toEqual([
      null,
      { lessonSlug: null, lessonTitle: null, text: `Something ${mark} long.` },
      { lessonSlug: expect.any(String), lessonTitle: "The place", text: `Head A ${mark} in the text.` },
    ]);
    const first = await listCourses(ctx, { q: mark, limit: 1 });
    const second = await listCourses(ctx, { q: mark, limit: 2, cursor: first.nextCursor! });
    expect([...first.items, ...second.items].map((item) => item.id)).toEqual(items.map((item) => item.id));
  });

  test("all words must stand together; a misspelt title is found; wildcards are letters", async () => {
    const teacher = await makeUser(db, { role: "instructor" });
    const [one, two] = [word(), word()];
    const course = await makeCourse(db, teacher, { title: `${one} and ${two}` });
    const ctx = ctxFor(services, anonymous);
    expect(await search(ctx, `${two} ${one}`)).toEqual([[course.id, null]]);
    expect(await search(ctx, `${one} ${word()}`)).not.toContainEqual([course.id, null]);
    expect(await search(ctx, `${one.slice(0, 6)}x${one.slice(7)}`)).toEqual([[course.id, null]]);
    expect(await search(ctx, "%_%")).toEqual([]);
    expect((await listCourses(ctx, { q: "   ", limit: 1 })).items).toHaveLength(1);
  });

  test("text of a course for the enrolled is found by those who may read it", async () => {
    const teacher = await makeUser(db, { role: "instructor" });
    const learner = await makeUser(db);
    const outsider = await makeUser(db);
    const course = await makeCourse(db, teacher, { access: "enrolled" });
    const [inText, inTitle] = [word(), word()];
    await makeLesson(db, course, { title: `A ${inTitle}`, body: `Secret ${inText}` });
    await makeEnrolment(db, course, learner);
    for (const actor of [learner.actor, teacher.actor]) {
      expect(await search(ctxFor(services, actor), inText)).toEqual([[course.id, `A ${inTitle}`]]);
    }
    for (const actor of [outsider.actor, anonymous]) {
      expect(await search(ctxFor(services, actor), inText)).toEqual([]);
      expect(await search(ctxFor(services, actor), inTitle)).toEqual([[course.id, `A ${inTitle}`]]);
    }
  });

  test("mine: enrolled ones are published, taught ones in any state, all for administrators", async () => {
    const teacher = await makeUser(db, { role: "instructor" });
    const learner = await makeUser(db);
    const admin = await makeUser(db, { role: "admin" });
    const published = await makeCourse(db, teacher);
    const draft = await makeCourse(db, teacher, { state: "draft" });
    await makeEnrolment(db, published, learner);
    await makeEnrolment(db, draft, learner);
    const mine = async (actor: Context["actor"], which: "enrolled" | "teaching") =>
      (await listCourses(ctxFor(services, actor), { mine: which, limit: 100 })).items.map((item) => item.id);
    expect(await mine(learner.actor, "enrolled")).toEqual([published.id]);
    expect(await mine(learner.actor, "teaching")).toEqual([]);
    expect(await mine(teacher.actor, "teaching")).toEqual([draft.id, published.id]);
    expect(await mine(admin.actor, "teaching")).toEqual(expect.arrayContaining([draft.id, published.id]));
    await expect(mine(anonymous, "enrolled")).rejects.toMatchObject({ code: "unauthenticated" });
  });

  test("lists take the same few queries for one course as for many", async () => {
    const teacher = await makeUser(db, { role: "instructor" });
    const learner = await makeUser(db);
    const queriesOf = async (ask: (ctx: Context) => Promise<unknown>) => {
      const counting = countQueries(ctxFor(services, learner.actor));
      await ask(counting.ctx);
      return counting.queries();
    };
    const asks = [
      (ctx: Context) => listCourses(ctx, { limit: 50, mine: "enrolled" as const }),
      (ctx: Context) => listCourses(ctx, { limit: 50, q: "course" }),
      (ctx: Context) => listMyCourses(ctx, { limit: 50 }),
    ];
    const enrolIn = async (courses: number) => {
      for (let n = 0; n < courses; n += 1) {
        const course = await makeCourse(db, teacher);
        await makeLesson(db, course);
        await makeEnrolment(db, course, learner);
      }
    };
    await enrolIn(1);
    const few = await Promise.all(asks.map(queriesOf));
    await enrolIn(6);
    expect(await Promise.all(asks.map(queriesOf))).toEqual(few);
  });
});

describe("a course", () => {
  test("has its outline in order, drafts for staff, and progress for its learner", async () => {
    const teacher = await makeUser(db, { role: "instructor" });
    const learner = await makeUser(db);
    const course = await makeCourse(db, teacher, { description: "About **it**" });
    const late = await makeModule(db, course, "Late", 1);
    const early = await makeModule(db, course, "Early", 0);
    await makeModule(db, course, "Empty", 2);
    const third = await makeLesson(db, course, { moduleId: late.id, title: "3", minutes: 4 });
    const second = await makeLesson(db, course, { moduleId: early.id, title: "2", position: 1, minutes: 3 });
    const first = await makeLesson(db, course, { moduleId: early.id, title: "1", position: 0, minutes: 2 });
    await makeLesson(db, course, { moduleId: late.id, title: "draft", position: 1, state: "draft" });
    await makeEnrolment(db, course, learner);
    const ctx = ctxFor(services, learner.actor);
    await openLesson(ctx, { lessonId: second.id });
    await completeLesson(ctx, { lessonId: first.id });
    await openLesson(ctx, { lessonId: second.id });

    const seen = await getCourse(ctx, { courseId: course.id });
    expect(seen.modules.map((m) => [m.title, m.lessons.map((l) => [l.title, l.isCompleted])])).toEqual([
      [
        "Early",
        [
          ["1", true],
          ["2", false],
        ],
      ],
      ["Late", [["3", false]]],
    ]);
    expect(seen).toMatchObject({
      lessonCount: 3,
      minutes: 9,
      learnerCount: 1,
      descriptionHtml: "<p>About <strong>it</strong></p>",
    });
    expect(seen.viewer).toEqual({
      isStaff: false,
      isEnrolled: true,
      progress: { completed: 1, total: 3, percent: 33 },
      nextLessonId: second.id,
    });
    const staff = await getCourse(ctxFor(services, teacher.actor), { courseId: course.id });
    expect(staff.modules.map((m) => [m.title, m.lessons.length])).toEqual([
      ["Early", 2],
      ["Late", 2],
      ["Empty", 0],
    ]);
    const visitor = await getCourse(ctxFor(services, anonymous), { courseId: course.id });
    expect(visitor.viewer).toEqual({ isStaff: false, isEnrolled: false, progress: null, nextLessonId: null });

    const mine = await listMyCourses(ctx, { limit: 20 });
    expect(mine.items[0]).toMatchObject({ course: { id: course.id }, nextLesson: { id: second.id } });
    expect(third.id).toBeTruthy();
  });

  test("is found by its slug by those who may view it", async () => {
    const teacher = await makeUser(db, { role: "instructor" });
    const course = await makeCourse(db, teacher, { state: "draft" });
    const resolved = await resolveCourse(ctxFor(services, teacher.actor), { slug: course.slug });
    expect(resolved).toEqual({ courseId: course.id, slug: course.slug });
    const visitor = resolveCourse(ctxFor(services, anonymous), { slug: course.slug });
    await expect(visitor).rejects.toMatchObject({ code: "not_found" });
  });
});
