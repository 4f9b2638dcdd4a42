import { describe, expect, test } from "vitest";
import fc from "#/test/properties.ts";
import { arranged, firstMisplaced, freePlaces, rankOf } from "./sections.ts";

test("questions fill the places that draws leave", () => {
  expect(freePlaces(3, [1, 3])).toEqual([0, 2, 4]);
  expect(freePlaces(0, [])).toEqual([]);
});

const placed = (...sections: (number | null)[]) => sections.map((section, position) => ({ position, section }));

test.each([
  [[], null],
  [[null, null, 0, 0, 2], null],
  [[null, 1, 0], 2],
  [[0, null], 1],
])("%j: the first that is misplaced is %s", (sections, position) => {
  const items = placed(...sections);
  expect(firstMisplaced(items.toReversed())?.position ?? null).toBe(position);
});

describe("the order of an attempt", () => {
  const items = [null, null, null, 0, 0, 0, 1, 1, 1].map((section, id) => ({ id, section }));
  const sections = [
    { position: 0, shuffle: true },
    { position: 1, shuffle: false },
  ];
  const idsOf = (list: readonly { id: number }[]) => list.map(({ id }) => id);

  test("sections keep their order, and only what may be mixed is", () => {
    fc.assert(
      fc.property(fc.nat(), fc.boolean(), (seed, shufflesOthers) => {
        const order = arranged(items, sections, shufflesOthers, seed);
        expect(order.map(rankOf)).toEqual([-1, -1, -1, 0, 0, 0, 1, 1, 1]);
        expect(idsOf(order).toSorted()).toEqual(idsOf(items));
        expect(idsOf(order).slice(6)).toEqual([6, 7, 8]);
        if (!shufflesOthers) expect(idsOf(order).slice(0, 3)).toEqual([0, 1, 2]);
        expect(arranged(items, sections, shufflesOthers, seed)).toEqual(order);
      }),
    );
  });

  test("each shuffled part comes in every order", () => {
    const orders = Array.from({ length: 200 }, (_, seed) => idsOf(arranged(items, sections, true, seed)));
    for (const from of [0, 3]) expect(new Set(orders.map((ids) => ids.slice(from, from + 3).join())).size).toBe(6);
  });
});
