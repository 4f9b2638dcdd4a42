import { describe, expect, test } from "vitest";
import { faultOfLate, lateDraftOf, latePolicyOf } from "./late-draft.ts";
import { lateWords } from "./late-words.ts";

describe("a late policy as it is typed", () => {
  test("is off without one, and comes back as it was with one", () => {
    expect(latePolicyOf(lateDraftOf(null))).toBeNull();
    const policy = { per: "hour", percent: "2.5", lowestPercent: "40", graceMinutes: 10 } as const;
    expect(latePolicyOf(lateDraftOf(policy))).toEqual(policy);
    expect(faultOfLate(lateDraftOf(policy))).toBeNull();
    expect(faultOfLate({ ...lateDraftOf(null), percent: "no" })).toBeNull();
  });

  test.each([
    [{ percent: "0" }, /above 0/],
    [{ percent: "ten" }, /above 0/],
    [{ lowestPercent: "101" }, /lowest mark/],
    [{ graceMinutes: "-1" }, /minutes/],
    [{ graceMinutes: "20000" }, /minutes/],
  ])("tells what is wrong with %o", (fields, words) => {
    expect(faultOfLate({ ...lateDraftOf(null), isOn: true, ...fields })).toMatch(words);
  });

  test("is told in a few words", () => {
    const cost = { before: "8", deducted: "1", per: "day" } as const;
    expect(lateWords({ ...cost, units: 1 })).toBe("1 day late: 8 as marked, 1 taken off");
    expect(lateWords({ ...cost, units: 2, per: "hour" })).toBe("2 hours late: 8 as marked, 1 taken off");
  });
});
