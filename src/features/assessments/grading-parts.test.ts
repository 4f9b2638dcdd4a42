import { describe, expect, test } from "vitest";
import { decimal } from "#/core/marks.ts";
import fc from "#/test/properties.ts";
import { Answer, type AnswerOf, faultOfAnswer } from "./answer.ts";
import { blankAnswer } from "./blank.ts";
import { grade, verdictOf } from "./grading.ts";
import { inWords } from "./in-words.ts";
import { isInRegion } from "./judge-hotspot.ts";
import type { BodyOf, NumericAnswer, QuestionBody } from "./question.ts";

const value = (number: string, fraction = "1", t = "0"): NumericAnswer => ({
  ...{ value: number, tolerance: { kind: "nominal", value: t }, fraction, feedback: "" },
});
const item = (id: string) => ({ id, text: `**${id}**` });

const ordering = (scoring: BodyOf<"ordering">["scoring"], ids = ["a", "b", "c", "d"]): BodyOf<"ordering"> => ({
  ...{ type: "ordering", stem: "?", items: ids.map(item), scoring, explanation: "" },
});
const order = (ids: string): Answer => ({ type: "ordering", itemIds: [...ids] });

const matching: BodyOf<"matching"> = {
  type: "matching",
  stem: "?",
  lefts: ["1", "2", "3"].map((id, i) => ({ ...item(id), rightId: "xyy"[i]!, feedback: "" })),
  rights: ["x", "y", "z"].map(item),
  explanation: "",
};
const match = (pairs: Record<string, string>): AnswerOf<"matching"> => ({
  type: "matching",
  pairs: Object.entries(pairs).map(([leftId, rightId]) => ({ leftId, rightId })),
});

const cloze: BodyOf<"cloze"> = {
  type: "cloze",
  stem: "{{c}} {{t}} {{n}}",
  parts: [
    {
      ...{ id: "c", weight: "0.5", type: "single_choice", shuffle: false },
      options: [
        { id: "x", text: "X", fraction: "1", feedback: "" },
        { id: "y", text: "Y", fraction: "-1", feedback: "" },
      ],
    },
    {
      ...{ id: "t", weight: "0.3", type: "short_answer", caseSensitive: false },
      answers: [
        { text: "star*", fraction: "1", feedback: "" },
        { text: "s(u|o)n", isPattern: true, fraction: "0.5", feedback: "" },
      ],
    },
    {
      ...{ id: "n", weight: "0.2", type: "numeric", answers: [value("5")] },
      unit: { units: [{ symbol: "km", multiplier: "1" }], isRequired: true, penalty: "0.25" },
    },
  ],
  explanation: "",
};
const fill = (values: Record<string, string>): Answer => ({
  type: "cloze",
  parts: Object.entries(values).map(([id, text]) => ({ id, value: text })),
});

const hotspot: BodyOf<"hotspot"> = {
  type: "hotspot",
  stem: "?",
  picture: { src: "/a.png", width: 100, height: 100, alt: "A" },
  regions: [
    { ...{ id: "a", label: "A", shape: "circle", x: 20, y: 20, radius: 10 }, fraction: "0.5", feedback: "" },
    {
      ...{ id: "b", label: "B", shape: "rectangle", x: 50, y: 50, width: 20, height: 20 },
      fraction: "0.5",
      feedback: "",
    },
    {
      ...{ id: "w", label: "W", shape: "rectangle", x: 0, y: 90, width: 100, height: 10 },
      fraction: "-0.5",
      feedback: "",
    },
  ],
  marks: 4,
  missFraction: "-0.5",
  explanation: "",
};
const mark = (...points: [number, number][]): Answer => ({
  type: "hotspot",
  points: points.map(([x, y]) => ({ x, y })),
});

const fractionOf = (body: QuestionBody, answer: Answer) => grade(body, answer, "1").fraction;
const textsOf = (body: QuestionBody, answer: Answer) =>
  grade(body, answer, "1").reasons.map(({ key, part, text, fraction }) => [key, part, text, fraction]);

describe("ordering", () => {
  test.each([
    ["absolute", "bcda", "0"],
    ["longest_subset", "bcda", "0.75"],
    ["relative_to_next", "bcda", "0.666666666667"],
    ["all_or_nothing", "bcda", "0"],
    ["absolute", "abdc", "0.5"],
    ["longest_subset", "abdc", "0.75"],
    ["relative_to_next", "abdc", "0.333333333333"],
    ["all_or_nothing", "abcd", "1"],
    ["absolute", "abcd", "1"],
    ["longest_subset", "abcd", "1"],
    ["relative_to_next", "abcd", "1"],
    ["longest_subset", "dcba", "0"],
    ["longest_subset", "badc", "0.5"],
    ["absolute", "dcba", "0"],
    ["relative_to_next", "dcba", "0"],
  ] as const)("%s: A B C D answered %s → %s", (scoring, ids, expected) => {
    expect(fractionOf(ordering(scoring), order(ids))).toBe(expected);
  });

  test("says why", () => {
    expect(textsOf(ordering("absolute"), order("abdc"))).toEqual([
      ["item:a", "a", "At its place.", "0.25"],
      ["item:b", "b", "At its place.", "0.25"],
      ["item:d", "d", "Not at its place.", "0"],
      ["item:c", "c", "Not at its place.", "0"],
    ]);
    expect(textsOf(ordering("relative_to_next"), order("cdab"))).toEqual([
      ["item:c", "c", "Followed by the right one.", "0.333333333333"],
      ["item:d", "d", "Not followed by the right one.", "0"],
      ["item:a", "a", "Followed by the right one.", "0.333333333333"],
    ]);
    const longest = textsOf(ordering("longest_subset"), order("bcda"));
    expect(longest).toEqual([["order", undefined, "Partly in order: 3 of 4 stand rightly to one another.", "0.75"]]);
    expect(textsOf(ordering("all_or_nothing"), order("bcda"))[0]?.[2]).toBe("The order is not right.");
    expect(textsOf(ordering("all_or_nothing"), order("abcd"))[0]?.[2]).toBe("The order is right.");
  });
});

test("matching: right parts over parts; what was left out is not called wrong", () => {
  expect(fractionOf(matching, match({ "1": "x", "2": "y", "3": "y" }))).toBe("1");
  expect(fractionOf(matching, match({ "1": "x", "2": "z" }))).toBe("0.333333333333");
  expect(textsOf(matching, match({ "1": "x", "2": "z" }))).toEqual([
    ["match:1", "1", "Right.", "0.333333333333"],
    ["match:2", "2", "Wrong.", "0"],
    ["match:3", "3", "Not answered.", "0"],
  ]);
});

describe("cloze", () => {
  test("each gap by its own rules and weight", () => {
    expect(fractionOf(cloze, fill({ c: "x", t: "starlight", n: "5 km" }))).toBe("1");
    expect(fractionOf(cloze, fill({ c: "x", t: "son", n: "5" }))).toBe("0.8");
    expect(fractionOf(cloze, fill({ t: "star", n: "five" }))).toBe("0.3");
    expect(textsOf(cloze, fill({ c: "x", t: " ", n: "5" }))).toEqual([
      ["part:c", "Gap 1", "Right.", "0.5"],
      ["part:t", "Gap 2", "Not answered.", "0"],
      ["part:n", "Gap 3", "Right.", "0.2"],
      ["unit:n", "Gap 3", "The unit is missing: costs 25 %.", "-0.05"],
    ]);
  });

  test("a wrong choice may cost, and the whole stays within 0 and 1", () => {
    expect(fractionOf(cloze, fill({ c: "y", t: "star", n: "5 km" }))).toBe("0");
    expect(fractionOf(cloze, fill({ c: "gone" }))).toBe("0");
    const thirds = cloze.parts.map((part) => ({ ...part, weight: "0.333333333" }));
    expect(fractionOf({ ...cloze, parts: thirds }, fill({ c: "x", t: "star", n: "5 km" }))).toBe("1");
  });
});

describe("hotspot", () => {
  test("right regions add up; each extra mark costs as a wrong tick", () => {
    expect(fractionOf(hotspot, mark([20, 20], [60, 60]))).toBe("1");
    expect(fractionOf(hotspot, mark([20, 20]))).toBe("0.5");
    expect(fractionOf(hotspot, mark([20, 20], [60, 60], [99, 1]))).toBe("0.5");
    expect(fractionOf(hotspot, mark([20, 20], [21, 21]))).toBe("0");
    expect(fractionOf(hotspot, mark([20, 20], [60, 60], [5, 95]))).toBe("0.5");
    expect(fractionOf(hotspot, mark([99, 1]))).toBe("0");
    expect(textsOf(hotspot, mark([20, 20], [99, 1]))).toEqual([
      ["mark:0", "Mark 1", "Partly right: worth 50 %.", "0.5"],
      ["mark:1", "Mark 2", "Meets nothing that was asked for: costs 50 %.", "-0.5"],
      ["missed:b", "B", "Not marked.", "0"],
    ]);
    const free = { ...hotspot, missFraction: "0" };
    expect(textsOf(free, mark([99, 1]))[0]?.[2]).toBe("Meets nothing that was asked for.");
  });

  test("shapes hold their edges", () => {
    const [circle, rectangle] = hotspot.regions;
    expect([isInRegion({ x: 30, y: 20 }, circle!), isInRegion({ x: 30, y: 21 }, circle!)]).toEqual([true, false]);
    expect([50, 70, 49, 71].map((x) => isInRegion({ x, y: 50 }, rectangle!))).toEqual([true, true, false, false]);
    expect([50, 70, 49, 71].map((y) => isInRegion({ x: 50, y }, rectangle!))).toEqual([true, true, false, false]);
    const points = [
      { x: 0, y: 0 },
      { x: 40, y: 0 },
      { x: 40, y: 40 },
      { x: 20, y: 10 },
      { x: 0, y: 40 },
    ];
    const polygon = { id: "p", label: "P", shape: "polygon", points, fraction: "1", feedback: "" } as const;
    const inside = [
      { x: 20, y: 5 },
      { x: 3, y: 30 },
      { x: 38, y: 30 },
    ];
    const outside = [
      { x: 20, y: 30 },
      { x: 50, y: 5 },
      { x: 20, y: 50 },
    ];
    for (const point of inside) expect(isInRegion(point, polygon)).toBe(true);
    for (const point of outside) expect(isInRegion(point, polygon)).toBe(false);
  });
});

describe("numbers with units", () => {
  const unit = (isRequired: boolean, penalty = "0.1") => ({
    units: [
      { symbol: "m", multiplier: "1" },
      { symbol: "km", multiplier: "1000" },
    ],
    ...{ isRequired, penalty },
  });
  const numeric = (given: Partial<BodyOf<"numeric">>): BodyOf<"numeric"> => ({
    ...{
      type: "numeric",
      stem: "?",
      answers: [value("2500"), value("3000", "0.05", "100")],
      explanation: "",
      ...given,
    },
  });
  const write = (text: string): Answer => ({ type: "numeric", text });

  test.each([
    ["2500 m", true, "1"],
    ["2.5 km", true, "1"],
    ["2500", true, "0.9"],
    ["2500", false, "1"],
    ["2500 miles", false, "0.9"],
    ["2500 km", true, "0"],
    ["3000 feet", true, "0"],
    ["far", true, "0"],
  ])("%s (required: %s) → %s", (text, isRequired, expected) => {
    expect(fractionOf(numeric({ unit: unit(isRequired) }), write(text))).toBe(expected);
  });

  test("say what the unit cost, and how a number was read", () => {
    expect(textsOf(numeric({ unit: unit(true) }), write("2500 ft"))).toEqual([
      ["answer:0", undefined, "Right.", "1"],
      ["unit", undefined, "The unit is not one that is accepted: costs 10 %.", "-0.1"],
    ]);
    expect(textsOf(numeric({ unit: unit(true, "0") }), write("2500"))[1]?.[2]).toBe("The unit is missing.");
    expect(textsOf(numeric({}), write("2,400"))[0]?.[2]).toBe("It fits none of the accepted answers: read as 2400.");
    expect(textsOf(numeric({}), write("2400"))[0]?.[2]).toBe("It fits none of the accepted answers.");
    expect(fractionOf(numeric({ decimalMark: "," }), write("2.500"))).toBe("1");
    expect(fractionOf(numeric({}), write("2.500"))).toBe("0");
  });

  test("a formula's variant follows the same rules", () => {
    const tolerance = { kind: "relative", value: "0.01" } as const;
    const formula: BodyOf<"formula"> = {
      ...{ type: "formula", stem: "?", variables: [], unit: unit(true), explanation: "" },
      answers: [{ expression: "2.5e+3", tolerance, fraction: "1", feedback: "" }],
    };
    const fractions = ["2.51 km", "2500", "2.6 km"].map((text) => fractionOf(formula, { type: "formula", text }));
    expect(fractions).toEqual(["1", "0.9", "0"]);
  });
});

test("code waits for a person, unless nothing was written", () => {
  const code: QuestionBody = {
    ...{ type: "code", stem: "?", language: "C", starter: "int x;", guidance: "", explanation: "" },
  };
  expect(grade(code, { type: "code", text: "int y;" }, "2")).toMatchObject({ state: "needs_marking", earned: null });
  expect(grade(code, { type: "code", text: " \n" }, "2")).toMatchObject({
    state: "graded",
    earned: "0",
    isBlank: true,
  });
});

describe("answers are refused by the field at fault", () => {
  test.each<[QuestionBody, Answer, string | undefined]>([
    [matching, match({ "1": "x" }), undefined],
    [matching, match({ "9": "x" }), "/pairs/0/leftId"],
    [matching, match({ "1": "x", "2": "q" }), "/pairs/1/rightId"],
    [ordering("absolute"), order("dcba"), undefined],
    [ordering("absolute"), order(""), undefined],
    [ordering("absolute"), order("abc"), "/itemIds"],
    [ordering("absolute"), order("abcx"), "/itemIds/3"],
    [cloze, fill({ c: "x", t: "anything" }), undefined],
    [cloze, fill({ c: "" }), undefined],
    [cloze, fill({ t: "", c: "z" }), "/parts/1/value"],
    [cloze, fill({ q: "x" }), "/parts/0/id"],
    [hotspot, mark([100, 100]), undefined],
    [hotspot, mark([0, 0], [101, 3]), "/points/1"],
    [hotspot, mark([0, 101]), "/points/0"],
    [hotspot, mark([0, 0], [1, 1], [2, 2], [3, 3], [4, 4]), "/points"],
    [hotspot, order("abc"), "/type"],
  ])("%#", (body, answer, at) => {
    expect(faultOfAnswer(answer, body)?.at).toBe(at);
  });

  test.each([
    [{ type: "matching", pairs: [...match({ "1": "x" }).pairs, ...match({ "1": "y" }).pairs] }],
    [order("aa")],
    [
      {
        type: "cloze",
        parts: [
          { id: "a", value: "1" },
          { id: "a", value: "2" },
        ],
      },
    ],
    [{ type: "hotspot", points: [{ x: 1.5, y: 2 }] }],
    [{ type: "hotspot", points: [{ x: -1, y: 2 }] }],
    [{ type: "formula" }],
  ])("%j has no such shape", (answer) => {
    expect(Answer.safeParse(answer).success).toBe(false);
  });
});

test.each([
  ["**Bold** and `code`", "Bold and code"],
  ["![A moon](/a.png) over [the sea](https://x.example)", "A moon over the sea"],
  ["snake_case _leans_ twice", "snake_case leans twice"],
  ["# Title\n\nMore", "Title More"],
  [`${"a".repeat(78)} bcd`, `${"a".repeat(78)}…`],
])("%j in words", (markdown, words) => {
  expect(inWords(markdown)).toBe(words);
});

// Properties

const letters = ["a", "b", "c", "d", "e", "f"];
const permutation = fc.integer({ min: 2, max: 6 }).chain((count) => {
  const ids = letters.slice(0, count);
  return fc.record({
    body: fc
      .constantFrom("all_or_nothing", "absolute", "relative_to_next", "longest_subset")
      .map((scoring): QuestionBody => ordering(scoring as "absolute", ids)),
    answer: fc.shuffledSubarray(ids, { minLength: count }).map((itemIds): Answer => ({ type: "ordering", itemIds })),
  });
});
const choice = (of: string) => fc.option(fc.constantFrom(...of), { nil: undefined });
const present = (values: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(values).flatMap(([id, given]) => (given === undefined ? [] : [[id, given]])));
const spot = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }));

const cases: fc.Arbitrary<{ body: QuestionBody; answer: Answer }> = fc.oneof(
  permutation,
  fc
    .record({ "1": choice("xyz"), "2": choice("xyz"), "3": choice("xyz") })
    .map((pairs) => ({ body: matching, answer: match(present(pairs)) })),
  fc
    .record({ c: choice("xy"), t: fc.constantFrom("", "star", "sun", "?"), n: fc.constantFrom("5 km", "5", "6", "") })
    .map((values) => ({ body: cloze, answer: fill(present(values)) })),
  fc.array(spot, { maxLength: 4 }).map((points) => ({ body: hotspot, answer: mark(...points) })),
);

describe("properties of questions in parts", () => {
  test("earned lies between 0 and possible, and says so for every part", () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 20 }), ({ body, answer }, points) => {
        const { earned, possible, reasons, isBlank } = grade(body, answer, String(points));
        expect(decimal(earned!).gte(0) && decimal(earned!).lte(possible)).toBe(true);
        expect(reasons.length).toBeGreaterThan(0);
        expect(new Set(reasons.map(({ key }) => key)).size).toBe(reasons.length);
        if (isBlank) expect(verdictOf(earned, possible, isBlank)).toBe("blank");
      }),
      { numRuns: 1_000 },
    );
  });

  test("a blank earns 0, and grading again gives the same", () => {
    fc.assert(
      fc.property(cases, ({ body, answer }) => {
        expect(grade(body, blankAnswer(body.type), "3")).toMatchObject({ earned: "0", isBlank: true });
        expect(grade(structuredClone(body), structuredClone(answer), "3")).toEqual(grade(body, answer, "3"));
      }),
    );
  });

  test("the order in which pairs, gaps and marks were given is irrelevant", () => {
    fc.assert(
      fc.property(cases, ({ body, answer }) => {
        if (answer.type === "ordering") return;
        const turned = {
          ...answer,
          ...("pairs" in answer && { pairs: answer.pairs.toReversed() }),
          ...("parts" in answer && { parts: answer.parts.toReversed() }),
          ...("points" in answer && { points: answer.points.toReversed() }),
        } as Answer;
        expect(grade(body, turned, "1").fraction).toBe(grade(body, answer, "1").fraction);
      }),
    );
  });

  test("full marks for an order in every scoring mean the right order", () => {
    fc.assert(
      fc.property(permutation, ({ body, answer }) => {
        const isRight = JSON.stringify(answer).includes(
          letters.slice(0, (body as BodyOf<"ordering">).items.length).join('","'),
        );
        expect(fractionOf(body, answer) === "1").toBe(isRight);
      }),
    );
  });
});
