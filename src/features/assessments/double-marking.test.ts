import { describe, expect, test } from "vitest";
import { decimal, toMarks } from "#/core/marks.ts";
import fc from "#/test/properties.ts";
import { agreedMark, doAgree, marksOfRound, needOf } from "./double-marking.ts";
import { markByRubric, type Rubric } from "./rubric.ts";

const level = (id: string, points: string) => ({ id, title: `Level ${id}`, description: "", points });
const rubric: Rubric = {
  criteria: ["a", "b"].map((id) => ({
    ...{ id, title: `Criterion ${id}`, description: "" },
    levels: [level("l0", "0"), level("l1", "1"), level("l4", "4")],
  })),
};
const byLevels = (a: string, b: string) => {
  const chosen = [
    { criterionId: "a", levelId: a },
    { criterionId: "b", levelId: b },
  ];
  const mark = markByRubric(rubric, chosen, "10");
  if ("fault" in mark) throw new Error(mark.fault);
  return { ...mark, comment: `${a} ${b}` };
};
const byPoints = (earned: string, comment = "") => ({
  ...{ earned, comment },
  reasons: [{ key: "marker", text: "Marked by a person.", fraction: "0.5" }],
});

test.each([
  ["7", "8", "10", 10, true],
  ["7", "8.000000000001", "10", 10, false],
  ["8", "7", "10", 10, true],
  ["7", "7", "10", 0, true],
  ["7", "7.000000000001", "10", 0, false],
  ["0", "10", "10", 100, true],
  ["0.1", "0.3", "2", 10, true],
  ["1", "1.3", "3", 10, true],
])("%s and %s of %s with %i %%: %s", (first, second, possible, percent, agree) =>
  expect(doAgree(first, second, possible, percent)).toBe(agree),
);

describe("the mark that two agree on", () => {
  test("is the exact mean, in whatever order, half of what both gave", () => {
    const cents = fc.integer({ min: 0, max: 1_000 }).map((value) => toMarks(decimal(value).div(100)));
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const { earned } = agreedMark(byPoints(a), byPoints(b), "10", undefined);
        expect(earned).toBe(agreedMark(byPoints(b), byPoints(a), "10", undefined).earned);
        expect(decimal(earned).times(2).eq(decimal(a).plus(b))).toBe(true);
      }),
    );
  });

  test("has the words of both, once where they are the same", () => {
    const words = (one: string, other: string) =>
      agreedMark(byPoints("1", one), byPoints("2", other), "4", undefined).comment;
    expect(words("Good.", " Short. ")).toBe("Good.\n\nShort.");
    expect(words("Good.", "Good.")).toBe("Good.");
    expect(words("", "Short.")).toBe("Short.");
  });

  test("by a rubric says of each criterion what both chose", () => {
    const { earned, reasons } = agreedMark(byLevels("l4", "l0"), byLevels("l4", "l1"), "10", rubric);
    expect(earned).toBe("5.625");
    expect(reasons).toEqual([
      { key: "criterion:a:l4", text: "Criterion a: Level l4, 4 of 4.", fraction: "0.5" },
      { key: "mean:b", text: "Criterion b: between Level l0 and Level l1, 0.5 of 4.", fraction: "0.0625" },
    ]);
  });

  test.each([
    ["one gave points", byLevels("l4", "l0"), byPoints("4"), rubric],
    ["the question has no rubric", byPoints("6"), byPoints("4"), undefined],
  ])("says that it is a mean where %s", (_, first, second, given) =>
    expect(agreedMark(first, second, "10", given)).toMatchObject({
      reasons: [{ key: "marker", text: "Marked by two people: the mean of both marks.", fraction: expect.any(String) }],
    }),
  );
});

test("what an answer waits for", () =>
  expect([0, 1, 2].map(needOf)).toEqual(["first_mark", "second_mark", "decision"]));

test("marks are of the grade that waits, or the last of a settled answer", () => {
  const rows = [{ gradeRevision: 1 }, { gradeRevision: 3 }, { gradeRevision: 3 }];
  expect(marksOfRound(rows, { state: "needs_marking", revision: 1 })).toEqual([{ gradeRevision: 1 }]);
  expect(marksOfRound(rows, { state: "needs_marking", revision: 4 })).toEqual([]);
  expect(marksOfRound(rows, { state: "graded", revision: 4 })).toEqual(rows.slice(1));
  expect(marksOfRound([], { state: "graded", revision: 2 })).toEqual([]);
});
