import { expect, test } from "vitest";
import fc from "#/test/properties.ts";
import { circleIn, type Needs, wayTo } from "./skill-needs.ts";

const needs: Needs = new Map([
  ["c", ["b", "x"]],
  ["b", ["a"]],
  ["d", ["b", "c"]],
]);

test("tells the way from a skill to what it needs", () => {
  expect(wayTo(needs, "d", "a")).toEqual(["d", "b", "a"]);
  expect(wayTo(needs, "c", "x")).toEqual(["c", "x"]);
  expect(wayTo(needs, "a", "d")).toBeNull();
  expect(wayTo(needs, "d", "nowhere")).toBeNull();
});

test("finds a circle, and none where there is none", () => {
  expect(circleIn(needs)).toBeNull();
  expect(circleIn(new Map([...needs, ["a", ["d"]]]))).toEqual(["c", "b", "a", "d", "c"]);
  expect(circleIn(new Map([["a", ["a"]]]))).toEqual(["a", "a"]);
});

test("has a circle when some skill cannot be reached by learning what is ready, and only then", () => {
  const graphs = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 12 });
  fc.assert(
    fc.property(graphs, (edges) => {
      const all: Needs = new Map(
        Array.from({ length: 6 }, (_, from) => [
          String(from),
          edges.filter(([a]) => a === from).map(([, b]) => String(b)),
        ]),
      );
      const learnt = new Set<string>();
      for (let round = 0; round < 6; round += 1)
        for (const [skillId, first] of all) if (first.every((need) => learnt.has(need))) learnt.add(skillId);
      expect(circleIn(all) === null).toBe(learnt.size === 6);
    }),
  );
});
