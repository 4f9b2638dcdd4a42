import { describe, expect, test } from "vitest";
import { headingsOf } from "./headings.ts";
import { renderMarkdown, renderNote } from "./render.ts";

const htmlOf = async (markdown: string) =>
  (await renderMarkdown(markdown)).segments
    .map((segment) => (segment.kind === "html" ? segment.html : `[question ${segment.questionId}]`))
    .join("\n");

const questionId = "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d";

describe("the dialect", () => {
  const cases: [name: string, markdown: string, html: string][] = [
    [
      "a heading has an anchor",
      "## Why *we* forget",
      '<h2 id="why-we-forget">Why <em>we</em> forget<a class="heading-anchor" href="#why-we-forget" aria-label="Link to section Why we forget">#</a></h2>',
    ],
    [
      "a callout with a title",
      ":::tip[Try *this*]\nText\n:::",
      '<aside class="callout callout-tip" role="note"><p class="callout-title">Try <em>this</em></p><p>Text</p></aside>',
    ],
    [
      "a callout without a title is named by its kind",
      ":::warning\nText\n:::",
      '<aside class="callout callout-warning" role="note"><p class="callout-title">Warning</p><p>Text</p></aside>',
    ],
    [
      "a quote needs none",
      ":::quote\nText\n:::",
      '<aside class="callout callout-quote" role="note"><p>Text</p></aside>',
    ],
    ["a term", "A :term[spaced *practice*].", '<p>A <dfn class="term">spaced <em>practice</em></dfn>.</p>'],
    [
      "a picture alone is a figure",
      '![Bars](/demo/a.svg "Roediger & Karpicke")',
      '<figure><img src="/demo/a.svg" alt="Bars" loading="lazy" decoding="async"><figcaption>Roediger &#x26; Karpicke</figcaption></figure>',
    ],
    [
      "a picture in a line stays there",
      "See ![b](/files/0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d) here",
      '<p>See <img src="/files/0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d" alt="b" loading="lazy" decoding="async"> here</p>',
    ],
    [
      "a picture from elsewhere tells nobody where it is shown",
      "x ![b](https://example.org/b.png)",
      '<p>x <img src="https://example.org/b.png" alt="b" loading="lazy" decoding="async" referrerpolicy="no-referrer"></p>',
    ],
    [
      "a picture that cannot be shown safely is a link",
      "x ![b](http://example.org/b.png)",
      '<p>x <a href="http://example.org/b.png" rel="noopener noreferrer nofollow">b</a></p>',
    ],
    [
      "a video is a card that links",
      '::video{url="https://www.youtube.com/watch?v=1" title="Recall"}',
      '<a class="video-card" href="https://www.youtube.com/watch?v=1" rel="noopener noreferrer nofollow"><span class="video-card-title">Recall</span><span class="video-card-host">youtube.com</span></a>',
    ],
    [
      "code has a class per token",
      '```python\nx = "a"  # b\n```',
      '<pre class="code" tabindex="0"><code>x <span class="tok-operator">=</span> <span class="tok-string">"a"</span>  <span class="tok-comment"># b</span></code></pre>',
    ],
    [
      "code in an unknown language is plain",
      "```nope\n<b>\n```",
      '<pre class="code" tabindex="0"><code>&#x3C;b></code></pre>',
    ],
    [
      "links elsewhere vouch for nothing, links here stay as they are",
      "[a](https://a.example) [b](/courses/x#y) [c](#z)",
      '<p><a href="https://a.example" rel="noopener noreferrer nofollow">a</a> <a href="/courses/x#y">b</a> <a href="#z">c</a></p>',
    ],
    [
      "tables scroll by themselves",
      "| a |\n|---|\n| 1 |",
      '<div class="table-scroll" role="region" aria-label="Table" tabindex="0"><table>\n<thead>\n<tr>\n<th scope="col">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n</tr>\n</tbody>\n</table></div>',
    ],
  ];
  for (const [name, markdown, html] of cases) {
    test(name, async () => expect(await htmlOf(markdown)).toBe(html));
  }

  test("formulas are MathML without styles; a broken one shows its source", async () => {
    const html = await htmlOf("$x^2$ and\n\n$$\n\\color{red}{y}\n$$\n\n$\\bad{$");
    expect(html).toContain("<msup><mi>x</mi><mn>2</mn></msup>");
    expect(html).toContain('<math xmlns="http://www.w3.org/1998/Math/MathML" display="block">');
    expect(html).toContain("<code>\\bad{</code>");
    expect(html).not.toMatch(/style=|class="katex/);
  });

  test("the text is cut where a question stands, also inside a block", async () => {
    const question = `::question{id="${questionId}"}`;
    const { segments } = await renderMarkdown(
      `One\n\n${question}\n\n:::note\nTwo\n\n${question}\n:::\n\nThree[^1]\n\n[^1]: Foot`,
    );
    expect(segments.map((segment) => segment.kind)).toEqual(["html", "question", "html", "question", "html"]);
    expect(segments[1]).toEqual({ kind: "question", questionId });
    expect(segments[2]).toMatchObject({ html: expect.stringContaining("Two") });
    expect(segments[4]).toMatchObject({ html: expect.stringMatching(/Three[\s\S]*Foot/) });
  });
});

describe("words that only look like our marks stay words", () => {
  const kept: [markdown: string, shown: string][] = [
    ["Meet at 12:30pm :smile: or a[1:n]", "<p>Meet at 12:30pm :smile: or a[1:n]</p>"],
    ["long:term std::vector", "<p>long:term std::vector</p>"],
    [":foo[a *b*]{onclick=x}!", "<p>:foo[a <em>b</em>]{onclick=x}!</p>"],
    ["::nothing{a=b}", "<p>::nothing{a=b}</p>"],
    ['::question{id="no-id"}', '<p>::question{id="no-id"}</p>'],
    ['::video{url="javascript:alert(1)"}', '<p>::video{url="javascript:alert(1)"}</p>'],
    [":::spoiler[It]\n*was*\n:::", "<p>:::spoiler[It]</p>\n<p><em>was</em></p>\n<p>:::</p>"],
    ["It costs $5 and $10.", "<p>It costs $5 and $10.</p>"],
    ["$20,000-$30,000", "<p>$20,000-$30,000</p>"],
    ["<b>bold</b>", "<p>&#x3C;b>bold&#x3C;/b></p>"],
    ["a <!-- note to self --> b", "<p>a  b</p>"],
    ["[x](javascript:alert(1))", "<p><span>x</span></p>"],
  ];
  for (const [markdown, shown] of kept) {
    test(markdown, async () => expect(await htmlOf(markdown)).toBe(shown));
  }

  test("a formula after a price is still one", async () => {
    const html = await htmlOf("It costs $5, and $x$ is unknown.");
    expect(html).toMatch(/^<p>It costs \$5, and <math/);
  });
});

describe("headings", () => {
  const markdown = "# A\n\n## B & `c`\n\n### B & `c`\n\n## Main\n\n> ## Quoted\n\n##\n";

  test("the list and the page have the same anchors, below the page's own title", async () => {
    const { headings, segments } = await renderMarkdown(markdown);
    expect(headings).toEqual(headingsOf(markdown));
    expect(headings.map(({ depth, slug }) => [depth, slug])).toEqual([
      [2, "a"],
      [3, "b--c"],
      [4, "b--c-1"],
      [3, "main-1"],
      [3, "quoted"],
      [3, "section"],
    ]);
    const html = segments.map((segment) => (segment.kind === "html" ? segment.html : "")).join("");
    for (const { slug } of headings) expect(html).toContain(`id="${slug}"`);
  });

  test("notes have none, and no ids that could stand twice on a page", async () => {
    const html = await renderNote("## A\n\nText[^1]\n\n[^1]: Foot");
    expect(html).toContain("<h2>A</h2>");
    expect(html).not.toMatch(/id="(a|footnote-label|note-fn-1)"/);
  });

  test("an answer of a model shows no pictures from elsewhere", async () => {
    expect(await renderNote("a ![b](https://example.org/b.png)", "answer")).not.toContain("<img");
  });
});

describe("a cited passage", () => {
  const marked = async (markdown: string, quote: string) =>
    (await renderMarkdown(markdown, { quote })).segments
      .flatMap((segment) => (segment.kind === "html" ? [segment.html] : []))
      .join("\n");

  test("is marked across marks, blocks and quotation marks", async () => {
    expect(await marked("We **forget** what we\n\ndo not use. More.", "we forget what we do not use.")).toBe(
      '<p><mark class="passage">We </mark><strong><mark class="passage">forget</mark></strong><mark class="passage"> what we</mark></p>\n<p><mark class="passage">do not use</mark>. More.</p>',
    );
  });

  test("is marked sentence by sentence where a formula interrupts it", async () => {
    const html = await marked(
      "First sentence stands here. Then $x$ comes. Last sentence stands here.",
      "First sentence stands here. Then x comes. Last sentence stands here.",
    );
    expect(html).toContain('<mark class="passage">First sentence stands here</mark>');
    expect(html).toContain('<mark class="passage">Last sentence stands here</mark>');
  });

  test("that is not there changes nothing", async () => {
    expect(await marked("Some text of a lesson.", "something else entirely")).toBe("<p>Some text of a lesson.</p>");
  });
});
