import { describe, expect, test } from "vitest";
import { headingsOfTree } from "#/server/markdown/headings.ts";
import { parseMarkdown } from "#/server/markdown/parse.ts";
import { indexLesson } from "./index-lesson.ts";

const index = (body: string) => {
  const tree = parseMarkdown(body);
  const lesson = { id: "l", version: 3, title: "Bees", tree, headings: headingsOfTree(tree) };
  return indexLesson(lesson, "en-4");
};

describe("indexing a lesson", () => {
  test("counts lexemes in text and headings, headings four times in the length", () => {
    const { passages, lessonId, version, analyser } = index("## Dances\n\nBees dance a dance.");
    expect({ lessonId, version, analyser }).toEqual({ lessonId: "l", version: 3, analyser: "en-4" });
    expect(passages).toHaveLength(1);
    expect(passages[0]?.postings).toEqual([
      { lexeme: "bee", inBody: 1, inHeadings: 1 },
      { lexeme: "danc", inBody: 2, inHeadings: 1 },
    ]);
    expect(passages[0]?.length).toBe(3 + 4 * 2);
  });

  test("keeps small words in code, and leaves names of commands in formulas out", () => {
    const lexemes = (body: string) => index(body).passages.flatMap((p) => p.postings.map(({ lexeme }) => lexeme));
    expect(lexemes("The `for` and $\\frac{mass}{speed}$")).toEqual(["for", "mass", "speed", "bee"]);
    expect(lexemes("```\nwhile\n```\n\n$$\n\\sqrt{mass}\n$$")).toEqual(["while", "mass", "bee"]);
  });

  test("knows every written form", () => {
    expect(index("Dancing bees danced.").words).toEqual(
      new Map([
        ["dancing", "danc"],
        ["bees", "bee"],
        ["danced", "danc"],
      ]),
    );
  });
});
