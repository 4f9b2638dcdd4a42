import type { Decimal } from "decimal.js";
import { decimal, type Marks, toMarks } from "#/core/marks.ts";
import type { ClassMean, GradeCell, GradeRow } from "./contract-gradebook.ts";

/** Of an even number of values the middle between two. */
const middleOf = (values: readonly Decimal[]): Decimal => {
  // As numbers for their order alone: which of two nearly equal ones is the middle makes no difference.
  const sorted = [...values].sort((a, b) => a.toNumber() - b.toNumber());
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half]!;
  return sorted.length % 2 === 1 ? upper : upper.plus(sorted[half - 1]!).div(2);
};

export const classMeanOf = (values: readonly Decimal[]): ClassMean =>
  values.length === 0
    ? { graded: 0, mean: null, median: null }
    : {
        graded: values.length,
        mean: toMarks(values.reduce((sum, value) => sum.plus(value)).div(values.length)),
        median: toMarks(middleOf(values)),
      };

/** A mark in the points of its column, since attempts can be out of others; null while there is none. */
const pointsIn = (cell: GradeCell | undefined, possible: Marks): Decimal | null => {
  if (cell?.state !== "scored" || cell.earned === null) return null;
  if (cell.possible === possible) return decimal(cell.earned);
  const whole = decimal(cell.possible);
  return whole.isZero() ? null : decimal(cell.earned).div(whole).times(possible);
};

type Row = Pick<GradeRow, "cells" | "total">;

/** Of each column, in their order, and of the totals: only what is graded counts. */
export const classMeans = (
  columns: readonly { id: string; possible: Marks }[],
  rows: readonly Row[],
): { columns: (ClassMean & { columnId: string })[]; total: ClassMean } => {
  const known = (values: readonly (Decimal | null)[]) => classMeanOf(values.filter((value) => value !== null));
  return {
    columns: columns.map(({ id, possible }, index) => ({
      columnId: id,
      ...known(rows.map(({ cells }) => pointsIn(cells[index], possible))),
    })),
    total: known(rows.map(({ total }) => (total.fraction === null ? null : decimal(total.fraction)))),
  };
};
