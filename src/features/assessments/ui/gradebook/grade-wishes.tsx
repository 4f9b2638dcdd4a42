"use client";

import { ArrowDownWideNarrow, ArrowUpNarrowWide } from "lucide-react";
import { Button } from "#/ui/button.tsx";
import { Input } from "#/ui/input.tsx";
import { Select } from "#/ui/select.tsx";
import type { GradeColumn } from "../../contract-gradebook.ts";
import { orderAfter, type Wanted, type WhoseRows, whoseRows } from "./grade-order.ts";

const whoseNames = {
  everyone: "Everyone",
  waiting: "With answers to mark",
  missing: "With missing work",
} as const satisfies Record<WhoseRows, string>;

type GradeWishesProps = {
  columns: readonly GradeColumn[];
  wanted: Wanted;
  onChange: (wanted: Wanted) => void;
};

/** Which rows of the gradebook are shown, and in which order. */
export function GradeWishes({ columns, wanted, onChange }: GradeWishesProps) {
  const { search, whose, order } = wanted;
  const isRising = order.direction === "ascending";
  const Direction = isRising ? ArrowUpNarrowWide : ArrowDownWideNarrow;
  return (
    <>
      <Input
        type="search"
        aria-label="Find a learner"
        placeholder="Find a learner"
        className="w-full sm:w-56"
        value={search}
        onChange={(event) => onChange({ ...wanted, search: event.target.value })}
      />
      <Select
        aria-label="Show"
        className="min-w-0 flex-1 sm:w-48 sm:flex-none"
        value={whose}
        onChange={(event) => onChange({ ...wanted, whose: event.target.value as WhoseRows })}
      >
        {whoseRows.map((value) => (
          <option key={value} value={value}>
            {whoseNames[value]}
          </option>
        ))}
      </Select>
      <Select
        aria-label="Sort by"
        className="min-w-0 flex-1 sm:w-44 sm:flex-none"
        value={order.by}
        onChange={(event) => onChange({ ...wanted, order: { by: event.target.value, direction: "ascending" } })}
      >
        <option value="name">By name</option>
        <option value="total">By total</option>
        {columns.map(({ id, title }) => (
          <option key={id} value={id}>
            By {title}
          </option>
        ))}
      </Select>
      <Button
        variant="outline"
        size="icon"
        aria-label={isRising ? "Sort from the last to the first" : "Sort from the first to the last"}
        onClick={() => onChange({ ...wanted, order: orderAfter(order, order.by) })}
      >
        <Direction aria-hidden />
      </Button>
    </>
  );
}
