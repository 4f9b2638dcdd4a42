import { expect, test } from "vitest";
import { countsOf, outcomesOf } from "./set-outcomes.ts";

const createdAt = "2026-03-01T09:00:00.000Z";
const at = (minute: number) => `2026-03-01T09:0${minute}:00.000Z`;

test("the first answer since a set was begun tells what became of a question", () => {
  const set = { questionIds: ["a", "b", "c", "d", "e", "f"], createdAt };
  const answers = [
    { questionId: "a", fraction: "1", answeredAt: createdAt },
    { questionId: "a", fraction: "0", answeredAt: at(1) },
    { questionId: "a", fraction: "1", answeredAt: at(2) },
    { questionId: "b", fraction: "1", answeredAt: at(1) },
    { questionId: "c", fraction: "0.5", answeredAt: at(2) },
    { questionId: "d", fraction: null, answeredAt: at(3) },
  ];
  const outcomes = outcomesOf(set, answers, (id) => id !== "f");
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(["wrong", "right", "partly", "given", "open", "gone"]);
  expect(countsOf(outcomes)).toEqual({ answered: 4, right: 1 });
});
