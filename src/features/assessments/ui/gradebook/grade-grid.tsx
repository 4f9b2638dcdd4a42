"use client";

import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Gradebook, GradeColumn, GradeRow } from "../../contract-gradebook.ts";
import { Head, type Means } from "./grade-head.tsx";
import type { Order } from "./grade-order.ts";
import { Row } from "./grade-row.tsx";
import { type Place, placeAfter } from "./grid-keys.ts";
import { useGridSizes } from "./use-grid-sizes.ts";

export type Picked = { row: GradeRow; column: GradeColumn; typed: string | null };

type GradeGridProps = {
  gradebook: Gradebook;
  rows: readonly GradeRow[];
  /** Of the whole class; null until all of it is here. */
  means: Means | null;
  order: Order;
  onSort: (by: string) => void;
  onCell: (picked: Picked) => void;
  onColumn: (column: GradeColumn) => void;
};

const placeOf = (element: Element | null): Place | null => {
  const cell = element?.closest<HTMLElement>("[data-place]");
  const [row, column] = cell?.dataset.place?.split(" ").map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
};

/** The cell with the focus is always drawn, however far the grid is scrolled away from it. */
const useRangeWith = (index: number) =>
  useCallback(
    (range: Range) => {
      const drawn = defaultRangeExtractor(range);
      if (index < 0 || index >= range.count || drawn.includes(index)) return drawn;
      return [...drawn, index].sort((a, b) => a - b);
    },
    [index],
  );

/**
 * All marks. What is in view is drawn, and the roles tell the whole. One cell is in the tab order; arrows, Home, End and
 * the page keys move it, as in a spreadsheet. Enter or a press opens a cell, a digit begins a new mark.
 */
export function GradeGrid({ gradebook, rows, means, order, onSort, onCell, onColumn }: GradeGridProps) {
  const box = useRef<HTMLElement>(null);
  const takesFocus = useRef(false);
  const sizes = useGridSizes();
  // By the learner, so that it stays with the person when the rows are sorted. Null: the headings.
  const [current, setCurrent] = useState<{ learnerId: string | null; column: number }>({ learnerId: null, column: 0 });
  const indexOf = useMemo(() => new Map(rows.map(({ learner }, index) => [learner.id, index + 1])), [rows]);
  const size = { rows: rows.length + 1, columns: gradebook.columns.length + 2 };
  const row = (current.learnerId !== null && indexOf.get(current.learnerId)) || 0;
  const column = Math.min(current.column, size.columns - 1);

  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => sizes.row,
    paddingStart: sizes.head,
    scrollPaddingStart: sizes.head,
    overscan: 8,
    rangeExtractor: useRangeWith(row - 1),
    initialRect: { width: 1280, height: 800 },
    useFlushSync: false,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: size.columns - 1,
    getScrollElement: () => box.current,
    estimateSize: () => sizes.mark,
    paddingStart: sizes.name,
    scrollPaddingStart: sizes.name,
    overscan: 3,
    rangeExtractor: useRangeWith(column - 1),
    initialRect: { width: 1280, height: 800 },
    useFlushSync: false,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other sizes ask for new places
  useEffect(() => {
    down.measure();
    across.measure();
  }, [sizes]);

  const goTo = (place: Place) => {
    takesFocus.current = true;
    setCurrent({ learnerId: rows[place.row - 1]?.learner.id ?? null, column: place.column });
    if (place.row > 0) down.scrollToIndex(place.row - 1);
    if (place.column > 0) across.scrollToIndex(place.column - 1);
  };
  useLayoutEffect(() => {
    if (!takesFocus.current) return;
    const cell = box.current?.querySelector<HTMLElement>(`[data-place="${row} ${column}"]`);
    if (!cell) return;
    takesFocus.current = false;
    // Left to itself, focusing brings a cell to the middle.
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another order begins at its top
  useEffect(() => down.scrollToOffset(0), [order]);

  const open = (place: Place, typed: string | null) => {
    const at = gradebook.columns[place.column - 2];
    const learner = rows[place.row - 1];
    if (place.row === 0) return at ? onColumn(at) : onSort(place.column === 0 ? "name" : "total");
    if (at && learner) onCell({ row: learner, column: at, typed });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return;
    const place = placeOf(event.target as Element);
    if (!place) return;
    const isJump = event.ctrlKey || event.metaKey;
    const next = placeAfter(event.key, place, size, isJump);
    if (next) {
      goTo(next);
      if (next.column === 0) across.scrollToOffset(0);
    } else if (event.key === "Enter" || event.key === "F2") open(place, null);
    else if (/^\d$/.test(event.key) && !isJump && place.row > 0) open(place, event.key);
    else return;
    event.preventDefault();
  };

  const shared = { columns: across.getVirtualItems(), nameWidth: sizes.name };
  return (
    <section
      ref={box}
      aria-label="All marks"
      className="relative max-h-[calc(100dvh-8rem)] w-fit max-w-full overflow-auto rounded-lg border border-border bg-card"
      style={{ scrollPaddingBlockStart: sizes.head, scrollPaddingInlineStart: sizes.name }}
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table operated cell by cell is a grid
        role="grid"
        aria-label="Marks of the learners"
        aria-rowcount={size.rows}
        aria-colcount={size.columns}
        className="relative block text-sm"
        style={{ width: across.getTotalSize(), height: down.getTotalSize() }}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const place = placeOf(event.target as Element);
          if (!place) return;
          goTo(place);
          open(place, null);
        }}
      >
        <Head
          {...shared}
          gradebook={gradebook}
          means={means}
          order={order}
          height={sizes.head}
          current={row === 0 ? column : -1}
        />
        <tbody className="block">
          {down.getVirtualItems().map(({ index, start, size: height }) => {
            const learner = rows[index];
            if (!learner) return null;
            const place = { index: index + 1, top: start, height, current: row === index + 1 ? column : -1 };
            return <Row key={learner.learner.id} {...shared} {...place} row={learner} />;
          })}
        </tbody>
      </table>
    </section>
  );
}
