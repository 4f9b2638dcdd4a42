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
    for (const type of questionTypes) expect(textOf(bodies[type], null)).toBe("");
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
      { key: "option:c", text: "Wrong.", fraction: null },
    ]);
  });
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
