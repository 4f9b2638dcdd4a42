import { z } from "zod";
import { Empty } from "#/core/rest.ts";
import { open, router, signedIn } from "#/server/trpc.ts";
import { createCalendarFeed, getCalendarFeed, revokeCalendarFeed } from "./actions/calendar-feed.ts";
import { endReminder, getReminder, setReminder, unsubscribe } from "./actions/review-reminder.ts";
import * as reminders from "./contract-reminders.ts";

const { calendarRest, remindersRest } = reminders;
const Nothing = z.strictObject({});

export const calendarRouter = router({
  get: signedIn
    .meta(calendarRest.get)
    .input(Nothing)
    .output(reminders.CalendarFeed)
    .query(({ ctx }) => getCalendarFeed(ctx)),
  create: signedIn
    .meta(calendarRest.create)
    .input(Nothing)
    .output(reminders.NewCalendarFeed)
    .mutation(({ ctx }) => createCalendarFeed(ctx)),
  revoke: signedIn
    .meta(calendarRest.revoke)
    .input(Nothing)
    .output(Empty)
    .mutation(({ ctx }) => revokeCalendarFeed(ctx)),
});

export const remindersRouter = router({
  get: signedIn
    .meta(remindersRest.get)
    .input(Nothing)
    .output(reminders.ReviewReminder)
    .query(({ ctx }) => getReminder(ctx)),
  set: signedIn
    .meta(remindersRest.set)
    .input(reminders.SetReminderInput)
    .output(reminders.ReviewReminder)
    .mutation(({ ctx, input }) => setReminder(ctx, input)),
  end: signedIn
    .meta(remindersRest.end)
    .input(Nothing)
    .output(Empty)
    .mutation(({ ctx }) => endReminder(ctx)),
  unsubscribe: open
    .meta(remindersRest.unsubscribe)
    .input(reminders.UnsubscribeInput)
    .output(Empty)
    .mutation(({ ctx, input }) => unsubscribe(ctx, input)),
});
