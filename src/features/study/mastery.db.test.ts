import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { addSeconds } from "#/core/time.ts";
import { answerPractice } from "#/features/assessments/actions/answer-practice.ts";
import { createSkill, updateSkill } from "#/features/assessments/actions/save-skill.ts";
import { startAttempt } from "#/features/assessments/actions/start-attempt.ts";
import { submitAttempt } from "#/features/assessments/actions/submit-attempt.ts";
import { updateQuestion } from "#/features/assessments/actions/update-question.ts";
import { questions as questionsOf } from "#/features/assessments/tables.ts";
import type { Context } from "#/server/context.ts";
import { makeEnrolment, makeLesson, makeUser } from "#/test/factories.ts";
import { makeQuestions, makeQuizWorld, sampleBodies } from "#/test/factories-assessments.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { createPracticeSet } from "./actions/create-practice-set.ts";
import { getClassMastery } from "./actions/get-class-mastery.ts";
import { getMastery } from "./actions/get-mastery.ts";
import { getPracticeSet, listPracticeSets } from "./actions/get-practice-set.ts";
import { listEvidence } from "./actions/list-evidence.ts";
import { getPracticeOptions } from "./actions/practice-options.ts";
import { rateQuestions } from "./actions/rate-questions.ts";
import { skillStatesOf } from "./actions/skill-states.ts";
import { suggestNext } from "./actions/suggest-next.ts";
import { questionDifficulties } from "./tables-mastery.ts";

const services = testServices();
const { db } = services;
const day = 86_400;

/** Nine practice questions that are true: of recall, of spacing which needs it, and of both. */
const begin = async () => {
  const world = await makeQuizWorld(db, {}, ["true_false"]);
  const [courseId, quizId] = [world.course.id, world.quiz.id];
  const teach = ctxFor(services, world.teacher.actor);
  const lesson = await makeLesson(db, world.course, { body: "Recall." });
  const body = { ...sampleBodies().true_false, correct: true };
  const asked = await makeQuestions(db, world.course, Array(9).fill(body), { lessonId: lesson.id, isPractice: true });
  const ids = asked.map(({ id }) => id);
  const recall = await createSkill(teach, { courseId, name: "Recall" });
  const spacing = await createSkill(teach, { courseId, name: "Space out" });
  await updateSkill(teach, { skillId: spacing.id, prerequisiteIds: [recall.id] });
  for (const [index, questionId] of ids.entries()) {
    const skillIds = index < 4 ? [recall.id] : index < 8 ? [spacing.id] : [recall.id, spacing.id];
    await updateQuestion(teach, { questionId, skillIds });
  }
  const clock = { at: "2026-03-01T09:00:00.000Z" };
  const ctx: Context = { ...ctxFor(services, world.learner.actor), now: () => new Date(clock.at) };
  const answer = async (index: number, value: boolean, by: Context = ctx) => {
    clock.at = addSeconds(clock.at, 60);
    await answerPractice(by, { questionId: ids[index]!, answer: { type: "true_false", value }, variant: 0 });
  };
  const wait = (days: number) => {
    clock.at = addSeconds(clock.at, days * day);
  };
  return { ...world, courseId, quizId, teach, lesson, ids, recall, spacing, ctx, answer, wait };
};

const codeOf = (work: Promise<unknown>) => work.then(() => "ok").catch((error: { code?: string }) => error.code);

describe("the map of a course", () => {
  test("follows answers, with their evidence, and the skills that questions have", async () => {
    const { ctx, courseId, learner, teach, ids, recall, spacing, answer, wait, lesson } = await begin();
    const empty = await getMastery(ctx, { courseId });
    expect(empty.topics.map(({ name, progress, depth, needs }) => [name, progress, depth, needs])).toEqual([
      ["Recall", "new", 0, []],
      ["Space out", "new", 1, [{ id: recall.id, name: "Recall" }]],
    ]);
    expect(empty.next).toMatchObject({ kind: "question", because: "new", topic: { id: recall.id } });

    for (const index of [0, 1, 2]) await answer(index, true);
    await answer(0, false);
    expect((await getMastery(ctx, { courseId })).topics[0]).toMatchObject({ attempts: 3, right: 3, days: 1 });
    wait(1);
    await answer(3, true);
    await answer(8, true);
    await answer(4, false);
    const { topics, next } = await getMastery(ctx, { courseId });
    expect(topics.map(({ progress, attempts, right }) => [progress, attempts, right])).toEqual([
      ["mastered", 5, 5],
      ["practising", 2, 1],
    ]);
    expect(next).toMatchObject({ topic: { id: spacing.id }, question: { lesson: { slug: lesson.slug } } });
    expect(await suggestNext(ctx, { courseId })).toEqual(next);
    const states = await skillStatesOf(db, learner.id, courseId);
    expect(states.map(({ skillId, isMastered }) => [skillId, isMastered])).toEqual([
      [recall.id, true],
      [spacing.id, false],
    ]);

    const first = await listEvidence(ctx, { courseId, topicId: recall.id, limit: 3 });
    const second = await listEvidence(ctx, { courseId, topicId: recall.id, limit: 3, cursor: first.nextCursor! });
    const evidence = [...first.items, ...second.items];
    expect(evidence.map(({ question }) => question?.id)).toEqual([8, 3, 2, 1, 0].map((index) => ids[index]));
    expect(second.nextCursor).toBeNull();
    expect(await codeOf(listEvidence(ctx, { courseId, topicId: lesson.id, limit: 3 }))).toBe("not_found");

    await updateQuestion(teach, { questionId: ids[4]!, skillIds: [recall.id] });
    expect((await skillStatesOf(db, learner.id, courseId)).map(({ attempts }) => attempts)).toEqual([6, 1]);
  });

  test("goes by lessons where the course names no skills, and by nothing where nothing can be practised", async () => {
    const world = await makeQuizWorld(db, {}, ["true_false"]);
    const ctx = ctxFor(services, world.learner.actor);
    const courseId = world.course.id;
    expect(await getMastery(ctx, { courseId })).toMatchObject({ by: "nothing", topics: [], next: { kind: "nothing" } });
    const lesson = await makeLesson(db, world.course, { body: "Recall." });
    await makeQuestions(db, world.course, [sampleBodies().true_false], { lessonId: lesson.id, isPractice: true });
    expect(await getMastery(ctx, { courseId })).toMatchObject({ by: "lessons", topics: [{ id: lesson.id }] });
  });

  test("tells staff how many are how far, and those who are neither nothing", async () => {
    const { course, courseId, teach, ctx, answer, wait } = await begin();
    await makeEnrolment(db, course, await makeUser(db));
    for (const index of [0, 1, 2]) await answer(index, true);
    wait(1);
    await answer(3, true);
    const { learners, topics } = await getClassMastery(teach, { courseId });
    expect(learners).toBe(2);
    expect(topics.map(({ counts }) => counts)).toEqual([
      { new: 1, practising: 0, nearly: 1, mastered: 0 },
      { new: 2, practising: 0, nearly: 0, mastered: 0 },
    ]);
    expect(await codeOf(getClassMastery(ctx, { courseId }))).toBe("forbidden");
    const stranger = ctxFor(services, (await makeUser(db)).actor);
    expect(await codeOf(getMastery(stranger, { courseId }))).toBe("not_enrolled");
  });
});

describe("a practice set", () => {
  test("of mistakes holds what went wrong last time, goes on where it was, and ends", async () => {
    const { ctx, courseId, ids, answer } = await begin();
    const mistakes = { courseId, kind: "mistakes", size: 5 } as const;
    expect(await codeOf(createPracticeSet(ctx, mistakes))).toBe("conflict");
    for (const index of [0, 1, 4]) await answer(index, false);
    await answer(1, true);
    expect(await getPracticeOptions(ctx, { courseId })).toEqual({
      ...{ courseId, mistakes: 2, practice: 9, quizzes: [], isLocked: false },
    });
    const set = await createPracticeSet(ctx, mistakes);
    expect(set.items.map(({ questionId }) => questionId).sort()).toEqual([ids[0], ids[4]].sort());
    await answer(0, true);
    await answer(0, false);
    const { items, answered, right } = await getPracticeSet(ctx, { setId: set.id });
    expect(new Map(items.map(({ questionId, outcome }) => [questionId, outcome]))).toEqual(
      new Map([
        [ids[0], "right"],
        [ids[4], "open"],
      ]),
    );
    expect({ answered, right }).toEqual({ answered: 1, right: 1 });
    const again = await createPracticeSet(ctx, mistakes);
    const sets = await listPracticeSets(ctx, { courseId, limit: 1 });
    expect(sets.items).toMatchObject([{ id: again.id, answered: 0, size: 2 }]);
    const older = await listPracticeSets(ctx, { courseId, limit: 1, cursor: sets.nextCursor! });
    expect(older).toMatchObject({ items: [{ id: set.id, answered: 1 }], nextCursor: null });
  });

  test("that is mixed is of the size asked for, the same for the same seed, and one's own", async () => {
    const { ctx, courseId, recall, lesson, learner, teacher, course } = await begin();
    const mixed = { courseId, kind: "mixed", size: 5, seed: 3 } as const;
    const [one, two] = [await createPracticeSet(ctx, mixed), await createPracticeSet(ctx, mixed)];
    expect(one.items).toEqual(two.items);
    const mains = one.items.map(({ topics }) => topics[0]!.id);
    expect(mains.every((id, at) => at === 0 || id !== mains[at - 1])).toBe(true);
    const ofSkill = await createPracticeSet(ctx, { ...mixed, size: 10, topicId: recall.id });
    expect(ofSkill.size).toBe(5);
    await expect(createPracticeSet(ctx, { ...mixed, topicId: lesson.id })).rejects.toMatchObject({
      faults: [{ pointer: "/topicId" }],
    });
    const classmate = await makeUser(db);
    await makeEnrolment(db, course, classmate);
    for (const { actor } of [classmate, teacher])
      expect(await codeOf(getPracticeSet(ctxFor(services, actor), { setId: one.id }))).toBe("not_found");
    expect(learner.id).not.toBe(classmate.id);
  });

  test("waits while a graded quiz is open, and so does what comes next", async () => {
    const { ctx, courseId, quizId } = await begin();
    const { id: attemptId } = await startAttempt({ ...ctx, now: services.now }, { quizId });
    expect(await codeOf(createPracticeSet(ctx, { courseId, kind: "mixed", size: 5 }))).toBe("conflict");
    expect(await getPracticeOptions(ctx, { courseId })).toMatchObject({ isLocked: true });
    expect(await suggestNext(ctx, { courseId })).toMatchObject({ kind: "nothing" });
    await submitAttempt(ctx, { attemptId });
    expect(await suggestNext(ctx, { courseId })).toMatchObject({ kind: "question" });
  });
});

test("difficulties are worked out from first tries, and anew when later answers come in", async () => {
  const { ids, answer, course, ctx } = await begin();
  const classmate = await makeUser(db);
  await makeEnrolment(db, course, classmate);
  await answer(0, true);
  await answer(1, false);
  await answer(1, true);
  const ratings = async () => {
    const rows = await db
      .select({ id: questionDifficulties.questionId, rating: questionDifficulties.rating })
      .from(questionDifficulties)
      .innerJoin(questionsOf, eq(questionsOf.id, questionDifficulties.questionId))
      .where(eq(questionsOf.courseId, course.id));
    return new Map(rows.map(({ id, rating }) => [id, rating]));
  };
  await rateQuestions({ db, now: ctx.now });
  const first = await ratings();
  expect(first.get(ids[0]!)).toBe(-0.5);
  expect(first.get(ids[1]!)).toBeGreaterThan(0.5);
  expect(first.size).toBe(2);
  await answer(0, false, { ...ctxFor(services, classmate.actor), now: ctx.now });
  await rateQuestions({ db, now: ctx.now });
  expect((await ratings()).get(ids[0]!)).toBeGreaterThan(-0.5);
});
