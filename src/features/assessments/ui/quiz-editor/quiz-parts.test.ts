import { expect, test } from "vitest";
import type { QuizDraw, QuizQuestion } from "../../contract-quiz-questions.ts";
import { movedTo } from "../authoring/question-draft.ts";
import { countOf, fromParts, keyOf, type Part, pointsOf, toParts, withKeysOf, withPoints } from "./quiz-parts.ts";

const question = (questionId: string, position: number, section: number | null = null): QuizQuestion => ({
  ...{ questionId, position, section, title: "T", type: "essay", version: 1, points: "1.5" },
});
const draw: QuizDraw = {
  ...{ id: "d", position: 1, count: 3, points: "2", available: 5, section: null },
  ...{ categoryId: null, tag: "x", difficulty: null, skillId: null },
};
const head = (title: string) => ({ title, instructions: "", shuffle: false });
const keys = (parts: readonly Part[]) => parts.map(keyOf);

test("questions and draws stand in one order and come back as they were", () => {
  const parts = toParts({ sections: [], questions: [question("a", 0), question("b", 2)], draws: [draw] });
  expect(parts.map(({ kind }) => kind)).toEqual(["question", "draw", "question"]);
  expect(fromParts(parts)).toEqual({
    sections: [],
    questions: [
      { questionId: "a", points: "1.5", section: null },
      { questionId: "b", points: "1.5", section: null },
    ],
    draws: [
      {
        position: 1,
        count: 3,
        points: "2",
        categoryId: null,
        tag: "x",
        difficulty: null,
        skillId: null,
        section: null,
      },
    ],
  });
  expect(fromParts(parts.toReversed()).questions.map(({ questionId }) => questionId)).toEqual(["b", "a"]);
});

test("a draw counts as often as it draws, a section not at all", () => {
  const parts = toParts({ sections: [{ position: 0, ...head("S") }], questions: [question("a", 0)], draws: [draw] });
  expect([countOf(parts), pointsOf(parts)]).toEqual([4, "7.5"]);
  expect(pointsOf(parts.map((part) => withPoints(part, "1")))).toBe("4");
});

const inSections = toParts({
  sections: [head("First"), head("Second"), head("Third")].map((one, position) => ({ position, ...one })),
  questions: [question("a", 0), question("b", 1, 0), question("c", 3, 1), question("e", 4, 2)],
  draws: [{ ...draw, position: 2, section: 1 }],
});

test("sections hold what follows them, and come back as they were", () => {
  expect(keys(inSections)).toEqual(["a", "section 0", "b", "section 1", "d", "c", "section 2", "e"]);
  const sent = fromParts(inSections);
  expect(sent.sections.map(({ title }) => title)).toEqual(["First", "Second", "Third"]);
  expect(sent.questions.map(({ section }) => section)).toEqual([null, 0, 1, 2]);
  expect(sent.draws).toMatchObject([{ position: 2, section: 1 }]);
});

test("what was saved keeps the keys that its sections have on the page", () => {
  const shown = movedTo(inSections, 3, 0);
  const saved = toParts({
    sections: [head("Second"), head("First")].map((one, position) => ({ position, ...one })),
    questions: [],
    draws: [],
  });
  expect(keys(withKeysOf(shown, saved))).toEqual(["section 1", "section 0"]);
  expect(keys(withKeysOf([], saved))).toEqual(["section 0", "section 1"]);
});

test("a section takes in what its head is moved above", () => {
  const moved = fromParts(movedTo(inSections, 1, 0));
  expect(moved.questions.map(({ questionId, section }) => [questionId, section])).toEqual([
    ["a", 0],
    ["b", 0],
    ["c", 1],
    ["e", 2],
  ]);
});
