import { describe, expect, test } from "vitest";
import { sampleBodies } from "#/test/factories-assessments.ts";
import fc from "#/test/properties.ts";
import { asksCertainty, certainties, fullMarksAt, stakesAt, weighed } from "./certainty.ts";
import { grade, verdictOf } from "./grading.ts";
import { questionTypes } from "./question.ts";

const body = sampleBodies().true_false;
const right = grade(body, { type: "true_false", value: true }, "3");
const wrong = grade(body, { type: "true_false", value: false }, "3");

describe("certainty", () => {
  test.each([
    ["low", "1", "0"],
    ["mid", "2", "-2"],
    ["high", "3", "-6"],
  ] as const)("%s of 3 points: right %s, wrong %s", (certainty, forRight, forWrong) => {
    expect(weighed(right, certainty).earned).toBe(forRight);
    expect(weighed(wrong, certainty).earned).toBe(forWrong);
  });

  test("golden: mid and wrong is −2/3 of a point; nothing said counts as low", () => {
    const one = grade(body, { type: "true_false", value: false }, "1");
    expect(weighed(one, "mid")).toMatchObject({ earned: "-0.666666666667", fraction: "-0.666666666667" });
    expect(weighed(right, null).earned).toBe("1");
  });

  test("a blank stays a blank, and what waits for a person waits", () => {
    const blank = grade(body, null, "3");
    expect(questionTypes.filter((type) => !asksCertainty(type))).toEqual(["essay", "code", "file"]);
    const essay = grade(sampleBodies().essay, { type: "essay", text: "So." }, "3");
    for (const given of [blank, essay]) expect(weighed(given, "high")).toBe(given);
  });

  test("right in part earns that part", () => {
    const part = grade(sampleBodies().multiple_choice, { type: "multiple_choice", optionIds: ["a"] }, "6");
    expect(part.earned).toBe("3");
    expect(weighed(part, "mid").earned).toBe("2");
    expect(weighed(part, "high").earned).toBe("3");
  });

  test("full marks are those of the certainty that the reasons tell, else all", () => {
    expect(fullMarksAt(weighed(right, "mid").reasons, "3")).toBe("2");
    expect(fullMarksAt(right.reasons, "3")).toBe("3");
  });

  test("the verdict stays that of the answer, and the mark never passes what is possible", () => {
    fc.assert(
      fc.property(fc.constantFrom(...certainties), fc.integer({ min: 1, max: 1_000_000 }), (certainty, thousandths) => {
        const points = String(thousandths / 1_000);
        for (const value of [true, false]) {
          const given = grade(body, { type: "true_false", value }, points);
          const { earned, reasons, possible } = weighed(given, certainty);
          expect(verdictOf(earned, fullMarksAt(reasons, possible), false)).toBe(value ? "correct" : "incorrect");
          expect(Number(earned)).toBeLessThanOrEqual(Number(possible));
          expect(Number(earned)).toBeGreaterThanOrEqual(-2 * Number(possible));
        }
      }),
    );
  });
});

test("what is at stake is told in points", () => {
  expect(certainties.map((certainty) => stakesAt(certainty, "3"))).toEqual([
    { right: "1", wrong: "0" },
    { right: "2", wrong: "2" },
    { right: "3", wrong: "6" },
  ]);
});
