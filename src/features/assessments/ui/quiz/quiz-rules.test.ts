import { describe, expect, test } from "vitest";
import { attemptsWords, limitWords, practiceWords, reviewWords, triesLeftWords, withheldWords } from "./quiz-rules.ts";

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

test.each([
  [3, "0.333333333333", "3 tries for each question. Each wrong try costs a third of a question's points."],
  [1, "0.5", "One try for each question."],
  [null, "0.15", "As many tries as you like for each question. Each wrong try costs 15 % of a question's points."],
])("practice with %s tries at %s", (tries, penalty, words) =>
  expect(practiceWords({ tries, penalty })).toBe(
    `You can check each answer and see at once whether it is right. ${words}`,
  ),
);

test.each([
  [0, 3, "3 tries."],
  [1, 2, "2 tries left."],
  [2, 1, "1 try left."],
  [0, 1, "One try."],
  [0, null, "As many tries as you like."],
  [1, null, "1 try so far."],
  [4, null, "4 tries so far."],
])("%i made, %s left", (made, left, words) => expect(triesLeftWords({ made, left })).toBe(words));

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
