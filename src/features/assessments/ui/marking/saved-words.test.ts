import { expect, test } from "vitest";
import type { MarkResult } from "../../contract-attempts.ts";
import { savedWords } from "./saved-words.ts";

const result = (earned: string | null, given: number | null) =>
  ({ grade: { earned, possible: "4" }, marks: given === null ? null : { given } }) as MarkResult;

test.each([
  [result("2.50", null), /^2\.5 of 4 points saved$/],
  [result(null, 1), /once a second one agrees/],
  [result(null, 2), /a decision is needed/],
])("%#", (given, words) => expect(savedWords(given)).toMatch(words));
