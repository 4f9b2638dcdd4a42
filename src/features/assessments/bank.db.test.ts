import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import { makeQuestions, makeQuiz, makeQuizWorld, rightAnswer, sampleBodies } from "#/test/factories-assessments.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { archiveQuestion } from "./actions/archive-question.ts";
import { createQuestion } from "./actions/create-question.ts";
import { getAttempt } from "./actions/get-attempt.ts";
import { getQuiz } from "./actions/get-quiz.ts";
import { getQuizPaper } from "./actions/get-quiz-paper.ts";
import { getQuizQuestions } from "./actions/get-quiz-questions.ts";
import { getResult } from "./actions/get-result.ts";
import { listCategories, listTags } from "./actions/list-categories.ts";
import { listQuestions } from "./actions/list-questions.ts";
import { publishQuiz } from "./actions/publish-quiz.ts";
import {
  getQuestionVersion,
  listQuestionUses,
  listQuestionVersions,
  restoreQuestionVersion,
} from "./actions/question-versions.ts";
import { saveAnswers } from "./actions/save-answers.ts";
import { createCategory, deleteCategory, updateCategory } from "./actions/save-category.ts";
import { setQuizQuestions } from "./actions/set-quiz-questions.ts";
import { startAttempt } from "./actions/start-attempt.ts";
import { submitAttempt } from "./actions/submit-attempt.ts";
import { updateQuestion } from "./actions/update-question.ts";
import { quizDraws } from "./tables.ts";

const services = testServices();
const { db } = services;
const page = { limit: 100 };
const anything = { categoryId: null, tag: null, difficulty: null, skillId: null };

const begin = async () => {
  const world = await makeQuizWorld(db);
  const teach = ctxFor(services, world.teacher.actor);
  const courseId = world.course.id;
  const category = (name: string, parentId: string | null = null) =>
    createCategory(teach, { courseId, name, parentId });
  /** Questions of the bank, each with a canary of its own in its stem. */
  const fill = async (
    count: number,
    filing: { categoryId?: string; tags?: string[]; difficulty?: "easy" | "hard" },
  ) => {
    const made = await makeQuestions(
      db,
      world.course,
      Array.from({ length: count }, () => ({ ...sampleBodies().true_false, stem: `undrawn-${newId()}` })),
    );
    for (const { id } of made) await updateQuestion(teach, { questionId: id, ...filing });
    return made;
  };
  return {
    ...world,
    teach,
    ctx: ctxFor(services, world.learner.actor),
    courseId,
    quizId: world.quiz.id,
    category,
    fill,
  };
};

const placeOf = (pointer: string) => ({ code: "invalid_input", faults: [{ pointer }] });

test("a question that is filed into a category while that is deleted is refused, or moves up with the rest", async () => {
  const { teach, courseId, category } = await begin();
  for (let round = 0; round < 8; round += 1) {
    const parent = await category(`Parent ${round}`);
    const { id: categoryId } = await category(`Round ${round}`, parent.id);
    const body = sampleBodies().true_false;
    const [known] = await makeQuestions(db, { id: courseId }, [body]);
    const [created, filed, deleted] = await Promise.allSettled([
      createQuestion(teach, { courseId, title: "New", lessonId: null, isPractice: false, categoryId, body }),
      updateQuestion(teach, { questionId: known!.id, categoryId }),
      deleteCategory(teach, { categoryId }),
    ]);
    expect(deleted.status).toBe("fulfilled");
    for (const outcome of [created, filed]) {
      if (outcome.status === "rejected") expect(outcome.reason).toMatchObject(placeOf("/categoryId"));
      else {
        const { items } = await listQuestions(teach, { courseId, archived: false, categoryId: parent.id, ...page });
        expect(items.map(({ id }) => id)).toContain(outcome.value.id);
      }
    }
  }
});

test("a category that is deleted while a quiz begins to draw from it leaves no draw from everything", async () => {
  const { teach, quizId, category, fill } = await begin();
  for (let round = 0; round < 6; round += 1) {
    const { id: categoryId } = await category(`Round ${round}`);
    const [named] = await fill(3, { categoryId });
    const draws = [{ ...anything, categoryId, position: 0, count: 1, points: "1" }];
    const outcomes = await Promise.allSettled([
      setQuizQuestions(teach, { quizId, questions: [{ questionId: named!.id, points: "1" }], draws }),
      deleteCategory(teach, { categoryId }),
    ]);
    const codes = outcomes.map((one) => (one.status === "fulfilled" ? "ok" : (one.reason as { code: string }).code));
    expect(["ok conflict", "invalid_input ok"]).toContain(codes.join(" "));
    const rows = await db.select({ of: quizDraws.categoryId }).from(quizDraws).where(eq(quizDraws.quizId, quizId));
    expect(rows.filter(({ of }) => of === null)).toEqual([]);
  }
});

describe("categories", () => {
  test("make a tree without circles", async () => {
    const { teach, courseId, category } = await begin();
    const top = await category("Memory");
    const middle = await category("Recall", top.id);
    const low = await category("Spacing", middle.id);
    for (const parentId of [low.id, middle.id, top.id])
      await expect(updateCategory(teach, { categoryId: top.id, parentId })).rejects.toMatchObject(placeOf("/parentId"));
    expect(await updateCategory(teach, { categoryId: low.id, parentId: null, name: "Spaced" })).toMatchObject({
      ...{ parentId: null, name: "Spaced" },
    });
    await expect(category(" memory ")).rejects.toMatchObject({ code: "conflict" });
    expect((await category("Memory", top.id)).parentId).toBe(top.id);
    await expect(category("Lost", newId())).rejects.toMatchObject(placeOf("/parentId"));
    const other = await begin();
    const foreign = await other.category("Elsewhere");
    await expect(updateCategory(teach, { categoryId: low.id, parentId: foreign.id })).rejects.toMatchObject(
      placeOf("/parentId"),
    );
    expect((await listCategories(teach, { courseId, ...page })).items).toHaveLength(4);
  });

  test("two moves at once cannot close a circle together", async () => {
    const { teach, category } = await begin();
    const [a, b] = [await category("A"), await category("B")];
    const moved = await Promise.allSettled([
      updateCategory(teach, { categoryId: a.id, parentId: b.id }),
      updateCategory(teach, { categoryId: b.id, parentId: a.id }),
    ]);
    expect(moved.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("leave what is in them to the one above, and stay while a quiz draws from them", async () => {
    const { teach, courseId, quizId, category, fill } = await begin();
    const top = await category("Top");
    const middle = await category("Middle", top.id);
    const low = await category("Low", middle.id);
    const [question] = await fill(1, { categoryId: middle.id });
    await deleteCategory(teach, { categoryId: middle.id });
    const { items } = await listCategories(teach, { courseId, ...page });
    expect(items.find(({ id }) => id === low.id)?.parentId).toBe(top.id);
    expect(items.find(({ id }) => id === top.id)?.questionCount).toBe(1);
    const draws = [{ ...anything, position: 0, count: 1, points: "1", categoryId: top.id }];
    await setQuizQuestions(teach, { quizId, questions: [], draws });
    await expect(deleteCategory(teach, { categoryId: top.id })).rejects.toMatchObject({ code: "conflict" });
    expect((await listQuestionUses(teach, { questionId: question!.id, ...page })).items).toMatchObject([
      { quizId, isNamed: false, attempts: 0 },
    ]);
  });
});

test("questions are filed and found by category with those in it, tag, difficulty and title", async () => {
  const { teach, courseId, category } = await begin();
  const top = await category("Top");
  const low = await category("Low", top.id);
  const { id } = await createQuestion(teach, {
    ...{ courseId, title: "Deep one", lessonId: null, isPractice: false, body: sampleBodies().essay },
    ...{ categoryId: low.id, tags: [" Zebra ", "apple", "APPLE"], difficulty: "hard" as const },
  });
  const found = async (filter: object) =>
    (await listQuestions(teach, { courseId, archived: false, ...page, ...filter })).items.map((item) => item.id);
  for (const filter of [
    ...[{ categoryId: top.id }, { categoryId: low.id }, { tag: "Apple" }, { tag: "zebra" }, { difficulty: "hard" }],
    { categoryId: top.id, tag: "apple", difficulty: "hard", search: "deep" },
  ])
    expect(await found(filter)).toEqual([id]);
  expect(await found({ difficulty: "easy" })).toEqual([]);
  expect((await listTags(teach, { courseId, ...page })).items).toEqual([
    { tag: "apple", questionCount: 1 },
    { tag: "zebra", questionCount: 1 },
  ]);
  const refiled = await updateQuestion(teach, { questionId: id, categoryId: null, tags: [] });
  expect(refiled).toMatchObject({ categoryId: null, tags: [], difficulty: "hard", version: 1 });
  await expect(updateQuestion(teach, { questionId: id, categoryId: newId() })).rejects.toMatchObject(
    placeOf("/categoryId"),
  );
});

test("versions are listed, read and brought back as new ones", async () => {
  const { teach, questions } = await begin();
  const { id: questionId, body } = questions[2]!;
  await updateQuestion(teach, { questionId, body: { ...body, stem: "Second" } });
  const { items } = await listQuestionVersions(teach, { questionId, ...page });
  expect(items.map(({ version }) => version)).toEqual([2, 1]);
  expect((await getQuestionVersion(teach, { questionId, version: 1 })).body).toEqual(body);
  const back = await restoreQuestionVersion(teach, { questionId, version: 1 });
  expect(back).toMatchObject({ version: 3, body });
  expect((await restoreQuestionVersion(teach, { questionId, version: 1 })).version).toBe(3);
  await expect(getQuestionVersion(teach, { questionId, version: 9 })).rejects.toMatchObject({ code: "not_found" });
});

describe("a draw", () => {
  test("gives each attempt its own questions, pins them, and lets no other leave", async () => {
    const { ctx, teach, quizId, questions, category, fill } = await begin();
    const top = await category("Top");
    const low = await category("Low", top.id);
    const pool = [...(await fill(6, { categoryId: low.id })), ...(await fill(2, { categoryId: top.id }))];
    const named = questions.slice(0, 2);
    await setQuizQuestions(teach, {
      quizId,
      questions: named.map(({ id }) => ({ questionId: id, points: "1" })),
      draws: [{ ...anything, position: 1, count: 3, points: "2", categoryId: top.id }],
    });
    expect(await getQuiz(ctx, { quizId })).toMatchObject({ questionCount: 5, possible: "8" });
    const drawn = new Set<string>();
    for (let i = 0; i < 6; i += 1) {
      const attempt = await startAttempt(ctx, { quizId });
      const ids = attempt.questions.map(({ question }) => question.id);
      expect([ids[0], ids[4]]).toEqual(named.map(({ id }) => id));
      const picked = ids.slice(1, 4);
      expect(new Set(picked).size).toBe(3);
      expect(attempt.questions.slice(1, 4).every(({ points }) => points === "2")).toBe(true);
      for (const id of picked) drawn.add(id);
      const event = { questionId: picked[0]!, answer: rightAnswer(sampleBodies().true_false), clientSeq: i };
      const saved = await saveAnswers(ctx, {
        ...{ attemptId: attempt.id, client: "tab" },
        events: [{ ...event, baseSeq: null, cleared: false, clientTime: null }],
      });
      await submitAttempt(ctx, { attemptId: attempt.id });
      const shown = [attempt, saved, await getAttempt(ctx, { attemptId: attempt.id })];
      const result = await getResult(ctx, { attemptId: attempt.id });
      expect(result.questions.map(({ question }) => question.id)).toEqual(ids);
      expect(result.score).toMatchObject({ earned: "2", possible: "8" });
      const left = pool.filter(({ id }) => !picked.includes(id));
      const text = JSON.stringify([...shown, result, await getQuiz(ctx, { quizId })]);
      for (const { id, body } of left) {
        expect(text).not.toContain(id);
        expect(text).not.toContain(body.stem);
      }
    }
    expect(drawn.size).toBeGreaterThan(3);
    expect([...drawn].every((id) => pool.some((question) => question.id === id))).toBe(true);
  });

  test("takes neither practice, archived ones nor those that the quiz names", async () => {
    const { ctx, teach, quizId, fill } = await begin();
    const [named, archived, practice, only] = await fill(4, { tags: ["x"] });
    await archiveQuestion(teach, { questionId: archived!.id });
    await updateQuestion(teach, { questionId: practice!.id, isPractice: true });
    const set = (count: number) =>
      setQuizQuestions(teach, {
        quizId,
        questions: [{ questionId: named!.id, points: "1" }],
        draws: [{ ...anything, position: 0, count, points: "1", tag: "X" }],
      });
    await expect(set(2)).rejects.toMatchObject(placeOf("/draws/0/count"));
    expect((await set(1)).draws).toMatchObject([{ tag: "x", count: 1, available: 1, position: 0 }]);
    const attempt = await startAttempt(ctx, { quizId });
    expect(attempt.questions.map(({ question }) => question.id)).toEqual([only!.id, named!.id]);
  });

  test("refuses what could not be filled, with its place, and tells when the bank has shrunk since", async () => {
    const { ctx, teach, course, fill } = await begin();
    const both = await fill(2, { tags: ["x"], difficulty: "easy" });
    await fill(2, { tags: ["x"], difficulty: "hard" });
    const { id: quizId } = await makeQuiz(db, course, [], { state: "draft" });
    const draw = (position: number, count: number, filter: object) => ({
      ...{ ...anything, position, count, points: "1", ...filter },
    });
    const set = (...draws: ReturnType<typeof draw>[]) => setQuizQuestions(teach, { quizId, questions: [], draws });
    await expect(set(draw(0, 5, { tag: "x" }))).rejects.toMatchObject(placeOf("/draws/0/count"));
    await expect(set(draw(1, 1, { difficulty: "easy" }), draw(0, 2, { tag: "x" }))).rejects.toMatchObject(
      placeOf("/draws/0/count"),
    );
    await expect(set(draw(2, 1, { tag: "x" }))).rejects.toMatchObject(placeOf("/draws/0/position"));
    await expect(set(draw(0, 1, { categoryId: newId() }))).rejects.toMatchObject(placeOf("/draws/0/categoryId"));
    await set(draw(0, 2, { difficulty: "easy" }), draw(1, 2, { tag: "x", difficulty: "hard" }));
    await publishQuiz(teach, { quizId });
    await archiveQuestion(teach, { questionId: both[0]!.id });
    for (const work of [() => startAttempt(ctx, { quizId }), () => getQuizPaper(teach, { quizId, version: 1 })])
      await expect(work()).rejects.toMatchObject({ code: "quiz_not_open" });
    expect((await getQuizQuestions(teach, { quizId })).draws.map(({ available }) => available)).toEqual([1, 2]);
  });
});

test("a paper has the key, draws by its version and is the same each time", async () => {
  const { teach, quizId, questions, fill } = await begin();
  await fill(12, { tags: ["x"] });
  await setQuizQuestions(teach, {
    quizId,
    questions: [{ questionId: questions[0]!.id, points: "1" }],
    draws: [{ ...anything, position: 1, count: 4, points: "0.5", tag: "x" }],
  });
  const papers = [];
  for (const version of [1, 2, 3]) papers.push(await getQuizPaper(teach, { quizId, version }));
  expect(await getQuizPaper(teach, { quizId, version: 1 })).toEqual(papers[0]);
  const drawn = papers.map((paper) => paper.questions.map(({ question }) => question.id).join(" "));
  expect(new Set(drawn).size).toBeGreaterThan(1);
  expect(papers[0]).toMatchObject({ possible: "3", version: 1 });
  const { question: printed, solution } = papers[0]!.questions[0]!;
  expect({ type: "single_choice", optionId: solution.optionIds[0] }).toEqual(rightAnswer(questions[0]!.body, printed));
  expect(papers[0]?.questions[0]?.question).not.toHaveProperty("body");
});
