import { describe, expect, test } from "vitest";
import fc from "#/test/properties.ts";
import type { Answer } from "./answer.ts";
import { draw, faultOfExpression, faultOfPlaces, fillIn, isDrawable, sampleDraws } from "./formula.ts";
import { grade } from "./grading.ts";
import { type BodyOf, QuestionBody } from "./question.ts";
import { examplesOfTypes } from "./question-examples.ts";
import { haveSameValues, variantInAttempt, variantOf } from "./variant.ts";

const item = (id: string) => ({ id, text: `Text ${id}` });
const ordering: BodyOf<"ordering"> = {
  type: "ordering",
  stem: "?",
  items: ["a", "b", "c", "d"].map(item),
  scoring: "absolute",
  explanation: "",
};
const matching: BodyOf<"matching"> = {
  type: "matching",
  stem: "?",
  lefts: ["a", "b"].map((id) => ({ ...item(id), rightId: id, feedback: "" })),
  rights: ["a", "b", "c"].map(item),
  explanation: "",
};
const formula: BodyOf<"formula"> = {
  type: "formula",
  stem: "{{v}} km/h for {{ t }} h",
  variables: [
    { name: "v", from: "60", to: "120", step: "10" },
    { name: "t", from: "0.5", to: "2.5", step: "0.5" },
  ],
  answers: [
    { expression: "v * t", tolerance: { kind: "nominal", value: "0" }, fraction: "1", feedback: "{{v}} times {{t}}" },
  ],
  explanation: "{{v}} · {{t}} = {{v * t}}",
};

const shown = (variant: QuestionBody) => {
  if (variant.type === "ordering") return variant.items;
  return variant.type === "matching" ? variant.rights : [];
};

describe("what is ordered or matched", () => {
  test("has ids that count from 1 and the same texts, the same for the same seed", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        for (const body of [ordering, matching]) {
          const variant = variantOf(body, seed);
          expect(variantOf(body, seed)).toEqual(variant);
          const ids = shown(variant).map(({ id }) => id);
          expect(ids.toSorted()).toEqual(ids.map((_, i) => String(i + 1)));
          expect(new Set(shown(variant).map(({ text }) => text))).toEqual(new Set(shown(body).map(({ text }) => text)));
          expect(QuestionBody.safeParse(variant).success).toBe(true);
        }
      }),
    );
  });

  test("its key still holds, and a corrected key keeps the meaning of the answers", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const variant = variantOf(ordering, seed) as typeof ordering;
        const itemIds = variant.items.map(({ id }) => id);
        expect(grade(variant, { type: "ordering", itemIds }, "1").fraction).toBe("1");
        const corrected = { ...ordering, items: [...ordering.items.slice(1), ordering.items[0]!] };
        const after = variantOf(corrected, seed) as typeof ordering;
        for (const { id, text } of variant.items) expect(after.items.find((one) => one.id === id)?.text).toBe(text);
        const matched = variantOf(matching, seed) as typeof matching;
        const pairs = matched.lefts.map(({ id, rightId }) => ({ leftId: id, rightId }));
        expect(grade(matched, { type: "matching", pairs }, "1").fraction).toBe("1");
      }),
    );
  });

  test("each order is about equally likely, so that neither id nor place tells anything", () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 4_800; seed += 1) {
      const order = (variantOf(ordering, seed) as typeof ordering).items.map(({ id }) => id).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    for (const count of counts.values()) {
      expect(count).toBeGreaterThan(140);
      expect(count).toBeLessThan(260);
    }
  });

  test("in an attempt each question has an order of its own", () => {
    const orders = ["q1", "q2", "q3", "q4"].map((id) =>
      JSON.stringify(variantInAttempt(ordering, { seed: 7, naming: null }, id)),
    );
    expect(new Set(orders).size).toBeGreaterThan(1);
    expect(JSON.stringify(variantInAttempt(ordering, { seed: 7, naming: null }, "q1"))).toBe(orders[0]);
  });

  test("other types are as they are", () => {
    const essay = examplesOfTypes.essay as QuestionBody;
    expect(variantOf(essay, 5)).toBe(essay);
  });
});

describe("formulas", () => {
  test("hints have the values of the variant too", () => {
    const body = { ...formula, stem: "{{v}}", hints: ["Once {{v}}.", "No value."] };
    const variant = variantOf(body, 5) as typeof body;
    expect(variant.hints).toEqual([`Once ${variant.stem}.`, "No value."]);
  });

  test("are drawn within their ranges, filled in and computed", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const variant = variantOf(formula, seed) as typeof formula;
        const [v, t] = variant.stem.match(/[\d.]+/g)!.map(Number) as [number, number];
        expect(v % 10 === 0 && v >= 60 && v <= 120 && t >= 0.5 && t <= 2.5).toBe(true);
        expect(variant.answers[0]).toMatchObject({ expression: String(v * t), feedback: `${v} times ${t}` });
        expect(variant.explanation).toBe(`${v} · ${t} = ${v * t}`);
        expect(variant.variables).toEqual([]);
        expect(variantOf(variant, seed + 1)).toEqual(variant);
        expect(grade(variant, { type: "formula", text: String(v * t) } as Answer, "2").earned).toBe("2");
      }),
    );
  });

  test("every value of a range is drawn, ends included", () => {
    const values = new Set(Array.from({ length: 200 }, (_, seed) => draw(formula.variables, seed).t));
    expect([...values].sort()).toEqual(["0.5", "1", "1.5", "2", "2.5"]);
    expect(draw([], 1)).toEqual({});
  });

  test("a variant that cannot be computed is drawn anew; where none can, that is a fault", () => {
    const rare = {
      ...formula,
      variables: [{ name: "v", from: "0", to: "3", step: "1" }],
      answers: [{ ...formula.answers[0]!, expression: "1 / v", feedback: "" }],
      ...{ stem: "{{v}}", explanation: "" },
    };
    for (let seed = 0; seed < 50; seed += 1)
      expect((variantOf(rare, seed) as typeof formula).answers[0]?.expression).toMatch(/^(1|0\.5|0\.3{30})$/);
    const never = { ...rare, answers: [{ ...rare.answers[0]!, expression: "1 / (v - v)" }] };
    expect(() => variantOf(never, 1)).toThrow("No variant of this formula can be computed.");
    const broken = { ...rare, variables: [{ ...rare.variables[0]!, step: "x" }] };
    expect(() => variantOf(broken, 1)).toThrow(/DecimalError/);
  });

  test("another key keeps the values of an attempt unless it cannot be computed for them", () => {
    const [first] = formula.answers;
    const doubled = { ...formula, answers: [{ ...first!, expression: "2 * v * t" }] };
    const never = { ...formula, answers: [{ ...first!, expression: "1 / (v - 60)" }] };
    const attempts = Array.from({ length: 60 }, (_, seed) => ({ seed }));
    const keptBy = (other: QuestionBody) => attempts.filter((each) => haveSameValues(formula, other, each, "q"));
    expect(keptBy(doubled)).toEqual(attempts);
    expect(keptBy(never).length).toBeGreaterThan(30);
    expect(keptBy(never).length).toBeLessThan(60);
    expect([keptBy(ordering), attempts.filter((each) => haveSameValues(matching, formula, each, "q"))]).toEqual([
      attempts,
      attempts,
    ]);
  });

  test("numbers are written for people", () => {
    expect(fillIn("{{1 / 3}} {{2e20}} {{-5 * 10 ^ -9}} {{0}} {{1e20 * 6.02e3}}", {})).toBe(
      "0.333333333333 2 × 10^20 -5 × 10^-9 0 6.02 × 10^23",
    );
    const far = { ...formula, variables: [], stem: "?", explanation: "" };
    const result = (expression: string) =>
      (variantOf({ ...far, answers: [{ ...formula.answers[0]!, expression, feedback: "" }] }, 1) as typeof formula)
        .answers[0]?.expression;
    expect(result("2 ^ 100")).toBe("1.26765060022822940149670320538e+30");
    expect(result("10 ^ -20")).toBe("1e-20");
    expect(result("-1 / 8")).toBe("-0.125");
  });

  test("what can be drawn", () => {
    const variable = { name: "v", from: "1", to: "2", step: "0.5" };
    expect(isDrawable(variable)).toBe(true);
    expect(isDrawable({ ...variable, step: "0" })).toBe(false);
    expect(isDrawable({ ...variable, to: "0" })).toBe(false);
    expect(isDrawable({ ...variable, step: "0.0000001" })).toBe(false);
    expect(sampleDraws([variable]).map(({ v }) => v)).toEqual(expect.arrayContaining(["1", "1.5", "2"]));
    expect(sampleDraws([])).toEqual([{}]);
  });

  test("faults name the variant that shows them", () => {
    const draws = [{ v: "1" }, { v: "0" }];
    expect(faultOfExpression("2 / v", draws)).toBe("must be computable: it divides by 0 where v = 0");
    expect(faultOfExpression("2 / w", draws)).toBe("must be computable: it uses w, which is no variable");
    expect(faultOfExpression("2 / 0", [{}])).toBe("must be computable: it divides by 0");
    expect(faultOfExpression("2 /", draws)).toBe("must be an expression: it ends too early");
    expect(faultOfExpression("v", draws)).toBeNull();
    expect(faultOfPlaces("{{v}} and {{1/v}}", draws)).toMatch(/^holds \{\{1\/v\}\}, which must be computable/);
    expect(faultOfPlaces("{v} {{v}}", draws)).toBeNull();
    const broken = [{ v: "x" }];
    expect(() => faultOfExpression("v", broken)).toThrow(/DecimalError/);
  });
});
