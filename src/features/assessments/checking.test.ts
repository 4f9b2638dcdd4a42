import { describe, expect, test } from "vitest";
import { decimal, toMarks } from "#/core/marks.ts";
import fc from "#/test/properties.ts";
import type { Answer } from "./answer.ts";
import { gradeTries, isCheckable, tryStateOf, verdictOfFraction, verdictOfTries } from "./checking.ts";
import { grade } from "./grading.ts";
import { hintsOf } from "./hints.ts";
import { costOf, leftToEarn } from "./penalty.ts";
import type { BodyOf } from "./question.ts";
import { verdictOfGrade } from "./verdict.ts";

const third = "0.333333333333";
const option = (id: string, fraction: string) => ({ id, text: id, fraction, feedback: "" });
const body: BodyOf<"single_choice"> = {
  ...{ type: "single_choice", stem: "S", shuffle: false, explanation: "" },
  options: [option("right", "1"), option("half", "0.5"), option("wrong", "0"), option("bad", "-0.5")],
};
const essay: BodyOf<"essay"> = { type: "essay", stem: "S", guidance: "", explanation: "" };
const chosen = (optionId: string | null): Answer => ({ type: "single_choice", optionId });
const graded = (checked: readonly string[], unchecked: string | null = null, penalty = third, points = "3") =>
  gradeTries(body, { checked: checked.map(chosen), unchecked: unchecked === null ? null : chosen(unchecked) }, points, {
    penalty,
  });

describe("what wrong tries cost", () => {
  test.each([
    [third, 1, "1", "2"],
    ["0.3333333", 3, "3", "0"],
    ["0.666666666667", 1, "2", "1"],
    ["0.25", 2, "1.5", "1.5"],
    ["0.3333", 3, "2.9997", "0.0003"],
    ["0", 9, "0", "3"],
    ["1", 2, "3", "0"],
  ])("%s × %i", (penalty, wrong, cost, left) => {
    const paid = costOf(penalty, wrong).times(3);
    expect([toMarks(paid), leftToEarn("3", penalty, wrong)]).toEqual([cost, left]);
  });
});

describe("the tries that a question has", () => {
  const rules = { tries: 3 };
  test.each([
    [[], rules, { made: 0, left: 3, isFinished: false, hints: 0 }],
    [["0"], rules, { made: 1, left: 2, isFinished: false, hints: 1 }],
    [["0", "0.5"], rules, { made: 2, left: 1, isFinished: false, hints: 2 }],
    [["0", "0.5", "0"], rules, { made: 3, left: 0, isFinished: true, hints: 2 }],
    [["0", "1"], rules, { made: 2, left: 1, isFinished: true, hints: 1 }],
    [["1"], rules, { made: 1, left: 2, isFinished: true, hints: 0 }],
    [["0", "0", "0", "0"], { tries: null }, { made: 4, left: null, isFinished: false, hints: 4 }],
    [["0", "0"], { tries: 1 }, { made: 2, left: 0, isFinished: true, hints: 1 }],
  ])("%j of %j", (fractions, given, state) => expect(tryStateOf(fractions, given)).toEqual(state));

  test("what a person marks has none", () => {
    expect(["essay", "code", "numeric"].map((type) => isCheckable(type as "essay"))).toEqual([false, false, true]);
    expect(hintsOf(essay)).toEqual([]);
    expect(hintsOf(body)).toEqual([]);
    expect(hintsOf({ ...body, hints: ["Look."] })).toEqual(["Look."]);
  });
});

describe("grading tries", () => {
  test.each([
    [["right"], null, "3", "correct"],
    [["wrong", "right"], null, "2", "correct"],
    [["wrong", "wrong", "right"], null, "1", "correct"],
    [["wrong", "half"], null, "0.5", "partly_correct"],
    [["wrong", "wrong", "half"], null, "0", "partly_correct"],
    [["half"], null, "1.5", "partly_correct"],
    [["half", "wrong"], null, "0", "incorrect"],
    [["bad"], null, "0", "incorrect"],
    [["wrong"], "right", "2", "correct"],
    [[], "half", "1.5", "partly_correct"],
    [[], "bad", "0", "incorrect"],
  ] as const)("%j, then %s unchecked", (checked, unchecked, earned, verdict) => {
    const result = graded(checked, unchecked);
    expect(result.earned).toBe(earned);
    expect(verdictOfGrade(result, "3", false)).toBe(verdict);
  });

  test("three wrong thirds leave exactly nothing, and a right answer stays one", () => {
    const result = graded(["wrong", "wrong", "wrong", "right"], null, third, "7");
    expect(result).toMatchObject({ earned: "0", fraction: "0", possible: "7" });
    expect(verdictOfGrade(result, "7", false)).toBe("correct");
  });

  test("nothing given and an answer that was cleared are blanks", () => {
    expect(graded([])).toMatchObject({ earned: "0", isBlank: true });
    const cleared = gradeTries(body, { checked: [chosen("wrong")], unchecked: chosen(null) }, "3", { penalty: third });
    expect(cleared).toMatchObject({ earned: "0", isBlank: true });
    expect(verdictOfGrade(cleared, "3", true)).toBe("blank");
  });

  test("what a person marks waits for them", () => {
    const tries = { checked: [], unchecked: { type: "essay", text: "So." } } as const;
    expect(gradeTries(essay, tries, "2", { penalty: third })).toMatchObject({ state: "needs_marking", earned: null });
  });

  test("by a corrected key the first right try counts", () => {
    const corrected = { ...body, options: [option("right", "0"), option("half", "1"), option("wrong", "0")] };
    const tries = { checked: [chosen("wrong"), chosen("half"), chosen("right")], unchecked: null };
    expect(gradeTries(corrected, tries, "3", { penalty: third }).earned).toBe("2");
  });

  test("the reasons tell what the tries cost, in words that stand without the number", () => {
    expect(graded(["wrong", "right"]).reasons.at(-1)).toEqual({
      ...{ key: "tries:1:correct", text: "1 try before it was not right: costs 33.33 %.", fraction: "-0.333333333333" },
    });
    expect(graded(["wrong", "wrong", "right"]).reasons.at(-1)?.text).toBe(
      "2 tries before it were not right: costs 66.67 %.",
    );
    expect(graded(["bad"]).reasons.at(-1)?.text).toBe("In practice a wrong answer costs no points.");
    expect(graded(["wrong", "right"], null, "0").reasons).toEqual(grade(body, chosen("right"), "3").reasons);
    expect(verdictOfTries([])).toBeNull();
  });

  test("never below nothing, never above the points, and never more for a further wrong try", () => {
    const ids = fc.constantFrom("right", "half", "wrong", "bad");
    fc.assert(
      fc.property(
        fc.array(ids, { maxLength: 5 }),
        ids,
        fc.integer({ min: 0, max: 1000 }),
        (checked, last, thousandths) => {
          const penalty = String(thousandths / 1000);
          const earned = decimal(graded(checked, last, penalty, "2").earned ?? "0");
          expect(earned.gte(0) && earned.lte(2)).toBe(true);
          expect(earned.gte(graded(["wrong", ...checked], last, penalty, "2").earned ?? "0")).toBe(true);
        },
      ),
    );
  });
});

test("a verdict of its own", () => {
  expect(["1", "0.2", "0", "-1"].map(verdictOfFraction)).toEqual([
    "correct",
    "partly_correct",
    "incorrect",
    "incorrect",
  ]);
});
