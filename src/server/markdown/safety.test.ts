import { parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import fc from "#/test/properties.ts";
import { isTooComplex } from "./complexity.ts";
import { renderMarkdown } from "./render.ts";

const payloads = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<svg/onload=alert(1)>",
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
  "<a href=javascript:alert(1)>x</a>",
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](java\nscript:alert(1))",
  "[x](&#106;avascript:alert(1))",
  "[x](\u0001javascript:alert(1))",
  "[x](javascript&colon;alert(1))",
  "[x](vbscript:msgbox(1))",
  "[x](data:text/html,<script>alert(1)</script>)",
  "[x](data:image/svg+xml;base64,PHN2Zz4=)",
  "[x](blob:https://a/b) [y](file:///etc/passwd) [z](about:blank)",
  "<javascript:alert(1)>",
  "[x][y]\n\n[y]: javascript:alert(1)",
  "![x](javascript:alert(1))",
  "![x](data:image/svg+xml,<svg onload=alert(1)>)",
  '![x](https://a.example/"onerror="alert(1))',
  '![x" onerror="alert(1)](https://a.example/b.png)',
  '![x](https://a.example/b.png "y" onerror="alert(1)")',
  "![x](/files/../../api/v1/users)",
  ':term[x]{onclick="alert(1)" style="position:fixed"}',
  ':::note[x]{onclick="alert(1)" #main .evil}\ntext\n:::',
  ':::note{style="background:url(https://evil.example)"}\ntext\n:::',
  '::video{url="https://a.example/?\\"onclick=alert(1)" title="<img src=x onerror=alert(1)>"}',
  '::video{url="javascript:alert(1)" title="x"}',
  '::video{url="data:text/html,x"}',
  '::question{id="\\"><script>alert(1)</script>"}',
  "$\\href{javascript:alert(1)}{x}$",
  "$\\htmlData{onclick=alert(1)}{x}$ $\\htmlStyle{color:red}{x}$ $\\includegraphics{https://evil.example/a.png}$",
  "$\\text{<img src=x onerror=alert(1)>}$",
  "$$\n\\unicode{<script>alert(1)</script>}\n$$",
  '```"onmouseover="alert(1)\nx\n```',
  "```html\n<script>alert(1)</script>\n```",
  "## <img src=x onerror=alert(1)>",
  '## "onclick="alert(1)',
  "[^<script>]\n\n[^<script>]: <script>alert(1)</script>",
  "| <script>alert(1)</script> |\n|--|\n| <img src=x onerror=alert(1)> |",
  "<!--><script>alert(1)</script>-->",
  "<![CDATA[<script>alert(1)</script>]]>",
  "<?php echo 1 ?><!DOCTYPE html>",
  "`<script>alert(1)</script>`",
  "- [x] <input autofocus onfocus=alert(1)>",
  "<form action=https://evil.example><button>x",
  "<base href=https://evil.example>",
  "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
  "<link rel=stylesheet href=https://evil.example/x.css>",
];

type Node = { tagName?: string; attrs?: { name: string; value: string }[]; childNodes?: Node[] };

const elementsOf = (node: Node): Node[] => (node.childNodes ?? []).flatMap((child) => [child, ...elementsOf(child)]);

const forbiddenElements = new Set(
  "script style iframe object embed form button textarea select base meta link svg audio video template slot mglyph annotation-xml foreignobject".split(
    " ",
  ),
);
const addressed = new Set(["href", "src", "action", "formaction", "xlink:href", "srcset", "data", "poster"]);
const safeAddress = /^(https?:|mailto:|[#?/.]|[^:]*$)/i;

/** Everything on the page that could run, style, frame, submit or load from a place we do not allow. */
const dangersOf = (html: string): string[] =>
  elementsOf(parseFragment(html) as Node).flatMap((node) => [
    ...(node.tagName && forbiddenElements.has(node.tagName) ? [`<${node.tagName}>`] : []),
    ...(node.attrs ?? [])
      .filter(
        ({ name, value }) =>
          /^on/i.test(name) ||
          name === "style" ||
          name === "srcdoc" ||
          (addressed.has(name) && !safeAddress.test(value)),
      )
      .map(({ name, value }) => `${name}=${value}`),
  ]);

const dangers = async (markdown: string) => {
  const found: string[] = [];
  for (const surface of ["lesson", "note", "answer"] as const) {
    const { segments } = await renderMarkdown(markdown, { surface });
    for (const segment of segments) found.push(...(segment.kind === "html" ? dangersOf(segment.html) : []));
  }
  return found;
};

test("the judge sees what it looks for", () => {
  expect(dangersOf('<img src=x onerror=1><a href="javascript:1" style="x"><script>')).toHaveLength(4);
});

describe("nothing that runs comes out", () => {
  test.each(payloads)("%j", async (payload) => {
    expect(await dangers(payload)).toEqual([]);
    expect(await dangers(`> - ${payload}\n\n**${payload}** :term[${payload}]`)).toEqual([]);
  });

  test("of any mixture of payloads and marks", async () => {
    const marks = [
      "*",
      "**",
      "`",
      "```",
      "$",
      "$$",
      "[",
      "](",
      ")",
      "<",
      ">",
      ":::note\n",
      "\n:::\n",
      "\n\n",
      "- ",
      "| ",
    ];
    const piece = fc.oneof(
      fc.constantFrom(...payloads),
      fc.constantFrom(...marks),
      fc.string({ unit: "grapheme", maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        expect(await dangers(pieces.join(""))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a text that would hold up the parser is shown as it stands", () => {
  const hostile = [
    "> ".repeat(50_000),
    "*a".repeat(60_000),
    "[a](".repeat(40_000),
    "$1 ".repeat(60_000),
    ":a[".repeat(50_000),
  ];
  test.each(hostile)("%.10s…", async (markdown) => {
    const started = performance.now();
    const { segments } = await renderMarkdown(markdown);
    expect(segments).toHaveLength(1);
    expect(segments[0]).toMatchObject({ html: expect.stringMatching(/^<pre class="code"/) });
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  test("and no text for readers is one", async () => {
    const long = "A **word** and a [link](https://a.example), `code` and $x$.\n\n".repeat(500);
    expect(isTooComplex(long)).toBe(false);
    expect(isTooComplex(`\`\`\`json\n${"[1, 2, [3]],\n".repeat(2_000)}\`\`\`\n`)).toBe(false);
    expect(isTooComplex("- a\n  - b\n    - c\n      1. d\n".repeat(300))).toBe(false);
  });
});
