import { describe, expect, test } from "vitest";
import type { GradeCell, GradeColumn, GradeRow } from "../../contract-gradebook.ts";
import { arrangeRows, asLoaded, orderAfter, type Wanted } from "./grade-order.ts";

const column = (id: string, isDue: boolean): GradeColumn => ({
  id,
  kind: "manual",
  title: id,
  possible: "100",
  categoryId: null,
  isExtraCredit: false,
  isReleased: true,
  isDue,
});
const columns = [column("talk", true), column("essay", false)];

const cell = (columnId: string, given: Partial<GradeCell>): GradeCell => ({
  columnId,
  state: "empty",
  earned: null,
  late: null,
  possible: "100",
  computed: null,
  isEntered: false,
  revision: 0,
  ...given,
});
const scored = (columnId: string, earned: string) => cell(columnId, { state: "scored", earned });
const row = (name: string, fraction: string | null, cells: GradeCell[]): GradeRow => ({
  learner: { id: name, name },
  cells,
  total: { fraction, label: null, categories: [], dropped: [] },
});

const rows = [
  row("Ada", "0.5", [scored("talk", "9"), cell("essay", { state: "pending" })]),
  row("Bob", null, [cell("talk", {}), cell("essay", {})]),
  row("Cleo", "0.9", [scored("talk", "10"), cell("essay", {})]),
  row("Dora", "0.5", [scored("talk", "100"), scored("essay", "1")]),
];
const names = (wanted: Partial<Wanted>) =>
  arrangeRows(rows, columns, { ...asLoaded, ...wanted }).map(({ learner }) => learner.name);

describe("rows of the gradebook", () => {
  test("stay as loaded, and turn round", () => {
    expect(names({})).toEqual(["Ada", "Bob", "Cleo", "Dora"]);
    expect(names({ order: { by: "name", direction: "descending" } })).toEqual(["Dora", "Cleo", "Bob", "Ada"]);
    expect(rows[0]?.learner.name).toBe("Ada");
  });

  test("are sorted by numbers, not by text; who has no mark comes last either way", () => {
    expect(names({ order: { by: "talk", direction: "ascending" } })).toEqual(["Ada", "Cleo", "Dora", "Bob"]);
    expect(names({ order: { by: "talk", direction: "descending" } })).toEqual(["Dora", "Cleo", "Ada", "Bob"]);
    expect(names({ order: { by: "total", direction: "descending" } })).toEqual(["Cleo", "Ada", "Dora", "Bob"]);
    expect(names({ order: { by: "gone", direction: "ascending" } })).toEqual(["Ada", "Bob", "Cleo", "Dora"]);
  });

  test("are found by a part of the name in any case", () => {
    expect(names({ search: " D" })).toEqual(["Ada", "Dora"]);
    expect(names({ search: "zeno" })).toEqual([]);
  });

  test("can be those who wait for a mark, or who miss work that is due", () => {
    expect(names({ whose: "waiting" })).toEqual(["Ada"]);
    expect(names({ whose: "missing" })).toEqual(["Bob"]);
  });

  test("a heading sorts from the lowest, then turns round", () => {
    const once = orderAfter(asLoaded.order, "total");
    expect(once).toEqual({ by: "total", direction: "ascending" });
    expect(orderAfter(once, "total").direction).toBe("descending");
    expect(orderAfter(orderAfter(once, "total"), "total").direction).toBe("ascending");
  });
});
