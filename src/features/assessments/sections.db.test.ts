import { describe, expect, test } from "vitest";
import { makeQuestions, makeQuizWorld, sampleBodies } from "#/test/factories-assessments.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { getAttempt } from "./actions/get-attempt.ts";
import { getQuizPaper } from "./actions/get-quiz-paper.ts";
import { getQuizQuestions } from "./actions/get-quiz-questions.ts";
import { getResult } from "./actions/get-result.ts";
import { saveQuiz } from "./actions/save-quiz.ts";
import { setQuizQuestions } from "./actions/set-quiz-questions.ts";
import { startAttempt } from "./actions/start-attempt.ts";
import { submitAttempt } from "./actions/submit-attempt.ts";

const services = testServices();
const { db } = services;

const section = (title: string, shuffle = false) => ({ title, instructions: `About ${title}.`, shuffle });

/** Two questions of no section, two in the first, and a draw of two and a question in the second, which is shuffled. */
const begin = async () => {
  const world = await makeQuizWorld(db, {}, ["true_false", "numeric", "short_answer", "essay"]);
  const bank = await makeQuestions(db, world.course, [
    sampleBodies().true_false,
    sampleBodies().numeric,
    sampleBodies().essay,
  ]);
  const [last, ...drawable] = bank;
  const teach = ctxFor(services, world.teacher.actor);
  const quizId = world.quiz.id;
  const ids = world.questions.map(({ id }) => id);
  const questions = [...ids.map((questionId, i) => ({ questionId, points: "1", section: i < 2 ? null : 0 }))];
  await setQuizQuestions(teach, {
    quizId,
    sections: [section("First"), section("Second", true)],
    questions: [...questions, { questionId: last!.id, points: "1", section: 1 }],
    draws: [
      { position: 4, count: 2, points: "2", categoryId: null, tag: null, difficulty: null, skillId: null, section: 1 },
    ],
  });
  return { ...world, quizId, teach, ids, lastId: last!.id, drawable, ctx: ctxFor(services, world.learner.actor) };
};

describe("sections of a quiz", () => {
  test("come back as they were set, questions and draws in them", async () => {
    const { teach, quizId, ids, lastId } = await begin();
    const told = await getQuizQuestions(teach, { quizId });
    expect(told.sections).toEqual([
      { position: 0, ...section("First") },
      { position: 1, ...section("Second", true) },
    ]);
    expect(told.questions.map(({ questionId, section: at, position }) => [questionId, at, position])).toEqual([
      ...ids.map((id, i) => [id, i < 2 ? null : 0, i]),
      [lastId, 1, 5],
    ]);
    expect(told.draws).toMatchObject([{ position: 4, section: 1, count: 2 }]);
  });

  test("an attempt, its result and the paper show them, in their order, and keep them when the quiz changes", async () => {
    const { teach, ctx, quizId, ids, lastId, drawable } = await begin();
    const { id: attemptId } = await startAttempt(ctx, { quizId });
    const before = await getAttempt(ctx, { attemptId });
    expect(before.sections).toEqual([
      { position: 0, title: "First", instructionsHtml: "<p>About First.</p>" },
      { position: 1, title: "Second", instructionsHtml: "<p>About Second.</p>" },
    ]);
    expect(before.questions.map(({ section: at }) => at)).toEqual([null, null, 0, 0, 1, 1, 1]);
    const shown = before.questions.map(({ question }) => question.id);
    expect(shown.slice(0, 4)).toEqual(ids);
    expect(shown.slice(4).toSorted()).toEqual([lastId, ...drawable.map(({ id }) => id)].toSorted());
    const paper = await getQuizPaper(teach, { quizId, version: 1 });
    expect(paper.sections).toEqual(before.sections);
    expect(paper.questions.map(({ section: at }) => at)).toEqual([null, null, 0, 0, 1, 1, 1]);

    await setQuizQuestions(teach, { quizId, questions: [{ questionId: ids[0]!, points: "1" }] });
    expect(await getAttempt(ctx, { attemptId })).toEqual({ ...before, serverNow: expect.any(String) });
    await submitAttempt(ctx, { attemptId });
    const result = await getResult(ctx, { attemptId });
    expect(result.sections).toEqual(before.sections);
    expect(result.questions.map(({ section: at }) => at)).toEqual([null, null, 0, 0, 1, 1, 1]);
    expect((await startAttempt(ctx, { quizId })).sections).toEqual([]);
  });

  test("a section without questions is not shown to learners", async () => {
    const { teach, ctx, quizId, ids } = await begin();
    await setQuizQuestions(teach, {
      quizId,
      sections: [section("Empty"), section("Full")],
      questions: [{ questionId: ids[0]!, points: "1", section: 1 }],
    });
    expect((await startAttempt(ctx, { quizId })).sections.map(({ title }) => title)).toEqual(["Full"]);
  });

  test("an import that saves the quiz again leaves questions in their sections, new ones in none", async () => {
    const { teach, quizId, ids, course } = await begin();
    const [added] = await makeQuestions(db, course, [sampleBodies().essay]);
    const questions = [ids[3]!, added!.id, ids[0]!].map((questionId) => ({ questionId, points: "1" }));
    await db.transaction((tx) =>
      saveQuiz(tx, {
        courseId: course.id,
        at: new Date().toISOString(),
        quiz: { id: quizId, title: "Again", questions },
      }),
    );
    const told = await getQuizQuestions(teach, { quizId });
    expect(told.questions.map(({ questionId, section: at }) => [questionId, at])).toEqual([
      [added!.id, null],
      [ids[0], null],
      [ids[3], 0],
    ]);
    expect(told.sections).toHaveLength(2);
  });
});

describe("what is refused", () => {
  const pointerOf = (work: Promise<unknown>) =>
    work.then(
      () => null,
      (error: { faults?: { pointer: string }[] }) => error.faults?.[0]?.pointer,
    );
  test("a section that there is not, and sections that are mixed", async () => {
    const { teach, quizId, ids } = await begin();
    const set = (sections: (number | null)[], draws: { position: number; section: number | null }[] = []) =>
      pointerOf(
        setQuizQuestions(teach, {
          quizId,
          sections: [section("First"), section("Second")],
          questions: sections.map((at, i) => ({ questionId: ids[i]!, points: "1", section: at })),
          draws: draws.map((draw) => ({
            ...draw,
            count: 1,
            points: "1",
            categoryId: null,
            tag: null,
            difficulty: null,
            skillId: null,
          })),
        }),
      );
    expect(await set([0, 2])).toBe("/questions/1/section");
    expect(await set([0, null])).toBe("/questions/1/section");
    expect(await set([null, 1, 0])).toBe("/questions/2/section");
    expect(await set([1, 1], [{ position: 1, section: 0 }])).toBe("/draws/0/section");
    expect(await set([0, 1], [{ position: 2, section: null }])).toBe("/draws/0/section");
    expect(await set([null, 1], [{ position: 1, section: 0 }])).toBeNull();
  });
});
