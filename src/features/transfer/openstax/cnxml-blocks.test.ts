import { describe, expect, it } from "vitest";
import { convert, reasonsOf } from "#/test/cnxml.ts";

const embed = (id: string) => `<link class='os-embed' url='#exercise/${id}'/>`;

describe("CNXML blocks", () => {
  it.each([
    ["a labelled and titled paragraph", "<para><label>L</label><title>T</title>x</para>", "**L T**\n\nx"],
    ["a title of nothing beside a label", "<para><label>L</label><title> </title>x</para>", "**L**\n\nx"],
    [
      "a box without a title inside one with",
      "<note><title>T</title><note><para>x</para></note></note>",
      "::::note[T]\n:::note\nx\n:::\n::::",
    ],
    [
      "a title that stands before a question",
      `<note><title>T</title>${embed("q")}</note>`,
      '**T**\n\n::question{ref="q"}',
    ],
    [
      "code as a block, with parts in it",
      "<code display='block' class='line-numbering'>a<newline/>b<emphasis>c</emphasis><code>d</code><!-- no --></code>",
      "```text line-numbering\na\nbcd\n```",
    ],
    ["code that says it is in a line", "<para>a</para><code display='inline'>b</code>", "a\n\n`b`"],
    ["code of several lines within words", "<para>a <code class='inline-code'>b\nc</code></para>", "a `b c`"],
    ["code of several lines alone", "<para><code class='inline-code'>b\nc</code></para>", "```\nb\nc\n```"],
    ["preformatted text", "<preformat>a\n b</preformat>", "```\na\n b\n```"],
    [
      "a list with its own look",
      "<list list-type='enumerated' number-style='lower-roman' start-value='x'><title>T</title><item>a</item></list>",
      "**T**\n\n1. a",
    ],
    ["a list with plain numbers", "<list list-type='enumerated' number-style='arabic'><item>a</item></list>", "1. a"],
    [
      "a list with stars, in a line, with a stray",
      "<list bullet-style='star' display='inline'><item>a</item><para>stray</para></list>",
      "- a",
    ],
    ["an item that begins with a list", "<list><item><list><item>a</item></list></item></list>", "- - a"],
    [
      "a labelled item that begins with code",
      "<list><item><label>L</label><code display='block'>a</code></item></list>",
      "- **L**\n\n  ```\n  a\n  ```",
    ],
    ["a question in a list", `<list><item>a${embed("q")}</item></list>`, '- a\n\n::question{ref="q"}'],
    [
      "an equation with a label",
      "<equation><label>E</label><m:math><m:mi>x</m:mi></m:math></equation>",
      "**E**\n\n$$\nx\n$$",
    ],
    ["a definition without a term", "<definition><meaning>x</meaning></definition>", ":::definition\nx\n:::"],
    [
      "a rule, a proof and a statement",
      "<rule><para>a</para></rule><proof><para>b</para></proof><statement><para>c</para></statement>",
      ":::definition\na\n:::\n\n:::definition\nb\n:::\n\n:::definition\nc\n:::",
    ],
    [
      "an exercise with titles",
      "<exercise><title>E</title><problem><title>P</title><para>a</para></problem><solution><title>S</title><para>b</para></solution></exercise>",
      "**E**\n\n**P**\n\na\n\n:::note[S]\nb\n:::",
    ],
    ["a commentary", "<commentary><para>a</para></commentary>", ":::note[Solution]\na\n:::"],
    [
      "a glossary inside the text",
      "<glossary><definition><term>a</term><meaning>b</meaning></definition></glossary>",
      ":::definition[a]\nb\n:::",
    ],
    ["breaks and spaces at edges", "<para><newline/>a<newline/> <newline/>b</para>", "a\n\nb"],
  ])("%s", (_, content, markdown) => {
    const result = convert(content, { exercises: ["q"] });
    expect(result.markdown).toBe(markdown);
    expect(result.report.totals.lostSilently).toBe(0);
  });

  it("names numbers, bullets and classes that are dropped", () => {
    const { report } = convert(
      "<list class='x y' number-style='lower-roman' bullet-style='star' display='inline'><item>a</item></list><table id='t' summary='S'><tgroup cols='1'><tbody><row><entry>x</entry></row></tbody></tgroup></table>",
    );
    expect(reasonsOf(report)).toEqual([
      'the numbers "lower-roman" became 1, 2, 3; the look of its bullets is dropped; a list within a line became a list of its own; the class "x" has no counterpart; the class "y" has no counterpart',
      "a table without a row of headings got an empty one; the summary of a table has no counterpart",
    ]);
  });

  it("makes one depth of sections deeper than five", () => {
    const deep = (depth: number): string =>
      depth > 6 ? "<para>x</para>" : `<section id='s${depth}'><title>T${depth}</title>${deep(depth + 1)}</section>`;
    const { markdown, report } = convert(deep(1));
    expect(markdown).toContain("###### T5\n\n###### T6\n\nx");
    expect(reasonsOf(report)).toContain("sections deeper than five became one depth");
  });

  it("keeps one place for a question that a page embeds twice", () => {
    const { run } = convert(`${embed("q")}${embed("q")}`, { exercises: ["q"] });
    expect(run?.questionRefs).toEqual(["q"]);
  });
});

describe("what stands beside a page's content", () => {
  it("takes a glossary, and names what a page may not hold", () => {
    const { run, report } = convert("<para>x</para>", {
      after: "<glossary><definition><meaning>no term</meaning></definition></glossary><blink/>",
    });
    expect(run?.terms).toEqual([]);
    expect(reasonsOf(report)).toContain("an element that a page may not hold");
  });
});
