import { describe, expect, test } from "vitest";
import fc from "#/test/properties.ts";
import { createAnswerFilter, filterAnswer } from "./answer-filter.ts";

const passages: Record<number, string> = {
  1: "Retrieval that costs effort strengthens a memory more than retrieval that costs none.",
  2: "Spacing is called “distributed practice”, too.",
};
const passage = (n: number) => passages[n];
const filtered = (text: string) => filterAnswer(text, passage).text;

describe("marks", () => {
  test.each([
    ["True [1].", "True [1]."],
    ["Made up [7].", "Made up."],
    ["Both [1, 2] and [1][2].", "Both [1][2] and [1][2]."],
    ["One of two [1, 9].", "One of two [1]."],
    ["A footnote [^1].", "A footnote [1]."],
    ["Nothing [0] and [99].", "Nothing and."],
    ["Quoted “costs effort” [1].", "Quoted “costs effort” [1]."],
    ['Quoted "retrieval … strengthens a memory" [1].', 'Quoted "retrieval … strengthens a memory" [1].'],
    ["Misquoted “costs nothing at all” [1].", "Misquoted “costs nothing at all”."],
    ["Another's words “distributed practice” [1].", "Another's words “distributed practice”."],
    ["“costs effort” [1] and “distributed practice” [2]", "“costs effort” [1] and “distributed practice” [2]"],
    ["“not there”.\n\nNew paragraph [1]", "“not there”.\n\nNew paragraph [1]"],
    ["In code `list[9]` and `x[1]` stays.", "In code `list[9]` and `x[1]` stays."],
    ["```\na[9] = b[1]\n```\nafter [9].", "```\na[9] = b[1]\n```\nafter."],
    ["`` a ` [9] `` then [9]", "`` a ` [9] `` then"],
    ["an open ` and [9]\n\nthen [9]", "an open ` and [9]\n\nthen"],
    ["a [bracket] and [ ] and [x", "a [bracket] and [ ] and [x"],
    ["escaped \\[9]", "escaped \\[9]"],
  ])("%j becomes %j", (given, kept) => expect(filtered(given)).toBe(kept));

  test("come with what they stand for", () => {
    const { marks } = filterAnswer("So “costs effort” [1]. And more [2][1].", passage);
    expect(marks).toEqual([
      { n: 1, quotes: ["costs effort"], claim: "So “costs effort”" },
      { n: 2, quotes: [], claim: ". And more" },
      { n: 1, quotes: [], claim: ". And more" },
    ]);
  });
});

describe("what must not be rendered", () => {
  test.each([
    ["![seen](https://evil.example/x.png) done", "seen done"],
    ["![](https://evil.example/?q=secret)", ""],
    ["![ref][9] x", "[ref] x"],
    ["[click](javascript:alert(1))", "click"],
    ["[click](javascript:alert((1)))", "click(javascript:alert((1)))"],
    ["so [1](which is true) and [9](not)", "so [1](which is true) and(not)"],
    ["[click](javascript:alert)", "click"],
    ["[click](data:text/html,x)", "click"],
    ["[click](//evil.example)", "click"],
    [
      '[ok](https://example.org/a "title") [here](/courses/a#b) [x](#y)',
      '[ok](https://example.org/a "title") [here](/courses/a#b) [x](#y)',
    ],
    ["[![a](https://evil.example/x.png)](https://example.org)", "[a](https://example.org)"],
    [
      "<script>alert(1)</script> <img src=x onerror=y> 1 < 2 <3",
      "\\<script>alert(1)\\</script> \\<img src=x onerror=y> 1 < 2 <3",
    ],
    ["<javascript:alert(1)>", "\\<javascript:alert(1)>"],
    ["[a]: javascript:alert(1)", "\\[a]: javascript:alert(1)"],
  ])("%j", (given, kept) => expect(filtered(given)).toBe(kept));
});

describe("while it streams", () => {
  const inPieces = (text: string, sizes: readonly number[]) => {
    const filter = createAnswerFilter(passage);
    let out = "";
    let at = 0;
    for (let i = 0; at < text.length; i += 1) {
      const size = Math.max(1, sizes[i % sizes.length] ?? 1);
      out += filter.push(text.slice(at, at + size)).text;
      at += size;
    }
    return out + filter.end().text;
  };

  test("cut anywhere, it comes out the same", () => {
    const piece = fc.constantFrom(
      "word ",
      "[1]",
      "[9]",
      " [1, 2]",
      "`x[1]`",
      "```\ncode [9]\n```\n",
      "![p](http://e/x)",
      "[a](http://e)",
      "[a](js:x)",
      "“costs effort” ",
      "“lies” ",
      "<b>",
      "\n\n",
      "\n",
      " ",
      "!",
      "[",
      "]",
      "(",
      ")",
      "`",
      "``",
      "\\",
      "[b",
      "< ",
      ". ",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }),
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 }),
        (pieces, sizes) => {
          const text = pieces.join("");
          expect(inPieces(text, sizes)).toBe(filtered(text));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test.each([
    "Code `x[9]` and ``a ` b`` [1], then `open",
    "```\ncode [9]\n```\n\nTrue [1] \\[2] < 3 <b>! ![p](http://e/x) [a](js:x)",
    "Open to the end `x``",
  ])("cut at every place, it comes out the same: %j", (text) => {
    for (let at = 1; at < text.length; at += 1) expect(inPieces(text, [at, text.length])).toBe(filtered(text));
    expect(inPieces(text, [1])).toBe(filtered(text));
  });

  test("plain words go through at once, a possible mark waits", () => {
    const filter = createAnswerFilter(passage);
    expect(filter.push("Some words").text).toBe("Some words");
    expect(filter.push(" and [").text).toBe(" and");
    expect(filter.push("1").text).toBe("");
    expect(filter.push("]").text).toBe("");
    expect(filter.push(".").text).toBe(" [1].");
  });

  test("no mark of a missing passage ever leaves it outside code", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("[3]", "[1]", " a ", "“b” ", "\n\n", "[1,3]", "[4](x)", "!"), { maxLength: 12 }),
        (pieces) => {
          expect(filtered(pieces.join(""))).not.toMatch(/\[3\]/);
        },
      ),
    );
  });
});
