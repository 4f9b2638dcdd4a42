import { describe, expect, test } from "vitest";
import type { GradeCell } from "./contract-gradebook.ts";
import { classMeans } from "./gradebook-means.ts";

const cell = (earned: string | null, given: Partial<GradeCell> = {}): GradeCell => ({
  ...{ columnId: "c", state: earned === null ? "empty" : "scored", earned, possible: "10", computed: earned },
  ...{ late: null, isEntered: false, revision: 0 },
  ...given,
});
const row = (fraction: string | null, ...cells: GradeCell[]) => ({
  cells,
  total: { fraction, label: null, categories: [], dropped: [] },
});
const columns = [
  { id: "c", possible: "10" },
  { id: "d", possible: "3" },
];

describe("the means of a class", () => {
  test("are of what is graded alone", () => {
    const rows = [
      row("1", cell("10"), cell("1", { possible: "3" })),
      row("0.5", cell("4"), cell(null)),
      row(null, cell(null, { state: "pending" }), cell("2", { possible: "3" })),
      row("0.1", cell("1"), cell(null, { state: "excused" })),
    ];
    expect(classMeans(columns, rows)).toEqual({
      columns: [
        { columnId: "c", graded: 3, mean: "5", median: "4" },
        { columnId: "d", graded: 2, mean: "1.5", median: "1.5" },
      ],
      total: { graded: 3, mean: "0.533333333333", median: "0.5" },
    });
  });

  test("take marks out of other points by their share, and none out of nothing", () => {
    const rows = [
      row(null, cell("1", { possible: "4" })),
      row(null, cell("10")),
      row(null, cell("0", { possible: "0" })),
      row(null),
    ];
    expect(classMeans(columns, rows).columns[0]).toEqual({ columnId: "c", graded: 2, mean: "6.25", median: "6.25" });
  });

  test("are none where nothing is graded", () => {
    const none = { graded: 0, mean: null, median: null };
    expect(classMeans(columns, [])).toEqual({
      columns: [
        { columnId: "c", ...none },
        { columnId: "d", ...none },
      ],
      total: none,
    });
  });
});
