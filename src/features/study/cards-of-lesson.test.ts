import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { demoCourse } from "#/seed/how-learning-works/course.ts";
import { demoGlossary } from "#/seed/how-learning-works/glossary.ts";
import { headingsOfTree } from "#/server/markdown/headings.ts";
import { parseMarkdown } from "#/server/markdown/parse.ts";
import { renderNote } from "#/server/markdown/render.ts";
import { cardsOfLesson, type MadeCard, type Term } from "./cards-of-lesson.ts";
import { countWords } from "./inline-markdown.ts";

const made = (body: string, glossary: readonly Term[] = [], id = "x"): MadeCard[] => {
  const tree = parseMarkdown(body);
  return cardsOfLesson({ id, tree, headings: headingsOfTree(tree) }, glossary);
};
const fronts = (body: string, glossary: readonly Term[] = []) => made(body, glossary).map(({ front }) => front);

const told =
  "Whoever recalls an idea from memory has to work for it, and the work leaves a trace that reading it once more would not have left, however often it is read.";

describe("terms", () => {
  const entry = { term: "Spacing", definition: "Spreading practice over several days." };

  test("of the glossary where the lesson marks them", () => {
    expect(made("## When to begin\n\nThis is :term[spacing].", [entry])).toEqual([
      {
        ...{ kind: "term", source: "term:spacing", anchor: "when-to-begin" },
        ...{ front: "What is meant by **Spacing**?", back: entry.definition },
      },
    ]);
  });

  test("a single word that is not marked may be an everyday one, two words are the term", () => {
    expect(made("Leave some spacing around the picture.", [entry])).toEqual([]);
    expect(fronts("They practise the testing effects.", [{ ...entry, term: "Testing effect" }])).toEqual([
      "What is meant by **Testing effect**?",
    ]);
  });

  test("a definition of three words defines nothing", () => {
    expect(made("This is **spacing**.", [{ ...entry, definition: "See massed practice." }])).toEqual([]);
  });
});

describe("sentences to complete", () => {
  test.each([
    [
      "Learning from memory is called **retrieval practice**, and it works.",
      "Learning from memory is called **\\[…\\]**, and it works.",
    ],
    ["**Storage strength** tells how well something is rooted.", "**\\[…\\]** tells how well something is rooted."],
    [
      "Calling *things* to mind is known as :term[recall], and recalls help.",
      "Calling things to mind is known as **\\[…\\]**, and **\\[…\\]** help.",
    ],
    [
      "A [loop](https://a.example) whose condition `i < 3` and $x_1$ hold is a **while loop**.",
      "A loop whose condition `i < 3` and $x_1$ hold is a **\\[…\\]**.",
    ],
  ])("%s", (text, front) => {
    const [card] = made(text);
    expect(card).toMatchObject({ kind: "cloze", front });
  });

  test("hold the term in bold behind", () => {
    expect(made("A list of pairs of keys and values is called a **dictionary**.")[0]).toMatchObject({
      source: "cloze:x:dictionary",
      back: "A list of pairs of keys and values is called a **dictionary**.",
    });
  });

  test.each([
    ["bold for its weight", "The two groups did **much better** than anyone had thought they would."],
    ["a word that nobody asks for", "What you hear once in a lecture hall is **not** what you know."],
    ["too little around it", "It is called **recall**."],
    ["a sentence", "What Ebbinghaus found after all these years is **that we forget.**"],
    ["a long phrase", "What they found in the end is **a thing that nobody had ever looked for before**."],
    ["too much around it", `${"word ".repeat(46)}is called **recall**.`],
    ["a sign", "The sign that stands between two numbers is **+**."],
    ["the definition of the glossary", "Recalling what one knows is called **retrieval**."],
  ])("not: %s", (_, text) => {
    const glossary = [{ term: "Bringing", definition: "Recalling what one knows is called *retrieval*." }];
    expect(made(text, glossary)).toEqual([]);
  });

  test("once for each term", () => {
    const text =
      "A thing of this kind is called **a loop**. And a loop without an end is **a loop** for ever and ever.";
    expect(made(text)).toHaveLength(1);
  });

  test("not where the term still stands in what is whole", () => {
    expect(made("The function that prints `recall()` on the screen is called **recall**.")).toEqual([]);
  });
});

describe("headings", () => {
  test("are explained by what stands under them", () => {
    expect(made(`## 2.1 Why recall works\n\n${told}`)).toEqual([
      {
        ...{ kind: "heading", source: "heading:x:why recall works", anchor: "21-why-recall-works" },
        ...{ front: "Explain in your own words: **Why recall works**", back: told },
      },
    ]);
    expect(fronts(`## How long is a gap?\n\n${told}`)).toEqual(["**How long is a gap?**"]);
  });

  test.each([
    ["too little is told", "## Why recall works\n\nNobody knows."],
    ["it says nothing", `## Recall\n\n${told}`],
    ["it teaches nothing", `## Further reading\n\n${told}`],
    ["it has no words", `## \n\n${told}`],
    ["what stands there is shown, not told", `## What it looks like\n\n\`\`\`js\n${told}\n\`\`\``],
  ])("not: %s", (_, body) => expect(made(body)).toEqual([]));

  test("what is told may be a list, a box or a quotation, and ends after some ninety words", () => {
    const body = `## What to do next\n\n- ${told}\n- ${told}\n\n:::tip\n${told} ${told}\n:::\n\n> ${told}`;
    const { back } = made(body)[0]!;
    expect(back).toBe(`- ${told}\n\n- ${told}`);
    expect(countWords(back)).toBeLessThanOrEqual(90);
    expect(made(`## What to do next\n\n![](https://a.example/b.png)\n\n${told}`)[0]!.back).toBe(told);
  });

  test("a bold statement that goes on to say why", () => {
    const why = "Retrieval that costs effort leaves more behind than retrieval that costs none.";
    expect(made(`- **Effort deepens the trace.** ${why}`)[0]).toMatchObject({
      ...{ source: "heading:x:effort deepens the trace.", front: "Say why: **Effort deepens the trace.**", back: why },
    });
    expect(fronts(`**Does effort help?** ${why}`)).toEqual(["**Does effort help?**"]);
    expect(made("**Effort deepens the trace.** Or so it seems.")).toEqual([]);
  });
});

describe("the demo course", () => {
  const lessons = demoCourse.modules.flatMap((module) => module.lessons);
  const bodyOf = (file: string) =>
    readFileSync(join(import.meta.dirname, "../../seed/how-learning-works/lessons", file), "utf8");

  test.each(lessons.map(({ slug, file }) => [slug, file]))(
    "%s gives five usable cards in 1,000 words",
    (slug, file) => {
      const body = bodyOf(file);
      const cards = made(body, demoGlossary, slug);
      expect((cards.filter(isUsable).length / countWords(body)) * 1_000).toBeGreaterThanOrEqual(5);
    },
  );

  test("every card can be shown, and none shows its answer", async () => {
    for (const { slug, file } of lessons)
      for (const card of made(bodyOf(file), demoGlossary, slug)) {
        expect([card.front, isUsable(card)]).toEqual([card.front, true]);
        const html = `${await renderNote(card.front)} ${await renderNote(card.back)}`;
        expect(html).not.toMatch(/\*\*|\\\[|:term|<li>\s*<\/li>/);
      }
  });
});

/** Judged apart from the rules that make them: both sides say something, at a length that is read in a breath. */
function isUsable({ kind, front, back }: MadeCard): boolean {
  const [asked, answered] = [countWords(front), countWords(back)];
  if (asked < 4 && !front.includes("?")) return false;
  if (asked > 50 || answered < 4 || answered > 120) return false;
  if (kind !== "cloze") return true;
  const [, term = ""] = /\*\*(.+?)\*\*/.exec(back) ?? [];
  return front.includes("[…") && term !== "" && !front.toLowerCase().includes(term.toLowerCase());
}
