import { describe, expect, test } from "vitest";
import { combined, type PeerFacts, type PeerMarkRules, peerMarkOf } from "./peer-mark.ts";

describe("reviews together", () => {
  test.each([
    [[], "median", null],
    [["0.4"], "median", "0.4"],
    [["0.2", "0.9", "0.4"], "median", "0.4"],
    [["1", "0.2", "0.5", "0.6"], "median", "0.55"],
    [["1", "0.2", "0.3"], "mean", "0.5"],
  ] as const)("%o by the %s: %s", (fractions, how, result) => {
    expect(combined(fractions, how)?.toFixed() ?? null).toBe(result);
  });

  test("a mean of thirds is exact", () => {
    expect(combined(["1", "1", "0"], "mean")?.times(3).toDecimalPlaces(40).toFixed()).toBe("2");
  });
});

describe("the mark of a reviewed submission", () => {
  const rules: PeerMarkRules = { combine: "median", peerWeight: 50, reviewingPercent: 20 };
  const facts: PeerFacts = { possible: "10", staff: "0.5", fractions: ["0.8", "1", "0.9"], asked: 2, given: 1 };
  test.each([
    ["peers, marker and reviewing by their weights", rules, facts, "6.6"],
    ["peers alone", { ...rules, peerWeight: 100, reviewingPercent: 0 }, { ...facts, staff: null }, "9"],
    ["a marker in the place of peers", { ...rules, peerWeight: 100, reviewingPercent: 0 }, facts, "5"],
    ["a marker alone", { ...rules, peerWeight: 0, reviewingPercent: 0 }, facts, "5"],
    ["a marker where no review came", { ...rules, reviewingPercent: 0 }, { ...facts, fractions: [] }, "5"],
    ["nobody asked them for a review", rules, { ...facts, asked: 0, given: 0 }, "7"],
    ["a marker is missing", rules, { ...facts, staff: null }, null],
    ["a marker who alone counts is missing", { ...rules, peerWeight: 0 }, { ...facts, staff: null }, null],
    ["all is missing", { ...rules, peerWeight: 100 }, { ...facts, staff: null, fractions: [] }, null],
  ] as [string, PeerMarkRules, PeerFacts, string | null][])("%s", (_what, how, given, earned) => {
    expect(peerMarkOf(how, given)?.earned ?? null).toBe(earned);
  });

  test("says how it came about", () => {
    expect(peerMarkOf(rules, facts)?.reasons.map(({ text }) => text)).toEqual([
      "Peers: the median of 3 reviews, 90 %.",
      "Marked by a person: 50 %.",
      "Reviews given: 1 of 2, for 20 % of the points.",
    ]);
  });
});
