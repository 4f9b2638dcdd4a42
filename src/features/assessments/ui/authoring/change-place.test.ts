import { expect, test } from "vitest";
import { isForPeople, placeInWords, valueInWords } from "./change-place.ts";

test.each([
  ["stem", "Question"],
  ["options 3 text", "Option C, text"],
  ["options 1 fraction", "Option A, worth"],
  ["answers 2 tolerance value", "Answer 2, tolerance, value"],
  ["parts 1 answers 2 text", "Gap 1, Answer 2, text"],
  ["rubric criteria 2 levels 1 points", "Criterion 2, Level 1, points"],
  ["shuffle", "Shuffle"],
  ["unit isRequired", "Unit, is required"],
])("%s is %s", (place, words) => expect(placeInWords(place)).toBe(words));

test("a part of the points is told in per cent, a switch as yes or no, a key as it is", () => {
  expect(valueInWords("options 1 fraction", "0.3333")).toBe("33.33 %");
  expect(valueInWords("shuffle", "false")).toBe("no");
  expect(valueInWords("correct", "false")).toBe("false");
  expect(valueInWords("options 1 text", "0.5")).toBe("0.5");
  expect(valueInWords("stem", "")).toBe("empty");
  expect(valueInWords("stem", null)).toBe("not there");
});

test("ids are not for people, but what belongs to an entry is", () => {
  expect(["options 3 id", "lefts 1 rightId", "stem"].map(isForPeople)).toEqual([false, true, true]);
});
