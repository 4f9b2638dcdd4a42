import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { addSeconds } from "#/core/time.ts";
import { courseInstructors } from "#/features/courses/tables.ts";
import { users } from "#/features/users/tables.ts";
import type { Services } from "#/server/context.ts";
import type { Message } from "#/server/mail.ts";
import { makeCourse, makeEnrolment, makeInstructor, makeUser } from "#/test/factories.ts";
import { makeFlag } from "#/test/factories-tutor.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { rolledBack } from "#/test/rolled-back.ts";
import { deleteOldFlags } from "./actions/delete-old-flags.ts";
import { handleFlag } from "./actions/handle-flag.ts";
import { mailFlags } from "./actions/mail-flags.ts";
import { updateSettings } from "./actions/update-settings.ts";
import { flags } from "./tables-answers.ts";
import { flagMails } from "./tables-flag-mails.ts";

const services = testServices();
const day = 86_400;
const begun = "2031-05-01T08:00:00.000Z";

/** The site so many seconds after `begun`. */
const siteAt = (inside: Services, seconds: number): Services => ({
  ...inside,
  now: () => new Date(addSeconds(begun, seconds)),
});

/** Keeps what is sent, in order of the addresses, and refuses the addresses that it is told to. */
const postOffice = (refused: string[] = []) => {
  const sent: Message[] = [];
  const send = async (message: Message) => {
    if (refused.includes(message.to.address)) {
      throw Object.assign(new Error(`550 ${message.to.address} unknown`), { responseCode: 550 });
    }
    sent.push(message);
  };
  const taken = () =>
    sent
      .splice(0)
      .map(({ to }) => to.address)
      .sort();
  return { sent, taken, refused, post: { mail: { send, close: () => {} }, siteUrl: "https://stoa.example" } };
};

const makeTaught = async (inside: Services) => {
  const { db } = inside;
  const teacher = await makeUser(db, { role: "instructor" });
  const course = await makeCourse(db, teacher, { title: "Memory & <b>mind</b>" });
  const second = await makeInstructor(db, course, "Mara Lind");
  const learner = await makeUser(db, { name: "Cleo Marsh" });
  await makeEnrolment(db, course, learner);
  const flag = (seconds: number, of = learner) => makeFlag(db, course, of, addSeconds(begun, seconds));
  const [first, other] = [teacher.email, second.email];
  return { course, teacher, second, learner, flag, emails: [first, other].sort() };
};

// The job is the whole site's: what other tests have made stays theirs.
test("those whom a flag is for are told once an hour, and again when one address failed or more was written", () =>
  rolledBack(services, async (inside) => {
    await inside.db.delete(flags);
    const { course, second, flag, emails, teacher } = await makeTaught(inside);
    const office = postOffice([second.email]);
    const run = (seconds: number) => mailFlags(siteAt(inside, seconds), office.post);
    expect(await run(0)).toBe(0);

    const flagId = await flag(0);
    await expect(run(60)).rejects.toThrow("1 mails about flags did not go out: 550");
    expect(JSON.stringify(office.sent)).not.toMatch(/Cleo|Marsh|bullied|abuse/);
    expect(office.sent[0]?.text).toContain(`https://stoa.example/teach/courses/${course.id}/tutor/flags`);
    expect(office.taken()).toEqual([teacher.email]);
    office.refused.length = 0;
    expect(await run(200)).toBe(0);
    expect(await run(400)).toBe(1);
    expect(office.taken()).toEqual([second.email]);

    // Nothing new was written: one mail is enough, however long it waits.
    expect(await run(3 * day)).toBe(0);
    await flag(3 * day);
    await flag(3 * day + 1);
    const both = await Promise.all([run(3 * day + 2), run(3 * day + 2)]);
    expect(both[0]! + both[1]!).toBe(2);
    expect(office.taken()).toEqual(emails);
    await flag(3 * day + 60);
    expect(await run(3 * day + 1_800)).toBe(0);
    expect(await run(3 * day + 3_700)).toBe(2);
    office.taken();

    const another = await makeUser(inside.db);
    await flag(3 * day + 3_800, another);
    expect(await run(3 * day + 3_900)).toBe(2);
    const handled = await handleFlag(ctxFor(inside, second.actor), { flagId });
    expect(handled.handledBy).toEqual({ id: second.id, name: "Mara Lind" });
    expect(await handleFlag(ctxFor(inside, teacher.actor), { flagId })).toEqual(handled);
  }));

test("the person named hears alone, the instructors without one, the administrators where nobody teaches", () =>
  rolledBack(services, async (inside) => {
    const { db } = inside;
    await db.delete(flags);
    const { course, second, teacher, flag, emails } = await makeTaught(inside);
    await db.update(users).set({ role: "learner" }).where(eq(users.role, "admin"));
    const admin = await makeUser(db, { role: "admin" });
    await updateSettings(ctxFor(inside, teacher.actor), { courseId: course.id, contactUserId: second.id });
    const office = postOffice();
    const toldAt = async (seconds: number) => {
      await flag(seconds, await makeUser(db));
      await mailFlags(siteAt(inside, seconds + 1), office.post);
      const why = office.sent[0]?.text.match(/^(You .*?)[,.]/m)?.[1];
      await db.delete(flags);
      return [why, ...office.taken()];
    };
    expect(await toldAt(0)).toEqual([expect.stringContaining("You are the person named"), second.email]);
    await db.update(users).set({ suspendedAt: begun }).where(eq(users.id, second.id));
    expect(await toldAt(100)).toEqual(["You teach this course", teacher.email]);
    await db.update(users).set({ suspendedAt: null }).where(eq(users.id, second.id));
    await updateSettings(ctxFor(inside, teacher.actor), { courseId: course.id, contactUserId: null });
    expect(await toldAt(200)).toEqual(["You teach this course", ...emails]);
    await db.delete(courseInstructors).where(eq(courseInstructors.courseId, course.id));
    expect(await toldAt(300)).toEqual(["You administer this site", admin.email]);
  }));

test("closed flags go with the days of their course, open ones after 730, and what was noted about mails with them", () =>
  rolledBack(services, async (inside) => {
    const { db } = inside;
    await db.delete(flags);
    const { course, teacher, flag } = await makeTaught(inside);
    await updateSettings(ctxFor(inside, teacher.actor), { courseId: course.id, retentionDays: 10 });
    const closed = await flag(0);
    await handleFlag(ctxFor(siteAt(inside, 20 * day), teacher.actor), { flagId: closed });
    const open = await flag(0);
    await mailFlags(siteAt(inside, 20 * day), postOffice().post);
    const left = async () => (await db.select({ id: flags.id }).from(flags)).map(({ id }) => id).sort();
    const noted = async () => (await db.select().from(flagMails)).length;
    expect(await deleteOldFlags(siteAt(inside, 29.9 * day))).toBe(0);
    expect(await left()).toEqual([closed, open].sort());
    expect(await deleteOldFlags(siteAt(inside, 30.1 * day))).toBe(1);
    expect(await deleteOldFlags(siteAt(inside, 729.9 * day))).toBe(0);
    expect([await left(), await noted()]).toEqual([[open], 2]);
    expect(await deleteOldFlags(siteAt(inside, 730.1 * day))).toBe(1);
    expect([await left(), await noted()]).toEqual([[], 0]);
  }));
