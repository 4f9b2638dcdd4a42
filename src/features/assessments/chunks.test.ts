import { expect, test } from "vitest";
import { chunksOf } from "./chunks.ts";

test.each([
  [0, []],
  [500, [500]],
  [501, [500, 1]],
])("%i items", (count, lengths) => {
  const items = Array.from({ length: count }, (_, i) => i);
  expect(chunksOf(items).map(({ length }) => length)).toEqual(lengths);
  expect(chunksOf(items).flat()).toEqual(items);
});
