import { describe, expect, test } from "vitest";
import { coverageOf, seemsToAnswer } from "./ranking.ts";

/** Weights as the database gives them. */
const term = (lexeme: string, documents: number, total: number) => ({
  lexeme,
  weight: Math.log((total + 1) / (documents + 0.5)),
});

describe("how much of a question a passage holds", () => {
  const terms = [
    { lexeme: "bee", weight: 3 },
    { lexeme: "danc", weight: 1 },
  ];

  test.each([
    [["bee", "danc"], 1],
    [["bee"], 0.75],
    [["flower"], 0],
  ])("%j: %d", (matched, share) => expect(coverageOf(terms, matched)).toBe(share));

  test("a question without words is held by nothing", () => expect(coverageOf([], ["bee"])).toBe(0));
});

describe("whether a passage seems to answer", () => {
  const total = 100;
  const unknown = ["a", "b", "c", "d"].map((lexeme) => term(lexeme, 0, total));

  test("one word answers when little else was asked", () => {
    expect(seemsToAnswer([term("bee", 2, total)], ["bee"], total)).toBe(true);
    expect(seemsToAnswer([term("bee", 2, total), ...unknown], ["bee"], total)).toBe(false);
  });

  test("several words answer, whatever else was asked, when they hardly meet by chance", () => {
    const rare = [term("bee", 2, total), term("danc", 3, total)];
    const common = [term("learn", 60, total), term("time", 50, total)];
    expect(seemsToAnswer([...rare, ...unknown], ["bee", "danc"], total)).toBe(true);
    expect(seemsToAnswer([...common, ...unknown], ["learn", "time"], total)).toBe(false);
  });

  test("in a larger course the same share of passages tells less", () => {
    const asked = (size: number) => [term("bee", size * 0.1, size), term("danc", size * 0.1, size), ...unknown];
    expect(seemsToAnswer(asked(100), ["bee", "danc"], 100)).toBe(true);
    expect(seemsToAnswer(asked(10_000), ["bee", "danc"], 10_000)).toBe(false);
  });
});
