import { describe, expect, test } from "vitest";
import { placeAfter } from "./grid-keys.ts";

const size = { rows: 30, columns: 5 };

describe("keys in the grid", () => {
  test.each([
    ["ArrowDown", false, [3, 2]],
    ["ArrowUp", false, [1, 2]],
    ["ArrowRight", false, [2, 3]],
    ["ArrowLeft", false, [2, 1]],
    ["ArrowDown", true, [29, 2]],
    ["ArrowUp", true, [0, 2]],
    ["ArrowRight", true, [2, 4]],
    ["ArrowLeft", true, [2, 0]],
    ["Home", false, [2, 0]],
    ["End", false, [2, 4]],
    ["Home", true, [0, 0]],
    ["End", true, [29, 4]],
    ["PageDown", false, [12, 2]],
    ["PageUp", false, [0, 2]],
  ])("%s, jumping %s", (key, isJump, [row, column]) => {
    expect(placeAfter(key, { row: 2, column: 2 }, size, isJump)).toEqual({ row, column });
  });

  test("stop at the edges, and others do not move", () => {
    expect(placeAfter("ArrowUp", { row: 0, column: 0 }, size, false)).toEqual({ row: 0, column: 0 });
    expect(placeAfter("ArrowDown", { row: 29, column: 0 }, size, false)).toEqual({ row: 29, column: 0 });
    expect(placeAfter("x", { row: 0, column: 0 }, size, false)).toBe(null);
  });
});
