import { describe, expect, test } from "vitest";
import fc from "#/test/properties.ts";
import { asShown, passageFault, piecesOf, storedOffset } from "./passages.ts";

const text = "Water is wet.";

test.each([
  [{ start: 0, end: 5, quote: "Water" }, null],
  [{ start: 9, end: 13, quote: "wet." }, null],
  [{ start: 13, end: 14, quote: "." }, "/start"],
  [{ start: 9, end: 14, quote: "wet." }, "/end"],
  [{ start: 0, end: 5, quote: "water" }, "/quote"],
])("%j: %s", (passage, pointer) => expect(passageFault(text, passage)?.pointer ?? null).toBe(pointer));

describe("a text cut by passages", () => {
  test("tells which notes stand on each piece, and where they end", () => {
    const passages = [{ start: 0, end: 8 }, { start: 6, end: 12 }, null, { start: 6, end: 8 }, { start: 9, end: 99 }];
    expect(piecesOf(text, passages)).toEqual([
      { start: 0, text: "Water ", covers: [1], ends: [] },
      { start: 6, text: "is", covers: [1, 2, 4], ends: [1, 4] },
      { start: 8, text: " wet", covers: [2], ends: [2] },
      { start: 12, text: ".", covers: [], ends: [] },
    ]);
    expect(piecesOf(text, [])).toEqual([{ start: 0, text, covers: [], ends: [] }]);
    expect(piecesOf("", [])).toEqual([]);
  });

  test("is whole again when put together, and each passage ends once", () => {
    const passage = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.array(passage, { maxLength: 5 }), (any, passages) => {
        const pieces = piecesOf(any, passages);
        expect(pieces.map((piece) => piece.text).join("")).toBe(any);
        for (const [index, { start, end }] of passages.entries()) {
          const number = index + 1;
          const covered = pieces.filter(({ covers }) => covers.includes(number));
          const isWithin = start < end && end <= any.length;
          expect(covered.map((piece) => piece.text).join("")).toBe(isWithin ? any.slice(start, end) : "");
          expect(pieces.filter(({ ends }) => ends.includes(number))).toHaveLength(isWithin ? 1 : 0);
        }
      }),
    );
  });
});

test("offsets in what a browser shows are offsets in the text", () => {
  const stored = "a\r\nb\rc\nd";
  expect(asShown(stored)).toBe("a\nb\nc\nd");
  expect([0, 1, 2, 3, 4, 5, 6, 7, 9].map((shown) => storedOffset(stored, shown))).toEqual([0, 1, 3, 4, 5, 6, 7, 8, 8]);
});
