import { describe, expect, test } from "vitest";
import fc from "#/test/properties.ts";
import type { GradeCell, GradeColumn } from "./contract-gradebook.ts";
import { parseCsv, toCsv } from "./csv.ts";
import { gradebookCsv, planImport } from "./gradebook-csv.ts";

const idOf = (digit: number) => `0197a3f0-5c1e-7c3a-9d55-00000000000${digit}`;

const column = (digit: number, kind: "quiz" | "manual", title: string): GradeColumn => ({
  ...{ id: idOf(digit), kind, title, possible: "10", categoryId: null },
  ...{ isExtraCredit: false, isReleased: true, isDue: false },
});
const columns = [column(1, "quiz", "=Quiz"), column(2, "manual", "Portfolio"), column(3, "manual", "Talk, short")];

const cell = (columnId: string, state: GradeCell["state"], earned: string | null): GradeCell => ({
  ...{
    columnId,
    state,
    earned,
    possible: "10",
    computed: null,
    late: null,
    isEntered: earned !== null,
    revision: earned ? 1 : 0,
  },
});
const rowOf = (digit: number, name: string, marks: (string | null)[]) => ({
  learner: { id: idOf(digit), name },
  cells: columns.map(({ id }, i) =>
    marks[i] === "EX" ? cell(id, "excused", null) : cell(id, marks[i] ? "scored" : "empty", marks[i] ?? null),
  ),
  total: { fraction: "0.5", label: "B", categories: [], dropped: [] },
});
const rows = [rowOf(7, "@SUM(A1)", ["5", "7.5", null]), rowOf(8, 'Ada "the" first', [null, "EX", "3"])];
const known = { columns, rows };

describe("CSV", () => {
  test("survives quotes, separators, line ends and formulas", () => {
    const text = fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\n", "=", "-", "+", "@", "'", " ", "é") });
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (given) => {
        const header = ["one", "two"];
        const back = parseCsv(toCsv([header, ...given]))?.map(({ fields }) => fields);
        const filled = given.filter((row) => row.some((field) => field !== ""));
        const trusted = (field: string) => field.replace(/^'(?=[=+\-@\t\r])/, "");
        expect(back?.map((row) => row.map(trusted))).toEqual([header, ...filled.map((row) => row.map(trusted))]);
      }),
    );
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1+1"])(
    "%j is written as text that no spreadsheet runs",
    (formula) => {
      expect(
        toCsv([[formula]])
          .replace(/^"/, "")
          .startsWith(`'${formula[0]}`),
      ).toBe(true);
    },
  );

  test("reads semicolons, a byte order mark, any line end, and counts the lines of the file", () => {
    expect(parseCsv('\uFEFFa;"b, c"\r\n\r\n"d\ne";f\rg;h')).toEqual([
      { line: 1, fields: ["a", "b, c"] },
      { line: 3, fields: ["d\ne", "f"] },
      { line: 5, fields: ["g", "h"] },
    ]);
    expect(parseCsv('a,"b')).toBe(null);
    expect(parseCsv("")).toEqual([]);
    expect(parseCsv('a b",c')).toEqual([{ line: 1, fields: ['a b"', "c"] }]);
  });
});

const file = (...lines: string[]) =>
  [`Learner,Learner id,Portfolio (of 10) [${idOf(2)}],"Talk, short [${idOf(3)}]",Note`, ...lines].join("\n");

describe("the gradebook as CSV", () => {
  test("holds names, marks, excuses and totals, none of them a formula", () => {
    const csv = gradebookCsv({ columns }, [
      ...rows,
      { ...rows[0]!, total: { ...rows[0]!.total, fraction: null, label: null } },
    ]);
    const lines = csv.split("\r\n");
    expect(lines[0]).toBe(
      `Learner,Learner id,'=Quiz (of 10) [${idOf(1)}],Portfolio (of 10) [${idOf(2)}],"Talk, short (of 10) [${idOf(3)}]",Total in percent,Grade`,
    );
    expect(lines[1]).toBe(`'@SUM(A1),${idOf(7)},5,7.5,,50,B`);
    expect(lines[2]).toBe(`"Ada ""the"" first",${idOf(8)},,EX,3,50,B`);
    expect(lines[3]).toBe(`'@SUM(A1),${idOf(7)},5,7.5,,,`);
  });

  test("read back changes nothing", () => {
    const plan = planImport(gradebookCsv({ columns }, rows), known);
    expect(plan).toEqual({
      changes: [],
      faults: [],
      ignored: ["Learner", "=Quiz (of 10)", "Total in percent", "Grade"],
    });
  });
});

describe("an import", () => {
  test("plans what differs; an empty field changes nothing", () => {
    const plan = planImport(file(`x,${idOf(7)},8,"2,5",`, `y,${idOf(8)},ex,,`), known);
    expect(plan.faults).toEqual([]);
    expect(plan.changes).toMatchObject([
      { line: 2, columnTitle: "Portfolio", from: "7.5", to: "8", earned: "8", revision: 1 },
      { line: 2, columnTitle: "Talk, short", from: "", to: "2.5", earned: "2.5", revision: 0 },
    ]);
    expect(planImport(file(`x,${idOf(7)},EX,`), known).changes).toMatchObject([
      { from: "7.5", to: "EX", earned: null },
    ]);
    expect(plan.ignored).toEqual(["Learner", "Note"]);
  });

  test("names each fault and its line", () => {
    const faultsOf = (csv: string) => planImport(csv, known).faults.map(({ line, message }) => `${line}: ${message}`);
    expect(faultsOf('"')).toEqual(["1: A quote is opened and never closed."]);
    expect(faultsOf("")).toEqual(["1: There is no column “Learner id”."]);
    expect(faultsOf("a,b\n1,2")).toEqual(["1: There is no column “Learner id”."]);
    expect(faultsOf(`Learner id,[${idOf(2)}],[${idOf(2)}]`)).toEqual(["1: “Portfolio” stands there twice."]);
    expect(faultsOf(file(`x,${idOf(9)},1`, "x", `y,${idOf(8)},1`, `y,${idOf(8)},2`))).toEqual([
      "2: This is no learner of the course.",
      "3: This is no learner of the course.",
      '5: Ada "the" first stands there twice.',
    ]);
    expect(faultsOf(file(`y,${idOf(8)},10.5,-1`))).toEqual([
      '2: Ada "the" first, Portfolio: 10.5 is more than 10.',
      '2: Ada "the" first, Talk, short: “-1” is no mark.',
    ]);
    expect(faultsOf("Name\nAda")).toHaveLength(1);
    expect(faultsOf("x,Learner id\nAda")).toEqual(["2: This is no learner of the course."]);
  });
});
