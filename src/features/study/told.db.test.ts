import { describe, expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import { archiveQuestion } from "#/features/assessments/actions/archive-question.ts";
import { getPractice } from "#/features/assessments/actions/list-practice.ts";
import { setQuizQuestions } from "#/features/assessments/actions/set-quiz-questions.ts";
import { updateQuestion } from "#/features/assessments/actions/update-question.ts";
import { onDay } from "#/test/factories-study.ts";
import { testAddress, testServices } from "#/test/harness.ts";
import fc from "#/test/properties.ts";
import { openToldWorld, type QuizName, quizNames, reviewNames } from "#/test/told/world.ts";

import { answerReview } from "./actions/answer-review.ts";
import { createPracticeSet } from "./actions/create-practice-set.ts";
import { getPracticeSet } from "./actions/get-practice-set.ts";
import { getReviewQueue } from "./actions/get-review-queue.ts";
import { getReviewSummary } from "./actions/get-review-summary.ts";
import { getPracticeOptions } from "./actions/practice-options.ts";

const services = testServices();
type World = Awaited<ReturnType<typeof openToldWorld>>;

const quiz = fc.constantFrom(...quizNames);
const graded = fc.constantFrom<QuizName>("midterm", "final");
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(quiz, fc.boolean()).map(
      ([name, isRight]) =>
        (world: World) =>
          world.act.take(name, isRight),
    ),
  },
  { weight: 2, arbitrary: quiz.map((name) => (world: World) => world.act.start(name)) },
  {
    weight: 4,
    arbitrary: fc.tuple(quiz, fc.boolean(), fc.nat(2)).map(
      ([name, isRight, nth]) =>
        (world: World) =>
          world.act.answer(name, isRight, nth),
    ),
  },
  { weight: 3, arbitrary: quiz.map((name) => (world: World) => world.act.submit(name)) },
  {
    weight: 5,
    arbitrary: fc.tuple(quiz, fc.constantFrom("open" as const, "open" as const, ...reviewNames)).map(
      ([name, review]) =>
        (world: World) =>
          world.act.review(name, review),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(quiz, fc.constantFrom(1, 2, null)).map(
      ([name, allowed]) =>
        (world: World) =>
          world.act.allow(name, allowed),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(quiz, fc.boolean()).map(
      ([name, isClosed]) =>
        (world: World) =>
          world.act.close(name, isClosed),
    ),
  },
  { weight: 2, arbitrary: quiz.map((name) => (world: World) => world.act.wait(name)) },
  {
    weight: 1,
    arbitrary: fc.tuple(graded, fc.boolean()).map(
      ([name, holds]) =>
        (world: World) =>
          world.act.hold(name, holds),
    ),
  },
  { weight: 2, arbitrary: quiz.map((name) => (world: World) => world.act.reopen(name)) },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.nat(4), fc.boolean()).map(
      ([index, isRight]) =>
        (world: World) =>
          world.act.practise(index, isRight),
    ),
  },
);

/** What is told does not depend on the engine, so the walk is made on one of them. */
const isHere = testAddress().kind === "server";

describe("questions of quizzes in study", () => {
  test.runIf(isHere)(
    "are those, and only those, whose solutions the pages of quizzes show, whatever happens",
    {
      timeout: 120_000,
    },
    async () => {
      let opened = 0;
      let queuedInAll = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 12 }), async (steps) => {
          const world = await openToldWorld(services);
          await world.act.take("midterm", true);
          let before = await world.expected();
          for (const perform of steps) {
            await perform(world);
            const expected = await world.expected();
            const { open, queued, said } = await world.look();
            expect(open).toEqual(expected);
            expect(queued.filter((index) => !expected.includes(index))).toEqual([]);
            const mayKnow = [...before, ...expected];
            expect(world.keysIn(said).filter((index) => !mayKnow.includes(index))).toEqual([]);
            before = expected;
            opened += open.length;
            queuedInAll += queued.length;
          }
        }),
        { numRuns: 8, endOnFailure: true },
      );
      expect(opened, "the walk reaches what it is about").toBeGreaterThan(20);
      expect(queuedInAll).toBeGreaterThan(20);
    },
  );

  test("enter mistakes and reviews as they were answered, wait while something changes, and lose nothing", async () => {
    const world = await openToldWorld(services);
    const { act, ctx, courseId, learner, questions } = world;
    // Right at the first, wrong at the two after it.
    await act.take("midterm", true);
    expect(await getReviewSummary(ctx)).toMatchObject({ items: 0 });
    expect(await getPracticeOptions(ctx, { courseId })).toMatchObject({ mistakes: 0 });

    await act.close("final", true);
    await act.review("midterm", "open");
    expect(await getReviewSummary(ctx)).toMatchObject({ items: 3, due: 0, nextDueOn: expect.any(String) });
    const tomorrow = { ...onDay(services, 1), actor: learner.actor };
    const { items } = await getReviewQueue(tomorrow, { limit: 50 });
    expect(items.map(({ question }) => question!.question.id).sort()).toEqual(
      [questions[1]!.id, questions[2]!.id].sort(),
    );
    expect(items.every(({ isFromQuiz, lesson, reviews }) => isFromQuiz && lesson === null && reviews === 1)).toBe(true);
    expect(await getPracticeOptions(ctx, { courseId })).toMatchObject({ mistakes: 2 });
    const set = await createPracticeSet(ctx, { courseId, kind: "mistakes", size: 5 });
    expect(set.items.map(({ outcome }) => outcome)).toEqual(["open", "open"]);

    const { id: itemId, question } = items.find((item) => item.question!.question.id === questions[2]!.id)!;
    const [clientKey, answer] = [newId(), { type: "numeric", text: "99999" } as const];
    const rest = { variant: question!.variant, seconds: null, isHelped: false };
    const { result, outcome } = await answerReview(tomorrow, { itemId, clientKey, answer, ...rest });
    expect([result.verdict, result.solution, outcome.grade]).toEqual(["incorrect", null, "again"]);

    await act.review("midterm", "closed");
    expect(await getReviewSummary(ctx)).toMatchObject({ items: 0 });
    const resent = answerReview(tomorrow, { itemId, clientKey, answer, ...rest });
    await expect(resent).rejects.toMatchObject({ code: "not_found" });
    const paused = await getPracticeSet(ctx, { setId: set.id });
    expect(paused.items.map(({ questionId, outcome }) => [questionId === questions[2]!.id, outcome])).toContainEqual([
      ...[false, "gone"],
    ]);

    await act.review("midterm", "open");
    const [back] = (await getReviewQueue({ ...onDay(services, 2), actor: learner.actor }, { limit: 50 })).items.filter(
      ({ id }) => id === itemId,
    );
    expect(back).toMatchObject({ id: itemId, reviews: 2 });
    await act.reopen("midterm");
    expect(await getReviewSummary(ctx)).toMatchObject({ items: 0 });
    await act.submit("midterm");
    expect(await getReviewSummary(ctx)).toMatchObject({ items: 3 });
  });

  test("of a quiz for practice come once they are finished, and when its attempt has ended", async () => {
    const { act, ctx, courseId } = await openToldWorld(services);
    await act.review("practice", "open");
    await act.close("final", true);
    await act.start("practice");
    for (const _ of [1, 2]) await act.answer("practice", false, 0);
    expect(await getReviewSummary(ctx)).toMatchObject({ items: 0 });
    await act.answer("practice", false, 0);
    await act.take("midterm", true);
    expect(await getReviewSummary(ctx)).toMatchObject({ items: 1 });
    expect(await getReviewSummary(ctx)).toMatchObject({ items: 1 });
    const { mistakes, quizzes } = await getPracticeOptions(ctx, { courseId });
    expect({ mistakes, quizzes }).toEqual({ mistakes: 1, quizzes: [] });
    await act.answer("practice", true, 1);
    await act.submit("practice");
    expect(await getReviewSummary(ctx)).toMatchObject({ items: 2 });
  });

  test("that were changed since are asked as they were, and not at all once they are archived", async () => {
    const { act, teach, ctx, questions, quizIds } = await openToldWorld(services);
    await act.close("final", true);
    await act.review("midterm", "open");
    await act.take("midterm", true);
    const { id: questionId, body } = questions[0]!;
    await updateQuestion(teach, { questionId, body: { ...body, stem: "Another stem?" } });
    const { question } = await getPractice(ctx, { questionId });
    expect(JSON.stringify(question)).not.toContain("Another stem?");
    const rest = [1, 2].map((index) => ({ questionId: questions[index]!.id, points: "1" }));
    await setQuizQuestions(teach, { quizId: quizIds.midterm, questions: rest });
    expect((await getPractice(ctx, { questionId })).question.id).toBe(questionId);
    await archiveQuestion(teach, { questionId });
    await expect(getPractice(ctx, { questionId })).rejects.toMatchObject({ code: "not_found" });
    await expect(getPractice(teach, { questionId: questions[1]!.id })).rejects.toMatchObject({ code: "not_found" });
  });
});
