import { expect, test } from "vitest";
import type { QuizDraw, QuizQuestion } from "../../contract-quiz-questions.ts";
import { countOf, fromParts, pointsOf, toParts, withPoints } from "./quiz-parts.ts";

const question = (questionId: string, position: number): QuizQuestion => ({
  ...{ questionId, position, title: "T", type: "essay", version: 1, points: "1.5" },
});
const draw: QuizDraw = {
  ...{ id: "d", position: 1, count: 3, points: "2", available: 5 },
  ...{ categoryId: null, tag: "x", difficulty: null, skillId: null },
};

test("questions and draws stand in one order and come back as they were", () => {
  const parts = toParts({ questions: [question("a", 0), question("b", 2)], draws: [draw] });
  expect(parts.map(({ kind }) => kind)).toEqual(["question", "draw", "question"]);
  expect(fromParts(parts)).toEqual({
    questions: [
      { questionId: "a", points: "1.5" },
      { questionId: "b", points: "1.5" },
    ],
    draws: [{ position: 1, count: 3, points: "2", categoryId: null, tag: "x", difficulty: null, skillId: null }],
  });
  expect(fromParts(parts.toReversed()).questions.map(({ questionId }) => questionId)).toEqual(["b", "a"]);
});

test("a draw counts as often as it draws", () => {
  const parts = toParts({ questions: [question("a", 0)], draws: [draw] });
  expect([countOf(parts), pointsOf(parts)]).toEqual([4, "7.5"]);
  expect(pointsOf(parts.map((part) => withPoints(part, "1")))).toBe("4");
});
