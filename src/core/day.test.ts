import { describe, expect, test } from "vitest";
import { addDays, dayAt, daysBetween, Zone } from "./day.ts";

describe("days", () => {
  test.each([
    ["2026-03-29T23:30:00.000Z", "UTC", "2026-03-29"],
    ["2026-03-29T23:30:00.000Z", "Europe/Vienna", "2026-03-30"],
    ["2026-01-01T05:00:00.000Z", "America/Los_Angeles", "2025-12-31"],
    // Days of 23 and of 25 hours, and one that has no midnight.
    ["2026-03-28T23:00:00.000Z", "Europe/Vienna", "2026-03-29"],
    ["2026-03-29T21:59:59.999Z", "Europe/Vienna", "2026-03-29"],
    ["2026-03-29T22:00:00.000Z", "Europe/Vienna", "2026-03-30"],
    ["2026-10-24T22:00:00.000Z", "Europe/Vienna", "2026-10-25"],
    ["2026-10-25T22:59:59.999Z", "Europe/Vienna", "2026-10-25"],
    ["2026-10-25T23:00:00.000Z", "Europe/Vienna", "2026-10-26"],
    ["2026-04-23T21:59:59.999Z", "Africa/Cairo", "2026-04-23"],
    ["2026-04-23T22:00:00.000Z", "Africa/Cairo", "2026-04-24"],
    ["2026-11-25T10:30:00.000Z", "Pacific/Kiritimati", "2026-11-26"],
    ["2026-11-25T10:30:00.000Z", "Pacific/Pago_Pago", "2026-11-24"],
  ])("%s in %s is %s", (at, zone, day) => expect(dayAt(at, zone)).toBe(day));

  test("go on over changes of clocks, months and leap days", () => {
    expect(addDays("2026-03-28", 2)).toBe("2026-03-30");
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-03-30", "2026-03-28")).toBe(-2);
  });

  test.each(["Europe/Vienna", "UTC", "America/Argentina/Buenos_Aires"])("%s is a zone", (zone) =>
    expect(Zone.safeParse(zone).success).toBe(true),
  );
  test.each(["Europe/Nowhere", "", "+02:00", "x".repeat(61), "Europe/Vienna\u0000"])("%j is none", (zone) =>
    expect(Zone.safeParse(zone).success).toBe(false),
  );
});
