import { expect, test } from "vitest";
import { trimmedPassage } from "./selected-passage.ts";

test.each([
  [0, 5, { start: 0, end: 5, quote: "Water" }],
  [5, 9, { start: 6, end: 8, quote: "is" }],
  [5, 6, null],
  [4, 4, null],
])("a passage from %i to %i without what surrounds it", (start, end, passage) =>
  expect(trimmedPassage("Water is wet.", start, end)).toEqual(passage),
);
