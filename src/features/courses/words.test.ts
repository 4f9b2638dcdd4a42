import { expect, test } from "vitest";
import { counted, duration, markTerms } from "./words.ts";

test("counts and durations read well", () => {
  expect([0, 1, 1_200].map((count) => counted(count, "lesson"))).toEqual(["0 lessons", "1 lesson", "1,200 lessons"]);
  expect([5, 60, 130].map(duration)).toEqual(["5 min", "1 h", "2 h 10 min"]);
});

test("terms are marked whatever their case, and are never a pattern", () => {
  expect(markTerms("a Bee (b)", ["bee", "(b)"])).toEqual([
    { text: "a ", isTerm: false },
    { text: "Bee", isTerm: true },
    { text: " ", isTerm: false },
    { text: "(b)", isTerm: true },
  ]);
  expect(markTerms("a", [""])).toEqual([{ text: "a", isTerm: false }]);
});
