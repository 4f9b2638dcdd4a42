import { expect, test } from "vitest";
import { atLeast, stricter } from "./visibility.ts";

test.each([
  ["private", "instructor", "private"],
  ["instructor", "aggregate", "aggregate"],
  ["aggregate", "aggregate", "aggregate"],
] as const)("of %s and %s the stricter is %s", (a, b, expected) => {
  expect(stricter(a, b)).toBe(expected);
  expect(stricter(b, a)).toBe(expected);
});

test("what is open to more people is open to fewer", () => {
  expect(atLeast("private")).toEqual(["private", "aggregate", "instructor"]);
  expect(atLeast("aggregate")).toEqual(["aggregate", "instructor"]);
  expect(atLeast("instructor")).toEqual(["instructor"]);
});
