import { expect, test } from "vitest";
import { lessonsToReread, questionsWords } from "./lessons-to-reread.ts";

test("lessons come in the order of the course, each with the questions that went wrong", () => {
  const questions = [
    { verdict: "incorrect", lessonId: "b" },
    { verdict: "correct", lessonId: "a" },
    { verdict: "blank", lessonId: "a" },
    { verdict: "partly_correct", lessonId: "b" },
    { verdict: "needs_marking", lessonId: "c" },
    { verdict: "incorrect", lessonId: null },
    { verdict: "incorrect", lessonId: "of another course" },
  ] as const;
  expect(lessonsToReread(questions, ["a", "b", "c"])).toEqual([
    { lessonId: "a", numbers: [3] },
    { lessonId: "b", numbers: [1, 4] },
  ]);
});

test("nothing is named while the quiz does not show what went wrong", () => {
  expect(lessonsToReread([{ verdict: null, lessonId: "a" }], ["a"])).toEqual([]);
});

test("questions are named as people do", () => {
  expect([[3], [1, 4], [1, 4, 5]].map(questionsWords)).toEqual([
    "question 3",
    "questions 1 and 4",
    "questions 1, 4 and 5",
  ]);
});
