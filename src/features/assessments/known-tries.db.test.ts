import { describe, expect, test } from "vitest";
import { makeEnrolment, makeUser, type Person } from "#/test/factories.ts";
import {
  inNamesOf,
  makeQuestions,
  makeQuizWorld,
  rightAnswer,
  sampleBodies,
  shownIn,
} from "#/test/factories-assessments.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { answerPractice } from "./actions/answer-practice.ts";
import { applyRegrade } from "./actions/apply-regrade.ts";
import { checkAnswer } from "./actions/check-answer.ts";
import { classTries } from "./actions/class-tries.ts";
import { climbLadder } from "./actions/climb-ladder.ts";
import { knownTries } from "./actions/known-tries.ts";
import { listCoursePractice } from "./actions/list-practice.ts";
import { markAnswer } from "./actions/mark-answer.ts";
import { previewRegrade } from "./actions/preview-regrade.ts";
import { releaseMarks } from "./actions/release-marks.ts";
import { saveAnswers } from "./actions/save-answers.ts";
import { setMarkingPolicy } from "./actions/set-marking-policy.ts";
import { startAttempt } from "./actions/start-attempt.ts";
import { submitAttempt } from "./actions/submit-attempt.ts";
import { updateQuestion } from "./actions/update-question.ts";
import { updateQuiz } from "./actions/update-quiz.ts";
import type { Answer } from "./answer.ts";
import { openReview } from "./contract.ts";
import type { BodyOf, QuestionType } from "./question.ts";

const services = testServices();
const { db } = services;

const begin = async (given: Parameters<typeof makeQuizWorld>[1] = {}, types?: readonly QuestionType[]) => {
  const world = await makeQuizWorld(db, given, types);
  const [courseId, quizId] = [world.course.id, world.quiz.id];
  const teach = ctxFor(services, world.teacher.actor);
  const tries = async (person: Person = world.learner) => {
    const byKey = (a: { key: string }, b: { key: string }) => a.key.localeCompare(b.key);
    const whole = (await knownTries(db, { courseId })).map(({ quiz: _, ...each }) => each);
    expect((await classTries(db, courseId)).sort(byKey), "the class is told the same").toEqual(whole.sort(byKey));
    return knownTries(db, { courseId, userId: person.id });
  };
  /** Which questions were answered how, by their types. */
  const told = async (person: Person = world.learner) =>
    Object.fromEntries(
      (await tries(person)).map(({ questionId, isRight, options }) => [
        world.questions.find(({ id }) => id === questionId)!.body.type,
        [isRight, options],
      ]),
    );
  const start = async (person: Person = world.learner) => {
    const ctx = ctxFor(services, person.actor);
    const attempt = await startAttempt(ctx, { quizId });
    const give = async (type: QuestionType, answer: (right: Answer) => Answer = (right) => right) => {
      const { id: questionId, body } = world.questions.find((question) => question.body.type === type)!;
      const shown = shownIn(attempt)(questionId)!;
      const event = { clientSeq: seq++, questionId, answer: inNamesOf(shown, body, answer(rightAnswer(body))) };
      const rest = { baseSeq: null, cleared: false, clientTime: null };
      const { acks } = await saveAnswers(ctx, {
        attemptId: attempt.id,
        client: "tab",
        events: [{ ...event, ...rest }],
      });
      return { attemptId: attempt.id, questionId, seq: acks[0]!.seq };
    };
    let seq = 0;
    return { ctx, attemptId: attempt.id, give, submit: () => submitAttempt(ctx, { attemptId: attempt.id }) };
  };
  const keyToB = async () => {
    const { id: questionId, body } = world.questions.find((question) => question.body.type === "single_choice")!;
    const choice = body as BodyOf<"single_choice">;
    const options = choice.options.map((option) => ({ ...option, fraction: option.id === "b" ? "1" : "0" }));
    await updateQuestion(teach, { questionId, body: { ...choice, options } });
    const { digest } = await previewRegrade(teach, { quizId, questionId });
    await applyRegrade(teach, { quizId, questionId, digest, reason: "B is right." });
  };
  return { ...world, courseId, quizId, teach, tries, told, start, keyToB };
};

const choose = (optionId: string) => (): Answer => ({ type: "single_choice", optionId });
const wrongNumber = (): Answer => ({ type: "numeric", text: "99" });
const hidden = { marks: true, correctness: false, feedback: false, solution: false };

test("practice is known at once, a blank and an essay not at all, and help tells nothing", async () => {
  const { course, courseId, learner, tries } = await begin({}, ["true_false"]);
  const bodies = sampleBodies();
  const made = await makeQuestions(
    db,
    course,
    [bodies.single_choice, bodies.numeric, bodies.true_false, bodies.essay, bodies.short_answer],
    {
      isPractice: true,
    },
  );
  const ctx = ctxFor(services, learner.actor);
  const { items } = await listCoursePractice(ctx, { courseId, limit: 10 });
  const answers: Answer[] = [
    rightAnswer(bodies.single_choice, items.find(({ question }) => question.id === made[0]!.id)!.question),
    wrongNumber(),
    { type: "true_false", value: null },
    { type: "essay", text: "Because." },
  ];
  for (const [index, answer] of answers.entries())
    await answerPractice(ctx, { questionId: made[index]!.id, answer, variant: 0 });
  const said = { rung: "restate", source: "author", model: null, text: "Again.", places: [] } as const;
  const { id: helped, body } = made[4]!;
  await climbLadder(
    ctx,
    { questionId: helped, variant: 0, from: 0, skipped: [], said },
    { givesHints: true, showsSolution: true },
  );
  await answerPractice(ctx, { questionId: helped, answer: rightAnswer(body), variant: 0 });
  const known = await tries();
  expect(made.map(({ id }) => known.find(({ questionId }) => questionId === id)?.isRight)).toEqual([
    true,
    false,
    undefined,
    undefined,
    null,
  ]);
  expect(made.map(({ id }) => known.find(({ questionId }) => questionId === id)?.options)).toEqual([
    3,
    null,
    undefined,
    undefined,
    null,
  ]);
  expect(known.every(({ userId, quiz }) => userId === learner.id && quiz === null)).toBe(true);

  const classmate = await makeUser(db);
  await makeEnrolment(db, course, classmate);
  expect(await tries(classmate)).toEqual([]);
  await answerPractice(ctxFor(services, classmate.actor), {
    questionId: made[1]!.id,
    answer: wrongNumber(),
    variant: 0,
  });
  expect(await knownTries(db, { courseId })).toHaveLength(4);
  expect(await knownTries(db, { courseId: (await begin({}, ["essay"])).courseId })).toEqual([]);
});

describe("graded answers", () => {
  test("are known once they are submitted, marked and released, and no more when they are hidden again", async () => {
    const { quizId, teach, told, start, questions } = await begin();
    const { attemptId, give, submit } = await start();
    for (const type of ["single_choice", "true_false", "essay"] as const) await give(type);
    await give("numeric", wrongNumber);
    expect(await told()).toEqual({});
    await submit();
    const byRule = { single_choice: [true, 3], true_false: [true, 2], numeric: [false, null] };
    expect(await told()).toEqual(byRule);

    await setMarkingPolicy(teach, { quizId, holdsMarks: true, isBlind: false });
    expect(await told()).toEqual({});
    const essay = { attemptId, questionId: questions.find(({ body }) => body.type === "essay")!.id };
    await markAnswer(teach, { ...essay, earned: "0.8", comment: "", expectedRevision: 1 });
    expect(await told()).toEqual({});
    await releaseMarks(teach, { quizId, evenIfWaiting: false });
    expect(await told()).toEqual({ ...byRule, essay: [true, null] });

    await updateQuiz(teach, { quizId, review: { ...openReview, afterSubmit: hidden } });
    expect(await told()).toEqual({});
  });

  test("follow a corrected key", async () => {
    const { told, start, keyToB } = await begin();
    const { give, submit } = await start();
    await give("single_choice");
    await submit();
    expect(await told()).toEqual({ single_choice: [true, 3] });
    await keyToB();
    expect(await told()).toEqual({ single_choice: [false, 3] });
  });
});

describe("a quiz in practice mode", () => {
  test("tells by the first check, at once, and by what was not checked, at the end", async () => {
    const { told, tries, start } = await begin({ mode: "practice" });
    const { ctx, attemptId, give, submit } = await start();
    await checkAnswer(ctx, await give("single_choice", choose("b")));
    await checkAnswer(ctx, await give("single_choice"));
    await give("true_false");
    expect(await told()).toEqual({ single_choice: [false, 3] });
    await submit();
    expect(await told()).toEqual({ single_choice: [false, 3], true_false: [true, 2] });
    expect((await tries()).map(({ quiz }) => quiz?.attemptId)).toEqual([attemptId, attemptId]);
  });

  test("follows a corrected key by what was checked first", async () => {
    const { told, start, keyToB } = await begin({ mode: "practice" });
    const { ctx, give, submit } = await start();
    await checkAnswer(ctx, await give("single_choice", choose("b")));
    await checkAnswer(ctx, await give("single_choice"));
    await submit();
    expect(await told()).toEqual({ single_choice: [false, 3] });
    await keyToB();
    expect(await told()).toEqual({ single_choice: [true, 3] });
  });
});
