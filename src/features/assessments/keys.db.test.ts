import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { addSeconds } from "#/core/time.ts";
import { makeLesson, makeUser } from "#/test/factories.ts";
import {
  inNamesOf,
  makeQuestions,
  makeQuizWorld,
  practiceBodies,
  rightAnswer,
  sampleBodies,
  shownIn,
} from "#/test/factories-assessments.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { answerPractice } from "./actions/answer-practice.ts";
import { getAttempt } from "./actions/get-attempt.ts";
import { getMarking } from "./actions/get-marking.ts";
import { getQuestion } from "./actions/get-question.ts";
import { getQuiz } from "./actions/get-quiz.ts";
import { getQuizQuestions } from "./actions/get-quiz-questions.ts";
import { getResult } from "./actions/get-result.ts";
import { listAnswerHistory } from "./actions/list-answer-history.ts";
import { listAttempts } from "./actions/list-attempts.ts";
import { listMarkingQueue } from "./actions/list-marking-queue.ts";
import { listMyAttempts } from "./actions/list-my-attempts.ts";
import { listCoursePractice, listPractice } from "./actions/list-practice.ts";
import { listQuestions } from "./actions/list-questions.ts";
import { listQuizzes } from "./actions/list-quizzes.ts";
import { markAnswer } from "./actions/mark-answer.ts";
import { saveAnswers } from "./actions/save-answers.ts";
import { startAttempt } from "./actions/start-attempt.ts";
import { submitAttempt } from "./actions/submit-attempt.ts";
import type { Answer } from "./answer.ts";
import { graceSeconds } from "./attempt.ts";
import type { Review } from "./contract.ts";
import { type QuestionBody, questionTypes } from "./question.ts";
import { quizzes } from "./tables.ts";

const services = testServices();
const { db } = services;
const nothing: Review["afterSubmit"] = { marks: false, correctness: false, feedback: false, solution: false };
const closed: Review = { afterSubmit: nothing, later: nothing, afterClose: nothing };

/** Names of key fields beside the canaries: none of them may be a property of anything a learner gets. */
const keyFields = [
  "fraction",
  "feedback",
  "feedbackUnchosen",
  "feedbackTrue",
  "feedbackFalse",
  "explanation",
  "hints",
  "guidance",
  "tolerance",
  "correct",
  "caseSensitive",
  "answers",
  "scoring",
  "body",
  "rightId",
  "expression",
  "variables",
  "regions",
  "missFraction",
  "weight",
];

const propertiesOf = (value: unknown): string[] =>
  value !== null && typeof value === "object"
    ? Object.entries(value).flatMap(([name, inner]) => [
        ...(inner === null || Array.isArray(value) ? [] : [name]),
        ...propertiesOf(inner),
      ])
    : [];

const expectNoKey = (shown: unknown, allowed: { tips?: boolean; own?: Answer } = {}) => {
  const text = JSON.stringify(shown);
  const canaries = text.match(/canary-[a-z-]+?-[0-9a-f]{8}/g) ?? [];
  expect(text.match(/keyid[-_]\w+/g)).toBeNull();
  expect(canaries.filter((found) => !(allowed.tips && found.startsWith("canary-tip")))).toEqual([]);
};

const expectNoKeyField = (question: unknown) =>
  expect(propertiesOf(question).filter((name) => keyFields.includes(name))).toEqual([]);

const wrongAnswer = (body: QuestionBody): Answer => {
  switch (body.type) {
    case "single_choice":
      return { type: body.type, optionId: "b" };
    case "multiple_choice":
      return { type: body.type, optionIds: ["a", "c"] };
    case "true_false":
      return { type: body.type, value: !body.correct };
    case "numeric":
    case "formula":
      return { type: body.type, text: "99" };
    case "matching":
      return { type: body.type, pairs: [{ leftId: body.lefts[0]!.id, rightId: body.rights[2]!.id }] };
    case "ordering":
      return { type: body.type, itemIds: body.items.map(({ id }) => id).toReversed() };
    case "cloze":
      return { type: body.type, parts: [{ id: "a", value: "y" }] };
    case "hotspot":
      return { type: body.type, points: [{ x: 30, y: 20 }] };
    case "file":
      return { type: body.type, fileIds: [] };
    default:
      return { type: body.type, text: "A text" };
  }
};

const begin = async (review: Review, closesAt?: string) => {
  const world = await makeQuizWorld(db, { review, closesAt }, questionTypes);
  const ctx = ctxFor(services, world.learner.actor);
  const attempt = await startAttempt(ctx, { quizId: world.quiz.id });
  const events = world.questions.map(({ id, body }, i) => ({
    clientSeq: i,
    questionId: id,
    answer: inNamesOf(shownIn(attempt)(id)!, body, wrongAnswer(body)),
    baseSeq: null,
    cleared: false,
    clientTime: null,
  }));
  return { ...world, ctx, attempt, attemptId: attempt.id, events };
};

describe("keys", () => {
  test("no action that a learner may call shows one before it is released", async () => {
    const world = await begin(closed);
    const { ctx, attemptId, quiz, course } = world;
    const page = { limit: 100 };
    expectNoKey(world.attempt);
    for (const { question } of world.attempt.questions) expectNoKeyField(question);
    expectNoKey(await saveAnswers(ctx, { attemptId, client: "tab", events: world.events }));
    expectNoKey(await getAttempt(ctx, { attemptId }));
    expectNoKey(await getQuiz(ctx, { quizId: quiz.id }));
    expectNoKey(await listQuizzes(ctx, { courseId: course.id, ...page }));
    expectNoKey(await submitAttempt(ctx, { attemptId }));
    const result = await getResult(ctx, { attemptId });
    expectNoKey(result);
    expect(result).toMatchObject({ score: null, isPassed: null, quizScore: null });
    for (const question of result.questions) {
      expect(question).toMatchObject({ earned: null, verdict: null, reasons: null, feedback: null, solution: null });
      expectNoKeyField(question.question);
    }
    expectNoKey(await getAttempt(ctx, { attemptId }));
    const mine = await listMyAttempts(ctx, { quizId: quiz.id, ...page });
    expectNoKey(mine);
    expect(mine.items[0]?.score).toBeNull();
    expect((await getQuiz(ctx, { quizId: quiz.id })).mine?.score).toBeNull();
  });

  test("practice shows tips before a try, feedback after it, everything once it is right, and never a question of a quiz", async () => {
    const world = await makeQuizWorld(db);
    const lesson = await makeLesson(db, world.course);
    const bodies = practiceBodies();
    await makeQuestions(db, world.course, bodies, { lessonId: lesson.id, isPractice: true });
    await makeQuestions(db, world.course, bodies, { isPractice: true });
    const ctx = ctxFor(services, world.learner.actor);
    const inLesson = await listPractice(ctx, { lessonId: lesson.id, limit: 100 });
    const inCourse = await listCoursePractice(ctx, { courseId: world.course.id, limit: 100 });
    expect([inLesson.items.length, inCourse.items.length]).toEqual([bodies.length, bodies.length]);
    for (const page of [inLesson, inCourse]) {
      expectNoKey(page, { tips: true });
      expect(JSON.stringify(page)).toContain("canary-tip");
      for (const { question } of page.items) expectNoKeyField(question);
    }
    for (const [index, { question }] of inLesson.items.entries()) {
      const body = bodies[index]!;
      if (["essay", "code", "hotspot"].includes(body.type)) continue;
      const answer = inNamesOf(question, body, wrongAnswer(body));
      const told = await answerPractice(ctx, { questionId: question.id, answer, variant: 0 });
      expect([body.type, told.verdict, told.solution]).not.toContain("correct");
      expect(told.solution).toBeNull();
      const canaries = JSON.stringify(told).match(/canary-[a-z-]+?(?=-[0-9a-f]{8})/g) ?? [];
      expect(canaries.filter((found) => !/^canary-(feedback|tip)/.test(found))).toEqual([]);
    }
    const [first] = inLesson.items;
    const right = rightAnswer(sampleBodies().single_choice, first!.question);
    const told = await answerPractice(ctx, { questionId: first!.question.id, answer: right, variant: 0 });
    expect(JSON.stringify(told)).toContain("canary-explanation");
    expect({ type: "single_choice", optionId: told.solution?.optionIds[0] }).toEqual(right);
    await expect(
      answerPractice(ctx, {
        questionId: world.questions[0]!.id,
        answer: rightAnswer(world.questions[0]!.body),
        variant: 0,
      }),
    ).rejects.toMatchObject({ code: "not_found" });
  });

  test("each review option releases its own part and no more", async () => {
    const partsOf = async (afterSubmit: Review["afterSubmit"]) => {
      const world = await begin({ ...closed, afterSubmit });
      await saveAnswers(world.ctx, { attemptId: world.attemptId, client: "tab", events: world.events });
      await submitAttempt(world.ctx, world);
      const result = await getResult(world.ctx, world);
      const canaries = new Set(JSON.stringify(result).match(/canary-[a-z-]+?(?=-[0-9a-f]{8})/g));
      return { result, canaries: [...canaries].sort() };
    };
    const marks = await partsOf({ ...nothing, marks: true });
    expect(marks.canaries).toEqual([]);
    expect(Object.fromEntries(marks.result.questions.map(({ question, earned }) => [question.type, earned]))).toEqual({
      ...Object.fromEntries(questionTypes.map((type) => [type, "0"])),
      ...{ single_choice: "-0.25", hotspot: "1", essay: null, code: null },
    });
    expect(marks.result.score).toMatchObject({ possible: "13" });
    expect(marks.result.questions.every(({ verdict, reasons }) => verdict === null && reasons === null)).toBe(true);

    const correctness = await partsOf({ ...nothing, correctness: true });
    expect(correctness.canaries).toEqual([]);
    expect(correctness.result.score).toBeNull();
    expect(correctness.result.questions[0]).toMatchObject({ verdict: "incorrect", earned: null });
    const reasons = correctness.result.questions.flatMap((question) => question.reasons ?? []);
    expect(reasons.map(({ key }) => key.split(":")[0])).not.toContain("missed");
    expect(reasons.every(({ fraction, text }) => fraction === null && !/\d/.test(text))).toBe(true);

    const feedback = await partsOf({ ...nothing, feedback: true });
    expect(feedback.canaries).toEqual([
      "canary-feedback-a",
      "canary-feedback-b",
      "canary-feedback-c",
      "canary-feedback-false",
      "canary-feedback-gap",
      "canary-feedback-match",
      "canary-feedback-region",
    ]);
    expect(feedback.result.questions.every(({ solution }) => solution === null)).toBe(true);

    const solution = await partsOf({ ...nothing, solution: true });
    expect(solution.canaries).toEqual(["canary-accepted", "canary-explanation", "canary-guidance", "canary-label"]);
    expect(solution.result.questions.map(({ earned }) => earned)).toEqual(questionTypes.map(() => null));
  });

  test("after the closing date its own options hold, and before it the date is told", async () => {
    const open = { marks: true, correctness: true, feedback: true, solution: true };
    const closesAt = new Date(Date.now() + 3_600_000).toISOString();
    const world = await begin({ ...closed, afterClose: open }, closesAt);
    await submitAttempt(world.ctx, world);
    const before = await getResult(world.ctx, world);
    expectNoKey(before);
    // The last one who works then has this long to be heard.
    expect(before.moreAt).toBe(addSeconds(closesAt, graceSeconds + 1));
    const past = addSeconds(before.startedAt, -graceSeconds - 2);
    await db.update(quizzes).set({ closesAt: past }).where(eq(quizzes.id, world.quiz.id));
    const after = await getResult(world.ctx, world);
    expect(after).toMatchObject({ released: open, moreAt: null });
    expect(JSON.stringify(after)).toContain("canary-explanation");
  });

  test("what is for staff does not exist for learners, other instructors and outsiders", async () => {
    const world = await begin(closed);
    await saveAnswers(world.ctx, { attemptId: world.attemptId, client: "tab", events: world.events });
    await submitAttempt(world.ctx, world);
    const { attemptId, quiz, course, questions } = world;
    const page = { limit: 20 };
    const essay = questions.find(({ body }) => body.type === "essay")!.id;
    const refusals = { questions: "forbidden", queue: "forbidden" };
    const others = [world.learner, await makeUser(db), await makeUser(db, { role: "instructor" })];
    for (const person of others) {
      const ctx = ctxFor(services, person.actor);
      const codes = await Promise.all(
        Object.entries({
          question: getQuestion(ctx, { questionId: essay }),
          quizQuestions: getQuizQuestions(ctx, { quizId: quiz.id }),
          attempts: listAttempts(ctx, { quizId: quiz.id, ...page }),
          marking: getMarking(ctx, { attemptId }),
          history: listAnswerHistory(ctx, { attemptId, ...page }),
          mark: markAnswer(ctx, { attemptId, questionId: essay, earned: "1", comment: "", expectedRevision: 1 }),
          questions: listQuestions(ctx, { courseId: course.id, archived: false, ...page }),
          queue: listMarkingQueue(ctx, { courseId: course.id, ...page }),
        }).map(async ([name, work]) => [name, await work.then(() => "ok").catch((error) => error.code)] as const),
      );
      for (const [name, code] of codes)
        expect([name, code]).toEqual([name, refusals[name as keyof typeof refusals] ?? "not_found"]);
    }
    const teacher = ctxFor(services, world.teacher.actor);
    expect(JSON.stringify(await getQuestion(teacher, { questionId: essay }))).toContain("canary-guidance");
    expectNoKey(await listQuestions(teacher, { courseId: course.id, archived: false, ...page }));
  });
});
