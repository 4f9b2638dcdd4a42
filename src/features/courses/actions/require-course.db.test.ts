import { describe, expect, test } from "vitest";
import { type Actor, anonymous } from "#/core/actor.ts";
import { newId } from "#/core/ids.ts";
import { makeCourse, makeEnrolment, makeLesson, makeUser } from "#/test/factories.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { requireCourse } from "./require-course.ts";
import { requireLesson } from "./require-lesson.ts";

const services = testServices();
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "ok",
    (error: { code?: string }) => error.code ?? String(error),
  );

type World = Awaited<ReturnType<typeof makeWorld>>;
const makeWorld = async (given: { state: "draft" | "published"; access: "open" | "enrolled" }) => {
  const teacher = await makeUser(services.db, { role: "instructor" });
  const otherTeacher = await makeUser(services.db, { role: "instructor" });
  const learner = await makeUser(services.db);
  const outsider = await makeUser(services.db);
  const admin = await makeUser(services.db, { role: "admin" });
  const course = await makeCourse(services.db, teacher, given);
  await makeEnrolment(services.db, course, learner);
  const lesson = await makeLesson(services.db, course, { body: "Text" });
  const draft = await makeLesson(services.db, course, { state: "draft" });
  const adminKey: Actor = { kind: "key", userId: admin.id, role: "admin", keyId: newId(), scopes: ["courses:read"] };
  return {
    course,
    lesson,
    draft,
    actors: {
      anonymous,
      outsider: outsider.actor,
      learner: learner.actor,
      teacher: teacher.actor,
      otherTeacher: otherTeacher.actor,
      admin: admin.actor,
      adminKey,
    },
  };
};

const table = async (world: World, ask: (actor: Actor) => Promise<unknown>) =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(world.actors).map(async ([name, actor]) => [name, await codeOf(ask(actor))] as const),
    ),
  );

const staffOnly = {
  anonymous: "not_found",
  outsider: "not_found",
  learner: "not_found",
  teacher: "ok",
  otherTeacher: "not_found",
  admin: "ok",
  adminKey: "not_found",
};

describe("requireCourse", () => {
  test("a published course is viewed by all, learnt by the enrolled, taught by its staff", async () => {
    const world = await makeWorld({ state: "published", access: "enrolled" });
    const need = (what: "view" | "learn" | "teach") =>
      table(world, (actor) => requireCourse(ctxFor(services, actor), world.course.id, what));
    expect(new Set(Object.values(await need("view")))).toEqual(new Set(["ok"]));
    expect(await need("learn")).toEqual({
      anonymous: "unauthenticated",
      outsider: "not_enrolled",
      learner: "ok",
      teacher: "ok",
      otherTeacher: "not_enrolled",
      admin: "ok",
      adminKey: "not_enrolled",
    });
    expect(await need("teach")).toEqual({
      anonymous: "unauthenticated",
      outsider: "forbidden",
      learner: "forbidden",
      teacher: "ok",
      otherTeacher: "forbidden",
      admin: "ok",
      adminKey: "forbidden",
    });
  });

  test("a draft exists for its staff alone, whatever is asked", async () => {
    const world = await makeWorld({ state: "draft", access: "open" });
    for (const need of ["view", "learn", "teach"] as const) {
      expect(await table(world, (actor) => requireCourse(ctxFor(services, actor), world.course.id, need))).toEqual(
        staffOnly,
      );
    }
    expect(await codeOf(requireCourse(ctxFor(services, world.actors.admin), newId(), "view"))).toBe("not_found");
  });
});

describe("requireLesson", () => {
  test("lessons of an open course are read by all, drafts by staff", async () => {
    const world = await makeWorld({ state: "published", access: "open" });
    const read = (id: string) => table(world, (actor) => requireLesson(ctxFor(services, actor), id, "read"));
    expect(new Set(Object.values(await read(world.lesson.id)))).toEqual(new Set(["ok"]));
    expect(await read(world.draft.id)).toEqual(staffOnly);
    const learn = await table(world, (actor) => requireLesson(ctxFor(services, actor), world.lesson.id, "learn"));
    expect(learn).toMatchObject({ anonymous: "unauthenticated", outsider: "not_enrolled", learner: "ok" });
  });

  test("lessons of a course for the enrolled are seen by all and read by those", async () => {
    const world = await makeWorld({ state: "published", access: "enrolled" });
    expect(await table(world, (actor) => requireLesson(ctxFor(services, actor), world.lesson.id, "read"))).toEqual({
      anonymous: "unauthenticated",
      outsider: "not_enrolled",
      learner: "ok",
      teacher: "ok",
      otherTeacher: "not_enrolled",
      admin: "ok",
      adminKey: "not_enrolled",
    });
  });

  test("gives the lesson and the facts of its course", async () => {
    const world = await makeWorld({ state: "published", access: "enrolled" });
    const { lesson, course } = await requireLesson(ctxFor(services, world.actors.learner), world.lesson.id, "learn");
    expect(lesson).toMatchObject({ id: world.lesson.id, courseId: world.course.id, body: "Text", version: 1 });
    expect(course).toEqual({
      id: world.course.id,
      slug: world.course.slug,
      title: world.course.title,
      state: "published",
      access: "enrolled",
      isStaff: false,
      isEnrolled: true,
    });
  });
});
