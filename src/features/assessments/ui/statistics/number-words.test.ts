import { expect, test } from "vitest";
import { alphaWords, partText, percentText } from "./number-words.ts";

test.each([
  [0.754, ".75"],
  [1, "1.00"],
  [-0.2, "−.20"],
  [-0.001, ".00"],
  [null, "–"],
])("%d is %s", (value, text) => {
  expect(partText(value)).toBe(text);
});

test("percent have one decimal where it says something", () => {
  expect([percentText(0.5), percentText(0.12345), percentText(null)]).toEqual(["50 %", "12.3 %", "–"]);
});

test("α in words", () => {
  expect(alphaWords(0.95, 9)).toBe("Too few answers to judge");
  expect([null, 0.95, 0.7, 0.5, 0.1].map((alpha) => alphaWords(alpha, 10))).toEqual([
    ...["Too few answers to judge", "Very consistent", "Consistent", "Moderately consistent"],
    "The questions have little in common",
  ]);
});
