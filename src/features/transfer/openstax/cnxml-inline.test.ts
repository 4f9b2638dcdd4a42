import { describe, expect, it } from "vitest";
import { convert, pageOf, reasonsOf } from "#/test/cnxml.ts";

describe("CNXML within a line", () => {
  it.each([
    [
      "emphasis of other looks",
      "<emphasis effect='underline'>a</emphasis> <emphasis effect='normal'>b</emphasis> <emphasis effect='smallcaps'>c</emphasis>",
      "*a* b c",
    ],
    ["emphasis of nothing", "a<emphasis> </emphasis>b", "a b"],
    [
      "code with white space at its edges and a line break",
      "a<code class='inline-code'>\n x\n y </code>b",
      "a `x y` b",
    ],
    ["code that is a link", "<code><link url='https://x.org'>f</link></code>", "[`f`](https://x.org)"],
    [
      "code with terms, code, breaks and others in it",
      "<code>a<term>b</term><code>c</code><newline/>d<!-- no --><sub>2</sub></code>",
      "`a`:term[`b`]`c d`₂",
    ],
    ["a wide space", "a<space/>b", "a b"],
    ["a quotation", "<quote display='inline'>a</quote>", "“a”"],
    ["titles and foreign words", "<cite>a</cite> <cite-title>b</cite-title> <foreign>c</foreign>", "*a* *b* *c*"],
    ["preformatted text", "<preformat display='inline'>a  b</preformat>", "`a b`"],
    ["a label", "<quote display='inline'><label>a</label>b</quote>", "“**a** b”"],
    ["a span", "<span>a</span>", "a"],
    ["lowered text with marks", "a<sub><emphasis>i</emphasis></sub>", "a$".concat("{}_{\\text{i}}$")],
    ["an empty term and an empty formula", "a<term/><m:math/>b", "ab"],
    ["a formula without a rule", "<m:math><m:menclose><m:mi>x</m:mi></m:menclose></m:math>", "$x$"],
    [
      "a sentence's end between marks",
      "<term>a</term><newline/>B. <emphasis>C <term>d</term></emphasis>",
      ":term[a]\\\nB. **C :term[d]**",
    ],
  ])("%s", (_, content, markdown) => {
    const result = convert(`<para>${content}</para>`);
    expect(result.markdown).toBe(markdown);
    expect(result.report.totals.lostSilently).toBe(0);
  });

  it("keeps the words of links that lead nowhere, and says why each does", () => {
    const outside = { ...pageOf("m2", "<para>x</para>"), isInContents: false };
    const { markdown, report } = convert(
      "<para><link resource='a.zip'>a</link> <link document='m2'>b</link> <link>c</link> <link document='m1' target-id='zz'>d</link></para>",
      { others: [outside] },
    );
    expect(markdown).toBe("a b c d");
    expect(report.faults.map(({ message }) => message)).toEqual([
      'the file "a.zip" is not there',
      "the page m2 is not in the table of contents",
      "a link without a target",
      "the page m1 has no element zz",
    ]);
  });

  it("leads a link to its page when nothing of it is a place", () => {
    const other = pageOf(
      "m2",
      "<para id='p'>x</para><table id='t'><tgroup cols='1'><tbody><row id='r'><entry>x</entry></row></tbody></tgroup></table>",
      null,
    );
    const { markdown } = convert(
      "<section id='s'><title>Top</title><para><link document='m2' target-id='p'/>, <link document='m2' target-id='r'>row</link>, <link target-id='s'>up</link>, <link document='m1'>here</link></para></section>",
      { others: [other] },
    );
    expect(markdown).toBe("## Top\n\n[Page m2](lesson\\:m2), [row](lesson\\:m2), [up](#top), [here](lesson\\:m1)");
  });

  it("collects a term once per sentence, inside marks too", () => {
    const { run } = convert("<para>One <emphasis>is a <term>loop</term></emphasis>.<newline/>Two.</para>");
    expect(run?.terms.map(({ term }) => term)).toEqual(["loop"]);
  });

  it("makes a space of a line break in a title", () => {
    const { markdown, report } = convert("<section id='s'><title>a<newline/>b</title><para>x</para></section>");
    expect(markdown).toBe("## a b\n\nx");
    expect(reasonsOf(report)).toContain("a line break in a title became a space");
  });
});
