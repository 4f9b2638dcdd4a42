import { describe, expect, test } from "vitest";
import fc from "#/test/properties.ts";
import { freeSlug, nextLessonOf, progressOf, withMoved } from "./progress.ts";
import { readingMinutes } from "./reading-minutes.ts";
import { searchTerms, snippetOf } from "./snippet.ts";

test("percent says 100 only when all is done", () => {
  expect(progressOf(199, 200)).toEqual({ completed: 199, total: 200, percent: 99 });
  expect(progressOf(2, 2).percent).toBe(100);
  expect(progressOf(0, 0).percent).toBe(0);
});

describe("where to go on", () => {
  const lessons = (done: string) => [..."abcd"].map((id) => ({ id, isCompleted: done.includes(id) }));
  const cases: [done: string, last: string | null, next: string | null][] = [
    ["", null, "a"],
    ["", "c", "c"],
    ["c", "c", "d"],
    ["cd", "d", "a"],
    ["abcd", "b", null],
    ["a", "gone", "b"],
  ];
  test.each(cases)("done %j, last %j", (done, last, next) => {
    expect(nextLessonOf(lessons(done), last)?.id ?? null).toBe(next);
  });
});

test("moving keeps everybody once, and puts the one where it was asked", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.nat(20), fc.nat(20), (ids, which, position) => {
      const id = ids[which % ids.length]!;
      const moved = withMoved(ids, id, position);
      expect([...moved].sort()).toEqual([...ids].sort());
      expect(moved.indexOf(id)).toBe(Math.min(position, ids.length - 1));
      expect(moved.filter((other) => other !== id)).toEqual(ids.filter((other) => other !== id));
    }),
  );
});

test("a taken slug gets the next number and keeps to 80 characters", () => {
  expect(freeSlug("a", new Set())).toBe("a");
  expect(freeSlug("a", new Set(["a", "a-2"]))).toBe("a-3");
  expect(freeSlug("x".repeat(80), new Set(["x".repeat(80)]))).toBe(`${"x".repeat(78)}-2`);
});

test("reading time is a minute at least", () => {
  expect(readingMinutes("")).toBe(1);
  expect(readingMinutes("word ".repeat(900))).toBe(5);
});

describe("a snippet", () => {
  test("is plain words around the place", () => {
    const text = `# Title\n\n${"filler ".repeat(40)}and **spaced** [practice](/x "y") :term[works]{a=b} well. ${"more ".repeat(60)}`;
    const snippet = snippetOf(text, ["spaced"]);
    expect(snippet).toMatch(/^… .*and spaced practice works well\. more.* …$/);
    expect(snippet.length).toBeLessThan(200);
  });
  test("has no dots where it begins or ends with the text", () => {
    expect(snippetOf("spaced practice", ["spaced"])).toBe("spaced practice");
    expect(snippetOf(`${"filler ".repeat(40)}the end`, ["end"])).toMatch(/^… filler .* the end$/);
    expect(snippetOf(`the start ${"filler ".repeat(40)}`, ["start"])).toMatch(/^the start .* filler …$/);
  });
  test("is empty where nothing stands", () => expect(snippetOf("a", ["b"])).toBe(""));
  test("terms are words, each once", () => expect(searchTerms("  Two two  words ")).toEqual(["two", "words"]));
});
