import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import { addSeconds, toInstant } from "#/core/time.ts";
import type { Services } from "#/server/context.ts";
import { makeCourse, makeEnrolment, makeUser } from "#/test/factories.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { rolledBack } from "#/test/rolled-back.ts";
import { threads } from "../tables.ts";
import { createThread } from "./create-thread.ts";
import { deleteOldThreads } from "./delete-old-threads.ts";
import { updateSettings } from "./update-settings.ts";

const services = testServices();
const day = 86_400;

/** A course with conversations that were added to so many days ago. */
const makeAged = async (services: Services, retentionDays: number | null, ages: readonly number[]) => {
  const { db } = services;
  const teacher = await makeUser(db, { role: "instructor" });
  const course = await makeCourse(db, teacher);
  const learner = await makeUser(db);
  await makeEnrolment(db, course, learner);
  if (retentionDays) await updateSettings(ctxFor(services, teacher.actor), { courseId: course.id, retentionDays });
  for (const age of ages) {
    const now = () => new Date(addSeconds(toInstant(new Date()), -age * day));
    await createThread({ ...ctxFor(services, learner.actor), now }, { courseId: course.id, title: String(age) });
  }
  const left = async () => {
    const rows = await db.select({ title: threads.title }).from(threads).where(eq(threads.courseId, course.id));
    return rows.map(({ title }) => Number(title)).sort((a, b) => a - b);
  };
  return { course, learner, left };
};

// The job is the whole site's: what other tests have made stays theirs.
test("conversations go after the days that their course keeps them", () =>
  rolledBack(services, async (inside) => {
    const usual = await makeAged(inside, null, [0, 179.9, 180.1, 400]);
    const short = await makeAged(inside, 1, [0.9, 1.1]);
    const long = await makeAged(inside, 730, [0, 729.9, 730.1]);
    expect(await deleteOldThreads(inside)).toBeGreaterThanOrEqual(4);
    expect(await usual.left()).toEqual([0, 179.9]);
    expect(await short.left()).toEqual([0.9]);
    expect(await long.left()).toEqual([0, 729.9]);
  }));

test("more than one batch goes in one turn", () =>
  rolledBack(services, async (inside) => {
    const { course, learner, left } = await makeAged(inside, null, []);
    const at = addSeconds(toInstant(new Date()), -200 * day);
    const common = { courseId: course.id, userId: learner.id, lessonId: null, createdAt: at, updatedAt: at };
    const row = { title: "1", visibility: "private" as const, ...common };
    await inside.db.insert(threads).values(Array.from({ length: 1_001 }, () => ({ id: newId(), ...row })));
    expect(await deleteOldThreads(inside)).toBeGreaterThanOrEqual(1_001);
    expect(await left()).toEqual([]);
  }));
