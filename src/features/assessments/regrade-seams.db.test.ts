import { describe, expect, test } from "vitest";
import { makeCourse, makeEnrolment, makeUser } from "#/test/factories.ts";
import { inNamesOf, makeQuestions, makeQuiz, sampleBodies } from "#/test/factories-assessments.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { applyRegrade } from "./actions/apply-regrade.ts";
import { getAttempt } from "./actions/get-attempt.ts";
import { getResult } from "./actions/get-result.ts";
import { previewRegrade } from "./actions/preview-regrade.ts";
import { saveAnswers } from "./actions/save-answers.ts";
import { startAttempt } from "./actions/start-attempt.ts";
import { submitAttempt } from "./actions/submit-attempt.ts";
import { undoRegrade } from "./actions/undo-regrade.ts";
import { updateQuestion } from "./actions/update-question.ts";
import type { Answer } from "./answer.ts";
import type { Certainty } from "./certainty.ts";
import type { BodyOf, PublicQuestion, QuestionBody } from "./question.ts";

const services = testServices();
const { db } = services;

const begin = async (bodies: QuestionBody[], certainty: boolean) => {
  const teacher = await makeUser(db, { role: "instructor" });
  const learner = await makeUser(db);
  const course = await makeCourse(db, teacher);
  await makeEnrolment(db, course, learner);
  const questions = await makeQuestions(db, course, bodies);
  const { id: quizId } = await makeQuiz(db, course, questions, { certainty });
  const [teach, ctx] = [ctxFor(services, teacher.actor), ctxFor(services, learner.actor)];
  const { id: attemptId, questions: shown } = await startAttempt(ctx, { quizId });
  const answer = async (answers: (shown: PublicQuestion) => { answer: Answer; certainty?: Certainty }) => {
    const plain = { baseSeq: null, cleared: false, clientTime: null };
    const events = shown.map(({ question }, clientSeq) => ({
      ...{ ...plain, clientSeq, questionId: question.id, ...answers(question) },
    }));
    await saveAnswers(ctx, { attemptId, client: "tab", events });
    await submitAttempt(ctx, { attemptId });
  };
  const total = async () => (await getResult(ctx, { attemptId })).score?.earned;
  const correct = async (index: number, body: QuestionBody) => {
    const where = { quizId, questionId: questions[index]!.id };
    await updateQuestion(teach, { questionId: where.questionId, body });
    const preview = await previewRegrade(teach, where);
    const regrade = await applyRegrade(teach, { ...where, digest: preview.digest, reason: "The key was wrong." });
    return { preview, regradeId: regrade.id };
  };
  return { teach, ctx, attemptId, answer, total, correct };
};

const { single_choice, ordering, matching } = sampleBodies();
const choice = single_choice as BodyOf<"single_choice">;
const keyTo = (right: string): QuestionBody => ({
  ...choice,
  options: choice.options.map((option) => ({ ...option, fraction: option.id === right ? "1" : "0" })),
});

describe("a regrade", () => {
  test("weighs by the certainty, and its preview tells the total that it makes, also from below 0", async () => {
    const { teach, ctx, attemptId, answer, total, correct } = await begin([keyTo("a"), keyTo("a")], true);
    await answer((shown) => ({
      answer: inNamesOf(shown, choice, { type: "single_choice", optionId: "b" }),
      certainty: "high",
    }));
    expect(await total()).toBe("0");
    const { preview, regradeId } = await correct(0, keyTo("b"));
    expect(preview.changes).toMatchObject([{ from: "-2", to: "1", totalFrom: "0", totalTo: "0" }]);
    expect(await total()).toBe("0");
    expect((await getResult(ctx, { attemptId })).questions[0]).toMatchObject({ earned: "1", verdict: "correct" });
    const second = await correct(1, keyTo("b"));
    expect(second.preview.changes).toMatchObject([{ from: "-2", to: "1", totalFrom: "0", totalTo: "2" }]);
    expect(await total()).toBe("2");
    await undoRegrade(teach, { regradeId: second.regradeId });
    await undoRegrade(teach, { regradeId });
    expect(await total()).toBe("0");
    expect((await getResult(ctx, { attemptId })).questions[0]).toMatchObject({ earned: "-2", verdict: "incorrect" });
  });

  test("is refused where the new key would need other values than somebody was asked with", async () => {
    const formula: BodyOf<"formula"> = {
      ...(sampleBodies().formula as BodyOf<"formula">),
      stem: "What comes of {{v}}?",
      variables: [{ name: "v", from: "0", to: "999999", step: "1" }],
      answers: [{ expression: "v", tolerance: { kind: "nominal", value: "0" }, fraction: "1", feedback: "" }],
    };
    const { ctx, attemptId, answer, correct } = await begin([formula], false);
    let asked = "";
    await answer((question) => {
      asked = /\d+/.exec(question.stem)![0];
      return { answer: { type: "formula", text: asked } };
    });
    const body = { ...formula, answers: [{ ...formula.answers[0]!, expression: `1 / (v - ${asked})` }] };
    await expect(correct(0, body)).rejects.toMatchObject({ code: "conflict" });
    expect((await getResult(ctx, { attemptId })).questions[0]?.question.stem).toBe(`What comes of ${asked}?`);
  });

  test("grades each learner's own variant by the corrected key and shows it unchanged", async () => {
    const formula: BodyOf<"formula"> = {
      ...(sampleBodies().formula as BodyOf<"formula">),
      stem: "What is four times {{v}}?",
      variables: [{ name: "v", from: "10", to: "90", step: "1" }],
      answers: [{ expression: "v * 3", tolerance: { kind: "nominal", value: "0" }, fraction: "1", feedback: "" }],
    };
    const order = { ...(ordering as BodyOf<"ordering">), scoring: "absolute" as const };
    const pairs = matching as BodyOf<"matching">;
    const { ctx, attemptId, answer, total, correct } = await begin([formula, order, pairs], false);
    const reversed = { ...order, items: order.items.toReversed() };
    const crossed: BodyOf<"matching"> = {
      ...pairs,
      lefts: pairs.lefts.map((left, i) => ({ ...left, rightId: pairs.lefts.at(-1 - i)!.rightId })),
    };
    await answer((question): { answer: Answer } => {
      const idOf = (items: readonly { id: string; text: string }[], text: string) =>
        items.find((item) => item.text === text)!.id;
      if (question.type === "formula")
        return { answer: { type: "formula", text: String(4 * Number(/\d+/.exec(question.stem)![0])) } };
      if (question.type === "ordering")
        return { answer: { type: "ordering", itemIds: reversed.items.map(({ text }) => idOf(question.items, text)) } };
      if (question.type !== "matching") throw new Error(question.type);
      const textOf = (rightId: string) => crossed.rights.find(({ id }) => id === rightId)!.text;
      const given = crossed.lefts.map(({ text, rightId }) => ({
        leftId: idOf(question.lefts, text),
        rightId: idOf(question.rights, textOf(rightId)),
      }));
      return { answer: { type: "matching", pairs: given } };
    });
    const before = (await getAttempt(ctx, { attemptId })).questions;
    await correct(0, { ...formula, answers: [{ ...formula.answers[0]!, expression: "v * 4" }] });
    await correct(1, reversed);
    await correct(2, crossed);
    expect(await total()).toBe("3");
    const result = await getResult(ctx, { attemptId });
    expect(result.questions.map(({ verdict }) => verdict)).toEqual(["correct", "correct", "correct"]);
    expect(result.questions.map(({ answer: given, question }) => ({ given, question }))).toEqual(
      before.map(({ current, question }) => ({ given: current?.answer, question })),
    );
  });
});
