import { describe, expect, test } from "vitest";
import fc from "#/test/properties.ts";
import { fuse } from "./fusion.ts";

const list = (ids: string) => [...ids].map((id) => ({ id, lessonId: id < "d" ? "early" : id }));

describe("rankings joined", () => {
  test.each([
    [["abcd"], 6, 9, "abcd"],
    [["abc", "cab"], 6, 9, "acb"],
    [["ab", "ba"], 6, 9, "ab"],
    [["xy", "zy"], 6, 9, "yxz"],
    [["abcde"], 6, 2, "abde"],
    [["defgh"], 3, 2, "def"],
    [[], 6, 2, ""],
  ])("%j, %i at most, %i of a lesson: %s", (rankings, most, perLesson, expected) =>
    expect(fuse(rankings.map(list), most, perLesson).join("")).toBe(expected),
  );

  test("one ranking stays in its order, and what leads all leads", () => {
    const ranking = fc.uniqueArray(fc.constantFrom(..."defghijk"), { minLength: 1 });
    fc.assert(
      fc.property(ranking, ranking, (one, other) => {
        expect(fuse([list(one.join(""))], 99, 9)).toEqual(one);
        const first = one[0]!;
        const led = [first, ...other.filter((id) => id !== first)];
        expect(fuse([list(one.join("")), list(led.join(""))], 99, 9)[0]).toBe(first);
      }),
    );
  });
});
