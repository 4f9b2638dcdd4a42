import { expect, test } from "vitest";
import { makeCourse, makeEnrolment, makeUser } from "#/test/factories.ts";
import {
  inNamesOf,
  makeQuestions,
  makeQuiz,
  rightAnswer,
  sampleBodies,
  shownIn,
} from "#/test/factories-assessments.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { getStatistics } from "./actions/get-statistics.ts";
import { saveAnswers } from "./actions/save-answers.ts";
import { startAttempt } from "./actions/start-attempt.ts";
import { submitAttempt } from "./actions/submit-attempt.ts";
import type { Answer } from "./answer.ts";
import type { Certainty } from "./certainty.ts";

const services = testServices();
const { db } = services;

const bodies = sampleBodies();
const plain = { baseSeq: null, cleared: false, clientTime: null };

const world = async (given: { certainty?: boolean } = {}) => {
  const teacher = await makeUser(db, { role: "instructor" });
  const course = await makeCourse(db, teacher);
  const questions = await makeQuestions(db, course, [bodies.single_choice, bodies.true_false, bodies.numeric]);
  const quiz = await makeQuiz(db, course, questions, { points: "2", ...given });
  const ctx = ctxFor(services, teacher.actor);
  const takeAs = async (
    person: Awaited<ReturnType<typeof makeUser>>,
    answers: (Answer | null)[],
    certainty?: Certainty,
  ) => {
    const mine = ctxFor(services, person.actor);
    const attempt = await startAttempt(mine, { quizId: quiz.id });
    const attemptId = attempt.id;
    const events = answers.flatMap((given, clientSeq) => {
      const { id: questionId, body } = questions[clientSeq]!;
      if (!given) return [];
      const answer = inNamesOf(shownIn(attempt)(questionId)!, body, given);
      return [{ ...plain, clientSeq, questionId, answer, certainty }];
    });
    await saveAnswers(mine, { attemptId, client: "tab", events });
    await submitAttempt(mine, { attemptId });
  };
  const take = async (...answers: (Answer | null)[]) => {
    const person = await makeUser(db);
    await makeEnrolment(db, course, person);
    await takeAs(person, answers);
    return person;
  };
  const takeSure = async (certainty: Certainty, ...answers: (Answer | null)[]) => {
    const person = await makeUser(db);
    await makeEnrolment(db, course, person);
    await takeAs(person, answers, certainty);
  };
  return { ctx, quiz, take, takeAs, takeSure };
};

const choose = (optionId: string): Answer => ({ type: "single_choice", optionId });
const say = (value: boolean): Answer => ({ type: "true_false", value });
const number = (text: string): Answer => ({ type: "numeric", text });
const right = Object.values(bodies).map((body) => rightAnswer(body));

test("nothing taken gives nothing to say", async () => {
  const { ctx, quiz } = await world();
  expect(await getStatistics(ctx, { quizId: quiz.id })).toEqual({
    ...{
      quizId: quiz.id,
      attempts: 0,
      mean: null,
      deviation: null,
      alpha: null,
      standardError: null,
      questions: [],
      skills: [],
    },
  });
});

test("facility, discrimination, distractors and α are those of the first attempts", async () => {
  const { ctx, quiz, take, takeAs } = await world();
  expect(right[0]).toEqual(choose("a"));
  const first = await take(choose("a"), say(true), number("3.14"));
  await take(choose("a"), say(true), number("3.14"));
  await take(choose("b"), say(true), number("1"));
  await take(choose("b"), say(false), number("1"));
  await takeAs(first, [choose("c"), say(false), number("0")]);
  const found = await getStatistics(ctx, { quizId: quiz.id });
  // Points: 2 2 2, 2 2 2, −0.5 2 0, −0.5 0 0; of 6.
  expect(found.attempts).toBe(4);
  expect(found.mean).toBeCloseTo((6 + 6 + 1.5 - 0.5) / 24);
  const [single, truth, numeric] = found.questions;
  expect(single).toMatchObject({ type: "single_choice", answers: 4, facility: (1 + 1 - 0.25 - 0.25) / 4 });
  expect(truth).toMatchObject({
    facility: 0.75,
    options: [
      { id: "true", chosen: 3 },
      { id: "false", chosen: 1 },
    ],
  });
  expect(numeric).toMatchObject({ facility: 0.5, options: [] });
  // Rests of the truth: (4, 4, −0.5, −0.5) of 4 against 1, 1, 1, 0.
  expect(truth?.discrimination).toBeCloseTo(0.577_35, 4);
  expect(single?.options).toMatchObject([
    { id: "a", isRight: true, chosen: 2, share: 0.5, meanRest: 1 },
    { id: "b", isRight: false, chosen: 2, share: 0.5, meanRest: 0.25, isIdle: false },
    { id: "c", isRight: false, chosen: 0, share: 0, meanRest: null, isIdle: false },
  ]);
  // Variances 25/12, 1 and 4/3; of the totals 6, 6, 1.5, −0.5: 10.75.
  const total = 10.75;
  const alpha = 1.5 * (1 - (25 / 12 + 1 + 4 / 3) / total);
  expect(found.alpha).toBeCloseTo(alpha);
  expect(found.standardError).toBeCloseTo((Math.sqrt(total) / 6) * Math.sqrt(1 - alpha));
});

test("warnings come with the tenth answer", async () => {
  const { ctx, quiz, take } = await world();
  const found = async () => (await getStatistics(ctx, { quizId: quiz.id })).questions[0];
  for (let n = 0; n < 9; n += 1) await take(choose("b"), say(true), number("3.14"));
  expect(await found()).toMatchObject({ answers: 9, facility: -0.25, warnings: [] });
  expect((await found())?.options.some(({ isIdle }) => isIdle)).toBe(false);
  await take(choose("b"), say(true), number("3.14"));
  expect(await found()).toMatchObject({ answers: 10, warnings: ["hard"] });
  expect((await found())?.options.map(({ isIdle }) => isIdle)).toEqual([false, false, true]);
});

test("blank answers count as answers, not as choices", async () => {
  const { ctx, quiz, take } = await world();
  await take(choose("b"), say(true), number("3.14"));
  await take(null, say(true), number("3.14"));
  const [single] = (await getStatistics(ctx, { quizId: quiz.id })).questions;
  expect(single).toMatchObject({ answers: 2, discrimination: null, warnings: [] });
  expect(single?.options[1]).toMatchObject({ chosen: 1, share: 1 });
});

test("certainty weighs the marks of a quiz and says nothing about how hard its questions are", async () => {
  const { ctx, quiz, takeSure } = await world({ certainty: true });
  await takeSure("low", choose("a"), say(true), number("3.14"));
  await takeSure("mid", choose("a"), say(true), number("1"));
  await takeSure("high", choose("a"), say(false), number("1"));
  const found = await getStatistics(ctx, { quizId: quiz.id });
  // Of 6: 3 × 2/3; 4/3 + 4/3 − 4/3; 2 − 4 − 4.
  expect(found.mean).toBeCloseTo((2 + 4 / 3 - 6) / 18);
  expect(found.questions.map(({ facility }) => facility)).toEqual([1, 2 / 3, 1 / 3].map((one) => expect.closeTo(one)));
  expect(found.questions[0]?.options[0]?.meanRest).toBeCloseTo(0.5);
});
