import { describe, expect, test } from "vitest";
import fc from "#/test/properties.ts";
import { median, percentile, rotate, spread, untilTick } from "./stats.ts";

const numbers = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 60 });

describe("median", () => {
  test.each([
    [[7], 7],
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[10, 9, 100], 10],
  ])("of %j is %d", (values, expected) => expect(median(values)).toBe(expected));

  test("leaves as many values below as above", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const middle = median(values);
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });

  test("of nothing is refused", () => expect(() => median([])).toThrow(RangeError));
});

describe("percentile", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  test.each([
    [0.5, 50],
    [0.95, 95],
    [0.99, 99],
    [1, 100],
    [0.001, 1],
  ])("%d of 1 to 100 is %d", (share, expected) => expect(percentile(hundred, share)).toBe(expected));

  test("is one of the values, and at least that share does not exceed it", () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: 0.01, max: 1, noNaN: true }), (values, share) => {
        const found = percentile(values, share);
        expect(values).toContain(found);
        expect(values.filter((value) => value <= found).length).toBeGreaterThanOrEqual(share * values.length - 1e-9);
      }),
    );
  });

  test.each([0, -1, 1.1, Number.NaN])("a share of %d is refused", (share) =>
    expect(() => percentile([1], share)).toThrow(RangeError),
  );
});

test("spread is half the range against the median", () => {
  expect(spread([5, 5, 5])).toBe(0);
  expect(spread([90, 100, 110])).toBeCloseTo(0.1);
});

test("rotate gives everyone each place once", () => {
  expect(rotate([], 3)).toEqual([]);
  expect([0, 1, 2, 3].map((by) => rotate(["a", "b", "c"], by).join(""))).toEqual(["abc", "bca", "cab", "abc"]);
});

test("untilTick waits for the schedule and not for the answer", () => {
  expect(untilTick(0, 0.5, 0)).toBe(0);
  expect(untilTick(3, 0.5, 1.2)).toBeCloseTo(0.3);
  expect(untilTick(3, 0.5, 2)).toBe(0);
});
