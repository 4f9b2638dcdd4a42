import { describe, expect, it } from "vitest";
import { renderMarkdown } from "#/server/markdown/render.ts";
import { convert, pageOf } from "#/test/cnxml.ts";
import { writeMarkdown } from "../markdown-tree.ts";

const cases: [string, string, string][] = [
  ["a paragraph, folded", "<para>one\n   two </para>", "one two"],
  [
    "nested sections",
    "<section id='a'><title>A</title><para>x</para><section id='b'><title>B <code>c()</code></title><para>y</para></section></section>",
    "## A\n\nx\n\n### B `c()`\n\ny",
  ],
  [
    "emphasis",
    "<para><emphasis effect='bold'>b</emphasis> <emphasis effect='italics'>i</emphasis></para>",
    "**b** *i*",
  ],
  ["spaces inside emphasis stand outside", "<para>a<emphasis> b </emphasis>c</para>", "a **b** c"],
  ["a term", "<para>A <term>loop</term> runs.</para>", "A :term[loop] runs."],
  ["a term in code", "<para><term><code>f()</code></term></para>", ":term[`f()`]"],
  [
    "what looks like Markdown",
    "<para>* a_b_ [x](y) `c` &lt;d> $5 and $6 a:note[b] ~~no~~ http://x.org |</para>",
    "\\* a_b\\_ \\[x]\\(y) \\`c\\` \\<d> \\$5 and \\$6 a\\:note\\[b] \\~\\~no\\~\\~ http\\://x.org |",
  ],
  ["a line that looks like a heading", "<para># no heading</para>", "\\# no heading"],
  ["a line that looks like a list", "<para>1. no list</para>", "1\\. no list"],
  ["a line that looks like a directive", "<para>::question no</para>", ":\\:question no"],
  ["sub and sup", "<para>(0.1)<sub>10</sub> and x<sup>abc</sup></para>", "(0.1)₁₀ and x$".concat("{}^{\\text{abc}}$")],
  ["a line break", "<para>a<newline/>b</para>", "a\\\nb"],
  ["two line breaks", "<para>a<newline/><newline/>b<newline/></para>", "a\n\nb"],
  ["inline code with a backtick", "<para><code>a`b</code></para>", "``a`b``"],
  [
    "code with marks inside",
    "<para><code>print<emphasis effect='bold'>s</emphasis>(x)</code></para>",
    "`print`**`s`**`(x)`",
  ],
  [
    "a code block: dedented, non-breaking spaces replaced",
    "<note><title>T</title><code class='python' lang='python'>\n    def f():\n    &#160;&#160;return 1\n    </code></note>",
    ":::note[T]\n```python\ndef f():\n  return 1\n```\n:::",
  ],
  [
    "code of several lines in an item",
    "<list><item>Do:\n<code class='python'>\na\nb</code></item></list>",
    "- Do:\n\n  ```python\n  a\n  b\n  ```",
  ],
  [
    "lists in lists, numbered from 3",
    "<list list-type='enumerated' start-value='3'><item>a<list><item>b</item></list></item><item>c</item></list>",
    "3. a\n   - b\n4. c",
  ],
  ["a labelled item", "<list list-type='labeled-item'><item><label>L</label>text</item></list>", "- **L** text"],
  ["a list inside a paragraph", "<para>Two:\n<list><item>a</item></list></para>", "Two:\n\n- a"],
  [
    "an example",
    "<example id='e'><title>Try_it_ *</title><para>x</para></example>",
    ":::example[Try_it\\_ \\*]\nx\n:::",
  ],
  [
    "a title with underscores",
    "<note><title>__init__()</title><para>x</para></note>",
    ":::note[\\_\\_init\\_\\_()]\nx\n:::",
  ],
  ["a note of a class", "<note class='practice-program'><title>T</title><para>x</para></note>", ":::tip[T]\nx\n:::"],
  ["a quotation", "<quote><para>x</para></quote>", "> x"],
  [
    "a formula in a line and one of its own",
    "<para>Is <m:math><m:msup><m:mi>x</m:mi><m:mn>2</m:mn></m:msup></m:math>:<equation><m:math><m:mi>y</m:mi></m:math></equation>so</para>",
    "Is $x^{2}$:\n\n$$\ny\n$$\n\nso",
  ],
  ["a link to the outside", "<para><link url='https://x.org/a_b'>here</link></para>", "[here](https://x.org/a_b)"],
  [
    "a frame of another site",
    "<media alt='my_slides'><iframe src='https://x.org/s' width='1' height='2'/></media>",
    "[My slides](https://x.org/s)",
  ],
  [
    "a film",
    "<media alt='Intro'><iframe src='https://www.youtube.com/embed/x'/></media>",
    '::video{url="https://www.youtube.com/embed/x" title="Intro"}',
  ],
  [
    "an exercise of words with its solution",
    "<exercise><problem><para>Why?</para></problem><solution><para>So.</para></solution></exercise>",
    "Why?\n\n:::note[Solution]\nSo.\n:::",
  ],
  [
    "a definition in the text",
    "<definition><term>loop</term><meaning>what runs again</meaning></definition>",
    ":::definition[loop]\nwhat runs again\n:::",
  ],
];

const tableOf = (inner: string, attributes = "cols='2'") =>
  `<table id='t'><tgroup ${attributes}>${inner}</tgroup></table>`;
const head = "<thead><row><entry>H1</entry><entry>H2</entry></row></thead>";

describe("CNXML to Markdown", () => {
  it.each(cases)("%s", (_, content, markdown) => {
    const result = convert(content);
    expect(result.markdown).toBe(markdown);
    expect(result.report.totals.lostSilently).toBe(0);
  });

  it("writes a table with pipes, line breaks and aligned columns", () => {
    const { markdown } = convert(
      tableOf(
        `${head}<tbody><row><entry><code>a|b</code></entry><entry align='right'>x<newline/>y</entry></row></tbody>`,
      ),
    );
    expect(markdown).toBe("| H1 | H2 |\n| - | -: |\n| `a\\|b` | x:br y |");
  });

  it("writes line breaks in cells so that the page shows them", async () => {
    const cells = "<tbody><row><entry>a<newline/>b</entry><entry>c</entry></row></tbody>";
    const { segments } = await renderMarkdown(convert(tableOf(`${head}${cells}`)).markdown);
    expect(segments[0]?.kind === "html" && segments[0].html).toMatch(/<td>a<br>\s*b<\/td>/);
  });

  it("puts a cell over several columns or rows into the first and says so", () => {
    const { markdown, report } = convert(
      tableOf(
        `<colspec colname='c1' colnum='1'/><colspec colname='c2' colnum='2'/>${head}<tbody><row><entry namest='c1' nameend='c2'>wide</entry></row><row><entry morerows='1'>tall</entry><entry>a</entry></row><row><entry>b</entry></row></tbody>`,
      ),
    );
    expect(markdown).toContain("| wide | |\n| tall | a |\n| | b |");
    expect(report.kinds.find(({ kind }) => kind === "entry")).toMatchObject({ changed: 2 });
  });

  it("turns a table with blocks in its cells into a list under its headings", () => {
    const { markdown, report } = convert(
      tableOf(
        `${head}<tbody><row><entry>a</entry><entry><code>\nx\ny</code></entry></row><row><entry>b</entry><entry>c</entry></row></tbody>`,
      ),
    );
    expect(markdown).toBe("- **H1:** a\n\n  **H2:**\n\n  ```\n  x\n  y\n  ```\n\n- **H1:** b\n\n  **H2:** c");
    expect(report.kinds.find(({ kind }) => kind === "table")?.changed).toBe(1);
  });

  it("names a table that has more columns than it declares", () => {
    const { report } = convert(tableOf("<tbody><row><entry>a</entry><entry>b</entry></row></tbody>", "cols='1'"));
    expect(report.faults).toMatchObject([{ kind: "irregular_table" }]);
  });

  it("makes a figure of a picture, with number and caption; a missing picture leaves its words", () => {
    const figure = (src: string) =>
      `<figure id='f'><media alt='A cat'><image mime-type='image/png' src='../../media/${src}'/></media><caption>credit: me</caption></figure>`;
    const there = convert(figure("cat.png"), { files: ["media/cat.png"] });
    expect(there.markdown).toBe('![A cat](media\\:media%2Fcat.png "Figure 1.1. credit: me")');
    const missing = convert(figure("dog.png"));
    expect(missing.markdown).toBe("*A cat*\n\nFigure 1.1. credit: me");
    expect(missing.report.faults).toMatchObject([
      { kind: "missing_file", message: "the picture ../../media/dog.png is not there", place: { line: 1 } },
    ]);
  });

  it("keeps links in a caption", () => {
    const { markdown } = convert(
      "<figure id='f'><media alt='A'><image src='../../media/a.png'/></media><caption>by <link url='https://x.org'>X</link></caption></figure>",
      { files: ["media/a.png"] },
    );
    expect(markdown).toBe("![A](media\\:media%2Fa.png)\n\n**Figure 1.1** by [X](https://x.org)");
  });

  it("never reaches a file outside the book", () => {
    const { markdown, report } = convert("<media alt='x'><image src='../../../../etc/passwd'/></media>");
    expect(markdown).toBe("*x*");
    expect(report.faults[0]?.kind).toBe("missing_file");
  });

  it("leads links to pages, sections, tables and figures", () => {
    const other = pageOf(
      "m2",
      "<section id='s'><title>Two words</title><table id='t2'><tgroup cols='1'><tbody><row><entry>x</entry></row></tbody></tgroup></table></section>",
    );
    const { markdown } = convert(
      "<para><link document='m2'>there</link>, <link document='m2' target-id='t2'/>, <link document='m2' target-id='s'/>, <link document='m2'/></para>",
      { others: [other] },
    );
    expect(markdown).toBe(
      "[there](lesson\\:m2), [Table 1.1](lesson\\:m2#two-words), [Two words](lesson\\:m2#two-words), [Page m2](lesson\\:m2)",
    );
  });

  it("keeps the words of a link that leads nowhere and names it", () => {
    const { markdown, report } = convert(
      "<para><link document='m9'>a</link> <link target-id='zz'>b</link> <link url='javascript:x'>c</link></para>",
    );
    expect(markdown).toBe("a b c");
    expect(report.faults.map(({ kind }) => kind)).toEqual(Array(3).fill("dangling_reference"));
    expect(report.kinds.find(({ kind }) => kind === "link inside the book")?.leftOut).toBe(2);
  });

  it("places exercises where they are embedded, opening the box around", () => {
    const embed = (id: string) =>
      `<exercise><problem><para><link class='os-embed' url='${id}'/></para></problem></exercise>`;
    const { markdown, run, report } = convert(
      `<note class='learning-questions'><title>Think</title><para>First.</para>${embed("{INTERACTIVES_ROOT}/a-1")}${embed("#exercise/a-2")}</note>`,
      { exercises: ["a-1"] },
    );
    expect(markdown).toBe(':::note[Think]\nFirst.\n:::\n\n::question{ref="a-1"}');
    expect(run?.questionRefs).toEqual(["a-1"]);
    expect(report.faults).toMatchObject([{ kind: "dangling_reference", message: expect.stringContaining("a-2") }]);
  });

  it("collects terms with their sentences and the page's glossary", () => {
    const { run } = convert("<para>Before. A <term>loop</term> runs <code>x. Y</code> again. After.</para>", {
      after: "<glossary><definition><term>set</term><meaning>no order</meaning></definition></glossary>",
    });
    expect(
      run?.terms.map(({ term, sentence }) => [
        term,
        writeMarkdown([{ type: "paragraph", children: sentence as never }]).trim(),
      ]),
    ).toEqual([
      ["set", "no order"],
      ["loop", "A loop runs `x. Y` again."],
    ]);
  });

  it("accounts for comments, unknown elements and attributes", () => {
    const { markdown, report } = convert("<!-- gone --><para effect='x'><blink>kept</blink></para>");
    expect(markdown).toBe("kept");
    const reasons = report.kinds.flatMap(({ changes, omissions }) =>
      [...changes, ...omissions].map(({ reason }) => reason),
    );
    expect(reasons.sort()).toEqual([
      "an element without a counterpart here; its content is kept",
      "commented out by its authors",
      'the attribute effect="x" has no counterpart',
    ]);
  });

  it("names a section without a title and an id that stands twice", () => {
    const { report } = convert("<section id='a'><para id='a'>x</para></section>");
    expect(report.faults.map(({ kind }) => kind).sort()).toEqual(["duplicate_id", "missing_title"]);
  });
});
