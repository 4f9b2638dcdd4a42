import { describe, expect, test } from "vitest";
import fc from "#/test/properties.ts";
import { abilityOf, difficultiesOf, expectedSuccess, startOf, stepAfter } from "./difficulty.ts";

const rounded = (value: number) => Number(value.toFixed(3));

describe("golden: the formulas by hand", () => {
  test("K = 1 / (1 + 0.05 n)", () =>
    expect([0, 1, 10, 20, 100].map(stepAfter).map(rounded)).toEqual([1, 0.952, 0.667, 0.5, 0.167]));

  test("chances by the logistic curve", () => {
    expect([0, 0.85, 1.1, 1.39].map((ability) => rounded(expectedSuccess(ability, 0)))).toEqual([
      0.5, 0.701, 0.75, 0.801,
    ]);
    expect(expectedSuccess(0, 1)).toBeCloseTo(1 - expectedSuccess(1, 0), 12);
  });

  test("one person at four questions, right, right, wrong, right", () => {
    const answers = [true, true, false, true].map((isRight, n) => ({ userId: "p", questionId: `q${n}`, isRight }));
    const abilities = answers.map((_, n) => rounded(abilityOf(answers.slice(0, n + 1), new Map())));
    expect(abilities).toEqual([0.5, 0.86, 0.221, 0.608]);
    const ratings = difficultiesOf(answers, new Map([["q1", 1]]));
    expect([...ratings].map(([id, { value, answers: n }]) => [id, rounded(value), n])).toEqual([
      ["q0", -0.5, 1],
      ["q1", 0.378, 1],
      ["q2", 0.749, 1],
      ["q3", -0.398, 1],
    ]);
  });

  test("two people at one question: the second outcome weighs by K after one answer", () => {
    const [rating] = difficultiesOf(
      [
        { userId: "p", questionId: "q", isRight: false },
        { userId: "r", questionId: "q", isRight: false },
      ],
      new Map(),
    ).values();
    expect(rating).toEqual({ value: 0.5 + stepAfter(1) * (1 / (1 + Math.exp(0.5))), answers: 2 });
  });
});

test("starts where the author put it", () =>
  expect([startOf("easy"), startOf("medium"), startOf("hard"), startOf(null)]).toEqual([-1, 0, 1, 0]));

test("a question that is solved ends no harder, one that is not no easier", () => {
  const outcomes = fc.array(fc.constantFrom("p", "r", "s"), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(outcomes, fc.boolean(), (people, isRight) => {
      const [rating] = difficultiesOf(
        people.map((userId) => ({ userId, questionId: "q", isRight })),
        new Map(),
      ).values();
      expect(rating!.answers).toBe(people.length);
      expect(Math.sign(rating!.value)).toBe(isRight ? -1 : 1);
    }),
  );
});
