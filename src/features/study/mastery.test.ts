import { describe, expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import { addSeconds } from "#/core/time.ts";
import fc from "#/test/properties.ts";
import { afterAnswer, dayOf, evidenceOf, guessOf, type Mastery, masteryOf, priorMastery, type Try } from "./mastery.ts";

const start = "2026-03-01T09:00:00.000Z";
const day = 86_400;

/** One question a day, among four options. */
const answered = (signs: string, every = day): Try[] =>
  [...signs].map((sign, index) => ({
    key: `answer-${index}`,
    questionId: `question-${index}`,
    at: addSeconds(start, index * every),
    isRight: sign === "?" ? null : sign === "+",
    options: 4,
  }));

const course = (tries: readonly Try[]): number[] => {
  const steps = evidenceOf(tries).map((_, index, all) => masteryOf(all.slice(0, index + 1)).probability);
  return steps.map((value) => Number(value.toFixed(3)));
};

describe("golden courses of answers, prior .30 and guess .25", () => {
  test("four right", () => expect(course(answered("++++"))).toEqual([0.666, 0.896, 0.973, 0.994]));
  test("right and wrong", () =>
    expect(course(answered("+-++-+++"))).toEqual([0.666, 0.328, 0.692, 0.906, 0.629, 0.88, 0.969, 0.993]));
});

describe("how much an answer tells", () => {
  test("depends on how easily it is guessed", () => {
    expect([guessOf(null), guessOf(2), guessOf(5)]).toEqual([0.05, 0.5, 0.2]);
    const told = (options: number | null) => afterAnswer(priorMastery, { isRight: true, options });
    expect(told(null)).toBeGreaterThan(told(4));
    expect(told(4)).toBeGreaterThan(told(2));
  });
});

describe("mastered is who", () => {
  test("is at .95, with three attempts, on two days", () => {
    expect(masteryOf(evidenceOf(answered("++"))).isMastered).toBe(false);
    expect(masteryOf(evidenceOf(answered("+++"))).isMastered).toBe(true);
    expect(masteryOf(evidenceOf(answered("++++", 60)))).toMatchObject({ attempts: 4, days: 1, isMastered: false });
    expect(masteryOf(evidenceOf(answered("+++-")))).toMatchObject({ attempts: 4, isMastered: false });
  });

  test("has three attempts, however sure two open answers are", () => {
    const open = answered("++").map((each) => ({ ...each, options: null }));
    const state = masteryOf(evidenceOf(open));
    expect(state.probability).toBeGreaterThan(0.95);
    expect(state.isMastered).toBe(false);
  });

  test("nothing was tried", () =>
    expect(masteryOf([])).toEqual({ probability: priorMastery, attempts: 0, days: 0, isMastered: false }));
});

describe("what counts", () => {
  const again = (isRight: boolean | null, seconds: number, key: string): Try => ({
    ...{ key, questionId: "question-0", options: 4, isRight, at: addSeconds(start, seconds) },
  });

  test("is the first try at a question of a day", () => {
    expect(
      evidenceOf([again(false, 0, "a"), again(true, 60, "b"), again(true, day, "c")]).map(({ key }) => key),
    ).toEqual(["a", "c"]);
  });

  test("is no try after help, that day", () => {
    expect(
      evidenceOf([again(null, 0, "a"), again(true, 60, "b"), again(true, day, "c")]).map(({ key }) => key),
    ).toEqual(["c"]);
  });

  test("goes by the days of UTC", () => expect(dayOf("2026-03-01T23:59:59.999Z")).toBe("2026-03-01"));
});

const tries = fc.array(
  fc.record({
    key: fc.uuid(),
    questionId: fc.constantFrom("p", "q", "r", "s"),
    at: fc.integer({ min: 0, max: 5 * 24 }).map((hours) => addSeconds(start, hours * 3600)),
    isRight: fc.constantFrom(true, false, null),
    options: fc.constantFrom(null, 2, 4),
  }),
  { maxLength: 40 },
);

test("any order of arrival, with anything arriving twice, comes to the same state", () => {
  fc.assert(
    fc.property(
      tries.chain((list) =>
        fc.record({
          list: fc.constant(list),
          arrived: fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2, maxLength: list.length * 2 }),
        }),
      ),
      ({ list, arrived }) => {
        const state = (of: readonly Try[]): Mastery => masteryOf(evidenceOf(of));
        expect(state(arrived)).toEqual(state(list));
      },
    ),
  );
});

test("ids of two answers of one instant decide between them", () => {
  const [first, second] = [newId(), newId()].sort();
  const at = start;
  const both = [
    { key: second!, questionId: "q", at, isRight: true, options: null },
    { key: first!, questionId: "q", at, isRight: false, options: null },
  ];
  expect(evidenceOf(both).map(({ key }) => key)).toEqual([first]);
  expect(evidenceOf([...both, both[0]!])).toHaveLength(1);
});
