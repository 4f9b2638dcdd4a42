import { describe, expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import { makeCourse, makeEnrolment, makeLesson, makeUser } from "#/test/factories.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { putMember } from "./change-group.ts";
import { leave } from "./leave.ts";
import { listGroups } from "./list-groups.ts";
import { listLearners } from "./list-learners.ts";
import { completeLesson, reopenLesson } from "./note-lesson.ts";
import { createGroup, updateGroup } from "./save-group.ts";

const services = testServices();
const { db } = services;

const begin = async () => {
  const teacher = await makeUser(db, { role: "instructor" });
  const course = await makeCourse(db, teacher);
  const [ada, bert, cleo] = [
    await makeUser(db, { name: "ada Reuter" }),
    await makeUser(db, { name: "Bert_100%" }),
    await makeUser(db, { name: "Cleo" }),
  ];
  for (const person of [cleo, ada, bert]) await makeEnrolment(db, course, person);
  const ctx = ctxFor(services, teacher.actor);
  return { teacher, course, ada, bert, cleo, ctx, courseId: course.id };
};

describe("the learners of a course", () => {
  test("stand by name, page after page, with progress and groups", async () => {
    const { ctx, course, courseId, ada, bert, cleo } = await begin();
    const lesson = await makeLesson(db, course);
    const second = await makeLesson(db, course);
    await completeLesson(ctxFor(services, ada.actor), { lessonId: lesson.id });
    await completeLesson(ctxFor(services, bert.actor), { lessonId: second.id });
    await reopenLesson(ctxFor(services, bert.actor), { lessonId: second.id });
    const group = await createGroup(ctx, { courseId, name: " Tuesday " });
    await putMember(ctx, db, { courseId, groupId: group.id, userId: ada.id });
    await putMember(ctx, db, { courseId, groupId: group.id, userId: ada.id });
    const first = await listLearners(ctx, { courseId, limit: 2 });
    expect(first.items.map(({ user }) => user.id)).toEqual([ada.id, bert.id]);
    expect(first.items[0]).toMatchObject({
      user: { name: "ada Reuter", email: ada.email },
      progress: { completed: 1, total: 2, percent: 50 },
      groups: [{ id: group.id, name: "Tuesday" }],
    });
    expect(first.items[1]).toMatchObject({ progress: { completed: 0 }, groups: [] });
    const next = await listLearners(ctx, { courseId, limit: 2, cursor: first.nextCursor! });
    expect(next).toMatchObject({ items: [{ user: { id: cleo.id } }], nextCursor: null });
  });

  test("are found by name, address and group; those who left are gone", async () => {
    const { ctx, courseId, ada, bert, cleo } = await begin();
    const found = async (filter: { q?: string; groupId?: string }) =>
      (await listLearners(ctx, { courseId, limit: 20, ...filter })).items.map(({ user }) => user.id);
    expect(await found({ q: "REUT" })).toEqual([ada.id]);
    expect(await found({ q: "100%" })).toEqual([bert.id]);
    expect(await found({ q: "_" })).toEqual([bert.id]);
    expect(await found({ q: cleo.email.slice(3, 30) })).toEqual([cleo.id]);
    const { id: groupId } = await createGroup(ctx, { courseId, name: "Few" });
    for (const { id: userId } of [ada, cleo]) await putMember(ctx, db, { courseId, groupId, userId });
    expect(await found({ groupId })).toEqual([ada.id, cleo.id]);
    await leave(ctxFor(services, cleo.actor), { courseId });
    expect(await found({})).toEqual([ada.id, bert.id]);
    expect((await listGroups(ctx, { courseId, limit: 20 })).items).toMatchObject([{ name: "Few", memberCount: 1 }]);
  });
});

describe("groups", () => {
  test("have names of their own within a course", async () => {
    const { ctx, courseId } = await begin();
    const other = await begin();
    const one = await createGroup(ctx, { courseId, name: "Tuesday" });
    const two = await createGroup(ctx, { courseId, name: "Friday" });
    await createGroup(other.ctx, { courseId: other.courseId, name: "Tuesday" });
    await expect(createGroup(ctx, { courseId, name: "tuesday" })).rejects.toMatchObject({ code: "conflict" });
    await expect(updateGroup(ctx, { groupId: two.id, name: "Tuesday" })).rejects.toMatchObject({ code: "conflict" });
    expect(await updateGroup(ctx, { groupId: one.id, name: "TUESDAY" })).toMatchObject({ name: "TUESDAY" });
    const first = await listGroups(ctx, { courseId, limit: 1 });
    expect(first.items.map(({ name }) => name)).toEqual(["Friday"]);
    const next = await listGroups(ctx, { courseId, limit: 1, cursor: first.nextCursor! });
    expect(next).toMatchObject({ items: [{ name: "TUESDAY" }], nextCursor: null });
  });

  test("take learners of their course only", async () => {
    const { ctx, courseId, teacher } = await begin();
    const { id: groupId } = await createGroup(ctx, { courseId, name: "Few" });
    for (const userId of [teacher.id, newId()])
      await expect(putMember(ctx, db, { courseId, groupId, userId })).rejects.toMatchObject({
        code: "invalid_input",
        faults: [{ pointer: "/userId" }],
      });
  });
});
