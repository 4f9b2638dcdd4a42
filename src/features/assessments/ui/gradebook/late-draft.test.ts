import { describe, expect, test } from "vitest";
import { faultsOfLate, lateDraftOf, latePolicyOf } from "./late-draft.ts";
import { lateWords } from "./late-words.ts";

describe("a late policy as it is typed", () => {
  test("is off without one, and comes back as it was with one", () => {
    expect(latePolicyOf(lateDraftOf(null))).toBeNull();
    const policy = { per: "hour", percent: "2.5", lowestPercent: "40", graceMinutes: 10 } as const;
    expect(latePolicyOf(lateDraftOf(policy))).toEqual(policy);
    expect(faultsOfLate(lateDraftOf(policy))).toEqual({});
    expect(faultsOfLate({ ...lateDraftOf(null), percent: "no" })).toEqual({});
  });

  test.each([
    [{ percent: "0" }, "late.percent"],
    [{ percent: "ten" }, "late.percent"],
    [{ lowestPercent: "101" }, "late.lowestPercent"],
    [{ graceMinutes: "-1" }, "late.graceMinutes"],
    [{ graceMinutes: "20000" }, "late.graceMinutes"],
  ])("tells what is wrong with %o at its field", (fields, place) => {
    expect(Object.keys(faultsOfLate({ ...lateDraftOf(null), isOn: true, ...fields }))).toEqual([place]);
  });

  test("is told in a few words", () => {
    const cost = { before: "8", deducted: "1", per: "day" } as const;
    expect(lateWords({ ...cost, units: 1 })).toBe("1 day late: 8 as marked, 1 taken off");
    expect(lateWords({ ...cost, units: 2, per: "hour" })).toBe("2 hours late: 8 as marked, 1 taken off");
  });
});
