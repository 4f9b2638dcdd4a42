import { describe, expect, it } from "vitest";
import { Ledger } from "./fidelity.ts";
import { htmlToMarkdown } from "./html-markdown.ts";

const convert = (html: string) => {
  const ledger = new Ledger("test");
  const markdown = htmlToMarkdown(html, { file: "x.json" }, ledger);
  return { markdown, report: ledger.report() };
};

describe("HTML to Markdown", () => {
  it.each([
    ["plain", "plain"],
    ["", ""],
    ["a <b>b</b> <i>c</i>", "a **b** *c*"],
    ["<code class='python'>x = '`'</code> is", "``x = '`'`` is"],
    ["2 * 3 * 4 and snake_case_name and <b>*</b>", "2 \\* 3 \\* 4 and snake_case_name and **\\***"],
    ["# not a heading", "\\# not a heading"],
    ["1. not a list", "1\\. not a list"],
    ["- not a list", "\\- not a list"],
    ["costs $5 and $6, [x](y), &lt;b&gt;", "costs \\$5 and \\$6, \\[x]\\(y), \\<b>"],
    ["a:note[x] b::c", "a\\:note\\[x] b::c"],
    ["one<br>two", "one\\\ntwo"],
    ["one<br><br>\ntwo<br>", "one\n\ntwo"],
    ["<p>one</p><p>two</p>", "one\n\ntwo"],
    [
      "Question?\n<pre class='python' lang='python'>if x:\n&nbsp;&nbsp;y()\n</pre>",
      "Question?\n\n```python\nif x:\n  y()\n```",
    ],
    ["<code>a<br>\n  &nbsp;&nbsp;b</code>", "```\na\n  b\n```"],
    ["<ul><li>a</li><li><b>b</b></li></ul>", "- a\n- **b**"],
    ["<a href='https://example.org'>x</a>", "[x](https://example.org)"],
    ["x<sup>2</sup>", "x²"],
    ["<b>a</b><b>b</b>", "**ab**"],
    ["<b>a<b>b</b></b>", "**ab**"],
    ["x<b> </b>y<b></b>", "x y"],
    ["a<!-- c -->b", "ab"],
    ["<pre>a<!-- c -->b</pre>", "```\nab\n```"],
    ["<strong>a</strong> <em>b</em>, <cite>c</cite>, <var>d</var>, <dfn>e</dfn>", "**a** *b*, *c*, *d*, *e*"],
    ["<del>a</del> <s>b</s>", "~~a~~ ~~b~~"],
    ["<samp>a</samp>, <kbd>b</kbd>, <tt>c</tt>, <code></code><code> </code>d", "`a`, `b`, `c`, d"],
    [
      "H<sub>2</sub>O, a<sub>in</sub>, b<sup>#\\</sup>",
      ["H₂O, a$", "{}_{\\text{in}}$, b$", "{}^{\\text{\\# }}$"].join(""),
    ],
    ["<a>x</a> <a href='/y'>y</a>", "x y"],
    ["<img src='https://x.org/a.png' alt='A'>", "![A](https://x.org/a.png)"],
    ["<img src='a.png' alt='A'><img>", "A"],
    ["<span class='x-code'>a</span> <span style='color:red'>b</span> <span>c</span> <u>d</u>", "a b c d"],
    ["x<code> a </code>y", "x `a` y"],
    ["<ol><li>a</li></ol>", "1. a"],
    ["<blockquote>a</blockquote><hr>", "> a\n\n---"],
    [
      "<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h5>e</h5><h6>f</h6>",
      "**a**\n\n**b**\n\n**c**\n\n**d**\n\n**e**\n\n**f**",
    ],
    ["<table><tr><td>a</td></tr></table>", "a"],
    ["<div>a</div>", "a"],
    ["<pre class='line-numbering'>a</pre>", "```text line-numbering\na\n```"],
    ["<pre><code class='python'>a</code></pre>", "```python\na\n```"],
    ["<pre lang='Py thon'>a</pre>", "```\na\n```"],
    ["<code>a<i>b</i>c</code>", "`abc`"],
  ])("%s", (html, markdown) => {
    const result = convert(html);
    expect(result.markdown).toBe(markdown);
    expect(result.report.totals.lostSilently).toBe(0);
  });

  it("mends a tag without its end and names it", () => {
    const { markdown, report } = convert('a (<code class="python" lang="python"c</code>), and b');
    expect(markdown).toBe("a (`c`), and b");
    expect(report.faults.map(({ kind }) => kind)).toEqual(["broken_markup"]);
  });

  it("names a fault that has no words of its own", () => {
    expect(convert("a<?php x ?>b").report.faults[0]?.message).toMatch(/^broken HTML: unexpected question mark/);
  });

  it("names a picture that is not there", () => {
    expect(convert("<img src='a.png'><img>").report.faults.map(({ message }) => message)).toEqual([
      "the picture a.png is not there",
      "the picture without an address is not there",
    ]);
  });

  it("names an element that is never closed", () => {
    expect(convert("a <code>b").report.faults[0]?.message).toContain("<code> is never closed");
  });

  it("leaves scripts out and says so", () => {
    const { markdown, report } = convert("a<script>alert(1)</script><button><!-- c --><b>x</b></button>");
    expect(markdown).toBe("a");
    expect(report.totals).toMatchObject({ counted: 4, leftOut: 4 });
  });
});
