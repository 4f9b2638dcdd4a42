import { expect, test } from "vitest";
import { nearnessIn, nearnessOf } from "./nearness.ts";

const terms = [
  { lexeme: "storag", weight: 3 },
  { lexeme: "strength", weight: 2 },
  { lexeme: "bee", weight: 5 },
];

test.each([
  ["", 0],
  ["storag", 0],
  ["storag strength", 2],
  ["strength of storag", 1],
  ["strength a b c storag strength", 2],
  ["storag a b c d e f g strength", 2 / 8],
  ["storag a b c d e f g h strength", 0],
  ["bee storag strength", 3 + 2 + 2 / 2],
])("%j adds %d", (text, expected) => expect(nearnessOf(text.split(" "), terms)).toBeCloseTo(expected));

test("a word is not near itself", () => {
  expect(nearnessOf(["bee", "bee"], terms)).toBe(0);
});

test("a passage begins with its headings", () => {
  const passage = { headingPath: ["Memory", "Storage"], body: "Strength grows. Bees hum." };
  expect(nearnessIn(passage, terms, "en-4")).toBeCloseTo(2 + 2 / 2 + 3 / 3);
});
