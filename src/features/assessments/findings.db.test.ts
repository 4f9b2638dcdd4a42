import { describe, expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import { makeCourse, makeUser } from "#/test/factories.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { mutatedFlaws } from "#/test/item-lint/flawed-mutated.ts";
import { one, right, statement, wrong } from "#/test/item-lint/write-item.ts";
import { checkQuestion } from "./actions/check-question.ts";
import { createQuestion } from "./actions/create-question.ts";
import { createQuiz } from "./actions/create-quiz.ts";
import { listFindings, summariseFindings } from "./actions/list-findings.ts";
import { dismissFinding, getQuestionFindings, restoreFinding } from "./actions/question-findings.ts";
import { saveQuestions } from "./actions/save-questions.ts";
import { setQuizQuestions } from "./actions/set-quiz-questions.ts";
import { updateQuestion } from "./actions/update-question.ts";
import { CreateQuestionInput, CreateQuizInput } from "./contract.ts";
import { SetQuizQuestionsInput } from "./contract-quiz-questions.ts";
import type { LintRule } from "./lint-finding.ts";
import type { QuestionBody } from "./question.ts";

const services = testServices();
const { db } = services;

const begin = async (given: { language?: string } = {}) => {
  const owner = await makeUser(db, { role: "instructor" });
  const course = await makeCourse(db, owner, given);
  const teach = ctxFor(services, owner.actor);
  const courseId = course.id;
  const add = (title: string, body: QuestionBody) =>
    createQuestion(teach, CreateQuestionInput.parse({ courseId, title, body }));
  const list = (filter: { rule?: LintRule; dismissed?: boolean; cursor?: string; limit?: number } = {}) =>
    listFindings(teach, { courseId, dismissed: false, limit: 100, ...filter });
  return { teach, courseId, add, list };
};

const withAll = one("Which of these are gases?", [
  right("All of the above"),
  wrong("Neon", "It is one of them."),
  wrong("Argon", "It is one of them."),
  wrong("Helium", "It is one of them."),
]);
const clean = one("Which gas is the lightest?", [
  right("Hydrogen"),
  wrong("Helium", "It comes second."),
  wrong("Neon", "It is heavier."),
]);
const rulesOf = ({ findings }: { findings: { rule: LintRule }[] }) => findings.map(({ rule }) => rule);

describe("findings about questions", () => {
  test("are told for a body that is not saved, by the language of its course", async () => {
    const english = await begin();
    expect(rulesOf(await checkQuestion(english.teach, { courseId: english.courseId, body: withAll }))).toEqual([
      "all_of_the_above",
    ]);
    const german = await begin({ language: "de" });
    expect(rulesOf(await checkQuestion(german.teach, { courseId: german.courseId, body: withAll }))).toEqual([]);
    expect((await english.list()).items).toEqual([]);
  });

  test("stay dismissed until the text they speak of changes", async () => {
    const { teach, add, list, courseId } = await begin();
    const { id: questionId } = await add("Gases", withAll);
    const [finding] = (await getQuestionFindings(teach, { questionId })).findings;
    const ref = { questionId, findingId: finding!.id };
    await Promise.all([dismissFinding(teach, ref), dismissFinding(teach, ref)]);
    expect((await list()).items).toEqual([]);
    expect((await list({ dismissed: true })).items.map((item) => item.questionId)).toEqual([questionId]);
    expect((await summariseFindings(teach, { courseId })).rules).toEqual([
      { rule: "all_of_the_above", severity: "medium", findings: 0, dismissed: 1 },
    ]);

    await updateQuestion(teach, { questionId, body: { ...withAll, stem: "Which of these is a noble gas?" } });
    expect((await getQuestionFindings(teach, { questionId })).findings).toMatchObject([{ isDismissed: true }]);
    const options = withAll.options.with(0, { ...withAll.options[0]!, text: "All of these" });
    await updateQuestion(teach, { questionId, body: { ...withAll, options } });
    expect((await getQuestionFindings(teach, { questionId })).findings).toMatchObject([{ isDismissed: false }]);

    const before = await dismissFinding(teach, { ...ref, findingId: finding!.id });
    expect(before.findingIds).toEqual([finding!.id]);
    expect((await restoreFinding(teach, ref)).findingIds).toEqual([]);
  });

  test("of a bank come page by page, filtered, and summed up with where right answers stand", async () => {
    const { teach, courseId, add, list } = await begin();
    const flawed = [await add("One", withAll), await add("Two", withAll), await add("Three", withAll)];
    const fixed = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => add(`Fixed ${n}`, { ...clean, shuffle: false })));
    await add("Flat", statement("The Earth is flat.", false, "Look at ships.", "It is round."));
    const first = await list({ limit: 2 });
    expect(first.items.map(({ title }) => title)).toEqual(["One", "Two"]);
    const second = await list({ limit: 2, cursor: first.nextCursor! });
    expect([second.items.map(({ title }) => title), second.nextCursor]).toEqual([["Three"], null]);
    expect((await list({ rule: "longest_key" })).items).toEqual([]);
    await expect(list({ cursor: "bm8" })).rejects.toMatchObject({ code: "invalid_input" });

    const quiz = await createQuiz(teach, CreateQuizInput.parse({ courseId, title: "Gases" }));
    const questions = [...fixed, flawed[0]!].map(({ id }) => ({ questionId: id, points: "1" }));
    await setQuizQuestions(teach, SetQuizQuestionsInput.parse({ quizId: quiz.id, questions, draws: [] }));
    const summary = await summariseFindings(teach, { courseId });
    expect(summary).toMatchObject({ questions: 10, withFindings: 3 });
    expect(summary.balances).toEqual([
      {
        ...{ quizId: null, title: null, fixed: { counts: [6, 0, 0], isUneven: true } },
        statements: { counts: [0, 1], isUneven: false },
      },
      {
        ...{ quizId: quiz.id, title: "Gases", fixed: { counts: [6, 0, 0], isUneven: true } },
        statements: { counts: [0, 0], isUneven: false },
      },
    ]);
  });

  test("of 2,000 questions are summed up", async () => {
    const { teach, courseId } = await begin();
    const questions = Array.from({ length: 2_000 }, (_, n) => ({
      ...{ id: newId(), lessonId: null, title: `Question ${n}`, isPractice: false },
      body: mutatedFlaws[n % mutatedFlaws.length]![1],
    }));
    const at = new Date().toISOString();
    await db.transaction((tx) => saveQuestions(tx, { courseId, savedBy: null, at, questions }));
    const summary = await summariseFindings(teach, { courseId });
    expect(summary.questions).toBe(2_000);
  });
});
