import { describe, expect, test } from "vitest";
import { decimal } from "#/core/marks.ts";
import fc from "#/test/properties.ts";
import { Answer, faultOfAnswer } from "./answer.ts";
import { blankAnswer, isBlank } from "./blank.ts";
import { grade, verdictOf } from "./grading.ts";
import { type BodyOf, type ChoiceOption, QuestionBody, questionTypes } from "./question.ts";

const option = (id: string, fraction: string): ChoiceOption => ({ id, text: id, fraction, feedback: "" });

const single = (fractions: Record<string, string>): BodyOf<"single_choice"> => ({
  type: "single_choice",
  stem: "?",
  options: Object.entries(fractions).map(([id, fraction]) => option(id, fraction)),
  shuffle: false,
  explanation: "",
});

const multiple = (
  scoring: BodyOf<"multiple_choice">["scoring"],
  fractions: Record<string, string>,
): BodyOf<"multiple_choice"> => ({ ...single(fractions), type: "multiple_choice", scoring });

const trueFalse: QuestionBody = {
  type: "true_false",
  stem: "?",
  correct: true,
  feedbackTrue: "",
  feedbackFalse: "",
  explanation: "",
};

const numeric: QuestionBody = {
  type: "numeric",
  stem: "?",
  answers: [
    { value: "3.1415", tolerance: { kind: "nominal", value: "0.0005" }, fraction: "1", feedback: "" },
    { value: "3", tolerance: { kind: "relative", value: "0.1" }, fraction: "0.25", feedback: "" },
  ],
  explanation: "",
};

const short: QuestionBody = {
  type: "short_answer",
  stem: "?",
  answers: [
    { text: "photosynthesis", fraction: "1", feedback: "" },
    { text: "photo*", fraction: "0.5", feedback: "" },
    { text: "respiration", fraction: "0", feedback: "The other way round." },
  ],
  caseSensitive: false,
  explanation: "",
};

const essay: QuestionBody = { type: "essay", stem: "?", guidance: "", explanation: "" };

const choose = (optionId: string | null): Answer => ({ type: "single_choice", optionId });
const tick = (...optionIds: string[]): Answer => ({ type: "multiple_choice", optionIds });
const write = (text: string): Answer => ({ type: "short_answer", text });
const fractionOf = (body: QuestionBody, answer: Answer | null, points = "1") => grade(body, answer, points).fraction;

describe("golden vectors", () => {
  test("a blank four-option single choice earns 0 and is not called wrong", () => {
    const body = single({ a: "1", b: "0", c: "0", d: "0" });
    for (const answer of [choose(null), null]) {
      const result = grade(body, answer, "4");
      expect(result).toMatchObject({ state: "graded", earned: "0", possible: "4", fraction: "0", isBlank: true });
      expect(result.reasons).toEqual([{ key: "blank", text: "Nothing was answered.", fraction: "0" }]);
      expect(verdictOf(result.earned, "4", result.isBlank)).toBe("blank");
    }
  });

  test("two of two right and one of two wrong at −50 % each → 0.5", () => {
    const body = multiple("fractions", { a: "0.5", b: "0.5", c: "-0.5", d: "-0.5" });
    expect(fractionOf(body, tick("a", "b", "c"))).toBe("0.5");
  });

  test.each([
    ["3.1410", "1"],
    ["3.1420", "1"],
    ["3.1421", "0.25"],
    ["9", "0"],
    ["pi", "0"],
    ["3,1415", "1"],
  ])("numeric %s → %s", (text, expected) => {
    expect(fractionOf(numeric, { type: "numeric", text })).toBe(expected);
  });
});

describe("each type", () => {
  test("single choice: the chosen option counts, below 0 too", () => {
    const body = single({ a: "1", b: "0.5", c: "-0.25", d: "0" });
    expect(grade(body, choose("a"), "3").earned).toBe("3");
    expect(grade(body, choose("b"), "3").earned).toBe("1.5");
    expect(grade(body, choose("c"), "3").earned).toBe("-0.75");
    expect(grade(body, choose("d"), "3").reasons).toEqual([
      { key: "option:d", part: "d", text: "Wrong.", fraction: "0" },
    ]);
    expect(grade(body, choose("c"), "3").reasons[0]?.text).toBe("Wrong: costs 25 %.");
    expect(grade(body, choose("b"), "3").reasons[0]?.text).toBe("Partly right: worth 50 %.");
    expect(grade(body, choose("gone"), "3").earned).toBe("0");
  });

  test("multiple choice by fractions is clipped to 0 and 1", () => {
    const body = multiple("fractions", { a: "0.6", b: "0.6", c: "-1" });
    expect(fractionOf(body, tick("a", "b"))).toBe("1");
    expect(fractionOf(body, tick("c"))).toBe("0");
    expect(fractionOf(body, tick("a"))).toBe("0.6");
    expect(grade(body, tick("a"), "1").reasons.map(({ key }) => key)).toEqual(["option:a", "missed:b"]);
  });

  test("thirds written as decimals add up to the whole", () => {
    const body = multiple("fractions", { a: "0.333333333333", b: "0.333333333333", c: "0.333333333333", d: "-0.5" });
    expect(grade(body, tick("a", "b", "c"), "3").earned).toBe("3");
    expect(grade(body, tick("a", "b"), "3").earned).toBe("1.999999999998");
  });

  test("all or nothing", () => {
    const body = multiple("all_or_nothing", { a: "0.5", b: "0.5", c: "0", d: "-1" });
    expect(fractionOf(body, tick("b", "a"))).toBe("1");
    expect(fractionOf(body, tick("a"))).toBe("0");
    expect(fractionOf(body, tick("a", "b", "c"))).toBe("0");
  });

  test("parts: right ticks and right blanks over all, but a blank stays 0", () => {
    const body = multiple("parts", { a: "1", b: "1", c: "0" });
    expect(grade(body, tick("a"), "3").earned).toBe("2");
    expect(grade(body, tick("a", "b", "c"), "1").earned).toBe("0.666666666667");
    expect(fractionOf(body, tick("a", "b"))).toBe("1");
    expect(fractionOf(body, tick())).toBe("0");
    expect(grade(body, tick("a", "c"), "3").reasons.map(({ key }) => key)).toEqual([
      "option:a",
      "missed:b",
      "option:c",
    ]);
    expect(grade(body, tick("a"), "3").reasons.map(({ key }) => key)).toEqual(["option:a", "missed:b", "left:c"]);
  });

  test("“none of these” is a choice of its own, and a blank is still a blank", () => {
    const choices = multiple("fractions", { a: "-0.5", b: "-0.5", none: "1" });
    const body = { ...choices, options: choices.options.map((one) => ({ ...one, isAlone: one.id === "none" })) };
    expect(fractionOf(body, tick("none"))).toBe("1");
    expect(grade(body, tick(), "1")).toMatchObject({ fraction: "0", isBlank: true });
    expect(faultOfAnswer(tick("none"), body)).toBeNull();
    expect(faultOfAnswer(tick("a", "b"), body)).toBeNull();
    expect(faultOfAnswer(tick("a", "none"), body)).toEqual({
      at: "/optionIds",
      message: "must not tick anything beside none",
    });
  });

  test("true or false", () => {
    expect(fractionOf(trueFalse, { type: "true_false", value: true })).toBe("1");
    expect(fractionOf(trueFalse, { type: "true_false", value: false })).toBe("0");
    expect(grade(trueFalse, { type: "true_false", value: null }, "1").isBlank).toBe(true);
  });

  test("short answer: the first that fits counts", () => {
    expect(fractionOf(short, write(" Photosynthesis "))).toBe("1");
    expect(fractionOf(short, write("photolysis"))).toBe("0.5");
    expect(grade(short, write("respiration"), "1").reasons).toEqual([
      { key: "answer:2", text: "Wrong.", fraction: "0" },
    ]);
    expect(grade(short, write("magic"), "1").reasons).toEqual([
      { key: "answer", text: "It fits none of the accepted answers.", fraction: "0" },
    ]);
  });

  test("an essay waits for a person, unless nothing was written", () => {
    expect(grade(essay, { type: "essay", text: "Because." }, "5")).toEqual({
      state: "needs_marking",
      earned: null,
      possible: "5",
      fraction: null,
      isBlank: false,
      reasons: [{ key: "essay", text: "A person marks this answer.", fraction: null }],
    });
    expect(grade(essay, { type: "essay", text: "  \n" }, "5")).toMatchObject({ state: "graded", earned: "0" });
  });

  test("an answer of another type is a fault of ours", () => {
    for (const body of [single({ a: "1", b: "0" }), multiple("parts", { a: "1", b: "0" }), trueFalse, numeric, essay])
      expect(() => grade(body, write("x"), "1")).toThrow(/to a question of type/);
    expect(() => grade(short, tick("a"), "1")).toThrow(/to a question of type/);
  });

  test("verdicts", () => {
    expect(verdictOf("2", "2", false)).toBe("correct");
    expect(verdictOf("1.999999999999", "2", false)).toBe("partly_correct");
    expect(verdictOf("0", "2", false)).toBe("incorrect");
    expect(verdictOf("-1", "2", false)).toBe("incorrect");
    expect(verdictOf("0", "2", true)).toBe("blank");
    expect(verdictOf(null, "2", false)).toBe("needs_marking");
    expect(verdictOf("1", "2", true)).toBe("partly_correct");
  });
});

describe("answers", () => {
  test("must be of the question's type and name its options", () => {
    const body = single({ a: "1", b: "0" });
    expect(faultOfAnswer(choose("a"), body)).toBeNull();
    expect(faultOfAnswer(choose(null), body)).toBeNull();
    expect(faultOfAnswer(choose("z"), body)).toEqual({
      at: "/optionId",
      message: "must be the id of an option of the question",
    });
    expect(faultOfAnswer(tick("a"), body)).toEqual({
      at: "/type",
      message: "must be single_choice, as the question is",
    });
    expect(faultOfAnswer(tick("a", "z"), multiple("parts", { a: "1", b: "0" }))?.at).toBe("/optionIds/1");
    expect(faultOfAnswer(write("x"), short)).toBeNull();
  });

  test("name an option once", () => {
    expect(Answer.safeParse(tick("a", "b")).success).toBe(true);
    expect(Answer.safeParse(tick("a", "a")).success).toBe(false);
  });

  test("every type has a blank", () => {
    for (const type of questionTypes) expect(isBlank(blankAnswer(type))).toBe(true);
  });
});

describe("a question is refused", () => {
  const faultOf = (body: unknown) => QuestionBody.safeParse(body).error?.issues.map(({ message }) => message) ?? [];

  test.each([
    ["without an option worth 1", single({ a: "0.5", b: "0" })],
    ["with one option", single({ a: "1" })],
    ["with an option id twice", { ...single({ a: "1" }), options: [option("a", "1"), option("a", "0")] }],
    ["with a fraction above 1", single({ a: "1", b: "1.01" })],
    ["with a fraction that is no number", single({ a: "1", b: "half" })],
    ["without a right option", multiple("all_or_nothing", { a: "0", b: "-1" })],
    ["whose right options miss the whole", multiple("fractions", { a: "0.4", b: "0.5", c: "0" })],
    [
      "with a negative tolerance",
      { ...numeric, answers: [{ ...numeric.answers[0], tolerance: { kind: "nominal", value: "-1" } }] },
    ],
    ["with a value that is no number", { ...numeric, answers: [{ ...numeric.answers[0], value: "x" }] }],
    ["without an accepted answer", { ...short, answers: [] }],
    ["without an accepted answer worth 1", { ...short, answers: [{ text: "x", fraction: "0.5", feedback: "" }] }],
    ["without a number worth 1", { ...numeric, answers: [{ ...numeric.answers[0], fraction: "0.9" }] }],
    ["with a share below 0", { ...short, answers: [...short.answers, { text: "x", fraction: "-0.5", feedback: "" }] }],
    ["with a stem of spaces", { ...essay, stem: "  " }],
    ["with an unknown field", { ...essay, rubric: "x" }],
  ])("%s", (_, body) => {
    expect(faultOf(body)).not.toEqual([]);
  });

  test("the samples here are fine", () => {
    for (const body of [trueFalse, numeric, short, essay, single({ a: "1", b: "-1" })])
      expect(faultOf(body)).toEqual([]);
  });
});

// Properties

const fraction = fc.integer({ min: -1_000, max: 1_000 }).map((n) => decimal(n).div(1_000).toFixed());
const share = fc.integer({ min: 0, max: 1_000 }).map((n) => decimal(n).div(1_000).toFixed());
const ids = ["a", "b", "c", "d", "e", "f"];
const options = fc
  .array(fraction, { minLength: 1, maxLength: 5 })
  .map((fractions) => ["1", ...fractions].map((value, i) => option(ids[i]!, value)));
const number = fc.integer({ min: -5_000, max: 5_000 }).map((n) => decimal(n).div(100).toFixed());

const bodies: fc.Arbitrary<QuestionBody> = fc.oneof(
  options.map((list) => ({ ...single({}), options: list })),
  fc
    .tuple(options, fc.constantFrom("fractions", "all_or_nothing", "parts"))
    .map(([list, scoring]) => ({ ...multiple(scoring as "parts", {}), options: list })),
  fc.boolean().map((correct): QuestionBody => ({ ...trueFalse, correct }) as QuestionBody),
  fc
    .array(
      fc.record({
        value: number,
        kind: fc.constantFrom("nominal", "relative", "geometric"),
        t: share,
        fraction: share,
      }),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map(
      (list): QuestionBody => ({
        type: "numeric",
        stem: "?",
        explanation: "",
        answers: list.map(({ value, kind, t, fraction }) => ({
          value,
          tolerance: { kind: kind as "nominal", value: t },
          fraction,
          feedback: "",
        })),
      }),
    ),
  fc.array(fc.record({ text: fc.string({ minLength: 1, maxLength: 5 }), fraction: share }), { minLength: 1 }).map(
    (list): QuestionBody => ({
      type: "short_answer",
      stem: "?",
      caseSensitive: false,
      explanation: "",
      answers: list.map((accepted) => ({ ...accepted, feedback: "" })),
    }),
  ),
);

const answerTo = (body: QuestionBody): fc.Arbitrary<Answer> => {
  switch (body.type) {
    case "single_choice":
      return fc.constantFrom(null, ...body.options.map(({ id }) => id)).map(choose);
    case "multiple_choice":
      return fc.subarray(body.options.map(({ id }) => id)).map((list) => tick(...list));
    case "true_false":
      return fc.constantFrom(true, false, null).map((value): Answer => ({ type: "true_false", value }));
    case "numeric":
      return fc.oneof(number, fc.string()).map((text): Answer => ({ type: "numeric", text }));
    default:
      return fc.string({ maxLength: 6 }).map((text): Answer => ({ type: "short_answer", text }));
  }
};

const cases = bodies.chain((body) =>
  fc.record({ body: fc.constant(body), answer: answerTo(body), points: fc.integer({ min: 1, max: 20 }).map(String) }),
);

describe("properties", () => {
  test("earned never lies above possible, nor further below 0 than that", () => {
    fc.assert(
      fc.property(cases, ({ body, answer, points }) => {
        const { earned, possible } = grade(body, answer, points);
        if (earned === null) return;
        expect(decimal(earned).lte(possible)).toBe(true);
        expect(decimal(earned).gte(decimal(possible).neg())).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test("a blank earns 0 in every type and scoring", () => {
    fc.assert(
      fc.property(cases, ({ body, points }) => {
        for (const answer of [null, blankAnswer(body.type)])
          expect(grade(body, answer, points)).toMatchObject({ state: "graded", earned: "0", isBlank: true });
      }),
    );
  });

  test("grading again gives the same", () => {
    fc.assert(
      fc.property(cases, ({ body, answer, points }) => {
        const first = grade(body, answer, points);
        expect(grade(structuredClone(body), structuredClone(answer), first.possible)).toEqual(first);
      }),
    );
  });

  test("the order of the options and of the ticks is irrelevant", () => {
    fc.assert(
      fc.property(cases, fc.infiniteStream(fc.nat()), ({ body, answer, points }, numbers) => {
        if (!("options" in body)) return;
        const mix = <Item>(list: readonly Item[]) =>
          list
            .map((item) => ({ item, key: numbers.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const mixedAnswer = answer.type === "multiple_choice" ? tick(...mix(answer.optionIds)) : answer;
        expect(grade({ ...body, options: mix(body.options) }, mixedAnswer, points).earned).toBe(
          grade(body, answer, points).earned,
        );
      }),
    );
  });
});
