import { describe, expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import { makeQuizWorld, sampleBodies } from "#/test/factories-assessments.ts";
import { makeKey } from "#/test/factories-users.ts";
import { testServices } from "#/test/harness.ts";
import { restClient } from "#/test/rest.ts";
import type { BodyOf, QuestionBody } from "./question.ts";

const services = testServices();
const rest = restClient(services);
const bodies = sampleBodies();

const begin = async () => {
  const { course, quiz, learner, teacher } = await makeQuizWorld(services.db);
  const key = await makeKey(services, teacher, ["assessments:read", "assessments:write"]);
  const send = async (method: "POST" | "PATCH" | "PUT", path: string, body: object) => {
    const { status, json } = await rest(method, path, { key, body: body as Record<string, unknown> });
    const [first] = (json?.errors ?? []) as { pointer: string; message: string }[];
    return { status, json, told: first && `${first.pointer} ${first.message}` };
  };
  return { course, quiz, learner, key, send };
};

const numeric = bodies.numeric as BodyOf<"numeric">;
const formula = bodies.formula as BodyOf<"formula">;
const shortAnswer = bodies.short_answer as BodyOf<"short_answer">;
const cloze = bodies.cloze as BodyOf<"cloze">;
const [number, computed, accepted] = [numeric.answers[0]!, formula.answers[0]!, shortAnswer.answers[0]!];
const withExpression = (expression: string): QuestionBody => ({ ...formula, answers: [{ ...computed, expression }] });
const withTolerance = (value: string): QuestionBody => ({
  ...numeric,
  answers: [{ ...number, kind: "value", value: "1", tolerance: { kind: "nominal", value } }],
});
const withPattern = (text: string): QuestionBody => ({
  ...shortAnswer,
  answers: [{ ...accepted, fraction: "1", text, isPattern: true }],
});

describe("a question is refused with the place of what is wrong", () => {
  test.each<[string, QuestionBody, RegExp]>([
    ["an expression that runs away", withExpression("9^9^9^9"), /^\/body\/answers\/0\/expression must be /],
    ["one that divides by zero", withExpression("1 / 0"), /^\/body\/answers\/0\/expression must be /],
    [
      "one with a stray word",
      withExpression("nothing + 1"),
      /^\/body\/answers\/0\/expression must be computable: it uses nothing/,
    ],
    ["one that does not end", withExpression("(".repeat(200)), /^\/body\/answers\/0\/expression must be /],
    ["a pattern that is none", withPattern("colou(r"), /^\/body\/answers\/0\/text must be a regular expression of RE2/],
    ["one that RE2 lacks", withPattern("(?=a)a"), /^\/body\/answers\/0\/text must be a regular expression of RE2/],
    ["a tolerance below 0", withTolerance("-0.1"), /^\/body\/answers\/0\/tolerance\/value must not be negative$/],
    [
      "weights of gaps that do not sum",
      { ...cloze, parts: cloze.parts.map((part) => ({ ...part, weight: "0.9" })) },
      /^\/body\/parts must have weights that add up to 1, not /,
    ],
    [
      "a variable that runs backwards",
      { ...formula, variables: formula.variables.map((variable) => ({ ...variable, from: "9", to: "1" })) },
      /^\/body\/variables\/0\/to must not lie below the start$/,
    ],
  ])("%s", async (_, body, told) => {
    const { course, send } = await begin();
    const refused = await send("POST", `/courses/${course.id}/questions`, { title: "Odd", body });
    expect(refused.status).toBe(400);
    expect(refused.told).toMatch(told);
  });
});

test("a category cannot be put into itself or into what is in it", async () => {
  const { course, send } = await begin();
  const make = async (name: string, parentId: string | null) =>
    (await send("POST", `/courses/${course.id}/question-categories`, { name, parentId })).json?.id as string;
  const top = await make("Top", null);
  const inner = await make("Inner", await make("Middle", top));
  for (const parentId of [top, inner]) {
    const refused = await send("PATCH", `/question-categories/${top}`, { parentId });
    expect(refused).toMatchObject({ status: 400, told: "/parentId would put the category into itself" });
  }
});

test("weights of the gradebook that do not sum are refused at the categories", async () => {
  const { course, send } = await begin();
  const categories = ["60", "60"].map((weight) => ({ id: newId(), title: "Part", weight, dropLowest: 0 }));
  const setUp = { expectedRevision: 0, scheme: { kind: "percent" }, missingCountsZero: false, columns: [] };
  const refused = await send("PUT", `/courses/${course.id}/gradebook`, { ...setUp, categories });
  expect(refused).toMatchObject({ status: 400, told: "/categories must have weights that add up to 100" });
});

describe("a deadline before the opening is refused", () => {
  const early = { opensAt: "2030-01-02T00:00:00.000Z", closesAt: "2030-01-01T00:00:00.000Z" };
  test("in the settings of a quiz, and where only one of both is sent", async () => {
    const { quiz, send } = await begin();
    const path = `/quizzes/${quiz.id}`;
    expect(await send("PATCH", path, early)).toMatchObject({
      status: 400,
      told: "/closesAt must be after the opening date",
    });
    expect((await send("PATCH", path, { opensAt: early.opensAt })).status).toBe(200);
    expect(await send("PATCH", path, { closesAt: early.closesAt })).toMatchObject({
      ...{ status: 400, told: "/closesAt must be after the opening date" },
    });
  });

  test("in an exception, also against the quiz's own dates", async () => {
    const { quiz, learner, send } = await begin();
    const path = `/quizzes/${quiz.id}/overrides`;
    const refusal = { status: 400, told: "/closesAt must be after the opening date" };
    expect(await send("POST", path, { userId: learner.id, ...early })).toMatchObject(refusal);
    await send("PATCH", `/quizzes/${quiz.id}`, { opensAt: early.opensAt });
    expect(await send("POST", path, { userId: learner.id, closesAt: early.closesAt })).toMatchObject(refusal);
  });
});
