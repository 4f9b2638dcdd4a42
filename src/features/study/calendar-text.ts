import ical, { ICalEventTransparency } from "ical-generator";
import { addDays, type Day } from "#/core/day.ts";
import { addSeconds, type Instant } from "#/core/time.ts";

export type DueDate = {
  id: string;
  kind: "quiz_due" | "quiz_closes" | "assignment_due" | "assignment_closes";
  title: string;
  courseTitle: string;
  at: Instant;
  /** Of the site, with a slash before it. */
  path: string;
};

export type CalendarFacts = {
  due: readonly DueDate[];
  /** How many reviews wait on each day; what they ask is nobody's business in a calendar. */
  reviews: readonly { day: Day; reviews: number }[];
  /** Names the person's days of review among those of others who share a calendar. */
  personKey: string;
  siteUrl: string;
  now: Instant;
};

const words = {
  quiz_due: "Quiz due",
  quiz_closes: "Quiz closes",
  assignment_due: "Due",
  assignment_closes: "Last chance to hand in",
} as const;

/** What ends at a moment is shown before it. */
const shownSeconds = 30 * 60;

/** RFC 5545: due dates, and on each day how many reviews wait. */
export const calendarText = ({ due, reviews, personKey, siteUrl, now }: CalendarFacts): string => {
  const stamp = new Date(now);
  const calendar = ical({ name: "Stoa", prodId: { company: "Stoa", product: "Study", language: "EN" }, ttl: 3_600 });
  for (const { id, kind, title, courseTitle, at, path } of due)
    calendar.createEvent({
      ...{ id: `${kind}-${id}@stoa`, stamp, start: new Date(addSeconds(at, -shownSeconds)), end: new Date(at) },
      ...{ summary: `${words[kind]}: ${title}`, description: courseTitle, url: `${siteUrl}${path}` },
    });
  for (const { day, reviews: count } of reviews)
    calendar.createEvent({
      ...{
        id: `review-${day}-${personKey}@stoa`,
        stamp,
        allDay: true,
        transparency: ICalEventTransparency.TRANSPARENT,
      },
      ...{ start: new Date(`${day}T00:00:00.000Z`), end: new Date(`${addDays(day, 1)}T00:00:00.000Z`) },
      ...{ summary: `${count} to review`, url: `${siteUrl}/review`, timezone: "UTC" },
    });
  return calendar.toString();
};
