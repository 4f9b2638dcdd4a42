import { describe, expect, test } from "vitest";
import { canSeeQuiz, ownsAttempt } from "./access.ts";
import { grade } from "./grading.ts";
import { type BodyOf, type QuestionBody, questionTypes } from "./question.ts";
import { feedbackOf, releasedReasons, solutionOf } from "./release.ts";

const options = [
  { id: "a", text: "A", fraction: "1", feedback: "fa", feedbackUnchosen: "ua" },
  { id: "b", text: "B", fraction: "0.5", feedback: "fb" },
  { id: "c", text: "C", fraction: "-1", feedback: "", feedbackUnchosen: "" },
];
const bodies: { [Type in QuestionBody["type"]]: BodyOf<Type> } = {
  single_choice: { type: "single_choice", stem: "?", options, shuffle: false, explanation: "e" },
  multiple_choice: { type: "multiple_choice", stem: "?", options, scoring: "parts", shuffle: false, explanation: "e" },
  true_false: {
    type: "true_false",
    stem: "?",
    correct: false,
    feedbackTrue: "ft",
    feedbackFalse: "ff",
    explanation: "",
  },
  numeric: {
    type: "numeric",
    stem: "?",
    answers: [
      { value: "3.14", tolerance: { kind: "nominal", value: "0.01" }, fraction: "1.0", feedback: "near" },
      { value: "3", tolerance: { kind: "nominal", value: "0.5" }, fraction: "0.5", feedback: "rough" },
    ],
    explanation: "",
  },
  short_answer: {
    type: "short_answer",
    stem: "?",
    answers: [
      { text: "photo*", fraction: "1", feedback: "yes" },
      { text: "sun", fraction: "0.5", feedback: "half" },
    ],
    caseSensitive: false,
    explanation: "",
  },
  essay: { type: "essay", stem: "?", guidance: "g", explanation: "" },
  code: { type: "code", stem: "?", language: "C", starter: "", guidance: "g", explanation: "" },
  file: {
    ...{ type: "file", stem: "?", fileKinds: ["pdf"], maxFiles: 1, maxFileBytes: 1_000 },
    ...{ guidance: "g", explanation: "" },
  },
  matching: {
    type: "matching",
    stem: "?",
    lefts: [
      { id: "l", text: "L", rightId: "2", feedback: "fl" },
      { id: "m", text: "M", rightId: "1", feedback: "" },
    ],
    rights: [
      { id: "1", text: "One" },
      { id: "2", text: "Two" },
    ],
    explanation: "",
  },
  ordering: {
    type: "ordering",
    stem: "?",
    items: [
      { id: "2", text: "First" },
      { id: "1", text: "Second" },
    ],
    scoring: "absolute",
    explanation: "",
  },
  cloze: {
    type: "cloze",
    stem: "{{a}} {{b}} {{c}}",
    parts: [
      {
        ...{ id: "a", weight: "0.5", type: "single_choice", shuffle: false },
        options: options.slice(0, 2).map(({ feedbackUnchosen: _none, ...option }) => option),
      },
      {
        ...{ id: "b", weight: "0.25", type: "short_answer", caseSensitive: false },
        answers: [{ text: "colou?r", isPattern: true, fraction: "1", feedback: "fb" }],
      },
      {
        ...{ id: "c", weight: "0.25", type: "numeric" },
        answers: [
          {
            ...{ kind: "range", from: "1", to: "2", includesFrom: true, includesTo: false },
            fraction: "1",
            feedback: "",
          },
        ],
        unit: { units: [{ symbol: "m", multiplier: "1" }], isRequired: false, penalty: "0" },
      },
    ],
    explanation: "",
  },
  formula: {
    type: "formula",
    stem: "?",
    variables: [],
    answers: [
      { expression: "6.5", tolerance: { kind: "relative", value: "0.1" }, fraction: "1", feedback: "yes" },
      { expression: "7", tolerance: { kind: "nominal", value: "1" }, fraction: "0.5", feedback: "half" },
    ],
    unit: { units: [{ symbol: "km", multiplier: "1000" }], isRequired: false, penalty: "0" },
    explanation: "",
  },
  hotspot: {
    type: "hotspot",
    stem: "?",
    picture: { src: "/a.png", width: 100, height: 100, alt: "A" },
    regions: [
      {
        ...{ id: "r", label: "R", shape: "rectangle", x: 0, y: 0, width: 10, height: 20 },
        fraction: "0.5",
        feedback: "fr",
      },
      { ...{ id: "c", label: "C", shape: "circle", x: 50, y: 50, radius: 5 }, fraction: "0.25", feedback: "" },
      {
        ...{ id: "p", label: "P", shape: "polygon", fraction: "0.25", feedback: "" },
        points: [
          { x: 80, y: 80 },
          { x: 90, y: 80 },
          { x: 80, y: 90 },
        ],
      },
      { ...{ id: "w", label: "W", shape: "circle", x: 20, y: 70, radius: 5 }, fraction: "-1", feedback: "no" },
    ],
    marks: 3,
    missFraction: "0",
    explanation: "",
  },
};

describe("the solution", () => {
  test("of each type", () => {
    expect(solutionOf(bodies.single_choice)).toMatchObject({ optionIds: ["a"], explanation: "e", value: null });
    expect(solutionOf(bodies.multiple_choice).optionIds).toEqual(["a", "b"]);
    expect(solutionOf(bodies.true_false).value).toBe(false);
    expect(solutionOf(bodies.numeric).accepted).toEqual(["3.14 ± 0.01"]);
    expect(solutionOf(bodies.short_answer).accepted).toEqual(["photo…"]);
    const [pattern] = bodies.short_answer.answers;
    const plain = { ...pattern!, text: "photosynthesis" };
    expect(solutionOf({ ...bodies.short_answer, answers: [pattern!, plain] }).accepted).toEqual(["photosynthesis"]);
    expect(solutionOf(bodies.essay).guidance).toBe("g");
    expect(solutionOf(bodies.code).guidance).toBe("g");
    expect(solutionOf(bodies.matching).pairs).toEqual([
      { leftId: "l", rightId: "2" },
      { leftId: "m", rightId: "1" },
    ]);
    expect(solutionOf(bodies.ordering).itemIds).toEqual(["2", "1"]);
    expect(solutionOf(bodies.cloze).parts).toEqual([
      { id: "a", accepted: ["A"] },
      { id: "b", accepted: ["colou?r"] },
      { id: "c", accepted: ["1 m ≤ x < 2 m"] },
    ]);
    expect(solutionOf(bodies.formula).accepted).toEqual(["6.5 ± 10 %"]);
    expect(solutionOf(bodies.hotspot).regions).toEqual([
      { id: "r", label: "R", path: "M0 0h10v20h-10z" },
      { id: "c", label: "C", path: "M45 50a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z" },
      { id: "p", label: "P", path: "M80 80L90 80L80 90z" },
    ]);
  });
});

describe("feedback", () => {
  test("on chosen options; on the others only with the solution", () => {
    const chosen = feedbackOf(bodies.single_choice, { type: "single_choice", optionId: "b" }, false);
    expect(chosen.options).toEqual([{ id: "b", isChosen: true, text: "fb" }]);
    const all = feedbackOf(bodies.single_choice, { type: "single_choice", optionId: "b" }, true);
    expect(all.options).toEqual([
      { id: "a", isChosen: false, text: "ua" },
      { id: "b", isChosen: true, text: "fb" },
    ]);
    const ticked = feedbackOf(bodies.multiple_choice, { type: "multiple_choice", optionIds: ["a", "c"] }, false);
    expect(ticked.options.map(({ id }) => id)).toEqual(["a", "c"]);
    expect(feedbackOf(bodies.single_choice, { type: "single_choice", optionId: null }, false).options).toEqual([]);
    expect(feedbackOf(bodies.multiple_choice, null, false).options).toEqual([]);
  });

  test("on other answers", () => {
    const textOf = (body: QuestionBody, answer: Parameters<typeof feedbackOf>[1]) =>
      feedbackOf(body, answer, true).text;
    expect(textOf(bodies.true_false, { type: "true_false", value: true })).toBe("ft");
    expect(textOf(bodies.true_false, { type: "true_false", value: false })).toBe("ff");
    expect(textOf(bodies.true_false, { type: "true_false", value: null })).toBe("");
    expect(textOf(bodies.numeric, { type: "numeric", text: "3.2" })).toBe("rough");
    expect(textOf(bodies.numeric, { type: "numeric", text: "pi" })).toBe("");
    expect(textOf(bodies.numeric, { type: "numeric", text: "9" })).toBe("");
    expect(textOf(bodies.short_answer, { type: "short_answer", text: "SUN" })).toBe("half");
    expect(textOf(bodies.short_answer, { type: "short_answer", text: "moon" })).toBe("");
    expect(textOf(bodies.essay, { type: "essay", text: "x" })).toBe("");
    expect(textOf(bodies.formula, { type: "formula", text: "6.4" })).toBe("yes");
    expect(textOf(bodies.formula, { type: "formula", text: "7.9" })).toBe("half");
    expect(textOf(bodies.formula, { type: "formula", text: "70" })).toBe("");
    for (const type of questionTypes) expect(textOf(bodies[type], null)).toBe("");
  });

  test("on parts: those that were answered, matched or met", () => {
    const partsOf = (body: QuestionBody, answer: Parameters<typeof feedbackOf>[1]) =>
      feedbackOf(body, answer, false).options.map(({ id, text }) => [id, text]);
    const pairs = ["l", "m"].map((leftId) => ({ leftId, rightId: "1" }));
    expect(partsOf(bodies.matching, { type: "matching", pairs })).toEqual([["l", "fl"]]);
    expect(partsOf(bodies.matching, { type: "matching", pairs: pairs.slice(1) })).toEqual([]);
    const parts = [
      { id: "a", value: "b" },
      { id: "b", value: "Color" },
      { id: "c", value: "9" },
    ];
    expect(partsOf(bodies.cloze, { type: "cloze", parts })).toEqual([
      ["a", "fb"],
      ["b", "fb"],
    ]);
    expect(partsOf(bodies.cloze, { type: "cloze", parts: parts.slice(2) })).toEqual([]);
    const points = [
      { x: 5, y: 5 },
      { x: 20, y: 70 },
      { x: 99, y: 1 },
    ];
    expect(partsOf(bodies.hotspot, { type: "hotspot", points })).toEqual([
      ["r", "fr"],
      ["w", "no"],
    ]);
  });
});

describe("reasons", () => {
  const { reasons } = grade(bodies.multiple_choice, { type: "multiple_choice", optionIds: ["a"] }, "3");
  const released = { marks: true, correctness: true, feedback: false, solution: true };

  test("follow what is released", () => {
    expect(releasedReasons(reasons, released)).toEqual(reasons);
    expect(releasedReasons(reasons, { ...released, correctness: false })).toBeNull();
    expect(releasedReasons(reasons, { ...released, solution: false })?.map(({ key }) => key)).toEqual(["option:a"]);
    const costly = grade(bodies.single_choice, { type: "single_choice", optionId: "c" }, "1").reasons;
    expect(costly[0]?.text).toBe("Wrong: costs 100 %.");
    expect(releasedReasons(costly, { ...released, marks: false })).toEqual([
      { key: "option:c", part: "C", text: "Wrong.", fraction: null },
    ]);
  });
});

test("what tries before it cost is told with the marks alone", () => {
  const tries = { key: "tries:1:correct", text: "1 try before it was not right: costs 50 %.", fraction: "-0.5" };
  const released = { marks: true, correctness: true, feedback: false, solution: false };
  expect(releasedReasons([tries], released)).toEqual([tries]);
  expect(releasedReasons([tries], { ...released, marks: false })).toEqual([]);
});

test("reasons of a rubric do not name the level while marks are not shown", () => {
  const level = { key: "criterion:c1:best", text: "Clarity: Very clear, 4 of 4.", fraction: "1" };
  const released = { marks: false, correctness: true, feedback: false, solution: false };
  expect(releasedReasons([level], released)).toEqual([{ key: "criterion:c1", text: "Clarity.", fraction: null }]);
});

describe("access", () => {
  test("drafts are for staff, attempts for their owner", () => {
    const learner = { isStaff: false, isEnrolled: true };
    expect(canSeeQuiz(learner, { state: "draft" })).toBe(false);
    expect(canSeeQuiz(learner, { state: "published" })).toBe(true);
    expect(canSeeQuiz({ ...learner, isStaff: true }, { state: "draft" })).toBe(true);
    const user = { kind: "user", userId: "u", role: "learner", sessionId: "s" } as const;
    expect(ownsAttempt(user, { userId: "u" })).toBe(true);
    expect(ownsAttempt({ kind: "anonymous" }, { userId: "u" })).toBe(false);
  });
});
