import { expect, test } from "vitest";
import { differenceText, summaryOf } from "./change-words.ts";

test("differences have a sign", () => {
  expect(differenceText({ from: "-0.5", to: "2" })).toBe("+2.5");
  expect(differenceText({ from: "2", to: "0.5" })).toBe("−1.5");
});

test.each([
  [[], 3, "No mark changes; 3 stay the same."],
  [[{ from: "0", to: "1" }], 2, "1 mark rises; 1 stays the same."],
  [
    [
      { from: "0", to: "1" },
      { from: "0.5", to: "1" },
      { from: "1", to: "0" },
    ],
    3,
    "2 marks rise, 1 mark falls; 0 stay the same.",
  ],
])("%j of %i: %s", (changes, attempts, words) => {
  expect(summaryOf(changes, attempts)).toBe(words);
});
