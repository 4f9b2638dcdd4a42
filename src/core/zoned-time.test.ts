import { describe, expect, test } from "vitest";
import cases from "./zoned-time.cases.json" with { type: "json" };
import { instantsOf, localTimeOf } from "./zoned-time.ts";

/** Zone, its clock, and the points in time that show it; the table was made with Python's zoneinfo, not by this code. */
const table = cases as [string, string, string[]][];

describe("the clock of a zone", () => {
  test("the table holds clocks that go forward, that go back and that do neither", () => {
    expect(table.length).toBeGreaterThan(300);
    expect(new Set(table.map(([, , at]) => at.length))).toEqual(new Set([0, 1, 2]));
  });

  test.each(table)("%s %s", (zone, local, expected) => {
    expect(instantsOf(local, zone)).toEqual(expected);
    for (const at of expected) expect(localTimeOf(at, zone)).toBe(local);
  });

  test("what is no time is none", () => {
    for (const text of ["", "soon", "2026-13-01T00:00", "2026-02-30T25:00"])
      expect(instantsOf(text, "UTC")).toEqual([]);
    expect(instantsOf("2026-02-30T10:00", "UTC")).toEqual([]);
  });
});
