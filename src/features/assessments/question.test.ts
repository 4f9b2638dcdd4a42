import { describe, expect, test } from "vitest";
import { Answer, faultOfAnswer } from "./answer.ts";
import { fillGaps, gapsOf } from "./gaps.ts";
import { type BodyOf, QuestionBody, questionTypes } from "./question.ts";
import { examplesOfAnswers, examplesOfTypes } from "./question-examples.ts";
import { variantOf } from "./variant.ts";

const exampleOf = <Type extends keyof typeof examplesOfTypes>(type: Type) =>
  structuredClone(examplesOfTypes[type]) as unknown as BodyOf<Type>;

const faultsOf = (body: unknown) =>
  (QuestionBody.safeParse(body).error?.issues ?? []).map(({ path, message }) => `/${path.join("/")} ${message}`);

test("there is an example of each type, and it may be saved", () => {
  expect(Object.keys(examplesOfTypes).sort()).toEqual([...questionTypes].sort());
  for (const type of questionTypes) {
    expect(faultsOf(exampleOf(type))).toEqual([]);
    const answer = Answer.parse(examplesOfAnswers[type]);
    expect(faultOfAnswer(answer, variantOf(exampleOf(type), 1))).toBeNull();
  }
});

const refuses = <Type extends keyof typeof examplesOfTypes>(
  type: Type,
  rows: [string, (body: BodyOf<Type>) => object, string][],
) =>
  describe(type, () => {
    test.each(rows)("%s is refused at its place", (_, change, fault) => {
      expect(faultsOf(change(exampleOf(type)))).toEqual([fault]);
    });
  });

const range = { kind: "range", includesFrom: true, includesTo: true, fraction: "1", feedback: "" };

refuses("numeric", [
  [
    "a tolerance below 0",
    (body) => ({
      ...body,
      answers: [{ ...body.answers[0], tolerance: { kind: "relative", value: "-0.1" } }],
    }),
    "/answers/0/tolerance/value must not be negative",
  ],
  [
    "a range that ends before it starts",
    (body) => ({ ...body, answers: [{ ...range, from: "2", to: "1" }] }),
    "/answers/0/to must not lie below the start",
  ],
  [
    "a range of nothing",
    (body) => ({
      ...body,
      answers: [{ ...range, from: "2", to: "2.0", includesTo: false }],
    }),
    "/answers/0/to must lie above the start, or both ends must count",
  ],
  [
    "a unit twice",
    (body) => ({
      ...body,
      unit: {
        ...body.unit,
        units: [
          { symbol: "m", multiplier: "1" },
          { symbol: "m", multiplier: "2" },
        ],
      },
    }),
    "/unit/units must not name a unit twice",
  ],
  [
    "a unit that begins as a number",
    (body) => ({
      ...body,
      unit: { ...body.unit, units: [{ symbol: "5m", multiplier: "1" }] },
    }),
    "/unit/units/0/symbol must be a unit such as km/h, not begin as a number",
  ],
  [
    "a unit of no size",
    (body) => ({
      ...body,
      unit: { ...body.unit, units: [{ symbol: "m", multiplier: "0" }] },
    }),
    "/unit/units/0/multiplier must be above 0",
  ],
]);

refuses("short_answer", [
  [
    "a pattern that is none",
    (body) => ({
      ...body,
      answers: [{ ...body.answers[0], text: "a(b", isPattern: true }],
    }),
    "/answers/0/text must be a regular expression of RE2: missing closing ): `a(b`",
  ],
]);

refuses("matching", [
  [
    "an entry that belongs to nothing",
    (body) => ({
      ...body,
      lefts: [body.lefts[0], { ...body.lefts[1], rightId: "venus" }],
    }),
    "/lefts/1/rightId must be the id of an entry of rights",
  ],
  ["an id twice", (body) => ({ ...body, rights: [...body.rights, body.rights[0]] }), "/rights must have unique ids"],
  ["one entry", (body) => ({ ...body, lefts: body.lefts.slice(1) }), "/lefts must have at least 2 entries"],
]);

refuses("ordering", [
  ["one item", (body) => ({ ...body, items: body.items.slice(2) }), "/items must have at least 2 items"],
  ["an id twice", (body) => ({ ...body, items: [...body.items, body.items[0]] }), "/items must have unique ids"],
  ["an empty hint", (body) => ({ ...body, hints: ["Look.", " "] }), "/hints/1 must not be empty"],
]);

refuses("cloze", [
  [
    "a choice without a right option",
    (body) => {
      const options = ["a", "b"].map((id) => ({ id, text: id, fraction: "0.5", feedback: "" }));
      return {
        ...body,
        parts: [{ id: "kind", weight: "0.5", type: "single_choice", options, shuffle: true }, body.parts[1]],
      };
    },
    "/parts/0/options must have an option worth 1",
  ],
  [
    "weights that do not sum",
    (body) => ({
      ...body,
      parts: body.parts.map((part) => ({ ...part, weight: "0.3" })),
    }),
    "/parts must have weights that add up to 1, not 0.6",
  ],
  [
    "weights above the whole",
    (body) => ({
      ...body,
      parts: body.parts.map((part) => ({ ...part, weight: "0.6" })),
    }),
    "/parts must have weights that add up to 1, not 1.2",
  ],
  [
    "a part without a place",
    (body) => ({ ...body, stem: "The Sun is a {{kind}}." }),
    "/parts/1/id must stand in the text once, as {{age}}",
  ],
  [
    "a place twice",
    (body) => ({ ...body, stem: `${body.stem} {{ kind }}` }),
    "/parts/0/id must stand in the text once, as {{kind}}",
  ],
  [
    "a place of no part",
    (body) => ({ ...body, stem: `${body.stem} {{size}}` }),
    "/stem must not name {{size}}, which is no part",
  ],
]);

const variable = { name: "v", from: "1", to: "2", step: "1" };
refuses("formula", [
  [
    "an expression that does not parse",
    (body) => ({
      ...body,
      answers: [{ ...body.answers[0], expression: "v * (t" }],
    }),
    "/answers/0/expression must be an expression: it lacks a “)”",
  ],
  [
    "an expression that runs away",
    (body) => ({
      ...body,
      answers: [{ ...body.answers[0], expression: "9^9^9^9" }],
    }),
    "/answers/0/expression must be computable: it takes a power of a number beyond 1000 where v = 10, t = 2",
  ],
  [
    "a variant that cannot be computed",
    (body) => ({
      ...body,
      answers: [{ ...body.answers[0], expression: "v / (t - 9)" }],
    }),
    "/answers/0/expression must be computable: it divides by 0 where v = 20, t = 9",
  ],
  [
    "a name that is no variable",
    (body) => ({
      ...body,
      answers: [{ ...body.answers[0], expression: "v * x" }],
    }),
    "/answers/0/expression must be computable: it uses x, which is no variable",
  ],
  [
    "a strange place in a hint",
    (body) => ({ ...body, hints: ["{{v}}", "{{w}}"] }),
    "/hints/1 holds {{w}}, which must be computable: it uses w, which is no variable",
  ],
  [
    "a strange place in the text",
    (body) => ({ ...body, stem: "{{v}} and {{w}}" }),
    "/stem holds {{w}}, which must be computable: it uses w, which is no variable",
  ],
  [
    "a strange place in the solution",
    (body) => ({ ...body, explanation: "{{v +}}" }),
    "/explanation holds {{v +}}, which must be an expression: it ends too early",
  ],
  [
    "a strange place in feedback",
    (body) => ({
      ...body,
      answers: [{ ...body.answers[0], feedback: "{{v v}}" }],
    }),
    "/answers/0/feedback holds {{v v}}, which must be an expression: it has a “v” that stands wrongly",
  ],
  [
    "a name that is taken",
    (body) => ({
      ...body,
      variables: [...body.variables, { ...variable, name: "sin" }],
    }),
    "/variables/2/name must not be the name of a function or constant",
  ],
  [
    "a name twice",
    (body) => ({ ...body, variables: [...body.variables, variable] }),
    "/variables must have unique names",
  ],
  [
    "a range upside down",
    (body) => ({ ...body, variables: [...body.variables, { ...variable, name: "a", to: "0" }] }),
    "/variables/2/to must not lie below the start",
  ],
  [
    "a step of nothing",
    (body) => ({ ...body, variables: [...body.variables, { ...variable, name: "a", step: "0" }] }),
    "/variables/2/step must be above 0",
  ],
  [
    "endless values",
    (body) => ({
      ...body,
      variables: [...body.variables, { ...variable, name: "a", step: "0.0000001" }],
    }),
    "/variables/2/step must leave at most a million values",
  ],
  [
    "a range with an exponent",
    (body) => ({
      ...body,
      variables: [...body.variables, { ...variable, name: "a", to: "1e9" }],
    }),
    "/variables/2/to must be a short number such as 2.5",
  ],
]);

refuses("hotspot", [
  [
    "a circle outside the picture",
    (body) => ({
      ...body,
      regions: [{ ...body.regions[0], x: 10 }],
    }),
    "/regions/0 must lie within the picture",
  ],
  [
    "a rectangle outside the picture",
    (body) => {
      const { id, label, fraction, feedback } = body.regions[0]!;
      const box = { id, label, fraction, feedback, shape: "rectangle", x: 700, y: 300, width: 101, height: 10 };
      return { ...body, regions: [box] };
    },
    "/regions/0 must lie within the picture",
  ],
  [
    "a polygon outside the picture",
    (body) => {
      const { id, label, fraction, feedback } = body.regions[0]!;
      const points = [
        { x: 1, y: 1 },
        { x: 5, y: 401 },
        { x: 9, y: 1 },
      ];
      return { ...body, regions: [{ id, label, fraction, feedback, shape: "polygon", points }] };
    },
    "/regions/0 must lie within the picture",
  ],
  [
    "right regions that miss the whole",
    (body) => ({
      ...body,
      regions: [{ ...body.regions[0], fraction: "0.5" }],
    }),
    "/regions must have right regions that add up to 1",
  ],
  [
    "too few marks",
    (body) => ({
      ...body,
      regions: [
        { ...body.regions[0], fraction: "0.5" },
        { ...body.regions[0], id: "b", fraction: "0.5" },
      ],
    }),
    "/marks must allow a mark for each right region",
  ],
  ["a reward for missing", (body) => ({ ...body, missFraction: "0.1" }), "/missFraction must not be above 0"],
  [
    "a picture of a script",
    (body) => ({
      ...body,
      picture: { ...body.picture, src: "javascript:alert(1)" },
    }),
    "/picture/src must be a path of this site or an https address",
  ],
  [
    "a picture of another host in disguise",
    (body) => ({
      ...body,
      picture: { ...body.picture, src: "//evil.example/a.png" },
    }),
    "/picture/src must be a path of this site or an https address",
  ],
  [
    "a picture without words",
    (body) => ({ ...body, picture: { ...body.picture, alt: " " } }),
    "/picture/alt must not be empty",
  ],
]);

refuses("file", [
  ["no kind of file", (body) => ({ ...body, fileKinds: [] }), "/fileKinds must have at least 1 kind"],
  ["a kind twice", (body) => ({ ...body, fileKinds: ["pdf", "pdf"] }), "/fileKinds must not name a kind twice"],
]);

test("an answer names no more files than the question takes, and none twice", () => {
  const ids = ["0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3cd0", "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3cd1"];
  const faultWith = (maxFiles: number) =>
    faultOfAnswer({ type: "file", fileIds: [...ids, ids[0]!] }, { ...exampleOf("file"), maxFiles });
  expect(faultWith(3)).toBeNull();
  expect(faultWith(2)).toEqual({ at: "/fileIds", message: "must name at most 2 files" });
  expect(faultWith(1)).toEqual({ at: "/fileIds", message: "must name at most 1 file" });
  expect(Answer.safeParse({ type: "file", fileIds: [ids[0], ids[0]] }).success).toBe(false);
});

test("gaps are found and filled by their names", () => {
  expect(gapsOf("A {{a}} and {{ b_2 }}, not {c} or {{d e}}.")).toEqual(["a", "b_2"]);
  expect(fillGaps("A {{a}} and {{ b_2 }}.", (id) => `<${id}>`)).toBe("A <a> and <b_2>.");
});

test("several faults are told together, and a broken number breaks nothing else", () => {
  const formula = exampleOf("formula");
  const broken = { ...formula, variables: [{ ...variable, from: "x", step: "-1" }], answers: [] };
  expect(faultsOf(broken)).toEqual([
    "/variables/0/from must be a number such as -2.5 or 6.02e23",
    "/variables/0/step must be above 0",
    "/answers Too small: expected array to have >=1 items",
    "/answers must have an answer worth 1",
  ]);
  const cloze = exampleOf("cloze");
  const weightless = { ...cloze, parts: cloze.parts.map((part) => ({ ...part, weight: "much" })) };
  expect(faultsOf(weightless)).toEqual([
    "/parts/0/weight must be a decimal number such as 2.5",
    "/parts/1/weight must be a decimal number such as 2.5",
  ]);
});
