import { describe, expect, test } from "vitest";
import type { Block } from "./blocks.ts";
import { citationLink } from "./citation-link.ts";
import { citationOf, sentenceFor } from "./citations.ts";

const text = (words: string): Block => ({ kind: "text", runs: [{ kind: "text", text: words }] });
const nearest = (claim: string, ...blocks: Block[]) => sentenceFor(claim, blocks, "en-4");

describe("the sentence that a mark stands for", () => {
  test("shares most words with what was said, for its length", () => {
    const passage = text("Bees live in hives. Bees dance to tell where the flowers are. They sleep at night.");
    expect(nearest("By dancing, bees tell of flowers", passage)).toBe("Bees dance to tell where the flowers are.");
  });

  test("is a whole item of a list; code and sentences with formulas are none", () => {
    const item: Block = { kind: "item", runs: [{ kind: "text", text: "Bees sleep. Bees dance." }] };
    const code: Block = { kind: "code", language: "", text: "bees dance together" };
    const formula: Block = { kind: "text", runs: [...runs("Bees dance by "), { kind: "math", text: "x^2" }] };
    expect(nearest("bees dance", code, formula, item)).toBe("Bees sleep. Bees dance.");
  });

  test("is none where nothing is shared", () => {
    expect(nearest("Ants follow scents", text("It is what it is. Bees dance all day long."))).toBe("");
  });
});

const runs = (words: string) => [{ kind: "text" as const, text: words }];

describe("a citation", () => {
  const passage = {
    id: "p",
    lessonId: "l",
    lessonSlug: "bees",
    lessonTitle: "Bees",
    headingPath: ["Bees", "Dance"],
    anchor: "dance",
    body: "",
    blocks: [text("Bees dance to tell where the flowers are.")],
  };
  const given = { courseSlug: "hive", analyser: "en-4" as const };
  const mark = { n: 1, quotes: [], claim: "They dance" };

  test("carries the words that are known, else the last that were quoted, else the nearest sentence", () => {
    expect(citationOf({ ...mark, quotes: ["a", "b"] }, passage, { ...given, quote: "" }).quote).toBe("");
    expect(citationOf({ ...mark, quotes: ["a", "b"] }, passage, given).quote).toBe("b");
    expect(citationOf(mark, passage, given).quote).toBe("Bees dance to tell where the flowers are.");
    expect(citationOf({ ...mark, quotes: ["x".repeat(400)] }, passage, given).quote).toHaveLength(300);
  });

  test("leads to its place, with its words to highlight", () => {
    const place = citationOf({ ...mark, quotes: ["a & b"] }, passage, given);
    expect(citationLink(place)).toBe("/courses/hive/lessons/bees?quote=a%20%26%20b#dance");
    expect(citationLink({ courseSlug: "hive", lessonSlug: "bees", anchor: null })).toBe("/courses/hive/lessons/bees");
  });
});
