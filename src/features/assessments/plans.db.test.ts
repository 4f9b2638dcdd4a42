import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { getClassMastery } from "#/features/study/actions/get-class-mastery.ts";
import { getMastery } from "#/features/study/actions/get-mastery.ts";
import { getReviewQueue } from "#/features/study/actions/get-review-queue.ts";
import { getReviewSummary } from "#/features/study/actions/get-review-summary.ts";
import { getPracticeOptions } from "#/features/study/actions/practice-options.ts";
import { rateCourse } from "#/features/study/actions/rate-questions.ts";
import { connect } from "#/server/db.ts";
import { makeEnrolment, makeUser } from "#/test/factories.ts";
import { makeQuizWorld, rightAnswer, shownIn } from "#/test/factories-assessments.ts";
import { growAnswers } from "#/test/factories-growth.ts";
import { ctxFor, testAddress, testServices } from "#/test/harness.ts";
import { closeAllOverdue } from "./actions/close-overdue.ts";
import { enterGrade } from "./actions/enter-grade.ts";
import { getAttempt } from "./actions/get-attempt.ts";
import { getGradebook } from "./actions/get-gradebook.ts";
import { getMarking } from "./actions/get-marking.ts";
import { getMyGrades } from "./actions/get-my-grades.ts";
import { getResult } from "./actions/get-result.ts";
import { getStatistics } from "./actions/get-statistics.ts";
import { listAnswerHistory } from "./actions/list-answer-history.ts";
import { listAttempts } from "./actions/list-attempts.ts";
import { listCellHistory } from "./actions/list-cell-history.ts";
import { listGradeRows } from "./actions/list-grade-rows.ts";
import { listMarkingQueue } from "./actions/list-marking-queue.ts";
import { listMyAttempts } from "./actions/list-my-attempts.ts";
import { listWaitingAnswers } from "./actions/list-waiting-answers.ts";
import { listWaitingQuestions } from "./actions/list-waiting-questions.ts";
import { markAnswer } from "./actions/mark-answer.ts";
import { saveAnswers } from "./actions/save-answers.ts";
import { startAttempt } from "./actions/start-attempt.ts";
import { submitAttempt } from "./actions/submit-attempt.ts";

/**
 * The tables that grow with people and with every answer. Practice answers are read by question; which way is quicker
 * depends on how many questions and answers a course has, so their plans are left to the planner.
 */
const growing = [..."users enrolments attempts attempt_questions answer_events grades".split(" ")];

const services = testServices();
const statements = new Map<string, unknown[]>();
const recorded = connect(testAddress(), {
  debug: (_connection, query, parameters) => statements.set(query, parameters),
});
afterAll(() => recorded.close());

type Plan = {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  "Index Cond"?: string;
  Plans?: Plan[];
};

/** Indexes of what is open or waits now, which stays small: they may be read whole. */
const partial = ["attempts_one_open_key", "attempts_waiting_idx"];

/** By itself, or through an index without a condition. */
const readsWhole = (plan: Plan): boolean =>
  growing.includes(plan["Relation Name"] ?? "") &&
  (plan["Node Type"] === "Seq Scan" ||
    (plan["Index Name"] !== undefined && plan["Index Cond"] === undefined && !partial.includes(plan["Index Name"])));

const wholeReads = (plan: Plan): string[] => [
  ...(readsWhole(plan) ? [`${plan["Node Type"]} of ${plan["Relation Name"]}`] : []),
  ...(plan.Plans ?? []).flatMap(wholeReads),
];

/** A class of eight: two attempts each, one of them open. */
const walk = async () => {
  const { db } = services;
  const world = await makeQuizWorld(db);
  const quizId = world.quiz.id;
  const courseId = world.course.id;
  const own = { ...services, db: recorded.db };
  const teach = ctxFor(own, world.teacher.actor);
  const last = { attemptId: "", userId: "" };
  for (let n = 0; n < 8; n += 1) {
    const learner = await makeUser(db);
    await makeEnrolment(db, world.course, learner);
    const ctx = ctxFor(own, learner.actor);
    const attempt = await startAttempt(ctx, { quizId });
    const attemptId = attempt.id;
    for (const [clientSeq, { id: questionId, body }] of world.questions.entries()) {
      const event = {
        clientSeq,
        questionId,
        baseSeq: null,
        answer: rightAnswer(body, shownIn(attempt)(questionId)),
        cleared: false,
        clientTime: null,
      };
      await saveAnswers(ctx, { attemptId, client: "tab", events: [event] });
    }
    await getAttempt(ctx, { attemptId });
    await submitAttempt(ctx, { attemptId });
    await getResult(ctx, { attemptId });
    await getReviewSummary(ctx);
    await getReviewQueue({ ...ctx, now: () => new Date(Date.now() + 86_400_000) }, { limit: 10 });
    await getPracticeOptions(ctx, { courseId });
    await startAttempt(ctx, { quizId });
    await getReviewSummary(ctx);
    await listMyAttempts(ctx, { quizId, limit: 20 });
    await getMyGrades(ctx, { courseId });
    await getMastery(ctx, { courseId });
    Object.assign(last, { attemptId, userId: learner.id });
  }
  return { teach, courseId, quizId, ...last, essayId: world.questions.find(({ body }) => body.type === "essay")!.id };
};

describe("beside the answers of other courses", () => {
  beforeAll(async () => {
    await growAnswers(services.db, { learners: 2_000, quizzes: 4, questions: 3 });
    await services.db.execute(sql`analyze`);
  });

  test("no statement of a class reads a whole table that grows with answers", async () => {
    const { teach, courseId, quizId, attemptId, userId, essayId } = await walk();
    await listGradeRows(teach, { courseId, limit: 100 });
    await getGradebook(teach, { courseId });
    await listCellHistory(teach, { columnId: quizId, userId, limit: 20 });
    await listAttempts(teach, { quizId, limit: 20 });
    await listAnswerHistory(teach, { attemptId, questionId: essayId, limit: 20 });
    await listMarkingQueue(teach, { courseId, limit: 20 });
    await listWaitingQuestions(teach, { courseId, limit: 20 });
    await listWaitingAnswers(teach, { quizId, questionId: essayId, limit: 20 });
    await getMarking(teach, { attemptId });
    await markAnswer(teach, { attemptId, questionId: essayId, expectedRevision: 1, earned: "1", comment: "" });
    const entry = {
      columnId: quizId,
      userId,
      expectedRevision: 0,
      kind: "score",
      earned: "1",
      reason: "Oral",
    } as const;
    await enterGrade(teach, entry);
    await getStatistics(teach, { quizId });
    await closeAllOverdue({ db: recorded.db });
    await getClassMastery(teach, { courseId });
    await rateCourse(recorded.db, courseId, new Date());

    const asked = [...statements].filter(([query]) => growing.some((table) => query.includes(`"${table}"`)));
    expect(asked.length).toBeGreaterThan(20);
    const whole: string[] = [];
    for (const [query, parameters] of asked) {
      const explained = `explain (format json) ${query}`;
      const [row] = await recorded.client.unsafe(explained, parameters as never[], { prepare: true });
      const tables = wholeReads(row!["QUERY PLAN"][0].Plan);
      if (tables.length > 0) whole.push(`${tables.join(", ")}: ${query}`);
    }
    expect(whole).toEqual([]);
  });
});
