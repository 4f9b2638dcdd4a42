import { expect, test } from "vitest";
import type { StaffAttempt } from "../../contract-attempts.ts";
import { bandsOf, medianOf, percentsOf } from "./score-spread.ts";

const attempt = (earned: string, part: Partial<StaffAttempt> = {}) =>
  ({ state: "submitted", waiting: 0, earned, possible: "4", ...part }) as StaffAttempt;

test("only attempts that are marked in full count", () => {
  const attempts = [attempt("1"), attempt("4"), attempt("2", { waiting: 1 }), attempt("3", { state: "open" })];
  expect(percentsOf(attempts)).toEqual([25, 100]);
});

test("bands of ten; the last holds 100", () => {
  const counts = bandsOf([0, 9, 10, 89, 90, 100]).map(({ count }) => count);
  expect(counts).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 1, 2]);
  expect(bandsOf([])[9]).toEqual({ from: 90, to: 100, count: 0 });
});

test.each([
  [[], null],
  [[40], 40],
  [[90, 10, 50], 50],
  [[10, 20], 15],
])("median of %j", (values, median) => expect(medianOf(values)).toBe(median));
