import { describe, expect, test } from "vitest";
import { faultOfRegex, matchesRegex } from "./text-regex.ts";

describe("patterns of authors", () => {
  test.each([
    ["colour", "colou?r", true, true],
    [" Color ", "colou?r", false, true],
    ["Color", "colou?r", true, false],
    ["colours", "colou?r", true, false],
    ["Caf\u0065\u0301", "café", false, true],
    ["a\nb", "a.b", true, false],
    ["x", "^x$", true, true],
    ["ab", "a|ab", true, true],
  ])("%j against %s (case %s): %s", (text, pattern, caseSensitive, expected) => {
    expect(matchesRegex(text, pattern, caseSensitive)).toBe(expected);
  });

  test("what is no pattern is refused with the reason", () => {
    expect(faultOfRegex("a(b")).toBe("must be a regular expression of RE2: missing closing ): `a(b`");
    expect(faultOfRegex("(a)\\1")).toMatch(/RE2/);
    expect(faultOfRegex("(?=a)")).toMatch(/RE2/);
    expect(faultOfRegex("a{2000}")).toMatch(/RE2/);
    expect(faultOfRegex("colou?r")).toBeNull();
  });

  test("a pattern that explodes elsewhere takes linear time here", () => {
    const started = performance.now();
    expect(matchesRegex("a".repeat(1_000), "(a+)+b", true)).toBe(false);
    expect(matchesRegex("a".repeat(1_000), "(a|aa)*(a|aa)*(a|aa)*c", false)).toBe(false);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
