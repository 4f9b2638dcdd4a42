import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { addSeconds } from "#/core/time.ts";
import { createGroup } from "#/features/courses/actions/save-group.ts";
import { makeEnrolment, makeUser } from "#/test/factories.ts";
import { ageAttempt, makeQuizWorld } from "#/test/factories-assessments.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { addMember, deleteGroup, removeMember } from "./actions/change-group-members.ts";
import { getAttempt } from "./actions/get-attempt.ts";
import { getMyGrades } from "./actions/get-my-grades.ts";
import { getQuiz } from "./actions/get-quiz.ts";
import { getResult } from "./actions/get-result.ts";
import { listGradeRows } from "./actions/list-grade-rows.ts";
import { listOverrides } from "./actions/list-overrides.ts";
import { createOverride, deleteOverride, updateOverride } from "./actions/save-override.ts";
import { setUpGradebook } from "./actions/set-up-gradebook.ts";
import { startAttempt } from "./actions/start-attempt.ts";
import { submitAttempt } from "./actions/submit-attempt.ts";
import { updateQuiz } from "./actions/update-quiz.ts";
import { openReview } from "./contract.ts";
import { CreateOverrideInput } from "./contract-overrides.ts";
import { quizzes } from "./tables.ts";

const services = testServices();
const { db } = services;

const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString();

type Given = Partial<z.input<typeof CreateOverrideInput>>;

const begin = async (given: Parameters<typeof makeQuizWorld>[1] = {}) => {
  const world = await makeQuizWorld(db, { timeLimitSeconds: 600, ...given });
  const quizId = world.quiz.id;
  const teach = ctxFor(services, world.teacher.actor);
  const allow = (exception: Given) => createOverride(teach, CreateOverrideInput.parse({ quizId, ...exception }));
  const allowLearner = (exception: Given) => allow({ userId: world.learner.id, ...exception });
  const group = async (name: string) => {
    const { id: groupId } = await createGroup(teach, { courseId: world.course.id, name });
    await addMember(teach, { groupId, userId: world.learner.id });
    return groupId;
  };
  return { ...world, quizId, ctx: ctxFor(services, world.learner.actor), teach, allow, allowLearner, group };
};

const seconds = ({ startedAt, deadline }: { startedAt: string; deadline: string | null }) =>
  (Date.parse(deadline!) - Date.parse(startedAt)) / 1000;

test("what is missing in the grades goes by the learner's own closing date", async () => {
  const { ctx, teach, quizId, course, learner, allow, allowLearner, group } = await begin({
    opensAt: hours(-3),
    closesAt: hours(-1),
  });
  const courseId = course.id;
  const set = { scheme: { kind: "percent" as const }, missingCountsZero: true, expectedRevision: 0 };
  await setUpGradebook(teach, { courseId, ...set, categories: [], columns: [] });
  const classmate = await makeUser(db);
  await makeEnrolment(db, course, classmate);
  const totals = async () => {
    const { items } = await listGradeRows(teach, { courseId, limit: 10 });
    const of = (id: string) => items.find((row) => row.learner.id === id)?.total.fraction;
    const mine = await getMyGrades(ctx, { courseId });
    expect(mine.total.fraction).toBe(of(learner.id));
    return { learner: of(learner.id), classmate: of(classmate.id), isDue: mine.columns[0]?.isDue };
  };
  expect(await totals()).toEqual({ learner: "0", classmate: "0", isDue: true });
  await allow({ groupId: await group("Later"), closesAt: hours(2) });
  expect(await totals()).toEqual({ learner: null, classmate: "0", isDue: false });
  await allowLearner({ closesAt: hours(-2) });
  expect(await totals()).toEqual({ learner: "0", classmate: "0", isDue: true });
  await updateQuiz(teach, { quizId, closesAt: hours(1) });
  expect(await totals()).toEqual({ learner: "0", classmate: null, isDue: true });
});

describe("an exception", () => {
  test("gives time, an earlier opening, a later end and attempts; others keep the quiz's rules", async () => {
    const world = await begin({ attemptsAllowed: 1, opensAt: hours(1), closesAt: hours(2) });
    const { ctx, quizId, course } = world;
    const [opensAt, closesAt] = [hours(-1), hours(3)];
    await world.allowLearner({ timeFactor: "1.5", opensAt, closesAt, attemptsAllowed: 2 });
    expect((await getQuiz(ctx, { quizId })).mine).toMatchObject({
      canStart: true,
      attemptsLeft: 2,
      rules: { opensAt, closesAt, timeLimitSeconds: 900, attemptsAllowed: 2 },
    });
    const attempt = await startAttempt(ctx, { quizId });
    expect(seconds(attempt)).toBe(900);
    expect(attempt.timeLimitSeconds).toBe(900);
    await submitAttempt(ctx, { attemptId: attempt.id });
    expect((await startAttempt(ctx, { quizId })).number).toBe(2);
    const classmate = await makeUser(db);
    await makeEnrolment(db, course, classmate);
    const other = ctxFor(services, classmate.actor);
    await expect(startAttempt(other, { quizId })).rejects.toMatchObject({ code: "quiz_not_open" });
    expect((await getQuiz(other, { quizId })).mine?.rules).toMatchObject({
      ...{ timeLimitSeconds: 600, attemptsAllowed: 1 },
    });
  });

  test("of the person beats those of groups, of which the most generous counts", async () => {
    const { ctx, quizId, teach, allow, allowLearner, group } = await begin();
    const slow = await group("Slow");
    await allow({ groupId: slow, timeFactor: "1.5" });
    await allow({ groupId: await group("Slower"), timeFactor: "2", attemptsAllowed: 5 });
    const limit = async () => (await getQuiz(ctx, { quizId })).mine?.rules.timeLimitSeconds;
    expect(await limit()).toBe(1_200);
    const own = await allowLearner({ timeFactor: "1.25" });
    expect(await limit()).toBe(750);
    expect((await getQuiz(ctx, { quizId })).mine?.rules.attemptsAllowed).toBe(5);
    await deleteOverride(teach, { overrideId: own.id });
    expect(await limit()).toBe(1_200);
  });

  test("moves the deadline of an open attempt, whatever brought it about", async () => {
    const { ctx, quizId, learner, teach, allow, allowLearner, group } = await begin();
    const { id: attemptId } = await startAttempt(ctx, { quizId });
    const given = async () => seconds(await getAttempt(ctx, { attemptId }));
    const own = await allowLearner({ timeFactor: "1.5" });
    expect(await given()).toBe(900);
    await updateOverride(teach, { overrideId: own.id, timeFactor: "3" });
    expect(await given()).toBe(1_800);
    await updateQuiz(teach, { quizId, timeLimitSeconds: 300 });
    expect(await given()).toBe(900);
    await deleteOverride(teach, { overrideId: own.id });
    expect(await given()).toBe(300);
    const groupId = await group("Slow");
    await allow({ groupId, timeFactor: "2" });
    expect(await given()).toBe(600);
    await removeMember(teach, { groupId, userId: learner.id });
    expect(await given()).toBe(300);
    await addMember(teach, { groupId, userId: learner.id });
    expect(await given()).toBe(600);
    await deleteGroup(teach, { groupId });
    expect(await given()).toBe(300);
    expect((await listOverrides(teach, { quizId, limit: 20 })).items).toEqual([]);
  });

  test("saves an attempt whose time was up from being closed", async () => {
    const { ctx, quizId, allowLearner } = await begin();
    const { id: attemptId } = await startAttempt(ctx, { quizId });
    await ageAttempt(db, attemptId, 640);
    await allowLearner({ timeFactor: "2" });
    await ageAttempt(db, attemptId, 100);
    expect((await getAttempt(ctx, { attemptId })).state).toBe("open");
  });

  test("to a later closing date keeps the solution back for all until then", async () => {
    const nothing = { marks: false, correctness: false, feedback: false, solution: false };
    const review = { ...openReview, afterSubmit: nothing, later: nothing };
    const { ctx, quizId, course, allow } = await begin({ review, closesAt: hours(1) });
    const late = await makeUser(db);
    await makeEnrolment(db, course, late);
    const until = hours(3);
    await allow({ userId: late.id, closesAt: until });
    const { id: attemptId } = await startAttempt(ctx, { quizId });
    await submitAttempt(ctx, { attemptId });
    await db
      .update(quizzes)
      .set({ closesAt: hours(-1) })
      .where(eq(quizzes.id, quizId));
    expect(await getResult(ctx, { attemptId })).toMatchObject({ released: nothing, moreAt: addSeconds(until, 61) });
    expect((await getQuiz(ctx, { quizId })).mine?.rules.closesAt).not.toBe(until);
  });

  test("is listed with its subject and changed in part", async () => {
    const { quizId, learner, teach, allow, allowLearner, group } = await begin();
    const own = await allowLearner({ timeFactor: "1.50" });
    const groupId = await group("Slow");
    await allow({ groupId, attemptsAllowed: 3 });
    const { items } = await listOverrides(teach, { quizId, limit: 20 });
    expect(items).toMatchObject([
      { person: { id: learner.id, name: learner.name }, group: null, timeFactor: "1.5", attemptsAllowed: null },
      { person: null, group: { id: groupId, name: "Slow" }, timeFactor: null, attemptsAllowed: 3 },
    ]);
    expect(await updateOverride(teach, { overrideId: own.id, attemptsAllowed: 2 })).toMatchObject({
      ...{ timeFactor: "1.5", attemptsAllowed: 2 },
    });
  });
});

describe("what is refused, with its place", () => {
  const refused = (work: Promise<unknown>, pointer: string) =>
    expect(work).rejects.toMatchObject({ code: "invalid_input", faults: [{ pointer }] });

  test("nobody, both, strangers, groups of other courses, nothing at all", async () => {
    const { learner, teacher, allow, allowLearner, group } = await begin();
    const other = await begin();
    const groupId = await group("Slow");
    await refused(allow({ timeFactor: "2" }), "/userId");
    await refused(allow({ userId: learner.id, groupId, timeFactor: "2" }), "/userId");
    await refused(allow({ userId: teacher.id, timeFactor: "2" }), "/userId");
    await refused(allow({ groupId: await other.group("Slow"), timeFactor: "2" }), "/groupId");
    await refused(allowLearner({}), "");
    await allowLearner({ timeFactor: "2" });
    await expect(allowLearner({ timeFactor: "3" })).rejects.toMatchObject({ code: "conflict" });
  });

  test("dates that leave no time, on either side", async () => {
    const { teach, quizId, allowLearner } = await begin({ opensAt: hours(1), closesAt: hours(2) });
    await refused(allowLearner({ closesAt: hours(0) }), "/closesAt");
    await refused(allowLearner({ opensAt: hours(3) }), "/opensAt");
    await refused(allowLearner({ opensAt: hours(5), closesAt: hours(4) }), "/closesAt");
    const { id: overrideId } = await allowLearner({ opensAt: hours(-3), closesAt: hours(1.5) });
    await refused(updateOverride(teach, { overrideId, opensAt: null, closesAt: hours(0.5) }), "/closesAt");
    await updateOverride(teach, { overrideId, opensAt: null });
    await refused(updateQuiz(teach, { quizId, opensAt: hours(1.7) }), "/opensAt");
    await updateQuiz(teach, { quizId, closesAt: hours(1.2) });
    expect(await updateOverride(teach, { overrideId, closesAt: null, timeFactor: "2" })).toMatchObject({
      closesAt: null,
    });
  });

  test("a factor that is no accommodation", () => {
    const placeOf = (timeFactor: string) =>
      CreateOverrideInput.safeParse({ quizId: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d", timeFactor }).error?.issues[0]
        ?.path;
    for (const wrong of ["0", "0.99", "-1", "10.01", "twice"]) expect(placeOf(wrong)).toEqual(["timeFactor"]);
    for (const right of ["1", "1.25", "10"]) expect(placeOf(right)).toBeUndefined();
  });
});
