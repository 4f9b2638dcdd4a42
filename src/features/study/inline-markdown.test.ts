import type { Paragraph } from "mdast";
import { describe, expect, test } from "vitest";
import { parseMarkdown } from "#/server/markdown/parse.ts";
import { countWords, markdownOf, piecesOf, sentencesOf, textOf } from "./inline-markdown.ts";

const piecesIn = (markdown: string) => piecesOf((parseMarkdown(markdown).children[0] as Paragraph).children);

describe("the pieces of a line", () => {
  test.each([
    ["a *b* ~~c~~ [d](https://e.example) f", "a b c d f"],
    ["`a` and ``b`c`` and `` `d` ``", "`a` and ``b`c`` and `` `d` ``"],
    ["$x^2$ is 1 * 2\\_3", "$x^2$ is 1 \\* 2\\_3"],
    ["**bold $x$** and :term[a_b]", "bold $x$ and a\\_b"],
    ["a picture ![b](https://c.example/d.png) less", "a picture  less"],
    ["one  \ntwo", "one two"],
    ["1\\. is not a list", "1\\. is not a list"],
    ["\\# nor a heading", "\\# nor a heading"],
  ])("%s is written as %s", (markdown, written) => expect(markdownOf(piecesIn(markdown))).toBe(written));
});

describe("sentences", () => {
  const sentences = (markdown: string) => sentencesOf(piecesIn(markdown)).map(textOf);

  test.each([
    ["One is here. Two is there.", ["One is here.", "Two is there."]],
    [
      "You ask *why is that true?* of a statement. Then you answer.",
      ["You ask why is that true? of a statement.", "Then you answer."],
    ],
    ["See e.g. Miller on this. Done.", ["See e.g. Miller on this.", "Done."]],
    ["It is **bold. Very** bold. End.", ["It is bold. Very", "bold.", "End."]],
    ["No end", ["No end"]],
  ])("%s", (markdown, found) => expect(sentences(markdown)).toEqual(found));
});

test("words are what people count", () => {
  expect(countWords("Don’t count – or count 2.5 well-known words.")).toBe(7);
  expect(countWords("…")).toBe(0);
});
