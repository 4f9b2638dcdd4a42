import { describe, expect, test } from "vitest";
import { makeUser } from "#/test/factories.ts";
import {
  makeQuestions,
  makeQuizWorld,
  practiceBodies,
  rightAnswer,
  sampleBodies,
} from "#/test/factories-assessments.ts";
import { makeKey } from "#/test/factories-users.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { restClient } from "#/test/rest.ts";
import { uploadAnswerFile } from "./actions/answer-files.ts";
import { answerPractice } from "./actions/answer-practice.ts";
import { getAttempt } from "./actions/get-attempt.ts";
import { getMarking } from "./actions/get-marking.ts";
import { getResult } from "./actions/get-result.ts";
import { listCoursePractice } from "./actions/list-practice.ts";
import { previewQuestion } from "./actions/preview-question.ts";
import { saveAnswers } from "./actions/save-answers.ts";
import { startAttempt } from "./actions/start-attempt.ts";
import { submitAttempt } from "./actions/submit-attempt.ts";
import type { Answer, AnswerOf } from "./answer.ts";
import { isTypeForPeople } from "./by-person.ts";
import { type BodyOf, type QuestionBody, questionTypes } from "./question.ts";

const services = testServices();
const { db } = services;
const rest = restClient(services);

const begin = async (given: Parameters<typeof makeQuizWorld>[1] = {}) => {
  const world = await makeQuizWorld(db, given, questionTypes);
  const ctx = ctxFor(services, world.learner.actor);
  const attempt = await startAttempt(ctx, { quizId: world.quiz.id });
  const shown = new Map(attempt.questions.map(({ question }) => [question.id, question]));
  const rights = world.questions.map(({ id, body }) => ({ questionId: id, answer: rightAnswer(body, shown.get(id)) }));
  return { ...world, ctx, attempt, attemptId: attempt.id, rights };
};

const asEvent = (given: { questionId: string; answer: Answer }, clientSeq: number) => ({
  ...given,
  ...{ clientSeq, baseSeq: null, cleared: false, clientTime: null },
});

describe("an attempt at one question of each type", () => {
  test("takes right answers, grades them and shows them again with their reasons", async () => {
    const { ctx, attemptId, rights, teacher } = await begin();
    const files = rights.find(({ answer }) => answer.type === "file")!;
    const upload = { attemptId, questionId: files.questionId, name: "a.txt", content: "QQ==" };
    files.answer = { type: "file", fileIds: [(await uploadAnswerFile(ctx, upload)).id] };
    await saveAnswers(ctx, { attemptId, client: "tab", events: rights.map(asEvent) });
    const again = await getAttempt(ctx, { attemptId });
    expect(again.questions.map(({ current }) => current?.answer)).toEqual(rights.map(({ answer }) => answer));
    await submitAttempt(ctx, { attemptId });
    const result = await getResult(ctx, { attemptId });
    const verdicts = Object.fromEntries(result.questions.map(({ question, verdict }) => [question.type, verdict]));
    const expected = questionTypes.map((type) => [type, isTypeForPeople(type) ? "needs_marking" : "correct"]);
    expect(verdicts).toEqual(Object.fromEntries(expected));
    expect(result.score).toMatchObject({ earned: "10", possible: "13", isPending: true });
    for (const { reasons } of result.questions) expect(reasons?.length).toBeGreaterThan(0);
    const marking = await getMarking(ctxFor(services, teacher.actor), { attemptId });
    expect(marking.questions.map(({ question }) => question)).toEqual(again.questions.map(({ question }) => question));
    const formula = marking.questions.find(({ body }) => body.type === "formula");
    expect(formula?.body).toMatchObject({ stem: "Three times 4?", answers: [{ expression: "12" }], variables: [] });
  });

  test("refuses a malformed answer by its field, and goes on", async () => {
    const { ctx, attemptId, rights, learner } = await begin();
    const key = await makeKey(services, learner, ["assessments:read", "assessments:write"]);
    const idOf = (type: Answer["type"]) => rights.find(({ answer }) => answer.type === type)!.questionId;
    const post = (questionId: string, answer: unknown) =>
      rest("POST", `/attempts/${attemptId}/answers`, {
        key,
        body: { client: "lms", events: [{ clientSeq: 900, questionId, answer }] },
      });
    const answerOf = <Type extends Answer["type"]>(type: Type) =>
      rights.map(({ answer }) => answer).find((answer) => answer.type === type) as AnswerOf<Type>;
    const { leftId } = answerOf("matching").pairs[0]!;
    const { itemIds } = answerOf("ordering");
    const gap = answerOf("cloze").parts[0]!.id;
    const bad: [Answer["type"], unknown, string][] = [
      ["single_choice", { type: "single_choice", optionId: "zz" }, "/events/0/answer/optionId"],
      ["matching", { type: "matching", pairs: [{ leftId, rightId: "9" }] }, "/events/0/answer/pairs/0/rightId"],
      ["matching", { type: "matching", pairs: [{ leftId }] }, "/events/0/answer/pairs/0/rightId"],
      ["ordering", { type: "ordering", itemIds: itemIds.slice(2) }, "/events/0/answer/itemIds"],
      ["ordering", { type: "ordering", itemIds: "1234" }, "/events/0/answer/itemIds"],
      ["cloze", { type: "cloze", parts: [{ id: gap, value: "q" }] }, "/events/0/answer/parts/0/value"],
      ["formula", { type: "formula", text: 12 }, "/events/0/answer/text"],
      ["hotspot", { type: "hotspot", points: [{ x: 101, y: 1 }] }, "/events/0/answer/points/0"],
      ["code", { type: "essay", text: "x" }, "/events/0/answer/type"],
    ];
    for (const [type, answer, pointer] of bad)
      expect(await post(idOf(type), answer)).toMatchObject({
        status: 400,
        json: { code: "invalid_input", errors: [{ pointer }] },
      });
    const saved = await saveAnswers(ctx, { attemptId, client: "tab", events: rights.map(asEvent) });
    expect(saved.acks.every(({ outcome }) => outcome === "accepted")).toBe(true);
    expect(saved.state).toBe("open");
  });

  test("two attempts have orders and values of their own", async () => {
    const world = await makeQuizWorld(db, {}, []);
    const ordering = sampleBodies().ordering as BodyOf<"ordering">;
    const items = Array.from({ length: 12 }, (_, i) => ({ id: `i${i}`, text: `Item ${i}` }));
    const formula = { ...sampleBodies().formula, variables: [{ name: "keyid_v", from: "1", to: "100000", step: "1" }] };
    const bodies = [{ ...ordering, items }, formula as QuestionBody];
    const made = await makeQuestions(db, world.course, bodies, { isPractice: true });
    const seenBy = async (person: typeof world.learner) => {
      const ctx = ctxFor(services, person.actor);
      const { items: practice } = await listCoursePractice(ctx, { courseId: world.course.id, limit: 10 });
      return JSON.stringify(practice.map(({ question }) => question));
    };
    expect(made).toHaveLength(2);
    expect(await seenBy(world.learner)).toBe(await seenBy(world.learner));
    expect(await seenBy(world.learner)).not.toBe(await seenBy(world.teacher));
  });
});

describe("practice", () => {
  test("draws other values for each try and grades the one that was answered", async () => {
    const world = await makeQuizWorld(db, {}, []);
    const formula = {
      ...(sampleBodies().formula as BodyOf<"formula">),
      stem: "Three times {{v}}?",
      variables: [{ name: "v", from: "1", to: "100000", step: "1" }],
    };
    const body = { ...formula, answers: [{ ...formula.answers[0]!, expression: "v * 3" }] };
    const [question] = await makeQuestions(db, world.course, [body], { isPractice: true });
    const ctx = ctxFor(services, world.learner.actor);
    const list = () => listCoursePractice(ctx, { courseId: world.course.id, limit: 10 });
    const drawn = (stem: string) => Number(/\d+/.exec(stem)![0]);
    const [first] = (await list()).items;
    expect(first?.variant).toBe(0);
    const value = drawn(first!.question.stem);
    const tryIt = (text: string, variant: number) =>
      answerPractice(ctx, { questionId: question!.id, answer: { type: "formula", text }, variant });
    const told = await tryIt(String(value * 3), 0);
    expect(told).toMatchObject({ verdict: "correct", tries: 1, next: { variant: 1 } });
    expect(told.solution?.accepted).toEqual([`${value * 3} ± 0.0078125`]);
    const next = drawn(told.next.question.stem);
    expect(next).not.toBe(value);
    expect((await list()).items[0]).toMatchObject({ variant: 1, question: told.next.question });
    expect(await tryIt(String(next * 3), 1)).toMatchObject({ verdict: "correct" });
    expect(await tryIt(String(next * 3), 0)).toMatchObject({ verdict: "incorrect", solution: null });
  });

  test("takes a right answer of each type", async () => {
    const world = await makeQuizWorld(db, {}, []);
    const made = await makeQuestions(db, world.course, practiceBodies(), { isPractice: true });
    const ctx = ctxFor(services, world.learner.actor);
    const { items } = await listCoursePractice(ctx, { courseId: world.course.id, limit: 20 });
    for (const { id, body } of made) {
      const shown = items.find(({ question }) => question.id === id)!;
      const answer = rightAnswer(body, shown.question);
      const told = await answerPractice(ctx, { questionId: id, answer, variant: shown.variant });
      const expected = isTypeForPeople(body.type) ? "needs_marking" : "correct";
      expect([body.type, told.verdict]).toEqual([body.type, expected]);
    }
    const refused = makeQuestions(db, world.course, [sampleBodies().file], { isPractice: true });
    await expect(refused).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("asks for a file"),
    });
  });
});

test("the preview shows each type and what an answer to its variant scores", async () => {
  const teacher = await makeUser(db, { role: "instructor" });
  const world = await makeQuizWorld(db, {}, []);
  const ctx = ctxFor(services, world.teacher.actor);
  for (const body of practiceBodies()) {
    const given = { courseId: world.course.id, body, variant: 3 };
    const { question } = await previewQuestion(ctx, { ...given, answer: null });
    const { result } = await previewQuestion(ctx, { ...given, answer: rightAnswer(body, question) });
    expect([body.type, result?.fraction]).toEqual([body.type, isTypeForPeople(body.type) ? null : "1"]);
  }
  const files = { courseId: world.course.id, body: sampleBodies().file, variant: 0, answer: null };
  expect((await previewQuestion(ctx, files)).question).toMatchObject({ type: "file", maxFiles: 2 });
  const given = { courseId: world.course.id, body: sampleBodies().ordering, variant: 0, answer: null };
  await expect(previewQuestion(ctxFor(services, teacher.actor), given)).rejects.toMatchObject({ code: "not_found" });
});

test("an option that stands alone comes last, however the others are shuffled", async () => {
  const world = await makeQuizWorld(db, {}, []);
  const choice = sampleBodies().multiple_choice as BodyOf<"multiple_choice">;
  const alone = { ...choice, options: choice.options.map((option) => ({ ...option, isAlone: option.id === "b" })) };
  await makeQuestions(db, world.course, [alone], { isPractice: true });
  for (const person of [world.learner, world.teacher]) {
    const ctx = ctxFor(services, person.actor);
    const { items } = await listCoursePractice(ctx, { courseId: world.course.id, limit: 10 });
    expect(items[0]?.question).toMatchObject({ options: [{}, {}, { text: "Option b", isAlone: true }] });
  }
});

test("a gap's place passes the renderer, and nothing else does in its clothes", async () => {
  const world = await makeQuizWorld(db, {}, []);
  const ctx = ctxFor(services, world.teacher.actor);
  const cloze = sampleBodies().cloze as BodyOf<"cloze">;
  const stem = `${cloze.stem} \ue000x"><img src=q\ue001 <span data-gap="evil"></span>`;
  const given = { courseId: world.course.id, body: { ...cloze, stem }, variant: 0, answer: null };
  const { question } = await previewQuestion(ctx, given);
  expect(question.stemHtml.match(/<span data-gap="[^"]*"/g)).toEqual([
    '<span data-gap="a"',
    '<span data-gap="b"',
    '<span data-gap="c"',
  ]);
  expect(question.stemHtml).not.toMatch(/<img|\ue000|\ue001/);
});
