import { expect, test } from "vitest";
import { isSpent, lowerOf, startOfDay } from "./budget.ts";

test("a day begins at midnight in UTC", () => {
  expect(startOfDay(new Date("2026-03-01T23:59:59.999Z"))).toBe("2026-03-01T00:00:00.000Z");
  expect(startOfDay(new Date("2026-03-02T00:30:00+02:00"))).toBe("2026-03-01T00:00:00.000Z");
});

test("the lower limit holds, and none is no limit", () => {
  expect(lowerOf(null, null)).toBeNull();
  expect(lowerOf(5, null)).toBe(5);
  expect(lowerOf(null, 7)).toBe(7);
  expect(lowerOf(5, 7)).toBe(5);
});

test.each([
  [{ site: null, course: null }, { site: 1e9, course: 1e9 }, false],
  [{ site: 100, course: null }, { site: 99, course: 99 }, false],
  [{ site: 100, course: null }, { site: 100, course: 0 }, true],
  [{ site: null, course: 10 }, { site: 50, course: 10 }, true],
  [{ site: 100, course: 10 }, { site: 50, course: 9 }, false],
  [{ site: null, course: 0 }, { site: 0, course: 0 }, true],
])("of %o with %o spent", (budgets, spent, expected) => {
  expect(isSpent(budgets, spent)).toBe(expected);
});
