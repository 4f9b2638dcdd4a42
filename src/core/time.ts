import { z } from "zod";

/** A point in time on the wire and in domain code: ISO 8601 in UTC with milliseconds. */
export const Instant = z.iso.datetime().describe("Point in time, ISO 8601 in UTC.");
export type Instant = z.infer<typeof Instant>;

/** A date that the database can hold; ISO 8601 also has a year 0. */
export const Moment = Instant.refine((at) => at >= "1970" && at < "3000", "must be between 1970 and 3000");

export const toInstant = (date: Date): Instant => date.toISOString();

/** Instants compare as text, since all have the same form. */
export const isAfter = (a: Instant, b: Instant): boolean => a > b;

/** `seconds` may be negative. */
export const addSeconds = (at: Instant, seconds: number): Instant =>
  new Date(Date.parse(at) + seconds * 1000).toISOString();

/** Whole and broken seconds from `from` to `to`; negative when `to` is earlier. */
export const secondsBetween = (from: Instant, to: Instant): number => (Date.parse(to) - Date.parse(from)) / 1000;
