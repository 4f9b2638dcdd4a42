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

  it("names an element that is never closed", () => {
    expect(convert("a <code>b").report.faults[0]?.message).toContain("<code> is never closed");
  });

  it("leaves scripts out and says so", () => {
    const { markdown, report } = convert("a<script>alert(1)</script>");
    expect(markdown).toBe("a");
    expect(report.totals).toMatchObject({ counted: 1, leftOut: 1 });
  });
});
