import { describe, expect, test } from "vitest";
import { decimal } from "#/core/marks.ts";
import fc from "#/test/properties.ts";
import { levelsOf, markByRubric, Rubric, rubricOf } from "./rubric.ts";

const level = (id: string, points: string) => ({ id, title: `Level ${id}`, description: "", points });
const criterion = (id: string, ...points: string[]) => ({
  ...{ id, title: `Criterion ${id}`, description: "" },
  levels: points.map((worth, i) => level(`l${i}`, worth)),
});
const rubric: Rubric = { criteria: [criterion("a", "0", "1", "2"), criterion("b", "1", "0")] };
const choose = (...levels: string[]) => levels.map((levelId, i) => ({ criterionId: "ab"[i] ?? "x", levelId }));

describe("marking by a rubric", () => {
  test("gives the share of the points that the levels have, exactly, and says why", () => {
    expect(markByRubric(rubric, choose("l1", "l0"), "10")).toEqual({
      earned: "6.666666666667",
      reasons: [
        { key: "criterion:a:l1", text: "Criterion a: Level l1, 1 of 2.", fraction: "0.333333333333" },
        { key: "criterion:b:l0", text: "Criterion b: Level l0, 1 of 1.", fraction: "0.333333333333" },
      ],
    });
    expect(markByRubric(rubric, choose("l2", "l0"), "7")).toMatchObject({ earned: "7" });
    expect(markByRubric(rubric, choose("l0", "l1"), "7")).toMatchObject({ earned: "0" });
  });

  test("refuses what is not a level for each criterion", () => {
    expect(markByRubric(rubric, choose("l1"), "1")).toEqual({ fault: "must name a level for “Criterion b”" });
    expect(markByRubric(rubric, choose("l9", "l0"), "1")).toEqual({ fault: "must name a level for “Criterion a”" });
    expect(markByRubric(rubric, choose("l0", "l0", "l0"), "1")).toEqual({ fault: "must name criteria of the rubric" });
    const twice = [...choose("l0", "l0"), { criterionId: "a", levelId: "l1" }];
    expect(markByRubric(rubric, twice, "1")).toEqual({ fault: "must name each criterion once" });
  });

  test("never gives more than is possible, nor less than nothing; the levels can be read back", () => {
    const points = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(points, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.integer({ min: 1, max: 50 }),
        (given, pick, possible) => {
          const criteria = given.map((worth, i) => criterion(`c${i}`, ...worth.map(String), "1"));
          const chosen = criteria.map(({ id, levels }, i) => ({
            criterionId: id,
            levelId: levels[(pick + i) % levels.length]!.id,
          }));
          const mark = markByRubric({ criteria }, chosen, String(possible));
          if ("fault" in mark) throw new Error(mark.fault);
          expect(decimal(mark.earned).lte(possible) && decimal(mark.earned).gte(0)).toBe(true);
          expect(levelsOf(mark.reasons)).toEqual(chosen);
        },
      ),
    );
  });

  test("other reasons name no level", () => {
    expect(
      levelsOf([
        { key: "marker", text: "", fraction: null },
        { key: "criterion:a", text: "", fraction: null },
      ]),
    ).toEqual([]);
  });
});

describe("a rubric", () => {
  const faultOf = (criteria: unknown) => Rubric.safeParse({ criteria }).error?.issues[0]?.message;

  test.each([
    ["must have a criterion", []],
    ["must have unique criterion ids", [criterion("a", "0", "1"), criterion("a", "0", "1")]],
    ["must have at least 2 levels", [criterion("a", "1")]],
    ["must have a level worth more than 0", [criterion("a", "0", "0.0")]],
    ["must have unique level ids", [{ ...criterion("a"), levels: [level("x", "0"), level("x", "1")] }]],
    ["must be at most 1000", [criterion("a", "0", "1001")]],
    [undefined, rubric.criteria],
  ])("%s", (fault, criteria) => {
    expect(faultOf(criteria)).toBe(fault);
  });
});

test("an essay may have one, other questions have none", () => {
  const essay = { type: "essay", stem: "Why?", guidance: "", explanation: "" } as const;
  expect(rubricOf({ ...essay, rubric })).toBe(rubric);
  expect(rubricOf(essay)).toBeUndefined();
  expect(
    rubricOf({ type: "true_false", stem: "So?", correct: true, feedbackTrue: "", feedbackFalse: "", explanation: "" }),
  ).toBeUndefined();
});
