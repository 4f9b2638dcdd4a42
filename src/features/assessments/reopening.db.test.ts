import { and, asc, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { addSeconds, isAfter } from "#/core/time.ts";
import { createGroup } from "#/features/courses/actions/save-group.ts";
import { makeEnrolment, makeUser } from "#/test/factories.ts";
import { ageAttempt, makeQuizWorld, rightAnswer, shownIn } from "#/test/factories-assessments.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { addMember } from "./actions/change-group-members.ts";
import { closeAllOverdue } from "./actions/close-overdue.ts";
import { getAttempt } from "./actions/get-attempt.ts";
import { getResult } from "./actions/get-result.ts";
import { getStatistics } from "./actions/get-statistics.ts";
import { listAttempts } from "./actions/list-attempts.ts";
import { listGradeRows } from "./actions/list-grade-rows.ts";
import { listReopenable, listReopenings } from "./actions/list-reopenings.ts";
import { markAnswer } from "./actions/mark-answer.ts";
import { reopenAttempt } from "./actions/reopen-attempt.ts";
import { saveAnswers } from "./actions/save-answers.ts";
import { createOverride } from "./actions/save-override.ts";
import { setMarkingPolicy } from "./actions/set-marking-policy.ts";
import { startAttempt } from "./actions/start-attempt.ts";
import { submitAttempt } from "./actions/submit-attempt.ts";
import { updateQuiz } from "./actions/update-quiz.ts";
import { openReview } from "./contract.ts";
import { CreateOverrideInput } from "./contract-overrides.ts";
import { ReopenInput } from "./contract-reopening.ts";
import { grades, quizzes } from "./tables.ts";
import { attemptReopenings } from "./tables-reopening.ts";

const services = testServices();
const { db } = services;

const inSeconds = (seconds: number) => addSeconds(new Date().toISOString(), seconds);
const plain = { baseSeq: null, cleared: false, clientTime: null };

const begin = async (given: Parameters<typeof makeQuizWorld>[1] = {}) => {
  const world = await makeQuizWorld(db, { timeLimitSeconds: 600, ...given });
  const quizId = world.quiz.id;
  const mine = ctxFor(services, world.learner.actor);
  const teach = ctxFor(services, world.teacher.actor);
  const attempt = await startAttempt(mine, { quizId });
  const attemptId = attempt.id;
  let clientSeq = 0;
  const answer = async (index: number) => {
    const { id: questionId, body } = world.questions[index]!;
    clientSeq += 1;
    const event = { ...plain, clientSeq, questionId, answer: rightAnswer(body, shownIn(attempt)(questionId)) };
    const { acks } = await saveAnswers(mine, { attemptId, client: "tab", events: [event] });
    return acks[0]?.outcome;
  };
  const runOut = async () => {
    await ageAttempt(db, attemptId, 3_600);
    await closeAllOverdue(services);
  };
  const reopen = (deadline = inSeconds(300)) =>
    reopenAttempt(teach, { attemptId, deadline, reason: "The power failed." });
  return { ...world, quizId, mine, teach, attemptId, answer, runOut, reopen };
};

const revisionsOf = async (attemptId: string, questionId: string) => {
  const rows = await db
    .select({ revision: grades.revision, earned: grades.earned })
    .from(grades)
    .where(and(eq(grades.attemptId, attemptId), eq(grades.questionId, questionId)))
    .orderBy(asc(grades.revision));
  return rows.map(({ revision, earned }) => [revision, earned === null ? null : Number(earned)]);
};

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "ok",
    (error: { code?: string }) => error.code ?? String(error),
  );

describe("an attempt that the clock closed", () => {
  test("goes on until the new deadline; what is answered then counts, and its grades are further revisions", async () => {
    const { mine, teach, attemptId, quizId, answer, runOut, reopen, questions, course, learner } = await begin();
    await answer(0);
    await runOut();
    expect(await getAttempt(mine, { attemptId })).toMatchObject({ state: "submitted", closedByDeadline: true });
    const until = inSeconds(300);
    const reopening = await reopen(until);
    expect(reopening).toMatchObject({ deadline: until, closedByDeadline: true, reason: "The power failed." });
    expect(await getAttempt(mine, { attemptId })).toMatchObject({
      ...{ state: "open", deadline: until, submittedAt: null, closedByDeadline: false, reopenedUntil: until },
    });
    await expect(getResult(mine, { attemptId })).rejects.toMatchObject({ code: "conflict" });
    const { items } = await listGradeRows(teach, { courseId: course.id, limit: 10 });
    expect(items.find((row) => row.learner.id === learner.id)?.cells[0]?.earned).toBe(null);
    expect((await getStatistics(teach, { quizId })).attempts).toBe(0);
    expect(await answer(1)).toBe("accepted");
    await submitAttempt(mine, { attemptId });
    expect(await revisionsOf(attemptId, questions[0]!.id)).toEqual([[1, 1]]);
    expect(await revisionsOf(attemptId, questions[1]!.id)).toEqual([
      [1, 0],
      [2, 1],
    ]);
    expect((await listAttempts(teach, { quizId, limit: 5 })).items[0]).toMatchObject({ earned: "2", waiting: 0 });
    expect((await listReopenings(teach, { attemptId, limit: 5 })).items).toMatchObject([{ id: reopening.id }]);
  });

  test("keeps a person's mark where the answer stays, and asks for another where it changed", async () => {
    const { mine, teach, attemptId, quizId, answer, reopen, questions } = await begin();
    const essay = questions[5]!.id;
    await answer(5);
    await submitAttempt(mine, { attemptId });
    await markAnswer(teach, { attemptId, questionId: essay, earned: "1", comment: "Well.", expectedRevision: 1 });
    await reopen();
    await submitAttempt(mine, { attemptId });
    expect((await listAttempts(teach, { quizId, limit: 5 })).items[0]).toMatchObject({ earned: "1", waiting: 0 });
    await reopen();
    await answer(5);
    await submitAttempt(mine, { attemptId });
    expect((await listAttempts(teach, { quizId, limit: 5 })).items[0]).toMatchObject({ earned: "0", waiting: 1 });
    expect(await revisionsOf(attemptId, essay)).toEqual([
      [1, null],
      [2, 1],
      [3, null],
    ]);
  });

  test("is closed again by the clock, at the new deadline", async () => {
    const { mine, attemptId, runOut, reopen } = await begin();
    await runOut();
    await reopen();
    await runOut();
    expect(await getAttempt(mine, { attemptId })).toMatchObject({ state: "submitted", closedByDeadline: true });
  });

  test("keeps the promised deadline when rules change, and gets a longer one", async () => {
    const { mine, teach, attemptId, quizId, learner, runOut, reopen } = await begin();
    await runOut();
    const until = inSeconds(300);
    await reopen(until);
    await updateQuiz(teach, { quizId, closesAt: inSeconds(60) });
    expect((await getAttempt(mine, { attemptId })).deadline).toBe(until);
    const longer = inSeconds(900);
    await updateQuiz(teach, { quizId, timeLimitSeconds: null });
    await createOverride(teach, CreateOverrideInput.parse({ quizId, userId: learner.id, closesAt: longer }));
    expect((await getAttempt(mine, { attemptId })).deadline).toBe(longer);
  });

  test("keeps the solution from all who wait for the close", async () => {
    const nothing = { marks: false, correctness: false, feedback: false, solution: false };
    const { quizId, course, runOut, reopen } = await begin({
      review: { ...openReview, afterSubmit: nothing, later: nothing },
      closesAt: inSeconds(3_600),
    });
    await runOut();
    const other = await makeUser(db);
    await makeEnrolment(db, course, other);
    const theirs = ctxFor(services, other.actor);
    const { id: otherId } = await startAttempt(theirs, { quizId });
    await submitAttempt(theirs, { attemptId: otherId });
    await db
      .update(quizzes)
      .set({ closesAt: inSeconds(-90) })
      .where(eq(quizzes.id, quizId));
    expect((await getResult(theirs, { attemptId: otherId })).released.solution).toBe(true);
    const until = inSeconds(300);
    await reopen(until);
    expect(await getResult(theirs, { attemptId: otherId })).toMatchObject({
      ...{ released: nothing, moreAt: addSeconds(until, 61) },
    });
  });
});

describe("refused", () => {
  test("an open attempt, a second one beside another, a deadline in the past, no reason", async () => {
    const { mine, teach, attemptId, quizId, answer, reopen } = await begin({ attemptsAllowed: 2 });
    await answer(0);
    await expect(reopen()).rejects.toMatchObject({ code: "conflict", message: "The attempt is open." });
    await submitAttempt(mine, { attemptId });
    await expect(reopen(inSeconds(-1))).rejects.toThrow("/deadline must be in the future");
    await startAttempt(mine, { quizId });
    await expect(reopen()).rejects.toMatchObject({ code: "conflict" });
    expect((await listReopenings(teach, { attemptId, limit: 5 })).items).toEqual([]);
    expect(ReopenInput.safeParse({ attemptId, deadline: inSeconds(9), reason: " " }).error?.issues[0]?.path).toEqual([
      "reason",
    ]);
  });
});

describe("at the same moment", () => {
  test("two reopenings make one, and a start beside it gives that attempt", async () => {
    const { mine, attemptId, quizId, runOut, reopen } = await begin({ attemptsAllowed: 2 });
    await runOut();
    const outcomes = await Promise.all([codeOf(reopen()), codeOf(reopen()), codeOf(reopen())]);
    expect(outcomes.sort()).toEqual(["conflict", "conflict", "ok"]);
    expect((await startAttempt(mine, { quizId })).id).toBe(attemptId);
  });

  test("a reopening beside a start leaves one attempt open", async () => {
    for (let round = 0; round < 4; round += 1) {
      const { mine, quizId, teach, runOut, reopen } = await begin({ attemptsAllowed: 2 });
      await runOut();
      const [reopened] = await Promise.all([codeOf(reopen()), startAttempt(mine, { quizId })]);
      const open = (await listAttempts(teach, { quizId, limit: 5, state: "open" })).items;
      expect(open).toHaveLength(1);
      expect(open[0]?.number).toBe(reopened === "ok" ? 1 : 2);
    }
  });

  test("a reopening beside submissions and the job that closes: each end is graded once", async () => {
    for (let round = 0; round < 4; round += 1) {
      const { mine, attemptId, answer, reopen, questions } = await begin();
      await answer(0);
      await ageAttempt(db, attemptId, 3_600);
      const [, , reopened] = await Promise.all([
        codeOf(submitAttempt(mine, { attemptId })),
        closeAllOverdue(services),
        codeOf(reopen()),
        codeOf(submitAttempt(mine, { attemptId })),
      ]);
      expect(reopened).toBe("ok");
      const reopenings = await db.select().from(attemptReopenings).where(eq(attemptReopenings.attemptId, attemptId));
      expect(reopenings).toHaveLength(1);
      await submitAttempt(mine, { attemptId });
      for (const { id } of questions) expect(await revisionsOf(attemptId, id)).toHaveLength(1);
    }
  });
});

describe("an exception that comes too late", () => {
  test("lists the attempts that it would have given more time, with a deadline that gives it", async () => {
    const { teach, attemptId, quizId, learner, course, runOut, reopen } = await begin();
    const other = await makeUser(db);
    await makeEnrolment(db, course, other);
    const submitted = await startAttempt(ctxFor(services, other.actor), { quizId });
    await submitAttempt(ctxFor(services, other.actor), { attemptId: submitted.id });
    await runOut();
    const { id: groupId } = await createGroup(teach, { courseId: course.id, name: "Slow" });
    for (const { id: userId } of [learner, other]) await addMember(teach, { groupId, userId });
    const { id: overrideId } = await createOverride(
      teach,
      CreateOverrideInput.parse({ quizId, groupId, timeFactor: "1.5" }),
    );
    const list = async () => (await listReopenable(teach, { overrideId, limit: 5 })).items;
    const [found, ...others] = await list();
    expect(others).toEqual([]);
    expect(found).toMatchObject({ attemptId, number: 1, learner: { id: learner.id, name: learner.name } });
    const gained = (Date.parse(found!.until) - Date.now()) / 1000;
    expect(gained).toBeGreaterThan(280);
    expect(gained).toBeLessThanOrEqual(300);
    await setMarkingPolicy(teach, { quizId, holdsMarks: true, isBlind: true });
    expect(await list()).toEqual([]);
    await setMarkingPolicy(teach, { quizId, holdsMarks: false, isBlind: false });
    expect(isAfter((await reopen(found!.until)).deadline, inSeconds(0))).toBe(true);
    expect(await list()).toEqual([]);
  });

  test("one that gives no time lists nothing", async () => {
    const { teach, quizId, learner, runOut } = await begin();
    await runOut();
    const given = CreateOverrideInput.parse({ quizId, userId: learner.id, attemptsAllowed: 3 });
    const { id: overrideId } = await createOverride(teach, given);
    expect((await listReopenable(teach, { overrideId, limit: 5 })).items).toEqual([]);
  });
});
