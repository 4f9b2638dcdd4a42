import { describe, expect, test } from "vitest";
import { headingsOf, headingsOfTree } from "#/server/markdown/headings.ts";
import { parseMarkdown } from "#/server/markdown/parse.ts";
import { demoLessons } from "#/test/factories-tutor.ts";
import { cutLesson } from "./passages.ts";

const cut = (body: string, title = "Lesson") => {
  const tree = parseMarkdown(body);
  return cutLesson({ title, tree, headings: headingsOfTree(tree) });
};
const wordsOf = (body: string) => body.match(/\S+/g)?.length ?? 0;
const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(" ");
const sentences = (count: number) => Array.from({ length: count }, (_, i) => `Sentence ${i} has five words.`).join(" ");

describe("cutting a lesson", () => {
  test("each heading begins a passage, with its path and the page's anchor", () => {
    const passages = cut("Intro.\n\n## One\n\nA.\n\n### Two\n\nB.\n\n## Two\n\nC.", "Bees");
    expect(passages.map(({ headingPath, anchor, body }) => [headingPath.join(" › "), anchor, body])).toEqual([
      ["Bees", null, "Intro."],
      ["Bees › One", "one", "A."],
      ["Bees › One › Two", "two", "B."],
      ["Bees › Two", "two-1", "C."],
    ]);
  });

  test("a heading without text of its own gives no passage", () => {
    expect(cut("## One\n\n### Two\n\nB.").map(({ anchor }) => anchor)).toEqual(["two"]);
  });

  test("headings inside a callout count for later anchors", () => {
    const passages = cut(":::note\n## Same\n\nInside.\n:::\n\n## Same\n\nAfter.");
    expect(passages.map(({ anchor, body }) => [anchor, body])).toEqual([
      [null, "Same\nInside."],
      ["same-1", "After."],
    ]);
  });

  test("keeps what the page shows: terms, captions, code, formulas, rows; drops questions and pictures", () => {
    const [passage] = cut(
      [
        "A :term[savings] **bold** `x = 1` and $a^2$ at 12:30.",
        "",
        '![What is seen](/a.png "The caption.")',
        "",
        '::question{id="0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d"}',
        "",
        "| A | B |\n| - | - |\n| 1 :br 1 | 2 |",
        "",
        "- one\n- two",
        "",
        "```python\nfor i in x:\n    pass\n```",
        "",
        "$$\nE = mc^2\n$$",
      ].join("\n"),
    );
    expect(passage?.body).toBe(
      "A savings bold x = 1 and a^2 at 12:30.\nThe caption.\nA | B\n1 1 | 2\none\ntwo\nfor i in x:\n    pass\nE = mc^2",
    );
    expect(passage?.blocks.map(({ kind }) => kind)).toEqual([
      "text",
      "text",
      "row",
      "row",
      "item",
      "item",
      "code",
      "math",
    ]);
  });

  test("long sections are divided at blocks, long blocks at sentences, and a short rest joins", () => {
    const paragraphs = Array.from({ length: 6 }, () => sentences(20)).join("\n\n");
    const sizes = cut(`## A\n\n${paragraphs}\n\nShort rest.`).map(({ body }) => wordsOf(body));
    expect(sizes.every((size) => size >= 80 && size <= 400)).toBe(true);
    const one = cut(`## A\n\n${sentences(300)}`);
    expect(one.every(({ body }) => wordsOf(body) <= 400 && body.endsWith("."))).toBe(true);
    const endless = cut(`## A\n\n${words(1_000)}`);
    expect(endless.map(({ body }) => wordsOf(body))).toEqual([400, 400, 200]);
    const code = cut(`## A\n\n\`\`\`\n${Array.from({ length: 200 }, () => "a b c").join("\n")}\n\`\`\``);
    expect(code.map(({ body }) => wordsOf(body))).toEqual([399, 201]);
  });

  test("a short rest joins what stands before, up to 400 words", () => {
    const sizes = (...lengths: number[]) =>
      cut(`## A\n\n${lengths.map(words).join("\n\n")}`).map(({ body }) => wordsOf(body));
    expect(sizes(270, 30)).toEqual([300]);
    expect(sizes(270, 90)).toEqual([270, 90]);
    expect(sizes(390, 30)).toEqual([390, 30]);
  });

  test("takes words from boxes, quotations, list items and videos; pictures and lines without words give none", () => {
    const body = (markdown: string) => cut(markdown).map((passage) => passage.body);
    expect(body("> Quoted.\n\n---\n\n:::tip\nBoxed.\n:::")).toEqual(["Quoted.\nBoxed."]);
    expect(body("-\n  ```\n  code\n  ```\n- item\n  - inner")).toEqual(["code\nitem\ninner"]);
    expect(body("![a](/a.png)\n\n![a](/a.png) ![b](/b.png)\n\nBees ![a](/a.png) dance.")).toEqual(["Bees dance."]);
    const video = (title: string) => body(`::video{url="https://video.example/bees"${title}}`);
    expect([video(' title="The dance"'), video("")]).toEqual([["The dance"], []]);
  });

  test("knows which practice questions stand under each heading, in boxes too", () => {
    const [one, two, three] = [1, 2, 3].map((n) => `0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4${n}`);
    const place = (id: string | undefined) => `::question{id="${id}"}`;
    const text = `Intro.\n\n${place(one)}\n\n## A\n\nA.\n\n:::note\n${place(two)}\n:::\n\n${place(three)}\n\n## B\n\nB.`;
    expect(cut(text).map(({ questionIds }) => questionIds)).toEqual([[one], [two, three], []]);
  });

  test("lists of literature are left out", () => {
    expect(cut("## One\n\nA.\n\n## Sources\n\n- Smith, 2001\n\n### Web\n\nB.").map(({ anchor }) => anchor)).toEqual([
      "one",
    ]);
  });

  test("nothing gives nothing", () => {
    expect(cut("")).toEqual([]);
    expect(cut("# Only a title")).toEqual([]);
  });
});

describe("the demo lessons", () => {
  test.each(demoLessons())("$slug: anchors are those of the page, in its order", ({ title, body }) => {
    const passages = cut(body, title);
    const anchors = headingsOf(body).map(({ slug }) => slug);
    const used = [...new Set(passages.flatMap(({ anchor }) => (anchor === null ? [] : [anchor])))];
    expect(used.length).toBeGreaterThan(3);
    expect(used).toEqual(anchors.filter((slug) => used.includes(slug)));
    expect(passages.every((passage) => wordsOf(passage.body) <= 400)).toBe(true);
  });
});
