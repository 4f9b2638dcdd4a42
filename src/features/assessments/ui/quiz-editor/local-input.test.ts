import { afterEach, describe, expect, test } from "vitest";
import zoned from "#/core/zoned-time.cases.json" with { type: "json" };
import { changedTime, fromLocalInput, isSoundWindow, localTime, toLocalInput } from "./quiz-form.ts";

/** Zone, its clock, and the points in time that show it, by Python's zoneinfo. */
const table = zoned as [string, string, string[]][];

const own = process.env.TZ;
afterEach(() => {
  if (own === undefined) delete process.env.TZ;
  else process.env.TZ = own;
});

describe("dates as they are typed in a browser of a zone", () => {
  test.each(table)("%s %s", (zone, typed, points) => {
    process.env.TZ = zone;
    expect(fromLocalInput(typed)).toBe(points[0] ?? null);
    expect(localTime.safeParse(typed).success).toBe(points.length > 0);
    for (const at of points) {
      expect(toLocalInput(at)).toBe(typed);
      expect(changedTime(typed, at)).toBe(at);
      expect(changedTime(typed, at.replace(":00.000Z", ":37.250Z"))).toBe(at.replace(":00.000Z", ":37.250Z"));
      expect(changedTime(typed, "2001-01-01T00:00:00.000Z")).toBe(points[0]);
    }
    expect(changedTime("", points[0] ?? null)).toBeNull();
  });

  test("in the hour that comes twice a window is compared by time, not by the clock", () => {
    process.env.TZ = "Europe/Berlin";
    expect(isSoundWindow({ opensAt: "2025-10-26T02:30", closesAt: "2025-10-26T03:00" })).toBe(true);
    expect(isSoundWindow({ opensAt: "2025-10-26T03:00", closesAt: "2025-10-26T02:30" })).toBe(false);
  });
});
