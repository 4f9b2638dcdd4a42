import { describe, expect, test } from "vitest";
import { sampleBodies } from "#/test/factories-assessments.ts";
import {
  alphaOf,
  fewestToJudge,
  optionStatistics,
  optionsOf,
  skillStatistics,
  standardErrorOf,
  warningsOf,
} from "./statistics.ts";

const bodies = sampleBodies();

describe("warnings", () => {
  test.each([
    [0.29, 0.5, ["hard"]],
    [0.3, 0.15, []],
    [0.9, null, []],
    [0.91, 0.14, ["easy", "weak"]],
    [0.1, -0.2, ["hard", "weak"]],
  ])("facility %d, discrimination %d: %j", (facility, discrimination, warnings) => {
    expect(warningsOf(facility, discrimination, fewestToJudge)).toEqual(warnings);
    expect(warningsOf(facility, discrimination, fewestToJudge - 1)).toEqual([]);
  });
});

describe("Cronbach's α", () => {
  test("is 1 for questions that always agree, and by the formula otherwise", () => {
    expect(alphaOf([1, 1], 4)).toBe(1);
    expect(alphaOf([1, 1, 1], 6)).toBeCloseTo(0.75);
    expect(alphaOf([1, 1], 1)).toBe(-2);
  });

  test("says nothing for one question, or totals that do not vary", () => {
    expect(alphaOf([1], 1)).toBe(null);
    expect(alphaOf([0, 0], 0)).toBe(null);
    expect(alphaOf([0, 0], null)).toBe(null);
  });

  test("gives the standard error of measurement", () => {
    expect(standardErrorOf(0.2, 0.75)).toBeCloseTo(0.1);
    expect(standardErrorOf(0.2, -1)).toBe(0.2);
    expect(standardErrorOf(0.2, 1)).toBe(0);
    expect(standardErrorOf(null, 0.5)).toBe(null);
    expect(standardErrorOf(0.2, null)).toBe(null);
  });
});

describe("options", () => {
  test("are those of choices and of true or false", () => {
    expect(optionsOf(bodies.multiple_choice).map(({ id, isRight }) => [id, isRight])).toEqual([
      ["a", true],
      ["b", true],
      ["c", false],
    ]);
    expect(optionsOf(bodies.true_false)).toEqual([
      { id: "true", text: "True", isRight: true },
      { id: "false", text: "False", isRight: false },
    ]);
    expect(optionsOf(bodies.essay)).toEqual([]);
  });

  test("wrong ones below 5 % are idle, right ones never", () => {
    const choices = [
      { optionId: "b", chosen: 96, meanRest: 0.5 },
      { optionId: "c", chosen: 4, meanRest: 0.25 },
    ];
    expect(optionStatistics(bodies.single_choice, choices, 100)).toMatchObject([
      { id: "a", isRight: true, chosen: 0, share: 0, meanRest: null, isIdle: false },
      { id: "b", chosen: 96, share: 0.96, meanRest: 0.5, isIdle: false },
      { id: "c", chosen: 4, share: 0.04, isIdle: true },
    ]);
    expect(optionStatistics(bodies.single_choice, [], 0).some(({ isIdle }) => isIdle)).toBe(false);
    const few = [{ optionId: "a", chosen: fewestToJudge - 1, meanRest: 1 }];
    expect(optionStatistics(bodies.single_choice, few, fewestToJudge - 1)[2]?.isIdle).toBe(false);
    const edge = [{ optionId: "c", chosen: 5, meanRest: 0.25 }];
    expect(optionStatistics(bodies.single_choice, edge, 100)[2]?.isIdle).toBe(false);
  });
});

describe("the skills of a quiz", () => {
  const skill = (name: string) => ({ id: `id of ${name}`, name });
  const item = (answers: number, facility: number, ...names: string[]) => ({
    ...{ answers, facility, skills: names.map(skill) },
  });

  test("take their questions together, each answer counting the same, by name", () => {
    expect(skillStatistics([item(3, 1, "b", "a"), item(1, 0, "b"), item(5, 0.5)])).toEqual([
      { id: "id of a", name: "a", questions: 1, answers: 3, facility: 1 },
      { id: "id of b", name: "b", questions: 2, answers: 4, facility: 0.75 },
    ]);
  });

  test("are 0 where nobody answered", () => {
    expect(skillStatistics([item(0, 0, "a")])).toMatchObject([{ answers: 0, facility: 0 }]);
  });
});
