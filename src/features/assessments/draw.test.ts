import { describe, expect, test } from "vitest";
import fc from "#/test/properties.ts";
import { drawFrom, type Pool, shortfallOf } from "./draw.ts";

const pool = (id: string, count: number, candidates: string): Pool => ({ id, count, candidates: candidates.split("") });

test.each<[Pool[], { index: number; available: number } | null]>([
  [[], null],
  [[pool("x", 2, "ab")], null],
  [[pool("x", 3, "ab")], { index: 0, available: 2 }],
  [[pool("x", 2, "abc"), pool("y", 1, "def")], null],
  // The first may take two of the second's three.
  [[pool("x", 2, "abcd"), pool("y", 2, "abe")], { index: 1, available: 1 }],
  [[pool("x", 2, "abcd"), pool("y", 1, "abe")], null],
  [[pool("x", 1, "a"), pool("y", 1, "a")], { index: 1, available: 0 }],
])("the shortfall: %#", (pools, expected) => expect(shortfallOf(pools)).toEqual(expected));

const pools = fc
  .array(fc.record({ count: fc.integer({ min: 1, max: 4 }), candidates: fc.uniqueArray(fc.nat(12).map(String)) }), {
    maxLength: 4,
  })
  .map((list) => list.map((each, index) => ({ ...each, id: `pool ${index}` })));

describe("a draw", () => {
  test("without a shortfall always fills each pool from its own, no question twice, the same for the same seed", () => {
    fc.assert(
      fc.property(pools, fc.integer(), (given, seed) => {
        fc.pre(shortfallOf(given) === null);
        const drawn = drawFrom(given, seed)!;
        expect(drawFrom(given, seed)).toEqual(drawn);
        const all = [...drawn.values()].flat();
        expect(new Set(all).size).toBe(all.length);
        for (const { id, count, candidates } of given) {
          expect(drawn.get(id)).toHaveLength(count);
          expect(drawn.get(id)!.every((question) => candidates.includes(question))).toBe(true);
        }
      }),
    );
  });

  test("that cannot be filled is none", () => {
    expect(drawFrom([pool("x", 1, "a"), pool("y", 1, "a")], 1)).toBeNull();
  });

  test("is about as likely to take each", () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 4_000; seed += 1)
      for (const id of drawFrom([pool("x", 1, "abcd")], seed)!.get("x")!) counts.set(id, (counts.get(id) ?? 0) + 1);
    expect(counts.size).toBe(4);
    for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });
});
