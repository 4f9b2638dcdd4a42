import { describe, expect, test } from "vitest";
import { addSeconds } from "#/core/time.ts";
import { deadlineWhenReopened, keepsGrade, reopenableUntil } from "./reopening.ts";

const at = (seconds: number) => addSeconds("2030-01-01T10:00:00.000Z", seconds);

test.each([
  [null, null, null],
  [at(5), null, at(5)],
  [null, at(5), at(5)],
  [at(5), at(9), at(9)],
  [at(9), at(5), at(9)],
  [at(5), at(5), at(5)],
])("rules that give %s leave %s of a reopening: %s", (byRules, reopenedUntil, deadline) => {
  expect(deadlineWhenReopened(byRules, reopenedUntil)).toBe(deadline);
});

describe("an attempt that the clock closed", () => {
  const attempt = { startedAt: at(0), deadline: at(600) };
  test.each([
    ["more time, of which some is left", { timeLimitSeconds: 900, closesAt: null }, at(700), at(900)],
    ["more time that has run out too", { timeLimitSeconds: 900, closesAt: null }, at(5_000), at(5_300)],
    ["a later closing date", { timeLimitSeconds: null, closesAt: at(9_000) }, at(700), at(9_000)],
    ["the same time", { timeLimitSeconds: 600, closesAt: null }, at(700), null],
    ["less", { timeLimitSeconds: 900, closesAt: at(300) }, at(700), null],
    ["no limit any more", { timeLimitSeconds: null, closesAt: null }, at(700), null],
  ])("%s", (_, rules, now, until) => {
    expect(reopenableUntil(attempt, rules, now)).toBe(until);
  });

  test("had a deadline", () => {
    const rules = { timeLimitSeconds: 900, closesAt: null };
    expect(reopenableUntil({ startedAt: at(0), deadline: null }, rules, at(1))).toBe(null);
  });
});

test("a grade is kept while its answer has not changed since the reopening", () => {
  expect(keepsGrade(null, { savedAt: at(0) })).toBe(false);
  expect(keepsGrade(at(10), undefined)).toBe(true);
  expect(keepsGrade(at(10), { savedAt: at(10) })).toBe(true);
  expect(keepsGrade(at(10), { savedAt: at(11) })).toBe(false);
});
