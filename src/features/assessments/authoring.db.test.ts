import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import { makeCourse, makeLesson, makeModule, makeUser } from "#/test/factories.ts";
import {
  inNamesOf,
  makeQuestions,
  makeQuiz,
  makeQuizWorld,
  practiceBodies,
  rightAnswer,
  sampleBodies,
} from "#/test/factories-assessments.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { answerPractice } from "./actions/answer-practice.ts";
import { archiveQuestion } from "./actions/archive-question.ts";
import { createQuestion } from "./actions/create-question.ts";
import { createQuiz } from "./actions/create-quiz.ts";
import { deleteQuiz } from "./actions/delete-quiz.ts";
import { getQuestion } from "./actions/get-question.ts";
import { getQuiz } from "./actions/get-quiz.ts";
import { listPractice } from "./actions/list-practice.ts";
import { listQuestions } from "./actions/list-questions.ts";
import { listQuizzes } from "./actions/list-quizzes.ts";
import { publishQuiz } from "./actions/publish-quiz.ts";
import { restoreQuestion } from "./actions/restore-question.ts";
import { saveQuestions } from "./actions/save-questions.ts";
import { setQuizQuestions } from "./actions/set-quiz-questions.ts";
import { startAttempt } from "./actions/start-attempt.ts";
import { unpublishQuiz } from "./actions/unpublish-quiz.ts";
import { updateQuestion } from "./actions/update-question.ts";
import { updateQuiz } from "./actions/update-quiz.ts";
import { CreateQuizInput } from "./contract.ts";
import type { QuestionBody } from "./question.ts";
import { questionVersions } from "./tables.ts";

const services = testServices();
const { db } = services;

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "ok",
    (error: { code?: string }) => error.code ?? String(error),
  );

const anonymousCtx = ctxFor(services, { kind: "anonymous" });
const page = { limit: 100 };

const makeTeaching = async () => {
  const teacher = await makeUser(db, { role: "instructor" });
  const course = await makeCourse(db, teacher);
  return { teacher, course, ctx: ctxFor(services, teacher.actor) };
};

describe("questions", () => {
  test("are created, changed in versions, listed by filters, archived and restored", async () => {
    const { ctx, course } = await makeTeaching();
    const lesson = await makeLesson(db, course);
    const bodies = sampleBodies();
    const made = await createQuestion(ctx, {
      courseId: course.id,
      title: "100 % of planets",
      lessonId: lesson.id,
      isPractice: true,
      body: bodies.single_choice,
    });
    expect(made).toMatchObject({ version: 1, type: "single_choice", quizCount: 0, archivedAt: null });
    const renamed = await updateQuestion(ctx, { questionId: made.id, title: "100 % of stars" });
    expect(renamed).toMatchObject({ version: 1, title: "100 % of stars" });
    const changed = await updateQuestion(ctx, { questionId: made.id, body: bodies.essay, expectedVersion: 1 });
    expect(changed).toMatchObject({ version: 2, type: "essay", body: bodies.essay });
    const stale = updateQuestion(ctx, { questionId: made.id, body: bodies.numeric, expectedVersion: 1 });
    expect(await codeOf(stale)).toBe("conflict");
    await makeQuestions(db, course, [bodies.numeric]);

    const idsOf = async (filter: object) =>
      (await listQuestions(ctx, { courseId: course.id, archived: false, ...page, ...filter })).items.map(
        ({ id }) => id,
      );
    expect(await idsOf({})).toHaveLength(2);
    expect(await idsOf({ type: "essay" })).toEqual([made.id]);
    expect(await idsOf({ practice: true })).toEqual([made.id]);
    expect(await idsOf({ lessonId: lesson.id })).toEqual([made.id]);
    expect(await idsOf({ search: "0 % OF" })).toEqual([made.id]);
    expect(await idsOf({ search: "0_%" })).toEqual([]);
    expect((await archiveQuestion(ctx, { questionId: made.id })).archivedAt).not.toBeNull();
    expect(await idsOf({})).toHaveLength(1);
    expect(await idsOf({ archived: true })).toEqual([made.id]);
    expect(await codeOf(updateQuestion(ctx, { questionId: made.id, title: "x" }))).toBe("conflict");
    expect((await listPractice(ctx, { lessonId: lesson.id, ...page })).items).toEqual([]);
    expect((await restoreQuestion(ctx, { questionId: made.id })).archivedAt).toBeNull();
  });

  test("take lessons of their own course only", async () => {
    const { ctx, course } = await makeTeaching();
    const other = await makeTeaching();
    const lesson = await makeLesson(db, other.course);
    const question = { courseId: course.id, title: "T", isPractice: true, body: sampleBodies().essay };
    for (const lessonId of [lesson.id, newId()])
      expect(await codeOf(createQuestion(ctx, { ...question, lessonId }))).toBe("invalid_input");
  });

  test("of quizzes cannot be practice, nor the reverse, nor be archived or change type", async () => {
    const { ctx, course } = await makeTeaching();
    const bodies = sampleBodies();
    const [graded] = await makeQuestions(db, course, [bodies.essay]);
    const [practised] = await makeQuestions(db, course, [bodies.numeric], { isPractice: true });
    const quiz = await makeQuiz(db, course, [graded!]);
    const setTo = (id: string) =>
      setQuizQuestions(ctx, { quizId: quiz.id, questions: [{ questionId: id, points: "1" }] });
    expect(await codeOf(setTo(practised!.id))).toBe("conflict");
    expect(await codeOf(updateQuestion(ctx, { questionId: graded!.id, isPractice: true }))).toBe("conflict");
    expect(await codeOf(archiveQuestion(ctx, { questionId: graded!.id }))).toBe("conflict");
    expect(await codeOf(updateQuestion(ctx, { questionId: graded!.id, body: bodies.numeric }))).toBe("conflict");
  });

  test("a quiz and practice never both get a question, however they race", async () => {
    const { ctx, course } = await makeTeaching();
    const bodies = sampleBodies();
    for (let round = 0; round < 5; round += 1) {
      const [question, other] = await makeQuestions(db, course, [bodies.essay, bodies.numeric]);
      const quiz = await makeQuiz(db, course, [other!]);
      const codes = await Promise.all([
        codeOf(setQuizQuestions(ctx, { quizId: quiz.id, questions: [{ questionId: question!.id, points: "1" }] })),
        codeOf(updateQuestion(ctx, { questionId: question!.id, isPractice: true })),
      ]);
      expect(codes.sort()).toEqual(["conflict", "ok"]);
      const after = await getQuestion(ctx, { questionId: question!.id });
      expect(after.isPractice).toBe(after.quizCount === 0);
    }
  });

  test("once pinned by an attempt a question never becomes practice", async () => {
    const world = await makeQuizWorld(db);
    await startAttempt(ctxFor(services, world.learner.actor), { quizId: world.quiz.id });
    const ctx = ctxFor(services, world.teacher.actor);
    const [first, ...others] = world.questions;
    await setQuizQuestions(ctx, {
      quizId: world.quiz.id,
      questions: others.map(({ id }) => ({ questionId: id, points: "1" })),
    });
    expect((await getQuestion(ctx, { questionId: first!.id })).quizCount).toBe(0);
    expect(await codeOf(updateQuestion(ctx, { questionId: first!.id, isPractice: true }))).toBe("conflict");
  });
});

describe("saving in bulk", () => {
  test("700 questions, then the same again: nothing doubled, nothing touched", async () => {
    const { course } = await makeTeaching();
    const bodies = practiceBodies();
    const questions = Array.from({ length: 700 }, (_, i) => ({
      id: newId(),
      title: `Question ${i}`,
      lessonId: null,
      isPractice: true,
      body: bodies[i % bodies.length]!,
    }));
    const save = (list: typeof questions) =>
      db.transaction((tx) =>
        saveQuestions(tx, { courseId: course.id, savedBy: null, at: new Date().toISOString(), questions: list }),
      );
    const started = performance.now();
    expect(await save(questions)).toEqual({ created: 700, updated: 0, unchanged: 0 });
    expect(await save(questions)).toEqual({ created: 0, updated: 0, unchanged: 700 });
    expect(performance.now() - started).toBeLessThan(15_000);
    const [first, second, ...rest] = questions;
    const changed = [
      { ...first!, title: "Another" },
      { ...second!, body: { ...second!.body, stem: "Another" } },
    ];
    expect(await save([...changed, ...rest])).toEqual({ created: 0, updated: 2, unchanged: 698 });
    const versionsOf = async (id: string) =>
      (await db.select({ id: questionVersions.id }).from(questionVersions).where(eq(questionVersions.questionId, id)))
        .length;
    expect([await versionsOf(first!.id), await versionsOf(second!.id)]).toEqual([1, 2]);
  });

  test("refuses an invalid body and a question of another course, whole", async () => {
    const { course } = await makeTeaching();
    const other = await makeTeaching();
    const [foreign] = await makeQuestions(db, other.course, [sampleBodies().essay]);
    const good = { id: newId(), title: "T", lessonId: null, isPractice: true, body: sampleBodies().essay };
    const save = (bad: typeof good) =>
      db.transaction((tx) =>
        saveQuestions(tx, { courseId: course.id, savedBy: null, at: new Date().toISOString(), questions: [good, bad] }),
      );
    const broken = { ...sampleBodies().numeric, answers: [] } as QuestionBody;
    expect(await codeOf(save({ ...good, id: newId(), body: broken }))).toBe("invalid_input");
    expect(await codeOf(save({ ...good, id: foreign!.id }))).toBe("conflict");
    const ctx = ctxFor(services, other.teacher.actor);
    expect(await codeOf(getQuestion(ctx, { questionId: good.id }))).toBe("not_found");
  });
});

describe("practice", () => {
  test("keeps every try and shows the last", async () => {
    const world = await makeQuizWorld(db);
    const lesson = await makeLesson(db, world.course);
    const bodies = sampleBodies();
    const [question, essay] = await makeQuestions(db, world.course, [bodies.single_choice, bodies.essay], {
      lessonId: lesson.id,
      isPractice: true,
    });
    const ctx = ctxFor(services, world.learner.actor);
    const shown = async () => (await listPractice(ctx, { lessonId: lesson.id, ...page })).items[0]!;
    const choose = async (optionId: string | null) => {
      const { question: asked, variant } = await shown();
      const answer = inNamesOf(asked, question!.body, { type: "single_choice", optionId });
      return answerPractice(ctx, { questionId: question!.id, answer, variant });
    };
    expect(await choose("b")).toMatchObject({ verdict: "incorrect", fraction: "-0.25", tries: 1 });
    expect(await choose(null)).toMatchObject({ verdict: "blank", fraction: "0", tries: 2 });
    expect(await choose("a")).toMatchObject({ verdict: "correct", fraction: "1", tries: 3 });
    expect(await codeOf(choose("zz"))).toBe("invalid_input");
    const written = await answerPractice(ctx, {
      questionId: essay!.id,
      answer: { type: "essay", text: "Because." },
      variant: 0,
    });
    expect(written).toMatchObject({ verdict: "needs_marking", fraction: null });
    expect(written.solution?.guidanceHtml).toContain("canary-guidance");
    const { items } = await listPractice(ctx, { lessonId: lesson.id, ...page });
    expect(items[0]?.mine).toMatchObject({
      tries: 3,
      lastVerdict: "correct",
      lastFraction: "1",
      lastAnswer: rightAnswer(question!.body, items[0]?.question),
    });
    const again = await listPractice(ctx, { lessonId: lesson.id, ...page });
    expect(again.items.map(({ question: shown }) => shown)).toEqual(items.map(({ question: shown }) => shown));
  });

  test("needs an enrolment; readers of an open course see the questions", async () => {
    const teacher = await makeUser(db, { role: "instructor" });
    const course = await makeCourse(db, teacher, { access: "open" });
    const lesson = await makeLesson(db, course);
    const [question] = await makeQuestions(db, course, [sampleBodies().true_false], {
      lessonId: lesson.id,
      isPractice: true,
    });
    const answer = { questionId: question!.id, answer: { type: "true_false" as const, value: true }, variant: 0 };
    const shown = await listPractice(anonymousCtx, { lessonId: lesson.id, ...page });
    expect(shown.items).toMatchObject([{ mine: null, question: { type: "true_false" } }]);
    const outsider = ctxFor(services, (await makeUser(db)).actor);
    expect(await codeOf(answerPractice(anonymousCtx, answer))).toBe("unauthenticated");
    expect(await codeOf(answerPractice(outsider, answer))).toBe("not_enrolled");
  });
});

describe("quizzes", () => {
  const draft = (courseId: string, more: object = {}) => CreateQuizInput.parse({ courseId, title: "Planets", ...more });

  test("are made as drafts, filled, published, hidden and deleted", async () => {
    const { ctx, course } = await makeTeaching();
    const module = await makeModule(db, course);
    const learner = await makeUser(db);
    const quiz = await createQuiz(ctx, draft(course.id, { moduleId: module.id, instructions: "Read *well*." }));
    expect(quiz).toMatchObject({ state: "draft", canTeach: true, questionCount: 0, moduleId: module.id });
    expect(quiz.instructionsHtml).toContain("<em>well</em>");
    expect(await codeOf(publishQuiz(ctx, { quizId: quiz.id }))).toBe("conflict");
    const made = await makeQuestions(db, course, Object.values(sampleBodies()));
    const set = await setQuizQuestions(ctx, {
      quizId: quiz.id,
      questions: made.toReversed().map(({ id }, i) => ({ questionId: id, points: `${i + 1}.5` })),
    });
    expect(set.questions.map(({ questionId, position, points }) => [questionId, position, points])).toEqual(
      made.toReversed().map(({ id }, i) => [id, i, `${i + 1}.5`]),
    );
    const seen = (who: typeof ctx) => codeOf(getQuiz(who, { quizId: quiz.id }));
    const learnerCtx = ctxFor(services, learner.actor);
    expect([await seen(learnerCtx), await seen(anonymousCtx)]).toEqual(["not_found", "not_found"]);
    expect((await listQuizzes(learnerCtx, { courseId: course.id, ...page })).items).toEqual([]);
    expect(await publishQuiz(ctx, { quizId: quiz.id })).toMatchObject({ state: "published", possible: "97.5" });
    expect(await getQuiz(learnerCtx, { quizId: quiz.id })).toMatchObject({
      canTeach: false,
      mine: { canStart: false, cannotStart: "not_enrolled", attemptsUsed: 0, score: null },
    });
    expect((await getQuiz(anonymousCtx, { quizId: quiz.id })).mine).toBeNull();
    expect(await codeOf(setQuizQuestions(ctx, { quizId: quiz.id, questions: [] }))).toBe("conflict");
    expect((await unpublishQuiz(ctx, { quizId: quiz.id })).state).toBe("draft");
    expect(await codeOf(deleteQuiz(learnerCtx, { quizId: quiz.id }))).toBe("not_found");
    await deleteQuiz(ctx, { quizId: quiz.id });
    expect(await seen(ctx)).toBe("not_found");
  });

  test("with attempts are kept", async () => {
    const world = await makeQuizWorld(db);
    await startAttempt(ctxFor(services, world.learner.actor), { quizId: world.quiz.id });
    expect(await codeOf(deleteQuiz(ctxFor(services, world.teacher.actor), { quizId: world.quiz.id }))).toBe("conflict");
  });

  test("refuse what does not belong together", async () => {
    const { ctx, course } = await makeTeaching();
    const other = await makeTeaching();
    const module = await makeModule(db, other.course);
    const dates = { opensAt: "2030-01-02T00:00:00Z", closesAt: "2030-01-01T00:00:00Z" };
    expect(await codeOf(createQuiz(ctx, draft(course.id, { moduleId: module.id })))).toBe("invalid_input");
    expect(await codeOf(createQuiz(ctx, draft(course.id, dates)))).toBe("invalid_input");
    const quiz = await createQuiz(ctx, draft(course.id, { closesAt: dates.closesAt }));
    expect(quiz.closesAt).toBe("2030-01-01T00:00:00.000Z");
    expect(await codeOf(updateQuiz(ctx, { quizId: quiz.id, opensAt: dates.opensAt }))).toBe("invalid_input");
    const [foreign] = await makeQuestions(db, other.course, [sampleBodies().essay]);
    const set = setQuizQuestions(ctx, { quizId: quiz.id, questions: [{ questionId: foreign!.id, points: "1" }] });
    expect(await codeOf(set)).toBe("invalid_input");
    expect(await codeOf(createQuiz(ctxFor(services, other.teacher.actor), draft(course.id)))).toBe("forbidden");
  });

  test("list in their order, page by page", async () => {
    const { ctx, course } = await makeTeaching();
    const made = [];
    for (const position of [2, 1, 1, 0]) made.push(await createQuiz(ctx, draft(course.id, { position })));
    const first = await listQuizzes(ctx, { courseId: course.id, limit: 3 });
    const second = await listQuizzes(ctx, { courseId: course.id, limit: 3, cursor: first.nextCursor! });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(
      [made[3], made[1], made[2], made[0]].map((quiz) => quiz!.id),
    );
    expect(second.nextCursor).toBeNull();
  });
});
