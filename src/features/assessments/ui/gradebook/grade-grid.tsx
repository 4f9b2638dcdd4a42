"use client";

import { type KeyboardEvent, memo, useEffect, useRef, useState } from "react";
import { formatMarks } from "#/core/marks.ts";
import { cn } from "#/ui/cn.ts";
import type { Gradebook, GradeCell, GradeColumn, GradeRow } from "../../contract-gradebook.ts";
import { cellWords, markText, percentText } from "./grade-words.ts";
import { type Place, placeAfter } from "./grid-keys.ts";

export type Picked = { row: GradeRow; column: GradeColumn; typed: string | null };

type GradeGridProps = {
  gradebook: Gradebook;
  rows: readonly GradeRow[];
  onCell: (picked: Picked) => void;
  onColumn: (column: GradeColumn) => void;
};

const edge = "border-border border-e border-b";
const cellLook = "h-11 whitespace-nowrap px-3 tabular-nums focus-ring-inset";

const placeOf = (element: Element | null): Place | null => {
  const cell = element?.closest<HTMLElement>("[data-place]");
  const [row, column] = cell?.dataset.place?.split(" ").map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
};

/**
 * All marks. One cell is in the tab order; arrows, Home, End and the page keys move it, as in a spreadsheet. Enter or a
 * press opens a cell, a digit begins a new mark.
 */
export function GradeGrid({ gradebook, rows, onCell, onColumn }: GradeGridProps) {
  const table = useRef<HTMLTableElement>(null);
  const current = useRef<Place>({ row: 0, column: 0 });
  const size = { rows: rows.length + 1, columns: gradebook.columns.length + 2 };
  const cellAt = ({ row, column }: Place) =>
    table.current?.querySelector<HTMLElement>(`[data-place="${row} ${column}"]`) ?? null;

  // The cell in the tab order is the browser's business: a move renders nothing.
  const goTo = (place: Place, takesFocus: boolean) => {
    const before = cellAt(current.current);
    if (before) before.tabIndex = -1;
    current.current = place;
    const next = cellAt(place);
    if (!next) return;
    next.tabIndex = 0;
    if (takesFocus) next.focus();
  };
  useEffect(() => {
    const { row, column } = current.current;
    const kept = { row: Math.min(row, size.rows - 1), column: Math.min(column, size.columns - 1) };
    current.current = kept;
    const cell = cellAt(kept);
    if (cell) cell.tabIndex = 0;
  });

  const open = ({ row, column }: Place, typed: string | null) => {
    const at = gradebook.columns[column - 2];
    if (!at) return;
    const learner = rows[row - 1];
    if (row === 0) onColumn(at);
    else if (learner) onCell({ row: learner, column: at, typed });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return;
    const place = placeOf(event.target as Element);
    if (!place) return;
    const isJump = event.ctrlKey || event.metaKey;
    const next = placeAfter(event.key, place, size, isJump);
    if (next) goTo(next, true);
    else if (event.key === "Enter" || event.key === "F2") open(place, null);
    else if (/^\d$/.test(event.key) && !isJump && place.row > 0) open(place, event.key);
    else return;
    event.preventDefault();
  };

  return (
    <section
      aria-label="All marks"
      className="relative max-h-[calc(100dvh-8rem)] w-fit max-w-full overflow-auto rounded-lg border border-border bg-card"
    >
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table operated cell by cell is a grid
        role="grid"
        aria-label="Marks of the learners"
        aria-rowcount={size.rows}
        aria-colcount={size.columns}
        // Fixed: a changed cell must not lay out twenty thousand others anew.
        className="table-fixed border-separate border-spacing-0 text-sm [--mark:7rem] [--name:8rem] sm:[--mark:9rem] sm:[--name:13rem]"
        style={{ width: `calc(var(--name) + ${size.columns - 1} * var(--mark))` }}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const place = placeOf(event.target);
          if (place) goTo(place, false);
        }}
        onClick={(event) => {
          const place = placeOf(event.target as Element);
          if (!place) return;
          goTo(place, true);
          open(place, null);
        }}
      >
        <Head gradebook={gradebook} />
        <tbody>
          {rows.map((row, index) => (
            <Row key={row.learner.id} row={row} index={index + 1} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

const Head = memo(function Head({ gradebook }: { gradebook: Gradebook }) {
  const categories = new Map(gradebook.categories.map(({ id, title }) => [id, title]));
  const look = cn(edge, "sticky top-0 z-10 bg-muted px-3 py-2 text-start align-bottom font-medium focus-ring-inset");
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" tabIndex={-1} data-place="0 0" className={cn(look, "inset-s-0 z-20 w-(--name)")}>
          Learner
        </th>
        <th scope="col" tabIndex={-1} data-place="0 1" className={cn(look, "w-(--mark) text-end")}>
          Total
        </th>
        {gradebook.columns.map((column, index) => (
          <th
            key={column.id}
            scope="col"
            tabIndex={-1}
            data-place={`0 ${index + 2}`}
            className={cn(look, "w-(--mark) cursor-pointer text-end hover:bg-accent")}
          >
            <span className="line-clamp-2 break-words">{column.title}</span>
            <span className="block truncate font-normal text-muted-foreground text-xs">
              {noteOf(column, categories)}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
});

const noteOf = (column: GradeColumn, categories: ReadonlyMap<string, string>): string =>
  [
    `of ${formatMarks(column.possible)}`,
    column.isExtraCredit ? "extra" : null,
    column.categoryId === null ? null : categories.get(column.categoryId),
    column.isReleased ? null : "not released",
  ]
    .filter(Boolean)
    .join(" · ");

const Row = memo(function Row({ row, index }: { row: GradeRow; index: number }) {
  const { total } = row;
  return (
    <tr aria-rowindex={index + 1} className="group">
      <th
        scope="row"
        tabIndex={-1}
        data-place={`${index} 0`}
        className={cn(
          edge,
          cellLook,
          "sticky inset-s-0 z-[5] truncate bg-card text-start font-medium group-hover:bg-accent",
        )}
      >
        {row.learner.name}
      </th>
      <td tabIndex={-1} data-place={`${index} 1`} className={cn(edge, cellLook, "text-end font-semibold")}>
        {percentText(total.fraction)}
        {total.label !== null && <span className="ms-2 font-normal text-muted-foreground">{total.label}</span>}
      </td>
      {row.cells.map((cell, at) => (
        <Cell
          key={cell.columnId}
          cell={cell}
          place={`${index} ${at + 2}`}
          isDropped={total.dropped.includes(cell.columnId)}
        />
      ))}
    </tr>
  );
});

function Cell({ cell, place, isDropped }: { cell: GradeCell; place: string; isDropped: boolean }) {
  return (
    <td
      tabIndex={-1}
      data-place={place}
      aria-label={isDropped ? `${cellWords(cell)}, left out as the lowest` : cellWords(cell)}
      className={cn(
        edge,
        cellLook,
        isDropped && "line-through decoration-2",
        "cursor-pointer text-end hover:bg-accent",
        cell.state !== "scored" && "text-muted-foreground",
        cell.isEntered && "bg-primary-soft",
      )}
    >
      {markText(cell)}
    </td>
  );
}

/** A search by name over the rows that are there. */
export const useFound = (rows: readonly GradeRow[]) => {
  const [search, setSearch] = useState("");
  const wanted = search.trim().toLocaleLowerCase();
  const found = wanted === "" ? rows : rows.filter(({ learner }) => learner.name.toLocaleLowerCase().includes(wanted));
  return { search, setSearch, found };
};
