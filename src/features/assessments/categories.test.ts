import { describe, expect, test } from "vitest";
import { inTreeOrder, isCircular } from "./categories.ts";

const tree = [
  { id: "b", parentId: null, name: "Biology" },
  { id: "cell", parentId: "b", name: "cells" },
  { id: "a", parentId: null, name: "Art" },
  { id: "wall", parentId: "cell", name: "Walls" },
  { id: "body", parentId: "b", name: "Bodies" },
];

describe("the tree of categories", () => {
  test.each([
    ["b", "wall", true],
    ["b", "b", true],
    ["b", "a", false],
    ["b", null, false],
    ["wall", "body", false],
    ["cell", "wall", true],
  ])("%s into %s is circular: %s", (id, parent, expected) => expect(isCircular(tree, id, parent)).toBe(expected));

  test("a circle that is there already is not walked for ever", () => {
    const broken = [
      { id: "x", parentId: "y" },
      { id: "y", parentId: "x" },
    ];
    expect(isCircular(broken, "z", "x")).toBe(false);
  });

  test("reads from the top, siblings by name", () => {
    expect(inTreeOrder(tree).map(({ category, depth }) => `${depth} ${category.id}`)).toEqual([
      "0 a",
      "0 b",
      "1 body",
      "1 cell",
      "2 wall",
    ]);
  });
});
