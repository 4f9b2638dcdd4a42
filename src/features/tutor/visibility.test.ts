import { expect, test } from "vitest";
import { stricter } from "./visibility.ts";

test.each([
  ["private", "instructor", "private"],
  ["instructor", "aggregate", "aggregate"],
  ["aggregate", "aggregate", "aggregate"],
] as const)("of %s and %s the stricter is %s", (a, b, expected) => {
  expect(stricter(a, b)).toBe(expected);
  expect(stricter(b, a)).toBe(expected);
});
