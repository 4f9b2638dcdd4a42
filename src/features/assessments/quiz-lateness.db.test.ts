import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { addSeconds, toInstant } from "#/core/time.ts";
import { makeQuizWorld, rightAnswer, shownIn } from "#/test/factories-assessments.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { enterGrade } from "./actions/enter-grade.ts";
import { getMyGrades } from "./actions/get-my-grades.ts";
import { getQuiz } from "./actions/get-quiz.ts";
import { getResult } from "./actions/get-result.ts";
import { listGradeRows } from "./actions/list-grade-rows.ts";
import { saveAnswers } from "./actions/save-answers.ts";
import { createOverride, deleteOverride, updateOverride } from "./actions/save-override.ts";
import { setUpGradebook } from "./actions/set-up-gradebook.ts";
import { startAttempt } from "./actions/start-attempt.ts";
import { submitAttempt } from "./actions/submit-attempt.ts";
import { updateQuiz } from "./actions/update-quiz.ts";
import type { Answer } from "./answer.ts";
import { attempts } from "./tables.ts";

const services = testServices();
const { db } = services;
const hour = 3_600;
const inHours = (hours: number) => addSeconds(toInstant(new Date()), hours * hour);

const event = (questionId: string, answer: Answer) => ({
  ...{ clientSeq: 0, questionId, answer },
  ...{ baseSeq: null, cleared: false, clientTime: null },
});

test("what is submitted after the due date counts after its cost, by the dates of the person, and nobody marks anew", async () => {
  const made = await makeQuizWorld(db, { points: "10", passPercent: 90 }, ["true_false"]);
  const { course, quiz, questions, teacher, learner } = made;
  const [staff, mine] = [ctxFor(services, teacher.actor), ctxFor(services, learner.actor)];
  const quizId = quiz.id;
  const setUp = (expectedRevision: number, latePolicy: Parameters<typeof setUpGradebook>[1]["latePolicy"]) =>
    setUpGradebook(staff, {
      ...{ courseId: course.id, expectedRevision, scheme: { kind: "percent" as const }, missingCountsZero: true },
      ...{ categories: [], columns: [], latePolicy },
    });
  await setUp(0, { per: "day", percent: "10", lowestPercent: "50", graceMinutes: 5 });
  await updateQuiz(staff, { quizId, dueAt: inHours(-25), closesAt: inHours(48) });

  const attempt = await startAttempt(mine, { quizId });
  const { id, body } = questions[0]!;
  const shown = shownIn(attempt)(id);
  await saveAnswers(mine, {
    attemptId: attempt.id,
    client: "tab",
    events: [event(id, rightAnswer(body, shown))],
  });
  await submitAttempt(mine, { attemptId: attempt.id });

  const cost = { before: "10", deducted: "2", units: 2, per: "day" };
  const cell = async () => (await listGradeRows(staff, { courseId: course.id, limit: 10 })).items[0]!.cells[0]!;
  const result = () => getResult(mine, { attemptId: attempt.id });
  expect(await cell()).toMatchObject({ earned: "8", computed: "8", late: cost });
  expect((await getMyGrades(mine, { courseId: course.id })).cells[0]).toMatchObject({ earned: "8", late: cost });
  expect(await result()).toMatchObject({
    ...{ late: cost, score: { earned: "10", percent: 100 }, isPassed: false },
    quizScore: { percent: 80, isPassed: false },
  });
  expect((await getQuiz(mine, { quizId })).mine).toMatchObject({ score: { percent: 80 } });

  const override = await createOverride(staff, {
    ...{ quizId, userId: learner.id, groupId: null, timeFactor: null, attemptsAllowed: null },
    ...{ opensAt: null, dueAt: inHours(-2), closesAt: null },
  });
  expect(await cell()).toMatchObject({ earned: "9", late: { deducted: "1", units: 1 } });
  await updateOverride(staff, { overrideId: override.id, dueAt: inHours(1) });
  expect(await cell()).toMatchObject({ earned: "10", late: null });
  expect(await result()).toMatchObject({ late: null, isPassed: true });
  expect((await getQuiz(mine, { quizId })).mine?.rules.dueAt).not.toBe((await getQuiz(staff, { quizId })).dueAt);
  await expect(updateOverride(staff, { overrideId: override.id, dueAt: inHours(99) })).rejects.toMatchObject({
    faults: [{ pointer: "/dueAt", message: "must not be after the closing date" }],
  });
  await deleteOverride(staff, { overrideId: override.id });

  await db
    .update(attempts)
    .set({ submittedAt: inHours(400) })
    .where(eq(attempts.id, attempt.id));
  expect(await cell()).toMatchObject({ earned: "5", late: { deducted: "5" } });
  const waived = { columnId: quizId, userId: learner.id, expectedRevision: 0, reason: "She was ill." };
  await enterGrade(staff, { ...waived, kind: "score", earned: "10" });
  expect(await cell()).toMatchObject({ earned: "10", isEntered: true, computed: "5" });
  await setUp(1, null);
  expect(await cell()).toMatchObject({ computed: "10", late: null });

  await expect(updateQuiz(staff, { quizId, dueAt: inHours(49) })).rejects.toMatchObject({ code: "invalid_input" });
  await updateQuiz(staff, { quizId, dueAt: null });
  expect((await getQuiz(mine, { quizId })).dueAt).toBeNull();
});

test("an average tells what lateness took off all of its attempts", async () => {
  const made = await makeQuizWorld(db, { points: "10", scoring: "average" }, ["true_false"]);
  const { course, quiz, questions, teacher, learner } = made;
  const [staff, mine] = [ctxFor(services, teacher.actor), ctxFor(services, learner.actor)];
  await setUpGradebook(staff, {
    ...{ courseId: course.id, expectedRevision: 0, scheme: { kind: "percent" }, missingCountsZero: true },
    ...{ categories: [], columns: [] },
    latePolicy: { per: "hour", percent: "10", lowestPercent: "0", graceMinutes: 0 },
  });
  for (const _ of [1, 2]) {
    const attempt = await startAttempt(mine, { quizId: quiz.id });
    const { id, body } = questions[0]!;
    const answer = rightAnswer(body, shownIn(attempt)(id));
    await saveAnswers(mine, { attemptId: attempt.id, client: "tab", events: [event(id, answer)] });
    await submitAttempt(mine, { attemptId: attempt.id });
  }
  await updateQuiz(staff, { quizId: quiz.id, dueAt: inHours(1) });
  await db
    .update(attempts)
    .set({ submittedAt: inHours(2.5) })
    .where(eq(attempts.quizId, quiz.id));
  const [row] = (await listGradeRows(staff, { courseId: course.id, limit: 10 })).items;
  expect(row!.cells[0]).toMatchObject({ earned: "8", late: { before: "10", deducted: "2", units: 2, per: "hour" } });
});
