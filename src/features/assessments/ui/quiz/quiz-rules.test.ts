import { describe, expect, test } from "vitest";
import { attemptsWords, limitWords, reviewWords, withheldWords } from "./quiz-rules.ts";

const none = { marks: false, correctness: false, feedback: false, solution: false };
const all = { marks: true, correctness: true, feedback: true, solution: true };
const closesAt = "2026-03-01T10:00:00.000Z";

test.each([
  [1, "highest", "One"],
  [3, "latest", "3. The last attempt counts."],
  [null, "average", "As many as you like. The average of all attempts counts."],
] as const)("attempts %s, %s", (attemptsAllowed, scoring, words) =>
  expect(attemptsWords({ attemptsAllowed, scoring })).toBe(words),
);

test("time limit", () => {
  expect(limitWords(null)).toBe("No limit");
  expect(limitWords(1_800)).toBe("30 minutes");
});

describe("what is shown afterwards", () => {
  test.each([
    [none, none, null, "That it was submitted."],
    [{ ...none, marks: true }, none, null, "Marks."],
    [
      { ...none, marks: true },
      all,
      closesAt,
      "Marks. After the closing date also which answers were right, feedback and right answers with explanations.",
    ],
    [all, all, closesAt, "Marks, which answers were right, feedback and right answers with explanations."],
    [none, all, null, "That it was submitted."],
  ])("%#", (afterSubmit, afterClose, closes, words) =>
    expect(reviewWords({ review: { afterSubmit, later: afterSubmit, afterClose }, closesAt: closes })).toBe(words),
  );

  test("what comes and goes between", () => {
    const review = { afterSubmit: { ...all, solution: false }, later: { ...none, solution: true }, afterClose: all };
    expect(reviewWords({ review, closesAt })).toBe(
      "Marks, which answers were right and feedback. Two minutes later also right answers with explanations. " +
        "Two minutes later no longer marks, which answers were right and feedback. " +
        "After the closing date also marks, which answers were right and feedback.",
    );
  });

  test("what is held back", () => {
    expect(withheldWords(all)).toBe("");
    expect(withheldWords({ ...all, solution: false, feedback: false })).toBe(
      "feedback and right answers with explanations",
    );
  });
});
