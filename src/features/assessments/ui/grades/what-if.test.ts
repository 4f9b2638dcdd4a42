import { describe, expect, test } from "vitest";
import type { GradeColumn, MyGrade, MyGrades } from "../../contract-gradebook.ts";
import { cellWords, supposeMarks, totalWords } from "./what-if.ts";

const column = (id: string): GradeColumn => ({
  ...{ id, kind: "manual", title: id, possible: "10", categoryId: null },
  ...{ isExtraCredit: false, isReleased: true, isDue: false },
});
const cell = (columnId: string, earned: string | null): MyGrade => ({
  ...{ columnId, state: earned === null ? "empty" : "scored", earned, possible: "10" },
  ...{ computed: null, late: null, isEntered: true, revision: 1, reason: "" },
});
const grades: MyGrades = {
  ...{
    courseId: "c",
    categories: [],
    scheme: { kind: "pass_fail", passAt: "60" },
    missingCountsZero: false,
    latePolicy: null,
  },
  columns: [column("a"), column("b")],
  cells: [cell("a", "5"), cell("b", null)],
  total: { fraction: "0.5", label: "Fail", categories: [], dropped: [] },
};

describe("what if", () => {
  test("says the total as it would be, and names what is no mark", () => {
    expect(supposeMarks(grades, {}).words).toBe("50 %, Fail");
    expect(supposeMarks(grades, { b: "7,5" })).toEqual({ words: "62.5 %, Pass", dropped: [], faults: [] });
    expect(supposeMarks(grades, { a: "10", b: "11" })).toMatchObject({ words: "100 %, Pass", faults: ["b"] });
    expect(supposeMarks(grades, { b: "x" })).toMatchObject({ words: "50 %, Fail", faults: ["b"] });
  });

  test("words of totals and marks", () => {
    expect(totalWords({ fraction: null, label: null })).toBe(null);
    expect(totalWords({ fraction: "0.125", label: null })).toBe("12.5 %");
    expect(cellWords({ state: "pending", earned: null, possible: "1" })).toBe("To be marked");
    expect(cellWords({ state: "excused", earned: null, possible: "1" })).toBe("Excused");
    expect(cellWords({ state: "empty", earned: null, possible: "1" })).toBe("–");
    expect(cellWords({ state: "scored", earned: "0.5", possible: "1" })).toBe("0.5 of 1");
  });
});
