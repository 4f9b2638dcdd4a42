import { describe, expect, test } from "vitest";
import { decimal, type Marks } from "#/core/marks.ts";
import { instantsOf } from "#/core/zoned-time.ts";
import fc from "#/test/properties.ts";
import { lateSecondsOf } from "./assignment-policy.ts";
import type { LatePolicy } from "./contract-gradebook.ts";
import { lateMarkOf } from "./late-policy.ts";

const daily: LatePolicy = { per: "day", percent: "10", lowestPercent: "0", graceMinutes: 0 };
const day = 86_400;
const mark = (earned: Marks, lateSeconds: number, policy: LatePolicy | null = daily, possible: Marks = "10") =>
  lateMarkOf({ earned, possible, lateSeconds }, policy);

describe("what late work earns", () => {
  test.each([
    ["in time", 0, daily, "8", 0],
    ["late without a policy", 5 * day, null, "8", 0],
    ["a second late begins a day", 1, daily, "7", 1],
    ["a thousandth of a second, too", 0.001, daily, "7", 1],
    ["a day to the second is one", day, daily, "7", 1],
    ["and a moment more two", day + 0.001, daily, "6", 2],
    ["never below nothing", 30 * day, daily, "0", 30],
    ["nor below the lowest", 30 * day, { ...daily, lowestPercent: "50" }, "5", 30],
    ["hours", 2 * 3_600, { ...daily, per: "hour", percent: "1" }, "7.8", 2],
    ["within the grace", 900, { ...daily, graceMinutes: 15 }, "8", 0],
    ["past the grace it counts from the due date", 901, { ...daily, graceMinutes: 15 }, "7", 1],
    ["a grace of more than a day", day + 60, { ...daily, graceMinutes: 1_440 }, "6", 2],
    ["thirds stay exact to twelve places", 1, { ...daily, percent: "33.333333333333" }, "4.666666666667", 1],
  ] as const)("%s", (_what, seconds, policy, earned, units) => {
    expect(mark("8", seconds, policy)).toEqual({
      ...{ earned, before: "8", deducted: decimal("8").minus(earned).toFixed(), units },
    });
  });

  test("a mark below the lowest is not raised to it", () => {
    expect(mark("3", day, { ...daily, lowestPercent: "50" })).toMatchObject({ earned: "3", deducted: "0" });
  });

  test("it is a part of what is possible that is taken off, not of what was earned", () => {
    expect(mark("15", 1, daily, "20").earned).toBe("13");
  });
});

/** Clocks go forward on 29 March 2026 in Berlin and back on 25 October; in New York on 8 March and 1 November. */
describe("a day is 24 hours, whatever clocks do", () => {
  test.each([
    ["Europe/Berlin", "2026-03-28T18:00", "2026-03-29T18:00", 1, "23 hours"],
    ["Europe/Berlin", "2026-03-28T18:00", "2026-03-29T19:00", 1, "24 hours"],
    ["Europe/Berlin", "2026-03-28T18:00", "2026-03-29T19:01", 2, "a minute more"],
    ["Europe/Berlin", "2026-10-24T18:00", "2026-10-25T17:00", 1, "24 hours"],
    ["Europe/Berlin", "2026-10-24T18:00", "2026-10-25T18:00", 2, "25 hours"],
    ["America/New_York", "2026-03-07T23:59", "2026-03-08T23:59", 1, "23 hours"],
    ["America/New_York", "2026-10-31T23:59", "2026-11-01T23:59", 2, "25 hours"],
    ["Asia/Kathmandu", "2026-03-28T18:00", "2026-03-29T18:00", 1, "no change of clocks"],
    ["Pacific/Apia", "2026-03-28T18:00", "2026-03-30T18:00", 2, "two days"],
  ])("%s, due %s and handed in %s: %i begun (%s)", (zone, due, handedIn, units) => {
    const [dueAt] = instantsOf(due, zone);
    const [submittedAt] = instantsOf(handedIn, zone);
    expect(mark("10", lateSecondsOf(submittedAt!, dueAt!)).units).toBe(units);
  });

  test("who is where does not matter: one moment is equally late everywhere", () => {
    const [dueAt] = instantsOf("2026-03-28T18:00", "Europe/Berlin");
    const here = instantsOf("2026-03-29T19:00", "Europe/Berlin")[0]!;
    const there = instantsOf("2026-03-29T13:00", "America/New_York")[0]!;
    expect(there).toBe(here);
    expect(mark("10", lateSecondsOf(there, dueAt!)).units).toBe(1);
  });
});

test("later is never better, nothing is raised, and what is kept and taken off is the whole", () => {
  const late = fc.integer({ min: 0, max: 2_000_000 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000 }), late, late, (hundredths, lateSeconds, more) => {
      const earned = decimal(hundredths).div(100).toFixed();
      const policy: LatePolicy = { per: "hour", percent: "0.7", lowestPercent: "20", graceMinutes: 30 };
      const now = mark(earned, lateSeconds, policy);
      const later = mark(earned, lateSeconds + more, policy);
      expect(decimal(later.earned).lte(now.earned)).toBe(true);
      expect(decimal(now.earned).lte(earned)).toBe(true);
      expect(decimal(now.earned).plus(now.deducted).eq(now.before)).toBe(true);
    }),
  );
});
