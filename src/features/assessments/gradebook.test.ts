import { describe, expect, test } from "vitest";
import { decimal } from "#/core/marks.ts";
import fc from "#/test/properties.ts";
import type { ScoredAttempt } from "./attempt.ts";
import { type CountedCell, type GradingPlan, keepBest, labelOf, totalOfCells } from "./gradebook.ts";
import { cellFrom, cellOf, computedOf, computedOfWork } from "./gradebook-cells.ts";

type Given = { id: string; in?: string; extra?: boolean; due?: boolean };

const planOf = (columns: readonly Given[], more: Partial<GradingPlan> = {}): GradingPlan => ({
  categories: [],
  scheme: { kind: "percent" },
  missingCountsZero: false,
  columns: columns.map(({ id, in: categoryId = null, extra = false, due = false }) => ({
    ...{ id, categoryId, isExtraCredit: extra, isDue: due },
  })),
  ...more,
});

const cell = (columnId: string, mark: string | null, possible = "10"): CountedCell =>
  mark === null
    ? { columnId, state: "empty", earned: null, possible }
    : { columnId, state: "scored", earned: mark, possible };

describe("the total of a learner", () => {
  test("is null while nothing counts: nothing there, excused, pending, or worth nothing", () => {
    const plan = planOf([{ id: "a" }, { id: "b" }, { id: "c" }, { id: "d" }]);
    const cells: CountedCell[] = [
      cell("a", null),
      { columnId: "b", state: "excused", earned: null, possible: "10" },
      { columnId: "c", state: "pending", earned: null, possible: "10" },
      cell("d", "0", "0"),
    ];
    const nothing = { categoryId: null, earned: "0", possible: "0", fraction: null };
    expect(totalOfCells(plan, cells)).toEqual({ fraction: null, label: null, categories: [nothing], dropped: [] });
    expect(totalOfCells(plan, [])).toMatchObject({ fraction: null });
    const weighted = planOf([{ id: "a", in: "x" }], { categories: [{ id: "x", weight: "100", dropLowest: 0 }] });
    expect(totalOfCells(weighted, [cell("a", null)])).toMatchObject({ fraction: null, label: null });
    const unweighed = planOf([{ id: "a", in: "x" }], { categories: [{ id: "x", weight: "0", dropLowest: 0 }] });
    expect(totalOfCells(unweighed, [cell("a", "5")])).toMatchObject({ fraction: null });
  });

  test("without categories counts all columns by their points", () => {
    const plan = planOf([{ id: "a" }, { id: "b" }]);
    expect(totalOfCells(plan, [cell("a", "10"), cell("b", "5", "30")])).toMatchObject({
      fraction: "0.375",
      categories: [{ categoryId: null, earned: "15", possible: "40", fraction: "0.375" }],
    });
  });

  test("weighs categories, and leaves out one where nothing counts yet", () => {
    const categories = [
      { id: "x", weight: "60", dropLowest: 0 },
      { id: "y", weight: "40", dropLowest: 0 },
    ];
    const plan = planOf([{ id: "a", in: "x" }, { id: "b", in: "y" }, { id: "c" }], { categories });
    const cells = [cell("a", "5"), cell("b", "10"), cell("c", "0")];
    expect(totalOfCells(plan, cells)).toMatchObject({ fraction: "0.7" });
    expect(totalOfCells(plan, [cell("a", "5"), cell("b", null)])).toMatchObject({ fraction: "0.5" });
  });

  test("takes thirds as exact: three of them make a whole", () => {
    const categories = ["x", "y", "z"].map((id) => ({ id, weight: id === "x" ? "33.34" : "33.33", dropLowest: 0 }));
    const columns = categories.map(({ id }) => ({ id: `in ${id}`, in: id }));
    const scheme = { kind: "pass_fail" as const, passAt: "33.333333333333" };
    const third = totalOfCells(
      planOf(columns, { categories, scheme }),
      columns.map(({ id }) => cell(id, "1", "3")),
    );
    expect(third).toMatchObject({ fraction: "0.333333333333", label: "Pass" });
    const full = { kind: "pass_fail" as const, passAt: "100" };
    const plan = planOf(
      [
        { id: "a", in: "x" },
        { id: "b", in: "x", extra: true },
      ],
      { scheme: full, categories: [{ id: "x", weight: "100", dropLowest: 0 }] },
    );
    expect(totalOfCells(plan, [cell("a", "2", "3"), cell("b", "1", "3")])).toMatchObject({
      fraction: "1",
      label: "Pass",
    });
  });

  test("drops what makes the rest worth most, which with different points is not the lowest percentage", () => {
    const categories = [{ id: "x", weight: "100", dropLowest: 1 }];
    const plan = planOf(
      ["a", "b", "c"].map((id) => ({ id, in: "x" })),
      { categories },
    );
    // 0 of 1 is the lowest percentage, but 20 of 100 weighs more: (80 + 0)/(100 + 1) > (80 + 20)/200.
    const cells = [cell("a", "80", "100"), cell("b", "20", "100"), cell("c", "0", "1")];
    const total = totalOfCells(plan, cells);
    expect(total.dropped).toEqual(["b"]);
    expect(total.categories[0]).toMatchObject({ earned: "80", possible: "101" });
    const equal = [cell("a", "8"), cell("b", "3"), cell("c", "9")];
    expect(totalOfCells(plan, equal)).toMatchObject({ fraction: "0.85", dropped: ["b"] });
  });

  test("never drops the last mark, nor one that is excused or extra credit", () => {
    const categories = [{ id: "x", weight: "100", dropLowest: 3 }];
    const columns = [
      { id: "a", in: "x" },
      { id: "b", in: "x" },
      { id: "e", in: "x", extra: true },
    ];
    const plan = planOf(columns, { categories });
    expect(totalOfCells(plan, [cell("a", "4"), cell("b", "6"), cell("e", "1")])).toMatchObject({
      fraction: "0.7",
      dropped: ["a"],
    });
    const excused: CountedCell = { columnId: "a", state: "excused", earned: null, possible: "10" };
    expect(totalOfCells(plan, [excused, cell("b", "6")])).toMatchObject({ fraction: "0.6", dropped: [] });
  });

  test("extra credit adds up without being possible, may pass the whole, and counts beside something only", () => {
    const plan = planOf([{ id: "a" }, { id: "e", extra: true }]);
    expect(totalOfCells(plan, [cell("a", "9"), cell("e", "3")])).toMatchObject({ fraction: "1.2" });
    expect(totalOfCells(plan, [cell("a", null), cell("e", "3")])).toMatchObject({ fraction: null });
  });

  test("missing work is left out, or counts as 0 once it is due where the plan says so", () => {
    const columns = [{ id: "a" }, { id: "b", due: true }, { id: "c" }, { id: "d", due: true }];
    const pending: CountedCell = { columnId: "d", state: "pending", earned: null, possible: "10" };
    const cells = [cell("a", "10"), cell("b", null), cell("c", null), pending];
    expect(totalOfCells(planOf(columns), cells)).toMatchObject({ fraction: "1" });
    expect(totalOfCells(planOf(columns, { missingCountsZero: true }), cells)).toMatchObject({ fraction: "0.5" });
  });
});

describe("schemes", () => {
  const letters = {
    kind: "letters" as const,
    steps: [
      { label: "A", atLeast: "90" },
      { label: "F", atLeast: "0" },
    ],
  };

  test("are exact at the step", () => {
    expect(labelOf(letters, decimal("0.9"))).toBe("A");
    expect(labelOf(letters, decimal("0.89999999999999999999"))).toBe("F");
    expect(labelOf({ kind: "pass_fail", passAt: "50" }, decimal("0.4999"))).toBe("Fail");
    expect(labelOf({ kind: "percent" }, decimal("1"))).toBe(null);
  });

  test("a mark below every step has no label", () => {
    expect(labelOf({ kind: "letters", steps: [{ label: "A", atLeast: "90" }] }, decimal("0.1"))).toBe(null);
  });
});

const mark = fc.record({ earned: fc.nat(40), possible: fc.integer({ min: 1, max: 40 }) });
const toItem = ({ earned, possible }: { earned: number; possible: number }, index: number) => ({
  ...{ columnId: String(index), earned: decimal(Math.min(earned, possible)), possible: decimal(possible) },
});
const ratio = (items: readonly { earned: ReturnType<typeof decimal>; possible: ReturnType<typeof decimal> }[]) => {
  const [earned, possible] = items.reduce(
    ([e, p], x) => [e.plus(x.earned), p.plus(x.possible)],
    [decimal(0), decimal(0)],
  );
  return earned.div(possible);
};
const subsets = <T>(items: readonly T[], size: number): T[][] =>
  size === 0 ? [[]] : items.flatMap((item, i) => subsets(items.slice(i + 1), size - 1).map((rest) => [item, ...rest]));

describe("dropping the lowest", () => {
  test("is the best of all ways to drop", () => {
    fc.assert(
      fc.property(fc.array(mark, { minLength: 1, maxLength: 7 }), fc.nat(8), (given, drop) => {
        const items = given.map(toItem);
        const kept = keepBest(items, drop);
        const size = Math.max(1, items.length - drop);
        expect(kept).toHaveLength(size);
        const best = subsets(items, size).reduce((so, next) => (ratio(next).gt(so) ? ratio(next) : so), decimal(0));
        expect(ratio(kept).toFixed(30)).toBe(best.toFixed(30));
      }),
    );
  });
});

const attempt = (number: number, earned: string, possible = "10", waiting = 0): ScoredAttempt => ({
  ...{ id: `attempt ${number}`, number, total: { earned, possible, waiting } },
});

describe("a cell", () => {
  const column = { id: "q", possible: "12", scoring: "highest" as const };

  test("holds what the attempts give by the quiz's policy, out of the points of the attempt that counts", () => {
    expect(computedOf(column, [])).toEqual({ state: "empty", earned: null, possible: "12" });
    expect(computedOf(column, [attempt(1, "7")])).toEqual({
      ...{ state: "scored", earned: "7", possible: "10", late: null },
    });
    expect(computedOf(column, [attempt(1, "7"), attempt(2, "9")])).toMatchObject({ earned: "9" });
    expect(computedOf({ ...column, scoring: "latest" }, [attempt(1, "7"), attempt(2, "5")])).toMatchObject({
      earned: "5",
    });
    expect(computedOf({ ...column, scoring: "average" }, [attempt(1, "10"), attempt(2, "5")])).toEqual({
      ...{ state: "scored", earned: "9", possible: "12", late: null },
    });
    const late = { before: "10", deducted: "4", units: 2, per: "day" as const };
    const averaged = [
      { ...attempt(1, "6"), late },
      { ...attempt(2, "9"), late: { ...late, units: 1 } },
    ];
    expect(computedOf({ ...column, scoring: "average" }, averaged)).toMatchObject({
      ...{ earned: "9", late: { before: "12", deducted: "3", units: 2, per: "day" } },
    });
    const inTime = [...averaged.slice(0, 1), attempt(2, "10")];
    expect(computedOf({ ...column, scoring: "average" }, inTime)).toMatchObject({
      ...{ earned: "9.6", late: { before: "12", deducted: "2.4", units: 2 } },
    });
    expect(computedOf({ ...column, scoring: "latest" }, averaged.slice(0, 1))).toMatchObject({ earned: "6", late });
  });

  test("waits while a person has to mark what counts", () => {
    const pending = { state: "pending", earned: null };
    expect(computedOf(column, [attempt(1, "7", "10", 1)])).toMatchObject(pending);
    expect(computedOf(column, [attempt(1, "7", "10", 1), attempt(2, "7", "10", 2)])).toMatchObject(pending);
    expect(computedOf(column, [attempt(1, "7", "10", 1), attempt(2, "3")])).toMatchObject({ earned: "3" });
  });

  test("waits also where names are hidden from those who mark", () => {
    expect(computedOf({ ...column, isBlind: true }, [attempt(1, "7")])).toMatchObject({
      state: "pending",
      earned: null,
    });
  });

  test("is empty in a column that people fill, until they do", () => {
    const manual = { id: "m", possible: "5", scoring: null };
    expect(cellOf(manual, [], undefined)).toMatchObject({ state: "empty", revision: 0, isEntered: false });
    const entry = { kind: "score" as const, earned: "4.5", revision: 2 };
    expect(cellOf(manual, [], entry)).toMatchObject({ state: "scored", earned: "4.5", revision: 2, isEntered: true });
  });

  test("shows what a person entered over the attempts, until it is cleared", () => {
    const attempts = [attempt(1, "7")];
    const at = (kind: "score" | "excused" | "cleared", earned: string | null = null) =>
      cellOf(column, attempts, { kind, earned, revision: 1 });
    expect(at("score", "11")).toMatchObject({ state: "scored", earned: "11", possible: "12", computed: "7" });
    expect(at("excused")).toMatchObject({ state: "excused", earned: null, computed: "7", isEntered: true });
    expect(at("cleared")).toMatchObject({
      state: "scored",
      earned: "7",
      possible: "10",
      isEntered: false,
      revision: 1,
    });
  });
});

describe("a cell of an assignment", () => {
  const column = { id: "a", possible: "10", isBlind: false };
  const policy = { per: "day", percent: "10", lowestPercent: "0", graceMinutes: 0 } as const;
  const late = { earned: "8", possible: "10", lateSeconds: 90_000 };

  test("waits for a mark, and while names are hidden for their return", () => {
    expect(computedOfWork(column, undefined, policy)).toMatchObject({ state: "empty", earned: null });
    expect(computedOfWork(column, { ...late, earned: null }, policy)).toMatchObject({ state: "pending", earned: null });
    expect(computedOfWork({ ...column, isBlind: true }, late, policy)).toMatchObject({
      state: "pending",
      earned: null,
    });
  });

  test("tells what being late costs, if it costs something", () => {
    const cost = { before: "8", deducted: "2", units: 2, per: "day" };
    expect(computedOfWork(column, late, policy)).toMatchObject({ state: "scored", earned: "6", late: cost });
    expect(computedOfWork(column, late, null)).toMatchObject({ earned: "8", late: null });
    expect(computedOfWork(column, { ...late, lateSeconds: 0 }, policy)).toMatchObject({ earned: "8", late: null });
    const cell = cellFrom(column, computedOfWork(column, late, policy), undefined);
    expect(cell).toMatchObject({ state: "scored", earned: "6", late: cost, computed: "6" });
  });

  test("what a person entered counts instead, and what is computed stays known", () => {
    const entry = { kind: "score", earned: "8", revision: 1 } as const;
    const cell = cellFrom(column, computedOfWork(column, late, policy), entry);
    expect(cell).toMatchObject({ earned: "8", isEntered: true, computed: "6", late: { deducted: "2" } });
  });
});
