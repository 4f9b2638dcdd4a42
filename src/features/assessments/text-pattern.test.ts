import { describe, expect, test } from "vitest";
import fc from "#/test/properties.ts";
import { describePattern, matchesPattern } from "./text-pattern.ts";

describe("accepted texts", () => {
  test.each([
    ["Paris", "paris", false, true],
    ["Paris", "paris", true, false],
    ["  Paris ", "Paris", true, true],
    ["Caf\u0065\u0301", "café", false, true],
    ["STRASSE", "straße", false, true],
    ["οδοσ", "ΟΔΟΣ", false, true],
    ["photosynthesis", "photo*", true, true],
    ["photo", "photo*", true, true],
    ["the mitochondrion does", "*mitochondri*", true, true],
    ["a-b-c", "a*b*c", true, true],
    ["a-c-b", "a*b*c", true, false],
    ["aba", "ab*ba", true, false],
    ["abxyba", "ab*x*y*ba", true, true],
    ["abyxba", "ab*x*y*ba", true, false],
    ["aXa", "a*Xa*a", true, false],
    ["2*3", "2\\*3", true, true],
    ["2x3", "2\\*3", true, false],
    ["a\\b", "a\\\\b", true, true],
    ["a\\n", "a\\n", true, true],
    ["anything", "*", true, true],
    ["ab", "a**b", true, true],
    ["ab", "b*", true, false],
    ["ab", "*a", true, false],
  ])("%j against %j (case %s): %s", (text, pattern, caseSensitive, expected) => {
    expect(matchesPattern(text, pattern, caseSensitive)).toBe(expected);
  });

  test("a text fits its own escaped form, wherever stars are put around it", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (given) => {
        const text = given.trim();
        const literal = text.replace(/[\\*]/g, "\\$&");
        return matchesPattern(text, literal, true) && matchesPattern(text, `*${literal}*`, true);
      }),
    );
  });

  test("many stars cost no more than length by length", () => {
    const started = performance.now();
    expect(matchesPattern("a".repeat(1_000), `${"a*".repeat(249)}b`, false)).toBe(false);
    expect(matchesPattern("a".repeat(1_000), `${"*a".repeat(249)}*b*`, false)).toBe(false);
    expect(performance.now() - started).toBeLessThan(200);
  });

  test("reads well", () => {
    expect(describePattern("photo*")).toBe("photo…");
    expect(describePattern("2\\*3")).toBe("2*3");
  });
});
