import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { anonymous } from "#/core/actor.ts";
import { makeCourse, makeLesson, makeUser } from "#/test/factories.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { lessonEvents } from "../tables.ts";
import { enrol } from "./enrol.ts";
import { getProgress } from "./get-progress.ts";
import { leave } from "./leave.ts";
import { listMyCourses } from "./list-my-courses.ts";
import { completeLesson, openLesson, reopenLesson } from "./note-lesson.ts";

const services = testServices();
const { db } = services;
const refuses = (work: Promise<unknown>, code: string) => expect(work).rejects.toMatchObject({ code });

const makeWorld = async () => {
  const teacher = await makeUser(db, { role: "instructor" });
  const learner = await makeUser(db);
  const course = await makeCourse(db, teacher, { access: "enrolled" });
  const first = await makeLesson(db, course, { title: "First" });
  const second = await makeLesson(db, course, { title: "Second", moduleId: first.moduleId, position: 1 });
  return { teacher, learner, course, first, second, ctx: ctxFor(services, learner.actor) };
};

const eventsOf = async (userId: string, lessonId: string) =>
  (
    await db
      .select({ kind: lessonEvents.kind })
      .from(lessonEvents)
      .where(and(eq(lessonEvents.userId, userId), eq(lessonEvents.lessonId, lessonId)))
      .orderBy(lessonEvents.at, lessonEvents.id)
  ).map((row) => row.kind);

describe("enrolling", () => {
  test("twice changes nothing; leaving keeps progress, coming back resumes it", async () => {
    const { ctx, course, first } = await makeWorld();
    const once = await enrol(ctx, { courseId: course.id });
    expect(await enrol(ctx, { courseId: course.id })).toEqual(once);
    await completeLesson(ctx, { lessonId: first.id });
    await leave(ctx, { courseId: course.id });
    await refuses(leave(ctx, { courseId: course.id }), "not_found");
    await refuses(completeLesson(ctx, { lessonId: first.id }), "not_enrolled");
    await refuses(getProgress(ctx, { courseId: course.id }), "not_enrolled");
    expect((await listMyCourses(ctx, { limit: 10 })).items).toEqual([]);
    await enrol(ctx, { courseId: course.id });
    expect(await getProgress(ctx, { courseId: course.id })).toMatchObject({ completed: 1, total: 2, percent: 50 });
  });

  test("many presses at once make one enrolment", async () => {
    const { ctx, course } = await makeWorld();
    await Promise.all(Array.from({ length: 8 }, () => enrol(ctx, { courseId: course.id })));
    expect((await listMyCourses(ctx, { limit: 10 })).items).toHaveLength(1);
  });

  test("needs a person and a published course", async () => {
    const { teacher, course } = await makeWorld();
    await refuses(enrol(ctxFor(services, anonymous), { courseId: course.id }), "unauthenticated");
    const draft = await makeCourse(db, teacher, { state: "draft" });
    await refuses(enrol(ctxFor(services, teacher.actor), { courseId: draft.id }), "conflict");
    await refuses(enrol(ctxFor(services, (await makeUser(db)).actor), { courseId: draft.id }), "not_found");
  });
});

describe("progress", () => {
  test("is what was done last, lesson by lesson", async () => {
    const { ctx, learner, course, first, second } = await makeWorld();
    await enrol(ctx, { courseId: course.id });
    await openLesson(ctx, { lessonId: first.id });
    await openLesson(ctx, { lessonId: first.id });
    const done = await completeLesson(ctx, { lessonId: first.id });
    expect(done).toMatchObject({ completed: 1, total: 2, nextLessonId: second.id });
    expect(done.lessons[0]).toMatchObject({
      isCompleted: true,
      openedAt: expect.any(String),
      completedAt: expect.any(String),
    });
    await completeLesson(ctx, { lessonId: first.id });
    expect(await reopenLesson(ctx, { lessonId: first.id })).toMatchObject({ completed: 0, nextLessonId: first.id });
    await reopenLesson(ctx, { lessonId: first.id });
    await completeLesson(ctx, { lessonId: first.id });
    expect(await completeLesson(ctx, { lessonId: second.id })).toMatchObject({ percent: 100, nextLessonId: null });
    expect(await eventsOf(learner.id, first.id)).toEqual(["opened", "completed", "reopened", "completed"]);
  });

  test("a later visit is noted again", async () => {
    const { ctx, learner, course, first } = await makeWorld();
    await enrol(ctx, { courseId: course.id });
    await openLesson(ctx, { lessonId: first.id });
    const later = { ...ctx, now: () => new Date(Date.now() + 3_600_000) };
    await openLesson(later, { lessonId: first.id });
    expect(await eventsOf(learner.id, first.id)).toEqual(["opened", "opened"]);
  });

  test("counts published lessons alone, and is each person's own", async () => {
    const { ctx, teacher, course, first } = await makeWorld();
    await enrol(ctx, { courseId: course.id });
    await makeLesson(db, course, { state: "draft" });
    const other = ctxFor(services, (await makeUser(db)).actor);
    await enrol(other, { courseId: course.id });
    await completeLesson(other, { lessonId: first.id });
    expect(await getProgress(ctx, { courseId: course.id })).toMatchObject({ completed: 0, total: 2 });
    expect(await getProgress(ctxFor(services, teacher.actor), { courseId: course.id })).toMatchObject({ completed: 0 });
  });
});
