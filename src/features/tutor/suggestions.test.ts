import { describe, expect, test } from "vitest";
import { suggestionsFrom } from "./suggestions.ts";

const from = (...headings: string[]) => suggestionsFrom(headings.map((heading) => ["Lesson", heading]));

describe("questions to begin with", () => {
  test("are made from headings", () => {
    expect(from("What is a hive?", "Why bees dance", "The waggle dance")).toEqual([
      "What is a hive?",
      "Explain why bees dance",
      "What is meant by “The waggle dance”?",
    ]);
    expect(from("“Queen bees” rule")).toEqual(["What about “Queen bees” rule?"]);
    expect(from("What a hive holds")).toEqual(["Explain what a hive holds"]);
  });

  test("leave out what is formal, too short, too long, or leans on its chapter", () => {
    expect(from("Summary and outlook", "Bees", "One two three four five six seven eight nine ten")).toEqual([]);
    expect(from("Why it works", "Two of them", "Sources of nectar")).toEqual([]);
  });

  test("are three at most, asking ones first, spread over the course, each once", () => {
    const asking = Array.from({ length: 6 }, (_, i) => `Why do bees number ${i}?`);
    expect(from("The waggle dance", ...asking, ...asking)).toEqual([asking[0], asking[2], asking[4]]);
    expect(from("The waggle dance", asking[0]!)).toEqual([asking[0], "What is meant by “The waggle dance”?"]);
    expect(suggestionsFrom([])).toEqual([]);
  });
});
