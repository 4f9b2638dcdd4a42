import { z } from "zod";
import type { Instant } from "./time.ts";
import { localTimeOf } from "./zoned-time.ts";

/** A day of somebody's calendar, `2026-03-29`. Days compare as text. */
export const Day = z.iso.date().describe("Day of the person's calendar, YYYY-MM-DD.");
export type Day = z.infer<typeof Day>;

const milliseconds = 86_400_000;
const startOf = (day: Day) => Date.parse(`${day}T00:00:00.000Z`);

/** The day that the zone's calendar shows at a point in time. */
export const dayAt = (at: Instant, zone: string): Day => localTimeOf(at, zone).slice(0, 10);

/** `days` may be negative. */
export const addDays = (day: Day, days: number): Day =>
  new Date(startOf(day) + days * milliseconds).toISOString().slice(0, 10);

/** From `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => (startOf(to) - startOf(from)) / milliseconds;

const canFormat = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
};

/** The name of a time zone that this machine knows, such as Europe/Vienna. */
export const Zone = z
  .string()
  .max(60)
  .refine((zone) => /^[A-Za-z]/.test(zone) && canFormat(zone), "must be a time zone such as Europe/Vienna")
  .describe("Time zone by its IANA name.");
