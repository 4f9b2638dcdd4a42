import type { Decimal } from "decimal.js";
import { decimal, type Marks, toMarks } from "#/core/marks.ts";
import type { GradeCell, GradeColumn, GradeScheme, GradeTotal } from "./contract-gradebook.ts";

export type GradingPlan = {
  categories: readonly { id: string; weight: Marks; dropLowest: number }[];
  columns: readonly Pick<GradeColumn, "id" | "categoryId" | "isExtraCredit" | "isDue">[];
  scheme: GradeScheme;
  missingCountsZero: boolean;
};

export type CountedCell = Pick<GradeCell, "columnId" | "state" | "earned" | "possible">;

type Item = { columnId: string; earned: Decimal; possible: Decimal };
type Part = { categoryId: string | null; earned: Decimal; possible: Decimal; dropped: string[] };

const zero = decimal(0);

const earnedIn = (cell: CountedCell | undefined, isMissingZero: boolean): Marks | null => {
  if (cell?.state === "scored") return cell.earned;
  return isMissingZero && cell?.state === "empty" ? "0" : null;
};

const itemsOf = (
  plan: GradingPlan,
  columns: GradingPlan["columns"],
  cells: ReadonlyMap<string, CountedCell>,
): Item[] => {
  const items: Item[] = [];
  for (const column of columns) {
    const cell = cells.get(column.id);
    const earned = earnedIn(cell, plan.missingCountsZero && column.isDue);
    if (!cell || earned === null || decimal(cell.possible).isZero()) continue;
    items.push({ columnId: column.id, earned: decimal(earned), possible: decimal(cell.possible) });
  }
  return items;
};

const sumOf = (items: readonly Item[]) => ({
  earned: items.reduce((sum, { earned }) => sum.plus(earned), zero),
  possible: items.reduce((sum, { possible }) => sum.plus(possible), zero),
});

/**
 * The items whose ratio of earned to possible is the highest when so many are dropped; at least one stays. With
 * different points that is not the same as dropping the lowest percentages. Exact: Dinkelbach's iteration by
 * cross-multiplication (D. Kane, J. Kane: Dropping Lowest Grades, 2006).
 */
export const keepBest = (items: readonly Item[], dropLowest: number): readonly Item[] => {
  const keep = Math.max(1, items.length - dropLowest);
  let kept = items.slice(0, keep);
  if (keep >= items.length) return kept;
  for (;;) {
    const sum = sumOf(kept);
    const gain = ({ earned, possible }: Item) => earned.times(sum.possible).minus(sum.earned.times(possible));
    const better = items
      .map((item) => ({ item, gain: gain(item) }))
      .sort((a, b) => b.gain.cmp(a.gain))
      .slice(0, keep)
      .map(({ item }) => item);
    const next = sumOf(better);
    if (!next.earned.times(sum.possible).gt(sum.earned.times(next.possible))) return kept;
    kept = better;
  }
};

const partOf = (
  plan: GradingPlan,
  category: { id: string; dropLowest: number } | null,
  cells: ReadonlyMap<string, CountedCell>,
): Part => {
  const columns = plan.columns.filter(({ categoryId }) => category === null || categoryId === category.id);
  const regular = columns.filter(({ isExtraCredit }) => !isExtraCredit);
  const items = itemsOf(plan, regular, cells);
  const kept = keepBest(items, category?.dropLowest ?? 0);
  const extra = itemsOf(
    plan,
    columns.filter(({ isExtraCredit }) => isExtraCredit),
    cells,
  );
  const { earned, possible } = sumOf(kept);
  return {
    categoryId: category?.id ?? null,
    earned: earned.plus(sumOf(extra).earned),
    possible,
    dropped: items.filter((item) => !kept.includes(item)).map(({ columnId }) => columnId),
  };
};

const ratioOf = ({ earned, possible }: Part): Decimal | null => (possible.isZero() ? null : earned.div(possible));

/** Divisions are kept to 60 digits; the total to 40 places, so that thirds that add up to a whole make one. */
const wholeOf = (plan: GradingPlan, parts: readonly Part[]): Decimal | null => {
  if (plan.categories.length === 0) return parts.map(ratioOf)[0]?.toDecimalPlaces(40) ?? null;
  let sum = zero;
  let weights = zero;
  for (const [index, { weight }] of plan.categories.entries()) {
    const ratio = ratioOf(parts[index]!);
    if (ratio === null) continue;
    sum = sum.plus(ratio.times(weight));
    weights = weights.plus(weight);
  }
  return weights.isZero() ? null : sum.div(weights).toDecimalPlaces(40);
};

/** Exact: 89.9 % is not an A from 90. */
export const labelOf = (scheme: GradeScheme, fraction: Decimal): string | null => {
  const percent = fraction.times(100);
  if (scheme.kind === "percent") return null;
  if (scheme.kind === "pass_fail") return percent.gte(scheme.passAt) ? "Pass" : "Fail";
  return scheme.steps.find(({ atLeast }) => percent.gte(atLeast))?.label ?? null;
};

/**
 * The grade of one learner. Without categories all columns count by their points. With categories each counts by its
 * weight; those where nothing counts yet are left out and the others fill the whole. Excused and pending cells never
 * count, empty ones only as missing work where the plan says so.
 */
export const totalOfCells = (plan: GradingPlan, given: readonly CountedCell[]): GradeTotal => {
  const cells = new Map(given.map((cell) => [cell.columnId, cell]));
  const parts =
    plan.categories.length === 0
      ? [partOf(plan, null, cells)]
      : plan.categories.map((category) => partOf(plan, category, cells));
  const whole = wholeOf(plan, parts);
  return {
    fraction: whole && toMarks(whole),
    label: whole && labelOf(plan.scheme, whole),
    categories: parts.map((part) => {
      const ratio = ratioOf(part);
      return {
        categoryId: part.categoryId,
        earned: toMarks(part.earned),
        possible: toMarks(part.possible),
        fraction: ratio && toMarks(ratio),
      };
    }),
    dropped: parts.flatMap(({ dropped }) => dropped),
  };
};
