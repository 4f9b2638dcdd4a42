import type { VirtualItem } from "@tanstack/react-virtual";
import { ArrowDown, ArrowUp } from "lucide-react";
import { memo, type ReactNode, useMemo } from "react";
import { formatMarks, type Marks } from "#/core/marks.ts";
import { cn } from "#/ui/cn.ts";
import type { ClassMean, Gradebook, GradeColumn } from "../../contract-gradebook.ts";
import type { classMeans } from "../../gradebook-means.ts";
import type { Order } from "./grade-order.ts";
import { edge } from "./grade-row.tsx";
import { percentText } from "./grade-words.ts";

export type Means = ReturnType<typeof classMeans>;

type HeadProps = {
  gradebook: Gradebook;
  means: Means | null;
  order: Order;
  height: number;
  nameWidth: number;
  columns: readonly VirtualItem[];
  /** Which heading is in the tab order; -1: none. */
  current: number;
};

/** The total and the marks lie where the columns that are drawn begin. */
const placed = ({ start, size }: VirtualItem) => ({ insetInlineStart: start, width: size });

const look = cn(
  edge,
  "flex cursor-pointer flex-col justify-end bg-muted px-3 py-2 text-start font-medium leading-snug hover:bg-accent",
  "focus-ring-inset",
);

/** The headings: those of learner and total sort, the others open their column. Moving down leaves them alone. */
export const Head = memo(function Head({ gradebook, means, order, height, nameWidth, columns, current }: HeadProps) {
  const categories = useMemo(
    () => new Map(gradebook.categories.map(({ id, title }) => [id, title])),
    [gradebook.categories],
  );
  const heading = (at: number, by: string) => ({
    tabIndex: current === at ? 0 : -1,
    "aria-colindex": at + 1,
    "aria-sort": order.by === by ? order.direction : undefined,
    "data-place": `0 ${at}`,
  });
  return (
    <thead className="sticky top-0 z-20 block" style={{ height }}>
      <tr aria-rowindex={1} className="block h-full">
        <th
          scope="col"
          {...heading(0, "name")}
          className={cn(look, "sticky inset-s-0 z-10 h-full")}
          style={{ width: nameWidth }}
        >
          <Sorted order={order} by="name">
            Learner
          </Sorted>
        </th>
        {columns.map((item) => {
          const column = gradebook.columns[item.index - 1];
          const by = column?.id ?? "total";
          return (
            <th
              scope="col"
              key={by}
              {...heading(item.index + 1, by)}
              className={cn(look, "absolute inset-y-0 text-end")}
              style={placed(item)}
            >
              <Sorted order={order} by={by}>
                {column?.title ?? "Total"}
              </Sorted>
              {column && (
                <span className="truncate font-normal text-muted-foreground text-xs">{noteOf(column, categories)}</span>
              )}
              <Mean mean={column ? means?.columns[item.index - 1] : means?.total} isTotal={!column} />
            </th>
          );
        })}
      </tr>
    </thead>
  );
});

/** Its place is kept while the class is being loaded, and where nothing is graded. */
function Mean({ mean, isTotal }: { mean: ClassMean | undefined; isTotal: boolean }) {
  const text = (value: Marks | null | undefined) =>
    value === null || value === undefined ? "–" : isTotal ? percentText(value) : formatMarks(value);
  return (
    <span className="mt-0.5 flex flex-col font-normal text-muted-foreground text-xs tabular-nums">
      <span>Mean {text(mean?.mean)}</span>
      <span>Median {text(mean?.median)}</span>
    </span>
  );
}

function Sorted({ order, by, children }: { order: Order; by: string; children: ReactNode }) {
  const Arrow = order.direction === "ascending" ? ArrowUp : ArrowDown;
  return (
    <span className="line-clamp-2 break-words">
      {order.by === by && <Arrow aria-hidden className="me-1 inline size-3.5 align-[-0.125em]" />}
      {children}
    </span>
  );
}

const noteOf = (column: GradeColumn, categories: ReadonlyMap<string, string>): string =>
  [
    `of ${formatMarks(column.possible)}`,
    column.isExtraCredit ? "extra" : null,
    column.categoryId === null ? null : categories.get(column.categoryId),
    column.isReleased ? null : "not released",
  ]
    .filter(Boolean)
    .join(" · ");
