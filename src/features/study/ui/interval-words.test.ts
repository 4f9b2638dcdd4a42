import { expect, test } from "vitest";
import { backWords, countWords, intervalWords } from "./interval-words.ts";

test.each([
  [1, "1 day", "tomorrow"],
  [3, "3 days", "in 3 days"],
  [13, "13 days", "in 13 days"],
  [14, "2 weeks", "in 2 weeks"],
  [57, "8 weeks", "in 8 weeks"],
  [60, "2 months", "in 2 months"],
  [365, "12 months", "in 12 months"],
])("%i days are %s, %s", (days, words, sentence) => {
  expect(intervalWords(days)).toBe(words);
  expect(backWords(days)).toBe(sentence);
});

test("one is one", () => {
  expect(countWords(1, "review")).toBe("1 review");
  expect(countWords(0, "review")).toBe("0 reviews");
});
