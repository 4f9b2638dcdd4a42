import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import { suspendUser } from "#/features/users/actions/suspend-user.ts";
import { accountEvents } from "#/features/users/tables.ts";
import { makeCourse, makeEnrolment, makeInstructor, makeUser, type Person } from "#/test/factories.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { addToStaff, removeFromStaff } from "./change-staff.ts";
import { enrol } from "./enrol.ts";
import { getInstructor } from "./get-instructor.ts";
import { getProgress } from "./get-progress.ts";
import { listInstructors } from "./list-instructors.ts";
import { listLearners } from "./list-learners.ts";
import { updateCourse } from "./update-course.ts";

const services = testServices();
const { db } = services;
const as = (person: Person) => ctxFor(services, person.actor);

const begin = async (state: "draft" | "published" = "published") => {
  const owner = await makeUser(db, { role: "instructor", name: "Ada" });
  const admin = await makeUser(db, { role: "admin" });
  const { id: courseId } = await makeCourse(db, owner, { state });
  const staff = async () => (await listInstructors(as(admin), { courseId, limit: 20 })).items;
  const staffIds = async () => (await staff()).map(({ userId }) => userId);
  return { owner, admin, courseId, staff, staffIds };
};

describe("adding an instructor", () => {
  test("lets them teach at once, whatever the case of the address; twice is once", async () => {
    const { owner, courseId, staffIds } = await begin("draft");
    const bert = await makeUser(db, { role: "instructor", name: "Bert" });
    await expect(updateCourse(as(bert), { courseId, title: "Mine" })).rejects.toMatchObject({ code: "not_found" });
    const added = await addToStaff(as(owner), { courseId, email: bert.email.toUpperCase() });
    expect(added).toMatchObject({ courseId, userId: bert.id, name: "Bert", isOwner: false, state: "active" });
    expect(await addToStaff(as(bert), { courseId, email: bert.email })).toEqual(added);
    expect(await getInstructor(as(bert), { courseId, userId: bert.id })).toEqual(added);
    expect(await updateCourse(as(bert), { courseId, title: "Ours" })).toMatchObject({ title: "Ours" });
    expect(await staffIds()).toEqual([owner.id, bert.id]);
  });

  test("takes administrators too, and is open to them", async () => {
    const { admin, courseId, staffIds, owner } = await begin();
    await addToStaff(as(admin), { courseId, email: admin.email });
    expect(await staffIds()).toEqual([owner.id, admin.id]);
  });

  test("refuses every other address in the same words, which name the field", async () => {
    const { owner, admin, courseId, staffIds } = await begin();
    const learner = await makeUser(db);
    const suspended = await makeUser(db, { role: "instructor" });
    await suspendUser(as(admin), { userId: suspended.id });
    const faults = await Promise.all(
      [learner.email, suspended.email, `${newId()}@nobody.example`].map((email) =>
        addToStaff(as(owner), { courseId, email }).catch(({ code, faults }) => ({ code, faults })),
      ),
    );
    expect(faults[0]).toEqual({
      code: "invalid_input",
      faults: [{ pointer: "/email", message: expect.stringContaining("an administrator can make a learner") }],
    });
    expect(faults).toEqual([faults[0], faults[0], faults[0]]);
    expect(await staffIds()).toEqual([owner.id]);
  });

  test("by many at once adds one, once", async () => {
    const { owner, courseId, staffIds } = await begin();
    const bert = await makeUser(db, { role: "instructor" });
    const answers = await Promise.all([1, 2, 3].map(() => addToStaff(as(owner), { courseId, email: bert.email })));
    expect(new Set(answers.map(({ addedAt }) => addedAt)).size).toBe(1);
    expect(await staffIds()).toEqual([owner.id, bert.id]);
    const told = await db
      .select({ kind: accountEvents.kind, detail: accountEvents.detail, actor: accountEvents.actor })
      .from(accountEvents)
      .where(eq(accountEvents.userId, bert.id));
    expect(told).toEqual([{ kind: "staff_joined", detail: { courseId }, actor: `user:${owner.id}` }]);
  });
});

describe("removing an instructor", () => {
  test("ends what they may at once; the next one becomes the owner", async () => {
    const { owner, courseId, staff } = await begin();
    const bert = await makeInstructor(db, { id: courseId }, "Bert");
    expect(await removeFromStaff(as(bert), { courseId, userId: owner.id })).toEqual({});
    await expect(listInstructors(as(owner), { courseId, limit: 20 })).rejects.toMatchObject({ code: "forbidden" });
    expect(await staff()).toMatchObject([{ userId: bert.id, isOwner: true }]);
    await addToStaff(as(bert), { courseId, email: owner.email });
    expect(await staff()).toMatchObject([
      { userId: bert.id, isOwner: true },
      { userId: owner.id, isOwner: false },
    ]);
  });

  test("keeps an instructor whose account is open", async () => {
    const { owner, admin, courseId, staff, staffIds } = await begin();
    const alone = { code: "conflict", message: expect.stringContaining("Add another one first") };
    await expect(removeFromStaff(as(owner), { courseId, userId: owner.id })).rejects.toMatchObject(alone);
    const bert = await makeInstructor(db, { id: courseId });
    await suspendUser(as(admin), { userId: bert.id });
    await expect(removeFromStaff(as(admin), { courseId, userId: owner.id })).rejects.toMatchObject(alone);
    expect(await staffIds()).toEqual([owner.id, bert.id]);
    await suspendUser(as(admin), { userId: owner.id });
    expect(await staff()).toMatchObject([
      { state: "suspended", isOwner: false },
      { state: "suspended", isOwner: false },
    ]);
    await addToStaff(as(admin), { courseId, email: admin.email });
    await removeFromStaff(as(admin), { courseId, userId: owner.id });
    expect(await staff()).toMatchObject([
      { userId: bert.id, isOwner: false },
      { userId: admin.id, isOwner: true },
    ]);
  });

  test("of somebody who is none is not found, also where they teach another course", async () => {
    const { owner, courseId } = await begin();
    const other = await begin();
    for (const userId of [other.owner.id, newId()])
      await expect(removeFromStaff(as(owner), { courseId, userId })).rejects.toMatchObject({ code: "not_found" });
    await expect(
      removeFromStaff(as(owner), { courseId: other.courseId, userId: other.owner.id }),
    ).rejects.toMatchObject({ code: "forbidden" });
  });

  test.each(["each other", "themselves"] as const)("by two of %s at once leaves one", async (whom) => {
    for (let round = 0; round < 5; round += 1) {
      const { owner, courseId, staffIds } = await begin();
      const bert = await makeInstructor(db, { id: courseId });
      const [first, second] = whom === "themselves" ? [owner, bert] : [bert, owner];
      const done = await Promise.allSettled([
        removeFromStaff(as(owner), { courseId, userId: first.id }),
        removeFromStaff(as(bert), { courseId, userId: second.id }),
      ]);
      const refused = done.flatMap((one) => (one.status === "rejected" ? [one.reason.code] : []));
      expect(refused).toEqual([whom === "themselves" ? "conflict" : "forbidden"]);
      expect(await staffIds()).toHaveLength(1);
    }
  });
});

test("staff may learn in the course as well: they stand among its learners until they leave, and stay staff", async () => {
  const { owner, courseId, staffIds } = await begin();
  const bert = await makeUser(db, { role: "instructor" });
  await makeEnrolment(db, { id: courseId }, bert);
  await addToStaff(as(owner), { courseId, email: bert.email });
  await enrol(as(owner), { courseId });
  const { items } = await listLearners(as(bert), { courseId, limit: 20 });
  expect(items.map(({ user }) => user.id).sort()).toEqual([owner.id, bert.id].sort());
  await removeFromStaff(as(owner), { courseId, userId: bert.id });
  expect(await staffIds()).toEqual([owner.id]);
  expect(await getProgress(as(bert), { courseId })).toMatchObject({ total: 0 });
});

test("the list goes page after page, the first added first", async () => {
  const { owner, courseId } = await begin();
  const bert = await makeInstructor(db, { id: courseId });
  const cleo = await makeInstructor(db, { id: courseId });
  const first = await listInstructors(as(owner), { courseId, limit: 2 });
  expect(first.items.map(({ userId }) => userId)).toEqual([owner.id, bert.id]);
  const next = await listInstructors(as(owner), { courseId, limit: 2, cursor: first.nextCursor! });
  expect(next).toMatchObject({ items: [{ userId: cleo.id }], nextCursor: null });
});
