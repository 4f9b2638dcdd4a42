import { describe, expect, test } from "vitest";
import { sampleBodies } from "#/test/factories-assessments.ts";
import type { Answer } from "./answer.ts";
import { authorsWords } from "./hints.ts";
import { factsOf } from "./item-facts.ts";
import type { BodyOf, QuestionBody } from "./question.ts";
import { optionToRuleOut } from "./rule-out.ts";
import { solutionInWords } from "./solution-words.ts";

const bodies = sampleBodies();
const option = (id: string, fraction: string, more: object = {}) => ({
  ...{ id, text: `Text ${id}`, fraction, feedback: `On ${id}` },
  ...more,
});
const choice: BodyOf<"single_choice"> = {
  ...{ type: "single_choice", stem: "Which?", shuffle: false, explanation: "So it is." },
  options: [option("d", "1"), option("a", "0"), option("c", "0.5"), option("b", "-0.5")],
};
const matching: BodyOf<"matching"> = {
  ...(bodies.matching as BodyOf<"matching">),
  lefts: [
    { id: "l1", text: "Bee", rightId: "r2", feedback: "It hums." },
    { id: "l2", text: "Ant", rightId: "r1", feedback: "" },
  ],
  rights: [
    { id: "r1", text: "Hill" },
    { id: "r2", text: "Hive" },
    { id: "r3", text: "Nest" },
  ],
};
const ordering: BodyOf<"ordering"> = {
  ...(bodies.ordering as BodyOf<"ordering">),
  items: [
    { id: "z", text: "Egg" },
    { id: "b", text: "Grub" },
    { id: "c", text: "Bee" },
  ],
};
const text = { answers: [{ text: "wax", fraction: "1", feedback: "" }], caseSensitive: false };
const cloze: BodyOf<"cloze"> = {
  ...{ type: "cloze", stem: "Bees build with {{x}} in the {{y}}.", explanation: "" },
  parts: [
    { id: "x", weight: "0.5", type: "short_answer", ...text },
    {
      ...{ id: "y", weight: "0.5", type: "single_choice", shuffle: true },
      options: [
        { id: "o1", text: "hive", fraction: "1", feedback: "" },
        { id: "o2", text: "sea", fraction: "0", feedback: "Wet." },
      ],
    },
  ],
};

describe("the facts of an item", () => {
  test.each<[QuestionBody, Answer, string]>([
    [choice, { type: "single_choice", optionId: "a" }, "Text a"],
    [
      { ...choice, type: "multiple_choice", scoring: "parts" },
      { type: "multiple_choice", optionIds: ["a", "b"] },
      "Text a\nText b",
    ],
    [bodies.true_false, { type: "true_false", value: true }, "True"],
    [bodies.true_false, { type: "true_false", value: false }, "False"],
    [bodies.numeric, { type: "numeric", text: "7" }, "7"],
    [matching, { type: "matching", pairs: [{ leftId: "l1", rightId: "r1" }] }, "Bee → Hill"],
    [ordering, { type: "ordering", itemIds: ["c", "b"] }, "1. Bee\n2. Grub"],
    [
      cloze,
      {
        type: "cloze",
        parts: [
          { id: "x", value: "mud" },
          { id: "y", value: "o2" },
        ],
      },
      "In a gap: mud\nIn a gap: sea",
    ],
    [bodies.hotspot, { type: "hotspot", points: [{ x: 3.4, y: 8 }] }, "A mark at 3, 8 of the picture"],
    [bodies.essay, { type: "essay", text: "Since." }, "Since."],
    [
      bodies.file,
      { type: "file", fileIds: ["0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3cd0"] },
      "Files, which people alone read",
    ],
  ])("tell the try in words", (body, answer, attempt) => {
    expect(factsOf(body, answer).attempt).toBe(attempt);
  });

  test("tell no try where it was blank, and none of the key", () => {
    for (const body of Object.values(bodies)) {
      const facts = factsOf(body, null);
      expect(facts.attempt).toBeNull();
      expect(JSON.stringify(facts)).not.toContain("canary");
    }
    expect(factsOf(choice, { type: "single_choice", optionId: null }).attempt).toBeNull();
  });

  test("list what there is to choose by its names, and say what the author said to the try", () => {
    expect(factsOf(choice, { type: "single_choice", optionId: "a" })).toMatchObject({
      choices: ["Text a", "Text b", "Text c", "Text d"],
      notes: ["On a"],
      places: 1,
    });
    expect(factsOf(matching, null)).toMatchObject({ entries: ["Bee", "Ant"], choices: ["Hill", "Hive", "Nest"] });
    expect(factsOf(ordering, null).choices).toEqual(["Grub", "Bee", "Egg"]);
    expect(factsOf(cloze, null)).toMatchObject({ stem: "Bees build with ____ in the ____.", choices: [], places: 2 });
    expect(factsOf(bodies.hotspot, null).places).toBe(2);
    expect(factsOf(bodies.numeric, null).needsUnit).toBe(false);
    const unit = { units: [{ symbol: "m", multiplier: "1" }], isRequired: true, penalty: "0" };
    expect(factsOf({ ...(bodies.numeric as BodyOf<"numeric">), unit }, null).needsUnit).toBe(true);
  });
});

describe("the author's words", () => {
  const withHints = (hints: string[]): QuestionBody => ({ ...choice, hints });
  test("are the hints in their order, all that are left with the fourth", () => {
    const five = withHints(["one", "two", "three", "four", "five"]);
    const said = (["restate", "pointer", "next_step", "analogue", "solution"] as const).map((rung) =>
      authorsWords(five, rung),
    );
    expect(said).toEqual(["one", "two", "three", "four\n\nfive", null]);
    expect(authorsWords(withHints(["one"]), "pointer")).toBeNull();
    expect(authorsWords(bodies.essay, "restate")).toBeNull();
  });

  test("are the tips of the options where the next step has no hint", () => {
    const tipped = {
      ...choice,
      options: [option("a", "1", { tip: "Think of *wax*." }), option("b", "0", { tip: "" })],
    };
    expect(authorsWords(tipped, "next_step")).toBe("Think of *wax*.");
    expect(authorsWords({ ...tipped, hints: ["1", "2", "3"] }, "next_step")).toBe("3");
    expect(authorsWords(bodies.true_false, "next_step")).toBeNull();
  });
});

describe("an option to rule out", () => {
  test.each<[string, QuestionBody, string[], string | null]>([
    ["is a wrong one, by its name", choice, [], "Text a"],
    ["was not tried", choice, ["a"], "Text b"],
    ["leaves two at least", choice, ["a", "c"], null],
    ["must be there", { ...choice, options: choice.options.filter(({ id }) => "dc".includes(id)) }, [], null],
    ["is for one choice alone", bodies.multiple_choice, [], null],
  ])("%s", (_, body, tried, text) => {
    expect(optionToRuleOut(body, new Set(tried))).toBe(text);
  });
});

describe("the solution in words", () => {
  const numeric = { ...(bodies.numeric as BodyOf<"numeric">), explanation: "" };
  test.each<[QuestionBody, string]>([
    [choice, "- Text d\n\nSo it is."],
    [{ ...(bodies.true_false as BodyOf<"true_false">), explanation: "" }, "The statement is **true**."],
    [
      { ...(bodies.true_false as BodyOf<"true_false">), correct: false, explanation: "" },
      "The statement is **false**.",
    ],
    [numeric, "- `3.14 ± 0.0078125`"],
    [{ ...matching, explanation: "" }, "- Bee → Hive\n- Ant → Hill"],
    [{ ...ordering, explanation: "" }, "1. Egg\n2. Grub\n3. Bee"],
    [cloze, "Bees build with **wax** in the **hive**."],
    [{ ...(bodies.essay as BodyOf<"essay">), guidance: "Say why.", explanation: "" }, "Say why."],
  ])("stands by itself", (body, words) => {
    expect(solutionInWords(body)).toBe(words);
  });

  test("names the right places of a picture", () => {
    expect(solutionInWords(bodies.hotspot)).toMatch(/^- canary-label/);
  });
});
