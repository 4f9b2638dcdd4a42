import { describe, expect, test } from "vitest";
import { headingsOfTree } from "#/server/markdown/headings.ts";
import { parseMarkdown } from "#/server/markdown/parse.ts";
import { escapeMarkdown, excerptMarkdown, excerptOf } from "./excerpt.ts";
import { declineAnswer, quotePassages } from "./extractive-answer.ts";
import { lexemesOf } from "./lexemes.ts";
import { cutLesson } from "./passages.ts";

const blocksOf = (body: string) => {
  const tree = parseMarkdown(body);
  return cutLesson({ title: "L", tree, headings: headingsOfTree(tree) }).flatMap(({ blocks }) => blocks);
};
const termsFor = (question: string) => lexemesOf(question, "en-4").map(({ lexeme }) => ({ lexeme, weight: 1 }));
const quoted = (body: string, question: string, most = 100) =>
  excerptMarkdown(excerptOf(blocksOf(body), termsFor(question), "en-4", most));

describe("an excerpt", () => {
  test("shows the best sentence in bold, between its neighbours", () => {
    expect(quoted("Birds sing. Bees dance for flowers. Ants walk.", "bees dance")).toBe(
      "> Birds sing. **Bees dance for flowers.** Ants walk.",
    );
  });

  test("keeps to its length around the best sentence, what follows first", () => {
    const body = "One two three. Four five six. Bees dance here now. Seven eight nine. Ten.";
    expect(quoted(body, "bees", 7)).toBe("> **Bees dance here now.** Seven eight nine.");
    expect(quoted(body, "bees", 2)).toBe("> **Bees dance here now.**");
  });

  test("keeps items, rows, code and formulas", () => {
    const body =
      "- `x[1]` bees\n- ants\n\n| A | B |\n| - | - |\n| c | d |\n\n```py\na = `1`\n```\n\n$$\na^2\n$$\n\nWith $b$ too.";
    expect(quoted(body, "bees")).toBe(
      "> - **`x[1]` bees**\n> - ants\n>\n> | A | B |\n> | --- | --- |\n> | c | d |\n>\n> ```py\n> a = `1`\n> ```\n>\n> $$\n> a^2\n> $$\n>\n> With $b$ too.",
    );
  });

  test("a row brings the head of its table, and is bold cell by cell", () => {
    expect(quoted("| A | B |\n| - | - |\n| ants | d |\n| bees | `f` |", "bees", 2)).toBe(
      "> | A | B |\n> | --- | --- |\n> | **bees** | **`f`** |",
    );
  });

  test("means what it says: nothing in it is taken for Markdown", () => {
    expect(quoted("Snake\\_case, 2 \\* 3 and \\[1\\] cost \\$5. 1\\. item", "zebra")).toContain(
      "Snake\\_case, 2 \\* 3 and \\[1\\] cost \\$5.",
    );
    expect(escapeMarkdown("1. one <b> # - x")).toBe("1\\. one \\<b> # - x");
    expect(escapeMarkdown("- x")).toBe("\\- x");
  });

  test("code with backticks in it keeps them", () => {
    expect(quoted("Bees say ``a ` b`` often.", "bees")).toContain("`` a ` b ``");
  });

  test("its quote is the best sentence, or nothing where a formula is in it", () => {
    expect(excerptOf(blocksOf("A b. Bees dance."), termsFor("bees"), "en-4", 50).quote).toBe("Bees dance.");
    expect(excerptOf(blocksOf("Bees $x$ dance."), termsFor("bees"), "en-4", 50).quote).toBe("");
    expect(excerptOf(blocksOf("```\nbees\n```"), termsFor("bees"), "en-4", 50).quote).toBe("");
  });
});

describe("the answer without AI", () => {
  const passage = (heading: string, score: number) => ({
    headingPath: ["Lesson", heading],
    blocks: blocksOf(`${heading} are insects. They live.`),
    score,
  });

  test("quotes one to four passages with their place, and says that no AI wrote it", () => {
    const answer = quotePassages(
      [passage("Bees", 9), passage("Ants", 8), passage("Wasps", 2)],
      termsFor("bees"),
      "en-4",
    ).text;
    expect(answer).toContain("No AI wrote this");
    expect(answer).toContain("**Lesson › Bees** [1]\n\n> **Bees are insects.** They live.");
    expect(answer).toContain("**Lesson › Ants** [2]");
    expect(answer).not.toContain("Wasps");
    const many = quotePassages(
      Array.from({ length: 6 }, () => passage("Bees", 1)),
      termsFor("bees"),
      "en-4",
    );
    expect(many.text.match(/\[\d\]/g)).toEqual(["[1]", "[2]", "[3]", "[4]"]);
  });

  test("declining names the nearest places", () => {
    expect(declineAnswer([passage("Bees", 1)]).text).toContain("- Lesson › Bees [1]");
    expect(declineAnswer([]).text).not.toContain("nearest");
  });
});
