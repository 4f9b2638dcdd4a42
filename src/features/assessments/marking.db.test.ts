import { describe, expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import { makeEnrolment, makeUser } from "#/test/factories.ts";
import { makeQuizWorld, rightAnswer, shownIn } from "#/test/factories-assessments.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { backdateAttempt } from "./actions/backdate-attempt.ts";
import { getMarking } from "./actions/get-marking.ts";
import { getQuiz } from "./actions/get-quiz.ts";
import { getResult } from "./actions/get-result.ts";
import { listAnswerHistory } from "./actions/list-answer-history.ts";
import { listAttempts } from "./actions/list-attempts.ts";
import { listMarkingQueue } from "./actions/list-marking-queue.ts";
import { markAnswer } from "./actions/mark-answer.ts";
import { saveAnswers } from "./actions/save-answers.ts";
import { startAttempt } from "./actions/start-attempt.ts";
import { submitAttempt } from "./actions/submit-attempt.ts";

const services = testServices();
const { db } = services;

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "ok",
    (error: { code?: string }) => error.code ?? String(error),
  );

const takeQuiz = async (world: Awaited<ReturnType<typeof makeQuizWorld>>, person = world.learner) => {
  const ctx = ctxFor(services, person.actor);
  const attempt = await startAttempt(ctx, { quizId: world.quiz.id });
  const attemptId = attempt.id;
  const events = world.questions.map(({ id, body }, i) => ({
    clientSeq: i,
    questionId: id,
    answer: rightAnswer(body, shownIn(attempt)(id)),
    baseSeq: null,
    cleared: false,
    clientTime: null,
  }));
  await saveAnswers(ctx, { attemptId, client: "tab", events });
  await submitAttempt(ctx, { attemptId });
  return { ctx, attemptId };
};

const world = async () => {
  const made = await makeQuizWorld(db, { points: "4", passPercent: 90 });
  const taken = await takeQuiz(made);
  const essay = made.questions[5]!.id;
  return { ...made, ...taken, essay, teacherCtx: ctxFor(services, made.teacher.actor) };
};

describe("marking", () => {
  test("a person's mark counts, is shown with its comment and ends the waiting", async () => {
    const { ctx, teacherCtx, attemptId, essay, quiz, course } = await world();
    const queue = await listMarkingQueue(teacherCtx, { courseId: course.id, limit: 20 });
    expect(queue.items).toMatchObject([{ attemptId, quizTitle: "Quiz", waiting: 1 }]);
    const marking = await getMarking(teacherCtx, { attemptId });
    const question = marking.questions.find(({ questionId }) => questionId === essay);
    expect(question).toMatchObject({
      verdict: "needs_marking",
      answer: { type: "essay", text: "Because of this." },
      grade: { revision: 1, state: "needs_marking", earned: null, markedBy: null },
    });
    expect(question?.solution.guidanceHtml).toContain("canary-guidance");
    const marked = await markAnswer(teacherCtx, {
      attemptId,
      questionId: essay,
      earned: "2.50",
      comment: "*Well* argued.",
      expectedRevision: 1,
    });
    expect(marked).toMatchObject({ earned: "22.5", possible: "24", waiting: 0, grade: { revision: 2, earned: "2.5" } });
    const result = await getResult(ctx, { attemptId });
    expect(result.score).toEqual({ earned: "22.5", possible: "24", percent: 94, isPending: false });
    expect(result).toMatchObject({ isPassed: true, quizScore: { fraction: "0.9375", isPassed: true } });
    expect(result.questions[5]).toMatchObject({ earned: "2.5", verdict: "partly_correct" });
    expect(result.questions[5]?.commentHtml).toContain("<em>Well</em>");
    expect((await getQuiz(ctx, { quizId: quiz.id })).mine?.score).toMatchObject({ percent: 94, isPending: false });
    expect((await listMarkingQueue(teacherCtx, { courseId: course.id, limit: 20 })).items).toEqual([]);
  });

  test("is append-only, and refuses a mark on what somebody else marked meanwhile", async () => {
    const { teacherCtx, attemptId, essay } = await world();
    const mark = (earned: string, expectedRevision: number) =>
      markAnswer(teacherCtx, { attemptId, questionId: essay, earned, comment: "", expectedRevision });
    const both = await Promise.all([codeOf(mark("1", 1)), codeOf(mark("2", 1))]);
    expect(both.sort()).toEqual(["conflict", "ok"]);
    expect(await codeOf(mark("3", 1))).toBe("conflict");
    await mark("4", 2);
    const { questions, earned } = await getMarking(teacherCtx, { attemptId });
    expect(questions[5]?.history.map(({ revision }) => revision)).toEqual([3, 2, 1]);
    expect(questions[5]?.grade).toMatchObject({ earned: "4", markedBy: { name: expect.any(String) } });
    expect(earned).toBe("24");
  });

  test("a rule's mark can be overruled, within 0 and what is possible", async () => {
    const { teacherCtx, attemptId, questions } = await world();
    const mark = (questionId: string, earned: string) =>
      codeOf(markAnswer(teacherCtx, { attemptId, questionId, earned, comment: "", expectedRevision: 1 }));
    expect(await mark(questions[0]!.id, "4.01")).toBe("invalid_input");
    expect(await mark(newId(), "1")).toBe("not_found");
    expect(await mark(questions[0]!.id, "0")).toBe("ok");
    expect((await getMarking(teacherCtx, { attemptId })).earned).toBe("16");
  });

  test("an open attempt cannot be marked", async () => {
    const made = await makeQuizWorld(db);
    const { id } = await startAttempt(ctxFor(services, made.learner.actor), { quizId: made.quiz.id });
    const teacherCtx = ctxFor(services, made.teacher.actor);
    const input = { attemptId: id, questionId: made.questions[5]!.id, earned: "1", comment: "", expectedRevision: 1 };
    expect(await codeOf(markAnswer(teacherCtx, input))).toBe("conflict");
    const { questions } = await getMarking(teacherCtx, { attemptId: id });
    expect(questions.every(({ grade, verdict }) => grade === null && verdict === null)).toBe(true);
  });

  test("lists page without skipping or repeating", async () => {
    const made = await makeQuizWorld(db);
    const teacherCtx = ctxFor(services, made.teacher.actor);
    const taken: string[] = [];
    for (let i = 0; i < 5; i += 1) {
      const person = await makeUser(db);
      await makeEnrolment(db, made.course, person);
      taken.push((await takeQuiz(made, person)).attemptId);
    }
    const pagesOf = async (list: (cursor?: string) => Promise<{ items: unknown[]; nextCursor: string | null }>) => {
      const all: unknown[] = [];
      for (let cursor: string | undefined; ; ) {
        const page = await list(cursor);
        all.push(...page.items);
        if (page.nextCursor === null) return all as { id?: string; attemptId?: string; seq?: number }[];
        cursor = page.nextCursor;
      }
    };
    const attempts = await pagesOf((cursor) => listAttempts(teacherCtx, { quizId: made.quiz.id, limit: 2, cursor }));
    expect(attempts.map(({ id }) => id)).toEqual(taken.toReversed());
    const queue = await pagesOf((cursor) =>
      listMarkingQueue(teacherCtx, { courseId: made.course.id, limit: 2, cursor }),
    );
    expect(queue.map(({ attemptId }) => attemptId)).toEqual(taken);
    expect((await getMarking(teacherCtx, { attemptId: taken[0]! })).nextWaitingAttemptId).toBe(taken[1]);
    const history = await pagesOf((cursor) =>
      listAnswerHistory(teacherCtx, { attemptId: taken[0]!, limit: 4, cursor }),
    );
    expect(history.map(({ seq }) => seq)).toEqual([6, 5, 4, 3, 2, 1]);
    expect(await codeOf(listAttempts(teacherCtx, { quizId: made.quiz.id, limit: 2, cursor: "x" }))).toBe(
      "invalid_input",
    );
  });

  test("the seed can move an attempt into the past", async () => {
    const { ctx, teacherCtx, attemptId } = await world();
    const startedAt = "2026-01-05T10:00:00.000Z";
    await db.transaction((tx) => backdateAttempt(tx, { attemptId, startedAt, seconds: 600 }));
    expect(await getResult(ctx, { attemptId })).toMatchObject({ startedAt, submittedAt: "2026-01-05T10:10:00.000Z" });
    const { items } = await listAnswerHistory(teacherCtx, { attemptId, limit: 20 });
    const times = items.map(({ savedAt }) => savedAt);
    expect(times.toSorted().toReversed()).toEqual(times);
    expect(times.every((time) => time > startedAt && time < "2026-01-05T10:10:00.000Z")).toBe(true);
  });
});
