import { decimal, type Marks } from "#/core/marks.ts";
import type { GradeColumn, GradeRow } from "../../contract-gradebook.ts";

/** By name, by total, or by the column with this id. */
export type Order = { by: string; direction: "ascending" | "descending" };
export const whoseRows = ["everyone", "waiting", "missing"] as const;
export type WhoseRows = (typeof whoseRows)[number];
export type Wanted = { search: string; whose: WhoseRows; order: Order };

export const asLoaded: Wanted = {
  search: "",
  whose: "everyone",
  order: { by: "name", direction: "ascending" },
};

/** What a press on a heading does: sorts by it, or turns its order round. Marks begin with the lowest, who need help. */
export const orderAfter = (order: Order, by: string): Order => ({
  by,
  direction: order.by === by && order.direction === "ascending" ? "descending" : "ascending",
});

const isWanted = (row: GradeRow, whose: WhoseRows, due: ReadonlySet<string>): boolean => {
  if (whose === "everyone") return true;
  if (whose === "waiting") return row.cells.some(({ state }) => state === "pending");
  return row.cells.some(({ state, columnId }) => state === "empty" && due.has(columnId));
};

const markOf = (row: GradeRow, by: string): Marks | null =>
  by === "total" ? row.total.fraction : (row.cells.find(({ columnId }) => columnId === by)?.earned ?? null);

/** Rows as a person asked for them; the loaded order is that of names, and settles what is equal. */
export const arrangeRows = (
  rows: readonly GradeRow[],
  columns: readonly GradeColumn[],
  { search, whose, order }: Wanted,
): readonly GradeRow[] => {
  const due = new Set(columns.filter(({ isDue }) => isDue).map(({ id }) => id));
  const words = search.trim().toLocaleLowerCase();
  const found = rows.filter((row) => row.learner.name.toLocaleLowerCase().includes(words) && isWanted(row, whose, due));
  const isFalling = order.direction === "descending";
  if (order.by === "name") return isFalling ? found.reverse() : found;
  const valued = found.map((row) => ({ row, value: markOf(row, order.by) }));
  const marked = valued.flatMap(({ row, value }) => (value === null ? [] : [{ row, value: decimal(value) }]));
  marked.sort((a, b) => (isFalling ? b.value.cmp(a.value) : a.value.cmp(b.value)));
  return [...marked, ...valued.filter(({ value }) => value === null)].map(({ row }) => row);
};
