import { describe, expect, test } from "vitest";
import { makeEnrolment, makeUser, type Person } from "#/test/factories.ts";
import { makeQuizWorld, rightAnswer } from "#/test/factories-assessments.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { getMarking } from "./actions/get-marking.ts";
import { getResult } from "./actions/get-result.ts";
import { listWaitingAnswers } from "./actions/list-waiting-answers.ts";
import { listWaitingQuestions } from "./actions/list-waiting-questions.ts";
import { markAnswer } from "./actions/mark-answer.ts";
import { saveAnswers } from "./actions/save-answers.ts";
import { startAttempt } from "./actions/start-attempt.ts";
import { submitAttempt } from "./actions/submit-attempt.ts";
import { levelsOf } from "./rubric.ts";

const services = testServices();
const { db } = services;

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "ok",
    (error: { code?: string }) => error.code ?? String(error),
  );

const world = async () => {
  const made = await makeQuizWorld(db, { points: "6" });
  const teacher = ctxFor(services, made.teacher.actor);
  const [essay, choice] = [made.questions[5]!, made.questions[0]!];
  const take = async (person: Person, text: string) => {
    const ctx = ctxFor(services, person.actor);
    const { id: attemptId } = await startAttempt(ctx, { quizId: made.quiz.id });
    const answer = { ...rightAnswer(essay.body), text } as ReturnType<typeof rightAnswer>;
    const event = { clientSeq: 0, questionId: essay.id, answer, baseSeq: null, cleared: false, clientTime: null };
    await saveAnswers(ctx, { attemptId, client: "tab", events: [event] });
    await submitAttempt(ctx, { attemptId });
    return attemptId;
  };
  return { ...made, teacher, essay, choice, take };
};

const levels = (a: string, b: string) => [
  { criterionId: "a", levelId: a },
  { criterionId: "b", levelId: b },
];

describe("marking by a rubric", () => {
  test("gives the levels' share of the points, keeps them, and tells the learner why", async () => {
    const { essay, learner, teacher, take } = await world();
    const attemptId = await take(learner, "Because.");
    const input = { attemptId, questionId: essay.id, comment: "Good.", expectedRevision: 1 };
    const marked = await markAnswer(teacher, { ...input, levels: levels("l2", "l1") });
    expect(marked).toMatchObject({ waiting: 0, grade: { earned: "4.5", possible: "6", revision: 2 } });
    const { questions } = await getMarking(teacher, { attemptId });
    expect(levelsOf(questions[5]?.grade?.reasons ?? [])).toEqual(levels("l2", "l1"));
    const result = await getResult(ctxFor(services, learner.actor), { attemptId });
    expect(result.questions[5]?.reasons?.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^canary-criterion-a.*: canary-level-a-2.*, 2 of 2\.$/),
      expect.stringMatching(/^canary-criterion-b.*: canary-level-b-1.*, 1 of 2\.$/),
    ]);
    await markAnswer(teacher, { ...input, earned: "6", expectedRevision: 2 });
    const again = await getMarking(teacher, { attemptId });
    expect(levelsOf(again.questions[5]?.grade?.reasons ?? [])).toEqual([]);
  });

  test("refuses levels that the rubric has not, and a rubric where there is none", async () => {
    const { essay, choice, learner, teacher, take } = await world();
    const attemptId = await take(learner, "Because.");
    const input = { attemptId, questionId: essay.id, comment: "", expectedRevision: 1 };
    const mark = (more: object) => codeOf(markAnswer(teacher, { ...input, ...more }));
    expect(await mark({ levels: levels("l2", "l9") })).toBe("invalid_input");
    expect(await mark({ levels: levels("l2", "l1").slice(1) })).toBe("invalid_input");
    expect(await mark({ levels: levels("l2", "l1"), questionId: choice.id })).toBe("invalid_input");
    expect(await mark({ levels: levels("l2", "l1") })).toBe("ok");
  });

  test("of two markers at once one counts, and the other is told", async () => {
    const { essay, learner, teacher, take } = await world();
    const attemptId = await take(learner, "Because.");
    const input = { attemptId, questionId: essay.id, comment: "", expectedRevision: 1 };
    const outcomes = await Promise.all(
      ["l0", "l1", "l2"].map((level) => codeOf(markAnswer(teacher, { ...input, levels: levels(level, level) }))),
    );
    expect(outcomes.toSorted()).toEqual(["conflict", "conflict", "ok"]);
    const { questions } = await getMarking(teacher, { attemptId });
    expect(questions[5]?.history).toHaveLength(2);
  });
});

describe("the queue by question", () => {
  test("counts what waits, and lists the answers with their keys, the longest wait first", async () => {
    const { course, quiz, essay, choice, learner, teacher, take } = await world();
    const other = await makeUser(db, { name: "Zoe" });
    await makeEnrolment(db, course, other);
    const [first, second] = [await take(learner, "First."), await take(other, "Second.")];
    const queue = await listWaitingQuestions(teacher, { courseId: course.id, limit: 20 });
    expect(queue).toMatchObject({
      items: [{ quizId: quiz.id, quizTitle: "Quiz", questionId: essay.id, waiting: 2 }],
      nextCursor: null,
    });
    const input = { quizId: quiz.id, questionId: essay.id, limit: 1 };
    const page = await listWaitingAnswers(teacher, input);
    expect(page.items).toMatchObject([
      {
        attemptId: first,
        learner: { id: learner.id },
        answer: { text: "First." },
        grade: { revision: 1, state: "needs_marking", possible: "6" },
        body: { type: "essay", rubric: { criteria: [{ id: "a" }, { id: "b" }] } },
      },
    ]);
    const rest = await listWaitingAnswers(teacher, { ...input, cursor: page.nextCursor! });
    expect(rest).toMatchObject({ items: [{ attemptId: second, learner: { name: "Zoe" } }], nextCursor: null });
    await markAnswer(teacher, {
      attemptId: first,
      questionId: essay.id,
      earned: "1",
      comment: "",
      expectedRevision: 1,
    });
    expect((await listWaitingAnswers(teacher, input)).items).toMatchObject([{ attemptId: second }]);
    expect((await listWaitingQuestions(teacher, { courseId: course.id, limit: 1 })).items).toMatchObject([
      { waiting: 1 },
    ]);
    expect((await listWaitingAnswers(teacher, { ...input, questionId: choice.id })).items).toEqual([]);
  });
});
