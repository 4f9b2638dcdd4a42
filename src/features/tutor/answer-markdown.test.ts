import { describe, expect, test } from "vitest";
import fc from "#/test/properties.ts";
import { answerBlocks, inlineOf, spokenText } from "./answer-markdown.ts";

const text = (value: string) => ({ kind: "text", text: value });

describe("inside a paragraph", () => {
  test.each([
    ["plain", [text("plain")]],
    ["a **b** c", [text("a "), { kind: "strong", children: [text("b")] }, text(" c")]],
    [
      "*a* and _b_",
      [{ kind: "emphasis", children: [text("a")] }, text(" and "), { kind: "emphasis", children: [text("b")] }],
    ],
    ["snake_case_name", [text("snake_case_name")]],
    ["2 * 3 * 4", [text("2 * 3 * 4")]],
    ["`x[1]` [1]", [{ kind: "code", text: "x[1]" }, text(" "), { kind: "mark", n: 1 }]],
    ["`` a`b ``", [{ kind: "code", text: "a`b" }]],
    ["\\*not\\* \\[1\\] \\<b>", [text("*not* [1] <b>")]],
    ["$a^2$ costs $5 and $10", [{ kind: "math", tex: "a^2" }, text(" costs $5 and $10")]],
    ["[x](https://e.org/a_(b))", [{ kind: "link", href: "https://e.org/a_(b)", children: [text("x")] }]],
    ["[x](/courses/a#b)", [{ kind: "link", href: "/courses/a#b", children: [text("x")] }]],
    ["[x](javascript:alert(1))", [text("[x](javascript:alert(1))")]],
    ["![x](https://e.org/p.png)", [text("![x](https://e.org/p.png)")]],
    ["<b>html</b>", [text("<b>html</b>")]],
    ["one\ntwo  \nthree", [text("one two"), { kind: "break" }, text("three")]],
  ])("%s", (given, expected) => expect(inlineOf(given)).toEqual(expected));
});

describe("blocks", () => {
  const kinds = (markdown: string) => answerBlocks(markdown).map(({ kind }) => kind);

  test("are told apart", () => {
    expect(
      kinds("a\n\n# b\n\n- c\n\n> d\n\n```py\ne\n```\n\n$$\nf\n$$\n\n| g | h |\n|---|---|\n| 1 | 2 |\n\n---\n\ni"),
    ).toEqual(["paragraph", "heading", "list", "quote", "code", "math", "table", "paragraph"]);
  });

  test("lists hold lists and paragraphs, and keep their start", () => {
    expect(answerBlocks("3. one\n   - inner\n4. two\n\n   more")).toMatchObject([
      {
        kind: "list",
        isOrdered: true,
        start: 3,
        items: [
          [{ kind: "paragraph" }, { kind: "list", isOrdered: false }],
          [{ kind: "paragraph" }, { kind: "paragraph" }],
        ],
      },
    ]);
  });

  test("a quote holds what the extractive answer puts into it", () => {
    expect(answerBlocks("**L › H** [1]\n\n> A. **B.**\n>\n> - c\n>\n> ```py\n> d > e\n> ```")).toMatchObject([
      { kind: "paragraph", children: [{ kind: "strong" }, text(" "), { kind: "mark", n: 1 }] },
      {
        kind: "quote",
        blocks: [{ kind: "paragraph" }, { kind: "list" }, { kind: "code", language: "py", text: "d > e" }],
      },
    ]);
  });

  test("an open fence runs to the end; growing bold is bold", () => {
    expect(answerBlocks("```js\nlet a")).toEqual([{ kind: "code", language: "js", text: "let a" }]);
    expect(answerBlocks("a **bo", true)).toEqual([
      { kind: "paragraph", children: [text("a "), { kind: "strong", children: [text("bo")] }] },
    ]);
    expect(answerBlocks("a **", true)).toEqual([{ kind: "paragraph", children: [text("a")] }]);
    expect(answerBlocks("a **b**", true)).toMatchObject([{ children: [text("a "), { kind: "strong" }] }]);
  });

  test("any text is read, in time and to its end", () => {
    const piece = fc.constantFrom(
      "**",
      "*",
      "_",
      "`",
      "```",
      "\n",
      "\n\n",
      "- ",
      "1. ",
      "> ",
      "|",
      "[1]",
      "[",
      "](",
      ")",
      "$",
      "$$",
      "\\",
      "a",
      " ",
      "#",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(Array.isArray(answerBlocks(pieces.join(""), true))).toBe(true);
      }),
      { numRuns: 500 },
    );
    const started = performance.now();
    answerBlocks("*a ".repeat(5_000) + "[x](".repeat(2_000) + "$a".repeat(2_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test("half a thing is what it will be, or its words", () => {
    expect(answerBlocks("$$\nx + y", true)).toEqual([{ kind: "math", tex: "x + y" }]);
    expect(answerBlocks("this | that", true)).toEqual([
      { kind: "paragraph", children: [{ kind: "text", text: "this | that" }] },
    ]);
    expect(spokenText(answerBlocks("Two\nlines", true))).toBe("Two lines");
  });

  test("a list ends with the text, or where another block begins", () => {
    const kinds = (markdown: string) => answerBlocks(markdown).map(({ kind }) => kind);
    expect(kinds("- one\n- two\n")).toEqual(["list"]);
    expect(kinds("- one\n# Two\n\nThree")).toEqual(["list", "heading", "paragraph"]);
    expect(kinds("- one\n> two")).toEqual(["list", "quote"]);
  });

  test("reads out words without marks", () => {
    expect(spokenText(answerBlocks("A **b** [1].\n\n> - `c`\n\n| d | e |\n|-|-|\n| f | $g$ |"))).toBe(
      "A b .\nc\nd, e\nf, g",
    );
    expect(spokenText(answerBlocks("Two  \nlines\n\n```\ncode\n```\n\n$$x$$"))).toBe("Two lines\ncode\nx");
  });
});
