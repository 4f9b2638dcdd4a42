import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import { answerPractice } from "#/features/assessments/actions/answer-practice.ts";
import { archiveQuestion } from "#/features/assessments/actions/archive-question.ts";
import { startAttempt } from "#/features/assessments/actions/start-attempt.ts";
import { submitAttempt } from "#/features/assessments/actions/submit-attempt.ts";
import { updateQuestion } from "#/features/assessments/actions/update-question.ts";
import { practiceAnswers } from "#/features/assessments/tables.ts";
import { enrol } from "#/features/courses/actions/enrol.ts";
import { leave } from "#/features/courses/actions/leave.ts";
import { unpublishLesson } from "#/features/courses/actions/unpublish-lesson.ts";
import { makeUser } from "#/test/factories.ts";
import { makeQuestions, makeQuiz } from "#/test/factories-assessments.ts";
import { makeStudyWorld, onDay, rightOrWrong, trueOrFalse } from "#/test/factories-study.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { answerReview } from "./actions/answer-review.ts";
import { getReviewQueue } from "./actions/get-review-queue.ts";
import { getReviewSummary } from "./actions/get-review-summary.ts";
import { gradeReview } from "./actions/grade-review.ts";
import { createCard } from "./actions/own-cards.ts";
import { rebuildItems } from "./actions/rebuild-items.ts";
import { buryReview, listSuspended, resumeReview, suspendReview } from "./actions/set-aside-review.ts";
import { updateStudySettings } from "./actions/study-settings.ts";
import { undoReview } from "./actions/undo-review.ts";
import { reviewEvents, reviewItems } from "./tables-review.ts";

const services = testServices();
const { db } = services;

const practise = (ctx: Parameters<typeof answerPractice>[0], questionId: string, isRight: boolean) =>
  answerPractice(ctx, { questionId, answer: rightOrWrong(isRight), variant: 0 });

const review = (itemId: string, isRight: boolean, more: object = {}) => ({
  ...{ itemId, clientKey: newId(), answer: rightOrWrong(isRight), variant: 0, seconds: 60, isHelped: false },
  ...more,
});

const queue = (ctx: Parameters<typeof getReviewQueue>[0]) => getReviewQueue(ctx, { limit: 50 });

const rowsOf = async (userId: string) =>
  db
    .select({
      id: reviewItems.id,
      dueOn: reviewItems.dueOn,
      stability: reviewItems.stability,
      difficulty: reviewItems.difficulty,
      reviews: reviewItems.reviews,
      lapses: reviewItems.lapses,
    })
    .from(reviewItems)
    .where(eq(reviewItems.userId, userId))
    .orderBy(reviewItems.id);

describe("reviews", () => {
  test("practice comes back: wrong tomorrow, right in three days, and its answers go on from there", async () => {
    const { practice, as, learner } = await makeStudyWorld(services);
    const now = as(services);
    await practise(now, practice[0]!.id, false);
    await practise(now, practice[1]!.id, true);
    // Another try on the same day showed the solution first.
    await practise(now, practice[0]!.id, true);
    expect(await queue(now)).toEqual({ items: [], due: 0, dueInAll: 0 });
    expect(await getReviewSummary(now)).toMatchObject({ items: 2, doneToday: 0 });

    const tomorrow = as(onDay(services, 1));
    const first = await queue(tomorrow);
    expect(first.items.map(({ question }) => question?.question.id)).toEqual([practice[0]!.id]);
    const [item] = first.items;
    expect(item).toMatchObject({ reviews: 1, lesson: { anchor: `question-${practice[0]!.id}` }, card: null });
    expect(JSON.stringify(item)).not.toMatch(/correct|lastAnswer/);

    const told = item!.intervals;
    const { result, outcome } = await answerReview(tomorrow, review(item!.id, true));
    expect(result).toMatchObject({ verdict: "correct", tries: 3 });
    expect(outcome).toMatchObject({ grade: "good", counts: true, intervalDays: told.good, due: 0 });
    const again = await answerReview(tomorrow, review(item!.id, false));
    expect(again.outcome).toMatchObject({ grade: "again", counts: false, dueOn: outcome.dueOn });

    expect((await queue(as(onDay(services, 3)))).due).toBe(outcome.intervalDays <= 2 ? 2 : 1);
    const days = (await getReviewSummary(tomorrow)).days!;
    expect(days.slice(-2).map(({ reviews }) => reviews)).toEqual([2, 1]);
    expect(days).toHaveLength(14);
    await updateStudySettings(tomorrow, { showsDays: false });
    expect((await getReviewSummary(tomorrow)).days).toBeNull();

    const before = await rowsOf(learner.id);
    await db
      .update(reviewItems)
      .set({ dueOn: null, lastOn: null, stability: 1, reviews: 99, lapses: 99 })
      .where(eq(reviewItems.userId, learner.id));
    await db.transaction((tx) =>
      rebuildItems(
        tx,
        before.map(({ id }) => id),
      ),
    );
    expect(await rowsOf(learner.id)).toEqual(before);
  });

  test("help, speed and a missing measure grade a right answer", async () => {
    const { practice, as } = await makeStudyWorld(services, "Text.", 4);
    for (const { id } of practice) await practise(as(services), id, false);
    const tomorrow = as(onDay(services, 1));
    const { items } = await queue(tomorrow);
    const graded = async (at: number, more: object) =>
      (await answerReview(tomorrow, review(items[at]!.id, true, more))).outcome.grade;
    expect(await graded(0, { isHelped: true, seconds: 1 })).toBe("hard");
    expect(await graded(1, { seconds: 3 })).toBe("easy");
    expect(await graded(2, { seconds: 4 })).toBe("good");
    expect(await graded(3, { seconds: null })).toBe("good");
  });

  test("the same answer twice, even at once, is one review; another under its name is refused", async () => {
    const { practice, as, learner } = await makeStudyWorld(services);
    await practise(as(services), practice[0]!.id, false);
    const tomorrow = as(onDay(services, 1));
    const [item] = (await queue(tomorrow)).items;
    const given = review(item!.id, true);
    const [one, two] = await Promise.all([answerReview(tomorrow, given), answerReview(tomorrow, given)]);
    expect(two).toEqual(one);
    expect(await db.$count(practiceAnswers, eq(practiceAnswers.userId, learner.id))).toBe(2);
    expect(await db.$count(reviewEvents, eq(reviewEvents.userId, learner.id))).toBe(2);
    await expect(answerReview(tomorrow, { ...given, answer: rightOrWrong(false) })).rejects.toMatchObject({
      code: "conflict",
    });

    const others = await Promise.all([0, 1, 2].map(() => answerReview(tomorrow, review(item!.id, false))));
    expect(others.map(({ outcome }) => outcome.counts)).toEqual([false, false, false]);
    expect(await rowsOf(learner.id)).toMatchObject([{ reviews: 2, lapses: 0 }]);
    await Promise.all([0, 1, 2].map(() => queue(tomorrow)));
    expect(await db.$count(reviewEvents, eq(reviewEvents.userId, learner.id))).toBe(5);
  });

  test("two readers at once take practice up once", async () => {
    const { practice, as, learner } = await makeStudyWorld(services);
    for (const { id } of practice) await practise(as(services), id, true);
    await Promise.all([0, 1, 2, 3].map(() => queue(as(services))));
    expect(await db.$count(reviewEvents, eq(reviewEvents.userId, learner.id))).toBe(3);
    expect(await rowsOf(learner.id)).toMatchObject([{ reviews: 1 }, { reviews: 1 }, { reviews: 1 }]);
  });

  test("what is archived, unpublished, of a quiz or of a course that was left is not asked", async () => {
    const { practice, as, lesson, course, teacher } = await makeStudyWorld(services, "Text.", 4);
    const [kept, archived, quizzed] = practice.map(({ id }) => id);
    for (const { id } of practice) await practise(as(services), id, false);
    const tomorrow = as(onDay(services, 1));
    expect((await queue(tomorrow)).due).toBe(4);
    const [item] = (await queue(tomorrow)).items.filter(({ question }) => question?.question.id === kept);
    await archiveQuestion(ctxFor(services, teacher.actor), { questionId: archived! });
    await updateQuestion(ctxFor(services, teacher.actor), { questionId: quizzed!, isPractice: false });
    expect((await queue(tomorrow)).due).toBe(2);
    await unpublishLesson(ctxFor(services, teacher.actor), { lessonId: lesson.id });
    expect(await queue(tomorrow)).toMatchObject({ items: [], due: 0 });
    await expect(answerReview(tomorrow, review(item!.id, true))).rejects.toMatchObject({ code: "not_found" });
    await leave(tomorrow, { courseId: course.id });
    expect(await getReviewSummary(tomorrow)).toMatchObject({ due: 0, items: 0, nextDueOn: null });
    await enrol(tomorrow, { courseId: course.id });
    expect((await queue(tomorrow)).due).toBe(0);
    const stranger = ctxFor(services, (await makeUser(db)).actor);
    await expect(buryReview(stranger, { itemId: item!.id })).rejects.toMatchObject({ code: "not_found" });
  });

  test("during a graded quiz the reviews of its course wait", async () => {
    const { practice, as, course } = await makeStudyWorld(services);
    await practise(as(services), practice[0]!.id, false);
    const tomorrow = as(onDay(services, 1));
    const [item] = (await queue(tomorrow)).items;
    const quiz = await makeQuiz(db, course, await makeQuestions(db, course, [trueOrFalse("Yes?")]));
    const { id: attemptId } = await startAttempt(tomorrow, { quizId: quiz.id });
    expect(await queue(tomorrow)).toMatchObject({ items: [], due: 0 });
    await expect(answerReview(tomorrow, review(item!.id, true))).rejects.toMatchObject({ code: "conflict" });
    await submitAttempt(tomorrow, { attemptId });
    expect((await queue(tomorrow)).due).toBe(1);
  });

  test("limits of the day hold for what is due and what is new", async () => {
    const { practice, as, course } = await makeStudyWorld(services);
    for (const { id } of practice) await practise(as(services), id, false);
    const tomorrow = as(onDay(services, 1));
    for (const n of [1, 2, 3])
      await createCard(as(services), { courseId: course.id, lessonId: null, front: `Front ${n}`, back: "Back" });
    await updateStudySettings(tomorrow, { dailyLimit: 4, newPerDay: 2 });
    const { items, due, dueInAll } = await queue(tomorrow);
    expect({ due, dueInAll }).toEqual({ due: 4, dueInAll: 6 });
    expect(items.map(({ card }) => card?.front ?? null)).toEqual([null, null, null, "Front 1"]);
    await gradeReview(tomorrow, { itemId: items[3]!.id, clientKey: "a", grade: "good", seconds: null });
    expect(await getReviewSummary(tomorrow)).toMatchObject({ due: 3, doneToday: 1 });
    await updateStudySettings(tomorrow, { dailyLimit: 500 });
    expect((await queue(tomorrow)).items.map(({ card }) => card?.front ?? null)).toEqual([null, null, null, "Front 2"]);
  });

  test("a card is graded by its learner, who can take that back, set it aside and take it up again", async () => {
    const { as, course, learner } = await makeStudyWorld(services);
    const ctx = as(services);
    await createCard(ctx, { courseId: course.id, lessonId: null, front: "Capital?", back: "*Canberra*" });
    const [item] = (await queue(ctx)).items;
    expect(item).toMatchObject({ dueOn: null, intervals: { again: 1, hard: 2, good: 3, easy: 8 } });
    expect(item!.card!.backHtml).toContain("<em>Canberra</em>");
    const ref = { itemId: item!.id };
    await expect(undoReview(ctx, ref)).rejects.toMatchObject({ code: "conflict" });
    await expect(answerReview(ctx, review(item!.id, true))).rejects.toMatchObject({ code: "invalid_input" });
    const easy = { ...ref, clientKey: "one", grade: "easy" as const, seconds: 4 };
    expect(await gradeReview(ctx, easy)).toMatchObject({ intervalDays: 8, counts: true, due: 0 });
    expect(await gradeReview(ctx, easy)).toMatchObject({ intervalDays: 8, counts: true });
    await expect(gradeReview(ctx, { ...easy, grade: "again" })).rejects.toMatchObject({ code: "conflict" });
    const undone = await Promise.allSettled([undoReview(ctx, ref), undoReview(ctx, ref)]);
    expect(undone.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await queue(ctx)).toMatchObject({ due: 1, items: [{ id: item!.id, dueOn: null }] });
    expect(await gradeReview(ctx, { ...easy, clientKey: "two", grade: "again" })).toMatchObject({ intervalDays: 1 });
    await expect(undoReview(as(onDay(services, 1)), ref)).rejects.toMatchObject({ code: "conflict" });

    const tomorrow = as(onDay(services, 1));
    await buryReview(tomorrow, ref);
    expect((await queue(tomorrow)).due).toBe(0);
    const after = as(onDay(services, 2));
    expect((await queue(after)).due).toBe(1);
    await suspendReview(after, ref);
    expect((await queue(after)).due).toBe(0);
    expect((await listSuspended(after, { limit: 5 })).items).toMatchObject([{ id: item!.id, isSuspended: true }]);
    await resumeReview(after, ref);
    expect((await queue(after)).due).toBe(1);
    expect(await rowsOf(learner.id)).toMatchObject([{ reviews: 1 }]);
  });

  test("days are those of the person's zone", async () => {
    const { as, practice } = await makeStudyWorld(services);
    const at = (time: string) => as({ ...services, now: () => new Date(time) });
    const late = at("2027-03-01T23:30:00.000Z");
    await updateStudySettings(late, { zone: "Europe/Vienna" });
    await practise(late, practice[0]!.id, false);
    expect(await getReviewSummary(late)).toMatchObject({ today: "2027-03-02", nextDueOn: "2027-03-03" });
    expect((await queue(at("2027-03-02T22:30:00.000Z"))).due).toBe(0);
    expect((await queue(at("2027-03-02T23:30:00.000Z"))).due).toBe(1);
    // Far to the west the day has not come yet; what is in the log stays as it was.
    await updateStudySettings(late, { zone: "Pacific/Pago_Pago" });
    expect(await getReviewSummary(at("2027-03-03T10:59:00.000Z"))).toMatchObject({ today: "2027-03-02", due: 0 });
    expect(await getReviewSummary(at("2027-03-03T11:00:00.000Z"))).toMatchObject({ today: "2027-03-03", due: 1 });
  });
});
