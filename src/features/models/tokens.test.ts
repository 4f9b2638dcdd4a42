import { expect, test } from "vitest";
import { estimateTokens, usageFrom } from "./tokens.ts";

test("a token is four bytes", () => {
  expect(estimateTokens("")).toBe(0);
  expect(estimateTokens("abcde")).toBe(2);
  expect(estimateTokens("λόγος")).toBe(3);
});

test("what the provider tells is taken", () => {
  expect(usageFrom({ inputTokens: 7, outputTokens: 3 }, "abcd", "efgh")).toEqual({ inputTokens: 7, outputTokens: 3 });
  expect(usageFrom({ inputTokens: 7, outputTokens: 0 }, "abcd", "")).toEqual({ inputTokens: 7, outputTokens: 0 });
});

test.each([
  undefined,
  null,
  {},
  { inputTokens: 7 },
  { outputTokens: 7 },
  { inputTokens: 0, outputTokens: 0 },
  { inputTokens: -1, outputTokens: 5 },
  { inputTokens: Number.NaN, outputTokens: 5 },
  { inputTokens: 5, outputTokens: 0.5 },
])("%o is no count", (told) => {
  expect(usageFrom(told, "abcdefgh", "ijkl")).toEqual({ inputTokens: 2, outputTokens: 1, isEstimated: true });
});
