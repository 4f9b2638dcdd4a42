import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout } from "node:timers/promises";
import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { createGroup } from "#/features/courses/actions/save-group.ts";
import type { Db } from "#/server/db.ts";
import { ageAttempt, makeQuestions, makeQuizWorld, sampleBodies } from "#/test/factories-assessments.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { archiveQuestion } from "./actions/archive-question.ts";
import { addMember, deleteGroup } from "./actions/change-group-members.ts";
import { closeAllOverdue } from "./actions/close-overdue.ts";
import { getAttempt } from "./actions/get-attempt.ts";
import { createOverride } from "./actions/save-override.ts";
import { setQuizQuestions } from "./actions/set-quiz-questions.ts";
import { startAttempt } from "./actions/start-attempt.ts";
import { submitAttempt } from "./actions/submit-attempt.ts";
import { updateQuestion } from "./actions/update-question.ts";
import { CreateOverrideInput } from "./contract-overrides.ts";
import { attemptQuestions, attempts, grades, questions } from "./tables.ts";

const services = testServices();
const { db } = services;
const rounds = Array.from({ length: 8 }, (_, round) => round);

const begin = async (given: Parameters<typeof makeQuizWorld>[1] = {}) => {
  const world = await makeQuizWorld(db, { timeLimitSeconds: 600, ...given });
  const quizId = world.quiz.id;
  return { ...world, quizId, ctx: ctxFor(services, world.learner.actor), teach: ctxFor(services, world.teacher.actor) };
};
const seconds = ({ startedAt, deadline }: { startedAt: string; deadline: string | null }) =>
  (Date.parse(deadline!) - Date.parse(startedAt)) / 1000;

/** How `second` ends that begins while the work of `first` is done and not yet committed. */
const whileOpen = async (first: (tx: Db) => Promise<unknown>, second: () => Promise<unknown>): Promise<string> => {
  // Another request: it is not within the transaction that stays open.
  const apart = AsyncLocalStorage.snapshot();
  let outcome: Promise<string> | undefined;
  await db.transaction(async (tx) => {
    await first(tx);
    outcome = apart(second).then(
      () => "ok",
      (error: { code?: string }) => error.code ?? String(error),
    );
    await setTimeout(300);
  });
  return (await outcome) ?? "never begun";
};

describe("at the same moment", () => {
  test("submissions and the job that closes what is overdue grade once", async () => {
    const { ctx, quizId, questions: made } = await begin();
    const { id: attemptId } = await startAttempt(ctx, { quizId });
    await ageAttempt(db, attemptId, 3_600);
    const receipts = await Promise.all([
      submitAttempt(ctx, { attemptId }),
      closeAllOverdue(services),
      submitAttempt(ctx, { attemptId }),
      closeAllOverdue(services),
      submitAttempt(ctx, { attemptId }),
    ]);
    expect(receipts[0]).toMatchObject({ closedByDeadline: true });
    expect(receipts[2]).toEqual(receipts[0]);
    const rows = await db.select({ revision: grades.revision }).from(grades).where(eq(grades.attemptId, attemptId));
    expect(rows).toEqual(made.map(() => ({ revision: 1 })));
  });

  test("an exception and a start agree on the deadline", async () => {
    for (const _ of rounds) {
      const { ctx, teach, quizId, learner } = await begin();
      const [attempt] = await Promise.all([
        startAttempt(ctx, { quizId }),
        createOverride(teach, CreateOverrideInput.parse({ quizId, userId: learner.id, timeFactor: "2" })),
      ]);
      expect(seconds(await getAttempt(ctx, { attemptId: attempt.id }))).toBe(1_200);
    }
  });

  test("an exception for a group and a new member of it give the member the time", async () => {
    const { ctx, teach, quizId, learner, course } = await begin();
    const { id: groupId } = await createGroup(teach, { courseId: course.id, name: "Slow" });
    const { id: attemptId } = await startAttempt(ctx, { quizId });
    const allowing = await whileOpen(
      (tx) => addMember({ ...teach, db: tx }, { groupId, userId: learner.id }),
      () => createOverride(teach, CreateOverrideInput.parse({ quizId, groupId, timeFactor: "2" })),
    );
    expect(allowing).toBe("ok");
    expect(seconds(await getAttempt(ctx, { attemptId }))).toBe(1_200);
  });

  test("an exception for a group that goes is refused", async () => {
    const { teach, quizId, course } = await begin();
    const { id: groupId } = await createGroup(teach, { courseId: course.id, name: "Slow" });
    const allowing = await whileOpen(
      (tx) => deleteGroup({ ...teach, db: tx }, { groupId }),
      () => createOverride(teach, CreateOverrideInput.parse({ quizId, groupId, timeFactor: "2" })),
    );
    expect(allowing).toBe("invalid_input");
  });

  test("a group that goes and a start agree on the deadline", async () => {
    for (const _ of rounds) {
      const { ctx, teach, quizId, learner, course } = await begin();
      const { id: groupId } = await createGroup(teach, { courseId: course.id, name: "Slow" });
      await addMember(teach, { groupId, userId: learner.id });
      await createOverride(teach, CreateOverrideInput.parse({ quizId, groupId, timeFactor: "2" }));
      const [attempt] = await Promise.all([startAttempt(ctx, { quizId }), deleteGroup(teach, { groupId })]);
      expect(seconds(await getAttempt(ctx, { attemptId: attempt.id }))).toBe(600);
    }
  });

  test("no question is drawn for an attempt and becomes practice, which shows its key", async () => {
    const { ctx, teach, quizId, course } = await begin();
    const bank = await makeQuestions(db, course, Array(6).fill(sampleBodies().true_false));
    for (const { id } of bank) await updateQuestion(teach, { questionId: id, tags: ["drawn"] });
    const draws = [
      { categoryId: null, tag: "drawn", difficulty: null, skillId: null, position: 0, count: 1, points: "1" },
    ];
    await setQuizQuestions(teach, { quizId, questions: [], draws });
    const starting = await whileOpen(
      async (tx) => {
        for (const { id } of bank.slice(1))
          await updateQuestion({ ...teach, db: tx }, { questionId: id, isPractice: true });
      },
      () => startAttempt(ctx, { quizId }),
    );
    expect(starting).toBe("ok");
    const drawn = await db
      .select({ id: attemptQuestions.questionId, isPractice: questions.isPractice })
      .from(attemptQuestions)
      .innerJoin(questions, eq(questions.id, attemptQuestions.questionId))
      .innerJoin(attempts, and(eq(attempts.id, attemptQuestions.attemptId), eq(attempts.quizId, quizId)));
    expect(drawn).toEqual([{ id: bank[0]!.id, isPractice: false }]);
  });

  test("a question that is archived leaves attempts whole", async () => {
    for (const _ of rounds) {
      const { ctx, teach, quizId, course } = await begin();
      const bank = await makeQuestions(db, course, [sampleBodies().true_false, sampleBodies().numeric]);
      const draws = [
        { categoryId: null, tag: null, difficulty: null, skillId: null, position: 0, count: 1, points: "1" },
      ];
      await setQuizQuestions(teach, { quizId, questions: [], draws });
      const [attempt] = await Promise.all([
        startAttempt(ctx, { quizId }),
        archiveQuestion(teach, { questionId: bank[0]!.id }),
      ]);
      expect(attempt.questions).toHaveLength(1);
      expect((await submitAttempt(ctx, { attemptId: attempt.id })).questionCount).toBe(1);
    }
  });
});
