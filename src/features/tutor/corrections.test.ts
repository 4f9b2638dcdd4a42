import { describe, expect, test } from "vitest";
import { correctTerms, unknownTerms } from "./corrections.ts";
import { termsOf } from "./lexemes.ts";

const candidate = (word: string, lexeme = word) => ({ word, lexeme, similarity: 0.5, documents: 1 });

const correct = (question: string, known: string[], similar: Record<string, ReturnType<typeof candidate>[]> = {}) => {
  const { terms, corrections } = correctTerms(
    termsOf(question, "en-4"),
    new Set(known),
    new Map(Object.entries(similar)),
    "en-4",
  );
  return [terms.map(({ lexeme }) => lexeme), corrections.map(({ replacement }) => replacement)];
};

describe("words that the course does not know", () => {
  test("are mended, first as typos, then by their family", () => {
    expect(correct("calibraton", [], { calibraton: [candidate("calibration", "calibr")] })).toEqual([
      ["calibr"],
      ["calibration"],
    ]);
    expect(correct("stlyes", [], { stlyes: [candidate("style")] })).toEqual([["style"], ["style"]]);
    expect(correct("demanding", [], { demanding: [candidate("demands", "demand")] })).toEqual([
      ["demand"],
      ["demands"],
    ]);
  });

  test("stay where nothing is near, and go where they only ask", () => {
    expect(correct("penguins swim", ["swim"])).toEqual([["penguin", "swim"], []]);
    expect(correct("diffrence bees", ["bee"])).toEqual([["bee"], []]);
  });

  test("are looked for once, and only so many", () => {
    expect(correct("bees beez", ["bee"], { beez: [candidate("bees", "bee")] })[0]).toHaveLength(2);
    expect(correct("hives hivez2 hivess", ["hive"], { hivess: [candidate("hives", "hive")] })[0]).toEqual([
      "hive",
      "hivez2",
    ]);
    const many = termsOf(Array.from({ length: 12 }, (_, i) => `word${i}`).join(" "), "en-4");
    expect(unknownTerms(many, new Set(["word0"]))).toHaveLength(8);
  });
});
