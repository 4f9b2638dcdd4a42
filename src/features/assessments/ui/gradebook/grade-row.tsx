import type { VirtualItem } from "@tanstack/react-virtual";
import { memo } from "react";
import { cn } from "#/ui/cn.ts";
import type { GradeCell, GradeRow } from "../../contract-gradebook.ts";
import { cellWords, markText, percentText } from "./grade-words.ts";

export const edge = "border-border border-e border-b";
const cellLook = "truncate px-3 leading-[2.75rem] tabular-nums focus-ring-inset";

/** The total and the marks lie where the columns that are drawn begin. */
export const placed = ({ start, size }: VirtualItem) => ({ insetInlineStart: start, width: size });

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
        className={cn(
          edge,
          cellLook,
          "sticky inset-s-0 z-10 block h-full bg-card text-start font-medium group-hover:bg-accent",
        )}
        style={{ width: nameWidth }}
      >
        {learner.name}
      </th>
      {columns.map((column) => {
        const at = column.index + 1;
        const shared = {
          column,
          tabIndex: current === at ? 0 : -1,
          "aria-colindex": at + 1,
          "data-place": `${index} ${at}`,
        };
        if (column.index === 0) return <Total key="total" {...shared} total={total} />;
        const cell = cells[column.index - 1];
        if (!cell) return null;
        return <Mark key={cell.columnId} {...shared} cell={cell} isDropped={total.dropped.includes(cell.columnId)} />;
      })}
    </tr>
  );
});

type CellProps = { column: VirtualItem; tabIndex: number; "aria-colindex": number; "data-place": string };

function Total({ total, column, ...rest }: CellProps & { total: GradeRow["total"] }) {
  return (
    <td
      {...rest}
      className={cn(edge, cellLook, "absolute inset-y-0 block text-end font-semibold")}
      style={placed(column)}
    >
      {percentText(total.fraction)}
      {total.label !== null && <span className="ms-2 font-normal text-muted-foreground">{total.label}</span>}
    </td>
  );
}

function Mark({ cell, isDropped, column, ...rest }: CellProps & { cell: GradeCell; isDropped: boolean }) {
  return (
    <td
      {...rest}
      aria-label={isDropped ? `${cellWords(cell)}, left out as the lowest` : cellWords(cell)}
      className={cn(
        edge,
        cellLook,
        "absolute inset-y-0 block cursor-pointer text-end hover:bg-accent",
        isDropped && "line-through decoration-2",
        cell.state !== "scored" && "text-muted-foreground",
        cell.isEntered && "bg-primary-soft",
      )}
      style={placed(column)}
    >
      {markText(cell)}
    </td>
  );
}
