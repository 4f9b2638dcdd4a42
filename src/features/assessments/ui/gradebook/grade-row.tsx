import type { VirtualItem } from "@tanstack/react-virtual";
import { memo } from "react";
import { cn } from "#/ui/cn.ts";
import type { GradeCell, GradeRow } from "../../contract-gradebook.ts";
import { cellWords, markText, percentText } from "./grade-words.ts";

export const edge = "border-border border-e border-b";
const cellLook = cn(edge, "truncate px-3 leading-[2.75rem] tabular-nums focus-ring-inset");
const nameLook = cn(
  cellLook,
  "sticky inset-s-0 z-10 block h-full bg-card text-start font-medium group-hover:bg-accent",
);
const totalLook = cn(cellLook, "absolute inset-y-0 block text-end font-semibold");
const markLook = cn(cellLook, "absolute inset-y-0 block cursor-pointer text-end hover:bg-accent");

type RowProps = {
  row: GradeRow;
  /** Its place in the grid; the headings are 0. */
  index: number;
  top: number;
  height: number;
  nameWidth: number;
  /** The total is 0, the first mark is 1. */
  columns: readonly VirtualItem[];
  /** Which of its cells is in the tab order; -1: none. */
  current: number;
};

/** One learner. Rows that stay in view are not rendered again while the grid moves. */
export const Row = memo(function Row({ row, index, top, height, nameWidth, columns, current }: RowProps) {
  const { cells, learner, total } = row;
  return (
    <tr aria-rowindex={index + 1} className="group absolute inset-x-0 block" style={{ top, height }}>
      <th
        scope="row"
        aria-colindex={1}
        tabIndex={current === 0 ? 0 : -1}
        data-place={`${index} 0`}
        className={nameLook}
        style={{ width: nameWidth }}
      >
        {learner.name}
      </th>
      {columns.map((item) => {
        const at = item.index + 1;
        const shared = { row: index, at, start: item.start, width: item.size, isCurrent: current === at };
        if (item.index === 0) return <Total key="total" {...shared} total={total} />;
        const cell = cells[item.index - 1];
        if (!cell) return null;
        return <Mark key={cell.columnId} {...shared} cell={cell} isDropped={total.dropped.includes(cell.columnId)} />;
      })}
    </tr>
  );
});

type CellProps = { row: number; at: number; start: number; width: number; isCurrent: boolean };

const placeOf = ({ row, at, start, width, isCurrent }: CellProps) => ({
  tabIndex: isCurrent ? 0 : -1,
  "aria-colindex": at + 1,
  "data-place": `${row} ${at}`,
  style: { insetInlineStart: start, width },
});

const Total = memo(function Total({ total, ...place }: CellProps & { total: GradeRow["total"] }) {
  return (
    <td {...placeOf(place)} className={totalLook}>
      {percentText(total.fraction)}
      {total.label !== null && <span className="ms-2 font-normal text-muted-foreground">{total.label}</span>}
    </td>
  );
});

/** A row that gets a column at one side while the grid moves across leaves its other cells alone. */
const Mark = memo(function Mark({ cell, isDropped, ...place }: CellProps & { cell: GradeCell; isDropped: boolean }) {
  return (
    <td
      {...placeOf(place)}
      aria-label={isDropped ? `${cellWords(cell)}, left out as the lowest` : cellWords(cell)}
      className={cn(
        markLook,
        isDropped && "line-through decoration-2",
        cell.state !== "scored" && "text-muted-foreground",
        cell.isEntered && "bg-primary-soft",
      )}
    >
      {markText(cell)}
    </td>
  );
});
