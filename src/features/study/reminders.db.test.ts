import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { handleCalendar } from "#/api/calendar.ts";
import { handleUnsubscribe } from "#/api/unsubscribe.ts";
import { createOverride } from "#/features/assessments/actions/save-override.ts";
import { users } from "#/features/users/tables.ts";
import type { Message } from "#/server/mail.ts";
import { inDays, onEmptyDatabase } from "#/test/factories-accounts.ts";
import { makeQuestions, makeQuiz } from "#/test/factories-assessments.ts";
import { makeStudyWorld, trueOrFalse } from "#/test/factories-study.ts";
import { ctxFor, testAddress, testServices } from "#/test/harness.ts";
import { platformOf, requestOf } from "#/test/rest.ts";
import { createCalendarFeed, getCalendarFeed, revokeCalendarFeed } from "./actions/calendar-feed.ts";
import { getReviewQueue } from "./actions/get-review-queue.ts";
import { gradeReview } from "./actions/grade-review.ts";
import { createCard } from "./actions/own-cards.ts";
import { getReminder, setReminder } from "./actions/review-reminder.ts";
import { sendReminders } from "./actions/send-reminders.ts";
import { updateStudySettings } from "./actions/study-settings.ts";

const services = testServices();

const answerAt = (path: string, method = "GET") =>
  ({ ...requestOf(method, "", {}), path }) satisfies ReturnType<typeof requestOf>;

const at = (time: string) => ({ ...services, now: () => new Date(time) });

/** Keeps what is sent, and fails as often as it is told to. */
const postOffice = (failures = 0) => {
  const sent: Message[] = [];
  let left = failures;
  const send = async (message: Message) => {
    if (left-- > 0) throw Object.assign(new Error("451 nora@example.org later"), { responseCode: 451 });
    sent.push(message);
  };
  return { sent, post: { mail: { send, close: () => {} }, siteUrl: "https://stoa.example" } };
};

describe("the calendar", () => {
  test("tells its owner's dates and loads, to whoever has the address, until it ends", async () => {
    const { as, course, teacher, learner } = await makeStudyWorld(services);
    const { db } = services;
    const ctx = as(services);
    const asked = await makeQuestions(db, course, [trueOrFalse("Yes?")]);
    const [closesAt, later] = [inDays(5), inDays(9)];
    const quiz = await makeQuiz(db, course, asked, { title: "Closing quiz", closesAt });
    await makeQuiz(db, course, asked, { title: "Hidden quiz", state: "draft", closesAt });
    await createOverride(ctxFor(services, teacher.actor), {
      ...{ quizId: quiz.id, userId: learner.id, groupId: null },
      ...{ timeFactor: null, opensAt: null, dueAt: null, closesAt: later, attemptsAllowed: null },
    });
    await createCard(ctx, { courseId: course.id, lessonId: null, front: "Secret front", back: "Secret back" });
    const [item] = (await getReviewQueue(ctx, { limit: 5 })).items;
    await gradeReview(ctx, { itemId: item!.id, clientKey: "c", grade: "good", seconds: null });

    expect(await getCalendarFeed(ctx)).toEqual({ createdAt: null });
    const { path } = await createCalendarFeed(ctx);
    const platform = platformOf(services);
    const answer = await handleCalendar(answerAt(path), platform);
    expect(answer).toMatchObject({ status: 200, headers: { "cache-control": "private, no-store" } });
    const text = String(answer.body).replaceAll("\r\n ", "");
    expect(text).toContain("SUMMARY:Quiz closes: Closing quiz");
    expect(text).toContain(`DTEND:${later.replace(/[-:]|\.\d+/g, "")}`);
    expect(text).not.toContain(`DTEND:${closesAt.replace(/[-:]|\.\d+/g, "")}`);
    expect(text).toContain("SUMMARY:1 to review");
    expect(text).not.toMatch(/Hidden|Secret/);
    expect((await handleCalendar(answerAt(path, "HEAD"), platform)).body).toBeNull();

    const { path: next } = await createCalendarFeed(ctx);
    for (const gone of [path, `${next.slice(0, -5)}x.ics`, "/calendar/x.ics", next.replace(".ics", "")])
      expect((await handleCalendar(answerAt(gone), platform)).status).toBe(404);
    await db
      .update(users)
      .set({ suspendedAt: inDays(0) })
      .where(eq(users.id, learner.id));
    expect((await handleCalendar(answerAt(next), platform)).status).toBe(404);
    await db.update(users).set({ suspendedAt: null }).where(eq(users.id, learner.id));
    expect((await handleCalendar(answerAt(next), platform)).status).toBe(200);
    await revokeCalendarFeed(ctx);
    expect((await handleCalendar(answerAt(next), platform)).status).toBe(404);
  });
});

describe("reminders", { timeout: 90_000 }, () => {
  test("go out once a day at the person's hour, when something is due, and end by their link", () =>
    onEmptyDatabase(services, testAddress(), async (site) => {
      const world = await makeStudyWorld(site);
      const idle = await makeStudyWorld(site);
      const siteAt = (time: string) => ({ ...at(time), db: site.db });
      const ctx = world.as(siteAt("2027-03-01T05:00:00.000Z"));
      await createCard(ctx, { courseId: world.course.id, lessonId: null, front: "Front?", back: "Back" });
      for (const one of [ctx, idle.as(siteAt("2027-03-01T05:00:00.000Z"))]) {
        await updateStudySettings(one, { zone: "Europe/Vienna" });
        await setReminder(one, { hour: 8 });
      }
      const early = postOffice();
      expect(await sendReminders(siteAt("2027-03-01T06:50:00.000Z"), early.post)).toBe(0);

      const failing = postOffice(1);
      const hour = siteAt("2027-03-01T07:00:00.000Z");
      await expect(sendReminders(hour, failing.post)).rejects.toThrow("1 reminders did not go out: 451");
      const both = await Promise.all([sendReminders(hour, failing.post), sendReminders(hour, failing.post)]);
      expect(both.sort()).toEqual([0, 1]);
      expect(failing.sent).toHaveLength(1);
      const [mail] = failing.sent;
      expect(mail).toMatchObject({ to: { address: world.learner.email }, subject: "One review is due today" });
      expect(`${mail!.text}${mail!.html}`).not.toMatch(/Front|Back/);
      expect(await sendReminders(siteAt("2027-03-01T09:50:00.000Z"), failing.post)).toBe(0);
      expect(await sendReminders(siteAt("2027-03-02T10:10:00.000Z"), failing.post)).toBe(0);

      const token = /\/unsubscribe\/([\w-]+)/.exec(mail!.text)![1]!;
      const platform = platformOf(site);
      const look = await handleUnsubscribe(answerAt(`/mail/unsubscribe/${token}`), platform);
      expect(look).toMatchObject({ status: 303, headers: { location: `/unsubscribe/${token}` } });
      expect(await getReminder(ctx)).toEqual({ hour: 8 });
      for (const wrong of ["/mail/unsubscribe/unknown", "/mail/unsubscribe/", `/mail/unsubscribe/${token}`])
        expect((await handleUnsubscribe(answerAt(wrong, "POST"), platform)).status).toBe(200);
      expect(await getReminder(ctx)).toEqual({ hour: null });
      expect(await sendReminders(siteAt("2027-03-02T07:10:00.000Z"), failing.post)).toBe(0);
      expect((await handleUnsubscribe(answerAt(`/mail/unsubscribe/${token}`, "DELETE"), platform)).status).toBe(405);
    }));
});
