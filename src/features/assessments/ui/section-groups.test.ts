import { expect, test } from "vitest";
import { inGroups } from "./section-groups.ts";

test("what stands in the same section is one group, and numbers run on", () => {
  const sections = [0, 2].map((position) => ({ position, title: `S${position}`, instructionsHtml: "" }));
  const items = [null, 0, 0, 2].map((section) => ({ section }));
  const groups = inGroups(sections, items);
  expect(groups.map(({ section }) => section?.title)).toEqual([undefined, "S0", "S2"]);
  expect(groups.map((group) => group.items.map(({ index }) => index))).toEqual([[0], [1, 2], [3]]);
  expect(inGroups([], [])).toEqual([]);
});
