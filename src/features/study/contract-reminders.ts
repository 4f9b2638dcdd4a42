import { z } from "zod";
import { text } from "#/core/text.ts";
import { Instant } from "#/core/time.ts";
import { studied } from "./contract-rest-review.ts";

export const CalendarFeed = z
  .object({ createdAt: Instant.nullable().describe("Null: there is no address.") })
  .meta({ id: "CalendarFeed" });
export type CalendarFeed = z.infer<typeof CalendarFeed>;

export const NewCalendarFeed = z
  .object({ path: z.string().describe("Secret. Told this once; the site's address goes before it.") })
  .meta({ id: "NewCalendarFeed" });
export type NewCalendarFeed = z.infer<typeof NewCalendarFeed>;

export const ReviewReminder = z
  .object({ hour: z.int().nullable().describe("From then on the caller's clock, 0 to 23; null: no reminders.") })
  .meta({ id: "ReviewReminder" });
export type ReviewReminder = z.infer<typeof ReviewReminder>;

export const SetReminderInput = z.strictObject({
  hour: z.int().min(0, "must be from 0 to 23").max(23, "must be from 0 to 23"),
});
export const UnsubscribeInput = z.strictObject({ token: text(100) });

const calendar = studied("Calendar");
export const calendarRest = {
  get: calendar("GET /calendar-feed", "Read whether the caller has a calendar address"),
  create: calendar("POST /calendar-feed", "Make a calendar address", {
    description:
      "An iCalendar feed of due dates and of how many reviews wait on each day. An earlier address ends with it.",
  }),
  revoke: calendar("DELETE /calendar-feed", "End the calendar address", { status: 204 }),
};

const reminders = studied("Review");
const open = studied("Review");
export const remindersRest = {
  get: reminders("GET /reviews/reminder", "Read whether the caller is reminded by e-mail"),
  set: reminders("PUT /reviews/reminder", "Ask to be reminded by e-mail", {
    description: "Once a day from that hour on, when something is due. The mail holds no content of a course.",
    example: { input: { hour: 8 } },
  }),
  end: reminders("DELETE /reviews/reminder", "End the reminders", { status: 204 }),
  unsubscribe: {
    ...open("POST /reviews/reminder/unsubscribe", "End the reminders by the link of a mail", {
      status: 204,
      description: "Without signing in. Whether there were any is not told.",
      example: { input: { token: "the token that the mail's link holds" } },
    }),
  },
};
