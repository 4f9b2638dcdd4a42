import { describe, expect, test } from "vitest";
import { fastSeconds, gradeOfAnswer, textsOf, wordsIn } from "./review-grade.ts";

const facts = { isRight: true, isHelped: false, seconds: 60, words: 40 };

describe("the grade of an answer", () => {
  test.each([
    [{ isRight: false, seconds: 1 }, "again"],
    [{ isRight: false, isHelped: true }, "again"],
    [{ isHelped: true, seconds: 1 }, "hard"],
    [{}, "good"],
    [{ seconds: null }, "good"],
    [{ seconds: 12 }, "easy"],
    [{ seconds: 12.1 }, "good"],
  ])("%j is %s", (given, grade) => expect(gradeOfAnswer({ ...facts, ...given })).toBe(grade));

  test("fast is what reading takes", () => {
    expect(fastSeconds(0)).toBe(2);
    expect(fastSeconds(40)).toBe(12);
  });

  test("words are counted without marks and tags", () => {
    expect(wordsIn(["<p>What is <strong>the</strong> answer?</p>", "don’t – 42"])).toBe(6);
    expect(wordsIn(["", "…"])).toBe(0);
  });

  test("what a question shows is found in all its parts", () => {
    const options = [{ id: "a", text: "One", html: "<p>One</p>" }, null];
    expect(textsOf({ id: "q", type: "single_choice", stem: "Which?", stemHtml: "<p>Which?</p>", options })).toEqual([
      "Which?",
      "One",
    ]);
  });
});
