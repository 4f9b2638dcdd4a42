import { describe, expect, test } from "vitest";
import {
  gaps,
  match,
  number,
  one,
  order,
  right,
  several,
  statement,
  written,
  wrong,
} from "#/test/item-lint/write-item.ts";
import { isEnglish, lintItem } from "./item-lint.ts";
import type { Finding, LintRule } from "./lint-finding.ts";
import { mendOf } from "./lint-mends.ts";
import { keyPositions } from "./lint-positions.ts";
import { askingSentence, isCode, plainText, prose, quantityOf, rootOf, wordsOf } from "./lint-text.ts";
import type { QuestionBody } from "./question.ts";

const again = "Look again.";
/** The first option is right. */
const choice = (stem: string, ...[key = "", ...others]: string[]) =>
  one(stem, [right(key), ...others.map((text) => wrong(text, again))]);
const rulesOf = (body: QuestionBody, english = true): LintRule[] => lintItem(body, english).map(({ rule }) => rule);
const find = (body: QuestionBody, rule: LintRule): Finding => lintItem(body, true).find((one) => one.rule === rule)!;

describe("the text that rules read", () => {
  test("is without marks of Markdown, code blocks and pictures, and keeps blanks", () => {
    expect(plainText("**A** _b_ `c` [d](/e) ![f](/g)\n```js\nx\n```\n $h$ snake_case")).toBe("A b c d h snake_case");
    expect(plainText("Python is a _____ language. ```x")).toBe("Python is a _____ language.");
    expect(prose("Does `not x` or $y$ hold?")).toBe("Does or hold?");
    expect(wordsOf("Don’t stop: 3.5 m")).toEqual(["don't", "stop", "3.5", "m"]);
    expect(askingSentence("It rains. What falls? Think.")).toBe("What falls?");
    expect(askingSentence("It rains. Water falls.")).toBe("Water falls.");
    expect(["dividing", "divided", "as", "ions"].map(rootOf)).toEqual(["divid", "divid", "as", "ion"]);
    expect(["f(x)", "a b", "a * b", "'x'"].map(isCode)).toEqual([true, false, true, true]);
  });

  test("gives quantities by value and unit", () => {
    expect(
      ["1/4", "25 %", "1 km", "−3 °C", "1,000 m", "the 13th", "about 5", "1/0", "x".repeat(61)].map(quantityOf),
    ).toEqual([
      ...[
        { value: 0.25, unit: "" },
        { value: 0.25, unit: "" },
        { value: 1000, unit: "m" },
        { value: -3, unit: "°C" },
      ],
      ...[{ value: 1000, unit: "m" }, { value: 13, unit: "" }, null, null, null],
    ]);
  });
});

describe("options", () => {
  test("are compared as code where code is asked for, by sense in English, by letters elsewhere", () => {
    expect(rulesOf(choice("What does `x.lower()` give?", "abba", "ABBA", "AbBa"))).toEqual([]);
    expect(rulesOf(choice("What does `2 ** 3` give?", "`8`", "`6`", "`6`"))).toEqual(["same_options"]);
    expect(rulesOf(choice("What does the price do?", "It goes down", "It rises", "It goes up"))).toEqual([
      "same_options",
    ]);
    expect(rulesOf(choice("Was ist rot?", "Blut", "Gras", "gras."), false)).toEqual(["same_options"]);
    expect(rulesOf(choice("What is the value of it?", "2", "2.0", "3"))).toEqual([]);
    expect(rulesOf(choice("Which value is the last?", "an x of −1", "an x of 1", "an x of 0"))).toEqual([]);
    expect(find(choice("Which word is it?", "rise", "grow", "sink"), "same_options").severity).toBe("high");
  });

  test("that are still empty, or two, or partly right, are no flaw", () => {
    expect(rulesOf(choice("What is this called?", "A long answer with a lot of words in it", ""))).toEqual([]);
    const half = { text: "It swells", fraction: "0.5", feedback: "" };
    expect(
      rulesOf(
        one("What does a raisin do in water?", [right("It swells and softens"), half, wrong("It shrinks", again)]),
      ),
    ).toEqual([]);
    expect(rulesOf(several("Which are rivers?", []), true)).toEqual([]);
    expect(rulesOf({ ...choice("Who is it?", "A", "B", "C"), options: [] })).toEqual([]);
  });

  test("may say that none holds where that is a value, or where it stands alone", () => {
    const alone = several("Which of these are metals?", [
      right("Iron"),
      wrong("Wood", again),
      wrong("None of these", again),
    ]);
    const body: QuestionBody = {
      ...alone,
      options: alone.options.map((option) => ({ ...option, isAlone: option.text === "None of these" })),
    };
    expect([rulesOf(alone), rulesOf(body)]).toEqual([["none_of_the_above"], []]);
    expect(rulesOf(choice("How many moons has Venus?", "None", "One", "Two"))).toEqual([]);
    expect(rulesOf(choice("What does `f()` return?", "None", "0", "1"))).toEqual([]);
    expect(rulesOf(choice("What does f() return?", "None", "0", "1"))).toEqual([]);
  });

  test("give nothing away by a word when wrong ones share it, when it is a name, or when the key denies", () => {
    expect(
      rulesOf(choice("What does a lens do to light?", "It bends light", "It stops light", "It makes heat")),
    ).toEqual([]);
    expect(rulesOf(choice("What did the people of Rome call it?", "The Rome of old", "The river", "The sea"))).toEqual(
      [],
    );
    expect(
      rulesOf(choice("What is the difference between the two?", "No difference", "The colour", "The age")),
    ).toEqual([]);
    expect(rulesOf(choice("What drives the circulation of air?", "Recirculation", "Salt", "Dust"))).toEqual([
      "stem_in_key",
    ]);
  });

  test("are not told apart by absolute words when the key has one too", () => {
    expect(
      rulesOf(
        choice(
          "What holds for a triangle?",
          "Its angles always add up to 180°",
          "Its longest sides never meet",
          "It has no area",
        ),
      ),
    ).toEqual([]);
  });

  test("that nobody would choose are told", () => {
    expect(rulesOf(choice("Which gas is it?", "Neon", "...", "Argon"))).toEqual(["filler_option"]);
  });

  test("that begin alike are told, unless they are code", () => {
    expect(rulesOf(choice("What does it print?", "print(a b c)", "print(a b d)", "print(a b e)"))).toEqual([]);
    expect(
      rulesOf(choice("What is the sense of it?", "The sense of old", "The sense of new", "The sense of now")),
    ).toEqual([]);
    expect(
      rulesOf(choice("What is known of it?", "one and one and a", "one and one and b", "one and one and c")),
    ).toEqual(["repeated_words"]);
  });

  test("that are numbers are in order when they keep it, and none is absurd", () => {
    const numbers = (...texts: string[]) => ({ ...choice("How many are there?", ...texts), shuffle: false });
    expect(rulesOf(numbers("30", "20", "10"))).toEqual([]);
    expect(rulesOf(numbers("30 m", "10 kg", "20 m"))).toEqual([]);
    expect(rulesOf(numbers("30", "many", "20"))).toEqual([]);
    expect(rulesOf(numbers("1", "10", "1000000"))).toEqual(["filler_option"]);
    expect(rulesOf(numbers("0", "10", "1000000"))).toEqual([]);
    expect(rulesOf(numbers("1", "1000", "1000000000"))).toEqual([]);
  });
});

describe("stems", () => {
  test("may ask about a negation, and mark one", () => {
    expect(rulesOf(choice("What happens if a cell does not divide?", "It ages", "It grows", "It splits"))).toEqual([]);
    expect(rulesOf(choice("Why can oil not mix with water?", "It is not polar", "It is wet", "It is old"))).toEqual([]);
    expect(find(choice("Which of these is **not** a fish?", "Whale", "Shark", "Trout"), "negative_stem").severity).toBe(
      "low",
    );
    expect(find(choice("Which of these is NOT a fish?", "Whale", "Shark", "Trout"), "negative_stem").severity).toBe(
      "low",
    );
    expect(find(choice("Which of these isn't a fish?", "Whale", "Shark", "Trout"), "negative_stem").why).toContain(
      "isn't",
    );
    expect(rulesOf(choice("Who does not vote?", "The king", "The mayor", "The poor"))).toEqual(["negative_stem"]);
    expect(rulesOf(choice("Which expression is False?", "A", "B", "C"))).toEqual([]);
  });

  test("need a matter of their own", () => {
    expect(rulesOf(choice("", "Iron", "Wood", "Salt"))).toEqual([]);
    expect(rulesOf(choice("This plant is a moss.", "True", "False"))).toEqual([]);
    expect(rulesOf(choice("The rest is . . .", "silence", "noise", "music"))).toEqual([]);
    expect(rulesOf(choice("![A leaf with teeth](/files/a.png)", "Oak", "Elm", "Ash"))).toEqual([]);
  });

  test("and keys agree on how many are right", () => {
    expect(rulesOf(several("Which two are even?", [right("2"), right("4"), wrong("5", again)]))).toEqual([]);
    const none = several("Mark three of them.", [wrong("2", again), wrong("4", again), wrong("5", again)]);
    expect(rulesOf(none)).toEqual(["key_count"]);
  });
});

describe("grammar", () => {
  test("rules no option out where all fit, or the key itself does not", () => {
    expect(rulesOf(choice("An animal that eats plants is a", "herbivore", "carnivore", "predator"))).toEqual([]);
    expect(rulesOf(choice("Sixty minutes are called an", "hour", "European day", "university day"))).toEqual([
      "grammar_cue",
    ]);
    expect(rulesOf(choice("The organ that filters blood is an", "kidney", "eye", "ear"))).toEqual([]);
    expect(rulesOf(choice("The organs that filter blood are", "the kidneys", "the lungs", "the eyes"))).toEqual([]);
    expect(rulesOf(choice("The causes of the war were", "a lack of grain", "floods in spring", "plague"))).toEqual([]);
    expect(rulesOf(choice("The three that ruled were the", "", "heart of gold", "kings"))).toEqual([]);
    expect(rulesOf(choice("One saves energy by", "closing windows", "heating rooms", "a new roof"))).toEqual([]);
    expect(rulesOf(choice("This belongs to", "growing trees", "to rest", "water"))).toEqual([]);
    expect(rulesOf(choice("The men who met were", "kings of Spain", "bacteria", "a lens"))).toEqual([]);
  });
});

describe("statements", () => {
  test("are flagged for one thing at a time, and as true may be absolute", () => {
    expect(rulesOf(statement("Every single whale is a mammal.", true, "", again))).toEqual([]);
    expect(rulesOf(statement("Neither iron nor gold floats.", true, "", again))).toEqual([]);
    expect(rulesOf(statement("Iron does not float.", true, "", ""))).toEqual(["negative_stem", "missing_feedback"]);
    expect(rulesOf(statement("Iron floats.", false, "", ""))).toEqual(["missing_feedback"]);
    expect(rulesOf(statement("Iron floats.", false, "", ""), false)).toEqual(["missing_feedback"]);
  });
});

describe("feedback", () => {
  test("may praise a part and still say what is wrong", () => {
    const said = (feedback: string) =>
      rulesOf(one("What is 3 − 5?", [right("−2"), wrong("2", feedback), wrong("8", again)]));
    expect(said("Right, but mind the sign.")).toEqual([]);
    expect(said("Good. But the sign is wrong.")).toEqual([]);
    expect(said("True order matters here.")).toEqual([]);
    expect(said("Right.")).toEqual(["feedback_contradicts"]);
  });

  test("of numbers and words is looked at too", () => {
    const body = number("How many legs has a spider?", "8", "0", "");
    const answers = [
      { ...body.answers[0]!, feedback: "Wrong." },
      { ...body.answers[0]!, value: "6", fraction: "0", feedback: "Insects." },
    ];
    expect(rulesOf({ ...body, answers })).toEqual(["feedback_contradicts"]);
  });

  test("that all wrong options lack is told once, unless an explanation stands in", () => {
    const silent = one("Which is a gas?", [right("Neon", ""), wrong("Iron", ""), wrong("Salt", "")]);
    expect(find(silent, "missing_feedback").at).toBe("/options");
    expect(rulesOf({ ...silent, explanation: "Neon is one." })).toEqual([]);
  });
});

describe("parts", () => {
  test("of a cloze are read with the text before them", () => {
    const body = gaps("An ant is an {{1}}.", [{ options: ["insect", "mammal", "bird"] }]);
    expect(rulesOf(body)).toEqual(["grammar_cue"]);
    expect(rulesOf({ ...body, stem: "No gap yet." })).toEqual([]);
    const exact = { value: "0.5", tolerance: { kind: "nominal" as const, value: "0" }, fraction: "1", feedback: "" };
    const numeric = { id: "1", weight: "1", type: "numeric" as const, answers: [exact] };
    expect(rulesOf({ ...body, stem: "Half of one is {{1}}.", parts: [numeric] })).toEqual(["no_tolerance"]);
  });

  test("accept what learners will type", () => {
    const long = "because the Earth goes round the Sun";
    expect(rulesOf(written("Why are there seasons?", [long], "It tilts."))).toEqual(["long_accepted"]);
    expect(rulesOf(written("Why are there seasons?", [long, "tilt"], "It tilts."))).toEqual([]);
    expect(rulesOf(written("Why are there seasons?", ["*axis*"], "It tilts."))).toEqual([]);
    expect(rulesOf(written("Is it sodium or neon that burns?", ["sodium"], "It does."))).toEqual([]);
    const pattern = written("Why?", [], "");
    const answers = [{ text: "(.*)tilt(.*) of the Earth here", isPattern: true, fraction: "1", feedback: "" }];
    expect(rulesOf({ ...pattern, answers, explanation: "It tilts." })).toEqual([]);
    expect(
      rulesOf({ ...pattern, answers: [...answers, { text: long, fraction: "1", feedback: "" }], explanation: "So." }),
    ).toEqual([]);
  });

  test("that are numbers have a tolerance that fits", () => {
    const range = {
      kind: "range" as const,
      from: "1",
      to: "2",
      includesFrom: true,
      includesTo: true,
      fraction: "1",
      feedback: "",
    };
    expect(rulesOf({ ...number("How many?", "0", "1", "So."), answers: [range] })).toEqual([]);
    expect(rulesOf(number("How many are left?", "0", "1", "None."))).toEqual([]);
    const formula = (expression: string, fraction = "1"): QuestionBody => ({
      ...{ type: "formula", stem: "Half of {{v}}?", variables: [{ name: "v", from: "1", to: "3", step: "1" }] },
      answers: [{ expression, tolerance: { kind: "nominal", value: "0" }, fraction, feedback: "" }],
      explanation: "Halve it.",
    });
    expect(rulesOf(formula("v / 2"))).toEqual(["no_tolerance"]);
    expect([rulesOf(formula("v * 2")), rulesOf(formula("round(v / 2)")), rulesOf(formula("v / 2", "0.5"))]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test("tell their order by words in English alone", () => {
    const steps = order("Put them in order.", ["First mix", "Then bake", "Eat"]);
    expect([rulesOf(steps), rulesOf(steps, false)]).toEqual([["order_cue"], []]);
    expect(
      rulesOf(
        match(
          "Match.",
          [
            ["a", "one"],
            ["b", "One"],
          ],
          ["two"],
        ),
        false,
      ),
    ).toEqual(["same_options"]);
  });

  test("that people mark have a rubric, or at least guidance", () => {
    const essay: QuestionBody = { type: "essay", stem: "Discuss the war.", guidance: "Two causes.", explanation: "" };
    expect(find(essay, "no_rubric").severity).toBe("low");
  });

  test("that are pictures are described", () => {
    const hotspot = (alt: string): QuestionBody => ({
      ...{
        type: "hotspot",
        stem: "Where is the heart?",
        marks: 1,
        missFraction: "0",
        explanation: "Left of the middle.",
      },
      picture: { src: "/files/body", width: 10, height: 10, alt },
      regions: [{ id: "a", label: "Heart", fraction: "1", feedback: "", shape: "circle", x: 5, y: 5, radius: 2 }],
    });
    expect([rulesOf(hotspot("image 3")), rulesOf(hotspot("Outline of a body"))]).toEqual([["missing_alt"], []]);
  });
});

test("a text made to keep patterns busy is looked over at once", () => {
  const began = performance.now();
  for (const piece of ["![", "[", "[a](", "1", "_", "~~~", "'"]) {
    const text = `${piece.repeat(20_000).slice(0, 19_990)}x`;
    const options = Array.from({ length: 5 }, () => wrong(text, text));
    lintItem(one(text, [right(text, text), ...options], { explanation: text }), true);
    lintItem(written(text, ["orange"], text), true);
  }
  // Tenths of a second; minutes before texts and patterns were bounded.
  expect(performance.now() - began).toBeLessThan(20_000);
});

test("a finding keeps its id while the text it speaks of stays, and the gravest come first", () => {
  const body = choice("Which of these is not a gas?", "Iron", "Neon", "neon", "asdf");
  const [first, ...others] = lintItem(body, true);
  expect([first!.severity, others.length]).toEqual(["medium", 2]);
  const again = lintItem({ ...body, explanation: "Iron is solid." }, true);
  expect(again.map(({ id }) => id)).toEqual([first!.id, ...others.map(({ id }) => id)]);
  const changed = lintItem({ ...body, stem: "Which of those is not a gas?" }, true);
  expect(changed.filter(({ id }) => [first!, ...others].some((one) => one.id === id))).toHaveLength(2);
  expect([isEnglish("en-GB"), isEnglish("eo")]).toEqual([true, false]);
});

describe("mends", () => {
  const mend = (body: QuestionBody, rule: LintRule) => mendOf(body, find(body, rule));
  test("change what needs no thought", () => {
    expect(mend(choice("Which of these is not a fish?", "Whale", "Shark", "Eel"), "negative_stem")).toMatchObject({
      body: { stem: "Which of these is **not** a fish?" },
    });
    const numbers = { ...choice("How many?", "30", "20", "40"), shuffle: false };
    const sorted = mend(numbers, "number_order")!.body as typeof numbers;
    expect(sorted.options.map(({ text }) => text)).toEqual(["20", "30", "40"]);
    const steps = order("Put them in order.", ["1. Mix", "2. Bake"]);
    expect(mend(steps, "order_cue")).toMatchObject({ body: { items: [{ text: "Mix" }, { text: "Bake" }] } });
    const filler = choice("Which is a gas?", "Neon", "Iron", "Salt", "asdf");
    expect((mend(filler, "filler_option")!.body as typeof filler).options).toHaveLength(3);
  });

  test("leave to people what needs some", () => {
    const summed = choice("Which are gases?", "All of the above", "Neon", "Argon", "Helium");
    expect(mend(summed, "all_of_the_above")).toBeNull();
    expect(mend(choice("Which is it?", "Neon", "asdf"), "filler_option")).toBeNull();
    expect(mend(order("Order.", ["First mix", "Then bake"]), "order_cue")).toBeNull();
    expect(mend(choice("Which of these is **not** a fish?", "Whale", "Eel", "Shark"), "negative_stem")).toBeNull();
    const ticked = several("Which are even?", [right("4"), right("2"), wrong("3", again)], { shuffle: false });
    expect(mend(ticked, "number_order")).toBeNull();
    expect(mend(choice("Which isn't a fish?", "Whale", "Eel", "Shark"), "negative_stem")).toBeNull();
  });
});

describe("places of right answers", () => {
  const at = (place: number): QuestionBody => {
    const options = [wrong("Neon", again), wrong("Iron", again)].toSpliced(place, 0, right("Salt"));
    return one("Which is it?", options, { shuffle: false });
  };
  test("count where the order is the author's, and even ones are even", () => {
    const even = [0, 1, 2, 0, 1, 2].map(at);
    expect(keyPositions(even).fixed).toEqual({ counts: [2, 2, 2], isUneven: false });
    expect(keyPositions([...even, ...[2, 2, 2, 2, 2].map(at)]).fixed.isUneven).toBe(true);
    const numbers = { ...choice("How many?", "1", "2", "3"), shuffle: false };
    expect(keyPositions([numbers, choice("Which?", "a", "b")]).fixed.counts).toEqual([0, 0]);
  });
  test("of statements count true and false", () => {
    const statements = [true, true, true, true, true, true, false].map((correct) => statement("So.", correct, "", ""));
    expect(keyPositions(statements).statements).toEqual({ counts: [6, 1], isUneven: false });
    expect(keyPositions(statements.slice(0, 6)).statements.isUneven).toBe(true);
  });
});
