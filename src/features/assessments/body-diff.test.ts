import { expect, test } from "vitest";
import { diffBodies } from "./body-diff.ts";

const body = { type: "single_choice", stem: "Which?", options: [{ id: "a", text: "This" }], shuffle: true };

test("equal forms have no difference, whatever the order of their fields", () => {
  expect(diffBodies(body, Object.fromEntries(Object.entries(body).reverse()))).toEqual([]);
});

test("each place that differs is told once", () => {
  const after = { ...body, stem: "What?", options: [{ id: "a", text: "That" }, { id: "b" }] };
  expect(diffBodies(body, after)).toEqual([
    { place: "stem", before: "Which?", after: "What?" },
    { place: "options 1 text", before: "This", after: "That" },
    { place: "options 2 id", before: null, after: "b" },
  ]);
  expect(diffBodies(after, body).at(-1)).toEqual({ place: "options 2 id", before: "b", after: null });
});
