import { describe, expect, test } from "vitest";
import { parseMarkdown } from "#/server/markdown/parse.ts";
import { answerBlocks, spokenText } from "./answer-markdown.ts";
import { blocksOfTree } from "./passages.ts";
import { fittingPractice, teaserOf } from "./practice-fit.ts";

const question = (questionId: string, stem: string) => ({ questionId, stem });
const terms = [
  { lexeme: "bee", weight: 2 },
  { lexeme: "danc", weight: 3 },
];

describe("the practice question that fits", () => {
  const chosen = (
    questions: ReturnType<typeof question>[],
    passages: { questionIds: string[]; score?: number }[],
    asked = terms,
  ) => fittingPractice(questions, { passages, terms: asked, analyser: "en-4" })?.questionId ?? null;

  test("holds the words that were asked", () => {
    const questions = [question("a", "What do ants follow?"), question("b", "Why do bees dance?")];
    expect(chosen(questions, [{ questionIds: [], score: 9 }])).toBe("b");
  });

  test("or stands where the answer was found, rather in the best place than in a weaker one", () => {
    const questions = [question("a", "Who sees it?"), question("b", "Who tells it?"), question("c", "Who rests?")];
    const passages = [
      { questionIds: ["b"], score: 8 },
      { questionIds: ["a", "c"], score: 6 },
    ];
    expect(chosen(questions, passages)).toBe("b");
    expect(chosen([...questions, question("a", "What do bees do?")], passages)).toBe("a");
  });

  test("is none where the words are few and the place is weak", () => {
    const passages = [
      { questionIds: [], score: 8 },
      { questionIds: ["a"], score: 4 },
    ];
    expect(chosen([question("a", "Who sees it?"), question("b", "Where do bees live?")], passages)).toBeNull();
    expect(chosen([], passages)).toBeNull();
  });

  test("comes from the opening of a lesson that was asked for as a whole", () => {
    expect(chosen([question("a", "Who sees it?")], [{ questionIds: [] }, { questionIds: ["a"] }], [])).toBe("a");
  });
});

describe("the first words of a stem", () => {
  const teaser = (stem: string) => teaserOf(blocksOfTree(parseMarkdown(stem)));
  const read = (stem: string) => spokenText(answerBlocks(teaser(stem)));

  test("mean what the stem says when they are shown", () => {
    expect(read("What is **this** [1]: `a[0]`, $x_1$ or 2 * 3 * 4?")).toBe("What is this [1]: a[0], x_1 or 2 * 3 * 4?");
    expect(answerBlocks(teaser("A $x_1$ `b`"))).toMatchObject([
      { children: [{ kind: "text" }, { kind: "math" }, { kind: "text" }, { kind: "code" }] },
    ]);
  });

  test("hold no picture, link or HTML", () => {
    expect(teaser("![a](https://evil.example/p.png) See [this](https://evil.example) <b>now</b>")).toBe(
      "See this \\<b>now\\</b>",
    );
  });

  test("are the first paragraph, and a long one is cut", () => {
    expect(teaser("```\ncode\n```\n\nWhat does it print?\n\nSay why.")).toBe("What does it print?");
    const long = teaser(`${"Seven words are in this one sentence. ".repeat(10)}`);
    expect(long).toMatch(/^(Seven words are in this one sentence\. ?){8} …$/);
  });

  test("are none where there are no words", () => {
    expect(teaser("![a](/a.png)")).toBe("");
    expect(teaser("$$\nx\n$$")).toBe("");
  });
});
