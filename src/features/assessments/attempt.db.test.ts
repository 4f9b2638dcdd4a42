import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import { makeEnrolment, makeUser } from "#/test/factories.ts";
import { ageAttempt, inNamesOf, makeQuizWorld, rightAnswer, shownIn } from "#/test/factories-assessments.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { getAttempt } from "./actions/get-attempt.ts";
import { getQuiz } from "./actions/get-quiz.ts";
import { getResult } from "./actions/get-result.ts";
import { hasOpenGradedAttempt } from "./actions/has-open-graded-attempt.ts";
import { listAttempts } from "./actions/list-attempts.ts";
import { listMyAttempts } from "./actions/list-my-attempts.ts";
import { saveAnswers } from "./actions/save-answers.ts";
import { startAttempt } from "./actions/start-attempt.ts";
import { submitAttempt } from "./actions/submit-attempt.ts";
import { updateQuestion } from "./actions/update-question.ts";
import { updateQuiz } from "./actions/update-quiz.ts";
import type { Answer } from "./answer.ts";
import { answerEvents, attempts, grades } from "./tables.ts";

const services = testServices();
const { db } = services;

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "ok",
    (error: { code?: string }) => error.code ?? String(error),
  );

type World = Awaited<ReturnType<typeof begin>>;
const begin = async (given: Parameters<typeof makeQuizWorld>[1] = {}) => {
  const world = await makeQuizWorld(db, given);
  const ctx = ctxFor(services, world.learner.actor);
  const attempt = await startAttempt(ctx, { quizId: world.quiz.id });
  return { ...world, ctx, attempt, attemptId: attempt.id, shown: shownIn(attempt) };
};

let counter = 0;
const event = (questionId: string, answer: Answer, more: { cleared?: boolean; baseSeq?: number | null } = {}) => {
  counter += 1;
  return { clientSeq: counter, questionId, answer, baseSeq: null, cleared: false, clientTime: null, ...more };
};

const save = (world: World, events: ReturnType<typeof event>[], client = "tab-a") =>
  saveAnswers(world.ctx, { attemptId: world.attemptId, client, events });

const answerAll = (world: World) =>
  save(
    world,
    world.questions.map(({ id, body }) => event(id, rightAnswer(body, world.shown(id)))),
  );

const countEvents = async (attemptId: string) =>
  (await db.select({ id: answerEvents.id }).from(answerEvents).where(eq(answerEvents.attemptId, attemptId))).length;

const choice = (world: World) => world.questions[0]!.id;
/** An option of the choice by the author's id. */
const pick = (world: World, optionId: string | null): Answer =>
  inNamesOf(world.shown(choice(world))!, world.questions[0]!.body, { type: "single_choice", optionId });

describe("starting", () => {
  test("eight parallel starts give one attempt", async () => {
    const world = await makeQuizWorld(db);
    const ctx = ctxFor(services, world.learner.actor);
    const started = await Promise.all(Array.from({ length: 8 }, () => startAttempt(ctx, { quizId: world.quiz.id })));
    expect(new Set(started.map(({ id }) => id)).size).toBe(1);
    const rows = await db.select({ id: attempts.id }).from(attempts).where(eq(attempts.quizId, world.quiz.id));
    expect(rows).toHaveLength(1);
  });

  test("counts attempts and refuses more than allowed", async () => {
    const world = await begin({ attemptsAllowed: 2 });
    await submitAttempt(world.ctx, world);
    const second = await startAttempt(world.ctx, { quizId: world.quiz.id });
    expect(second.number).toBe(2);
    await submitAttempt(world.ctx, { attemptId: second.id });
    expect(await codeOf(startAttempt(world.ctx, { quizId: world.quiz.id }))).toBe("attempts_exhausted");
    expect((await getQuiz(world.ctx, { quizId: world.quiz.id })).mine).toMatchObject({
      attemptsUsed: 2,
      attemptsLeft: 0,
      canStart: false,
      cannotStart: "no_attempts_left",
      latestAttemptId: second.id,
    });
  });

  test("needs an open, published quiz and an enrolment", async () => {
    const future = new Date(Date.now() + 3_600_000).toISOString();
    const past = new Date(Date.now() - 3_600_000).toISOString();
    expect(await codeOf(begin({ opensAt: future }))).toBe("quiz_not_open");
    expect(await codeOf(begin({ closesAt: past }))).toBe("quiz_not_open");
    expect(await codeOf(begin({ state: "draft" }))).toBe("not_found");
    const world = await makeQuizWorld(db);
    const outsider = await makeUser(db);
    expect(await codeOf(startAttempt(ctxFor(services, outsider.actor), { quizId: world.quiz.id }))).toBe(
      "not_enrolled",
    );
    expect(await codeOf(startAttempt(ctxFor(services, outsider.actor), { quizId: newId() }))).toBe("not_found");
  });

  test("the deadline is the limit within the closing date, by the database's clock", async () => {
    const world = await begin({ timeLimitSeconds: 600 });
    expect(Date.parse(world.attempt.deadline!) - Date.parse(world.attempt.startedAt)).toBe(600_000);
    const closesAt = new Date(Date.now() + 60_000).toISOString();
    const capped = await begin({ timeLimitSeconds: 600, closesAt });
    expect(capped.attempt.deadline).toBe(closesAt);
  });

  test("a changed limit moves the deadlines of open attempts", async () => {
    const world = await begin({ timeLimitSeconds: 600 });
    const teacher = ctxFor(services, world.teacher.actor);
    await updateQuiz(teacher, { quizId: world.quiz.id, timeLimitSeconds: 1_200 });
    const { deadline, startedAt } = await getAttempt(world.ctx, world);
    expect(Date.parse(deadline!) - Date.parse(startedAt)).toBe(1_200_000);
  });

  test("pins versions, order and options", async () => {
    const world = await begin({ shuffleQuestions: true });
    const teacher = ctxFor(services, world.teacher.actor);
    const body = { ...world.bodies.single_choice, stem: "Another stem" };
    const saved = await updateQuestion(teacher, { questionId: choice(world), body });
    expect(saved.version).toBe(2);
    const again = await getAttempt(world.ctx, world);
    expect(again.questions).toEqual(world.attempt.questions);
    expect(again.questions.every(({ question }) => question.stem === "A stem")).toBe(true);
    await submitAttempt(world.ctx, world);
    const next = await startAttempt(world.ctx, { quizId: world.quiz.id });
    expect(next.questions.find(({ question }) => question.id === choice(world))?.question.stem).toBe("Another stem");
  });
});

describe("saving", () => {
  test("a resend gets the same acknowledgement and adds nothing", async () => {
    const world = await begin();
    const events = [event(choice(world), pick(world, "a")), event(choice(world), pick(world, "b"))];
    const first = await save(world, events);
    const [again, parallel] = await Promise.all([save(world, events), save(world, events)]);
    expect(again.acks).toEqual(first.acks);
    expect(parallel.acks).toEqual(first.acks);
    expect(first.acks.map(({ seq, outcome }) => [seq, outcome])).toEqual([
      [1, "accepted"],
      [2, "accepted"],
    ]);
    expect(await countEvents(world.attemptId)).toBe(2);
    expect((await getAttempt(world.ctx, world)).questions[0]?.current).toMatchObject({
      answer: pick(world, "b"),
      seq: 2,
    });
  });

  test("a count used for another answer is refused, and nothing of the batch is taken", async () => {
    const world = await begin();
    const given = event(choice(world), pick(world, "a"));
    await save(world, [given]);
    const batch = [event(choice(world), pick(world, "c")), { ...given, answer: pick(world, "b") }];
    expect(await codeOf(save(world, batch))).toBe("conflict");
    expect(await countEvents(world.attemptId)).toBe(1);
  });

  test("parallel saves of many tabs get one order without gaps", async () => {
    const world = await begin();
    await Promise.all(
      Array.from({ length: 20 }, (_, i) => save(world, [event(choice(world), pick(world, "abc"[i % 3]!))], `tab-${i}`)),
    );
    const rows = await db
      .select({ seq: answerEvents.seq })
      .from(answerEvents)
      .where(eq(answerEvents.attemptId, world.attemptId));
    expect(rows.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  });

  test("two tabs: other questions merge; on one the later order wins and both are told", async () => {
    const world = await begin();
    const other = world.questions[2]!.id;
    const one = await save(world, [event(choice(world), pick(world, "a"))], "tab-a");
    await save(world, [event(other, { type: "true_false", value: false })], "tab-b");
    const over = await save(world, [event(choice(world), pick(world, "b"))], "tab-b");
    expect(over.acks[0]).toMatchObject({ outcome: "accepted", overwroteSeq: one.acks[0]!.seq });
    const told = await save(world, [event(other, { type: "true_false", value: true }, { baseSeq: 2 })], "tab-a");
    expect(told.acks[0]!.overwroteSeq).toBeNull();
    expect(told.current).toEqual([
      { questionId: choice(world), seq: 3, client: "tab-b" },
      { questionId: other, seq: 4, client: "tab-a" },
    ]);
    expect((await getAttempt(world.ctx, world)).questions[0]?.current?.answer).toEqual(pick(world, "b"));
    expect(await countEvents(world.attemptId)).toBe(4);
  });

  test("a blank replaces nothing unless it was cleared", async () => {
    const world = await begin();
    await save(world, [event(choice(world), pick(world, "a"))]);
    const blank = await save(world, [event(choice(world), pick(world, null))]);
    expect(blank.acks[0]!.outcome).toBe("ignored_blank");
    expect((await getAttempt(world.ctx, world)).questions[0]?.current?.answer).toEqual(pick(world, "a"));
    const cleared = await save(world, [event(choice(world), pick(world, null), { cleared: true })]);
    expect(cleared.acks[0]!.outcome).toBe("accepted");
    expect((await getAttempt(world.ctx, world)).questions[0]?.current?.answer).toEqual(pick(world, null));
    const receipt = await submitAttempt(world.ctx, world);
    expect(receipt.answeredCount).toBe(0);
  });

  test("refuses what does not fit the question, with its place", async () => {
    const world = await begin();
    const wrong = [
      [event(newId(), pick(world, "a"))],
      [event(choice(world), { type: "true_false", value: true })],
      [event(choice(world), pick(world, "zz"))],
    ];
    for (const events of wrong) {
      const batch = [event(choice(world), pick(world, "a")), ...events];
      await expect(save(world, batch)).rejects.toMatchObject({
        code: "invalid_input",
        faults: [{ pointer: expect.stringMatching(/^\/events\/1\//) }],
      });
    }
    expect(await countEvents(world.attemptId)).toBe(0);
  });

  test("is for the owner alone", async () => {
    const world = await begin();
    const other = await makeUser(db);
    await makeEnrolment(db, world.course, other);
    for (const person of [other, world.teacher]) {
      const ctx = ctxFor(services, person.actor);
      expect(await codeOf(getAttempt(ctx, world))).toBe("not_found");
      expect(await codeOf(submitAttempt(ctx, world))).toBe("not_found");
      expect(await codeOf(getResult(ctx, world))).toBe("not_found");
      expect(
        await codeOf(
          saveAnswers(ctx, {
            attemptId: world.attemptId,
            client: "x",
            events: [event(choice(world), pick(world, "a"))],
          }),
        ),
      ).toBe("not_found");
    }
  });
});

describe("time", () => {
  test("within the grace answers count; after it they are kept, marked late and reported", async () => {
    const world = await begin({ timeLimitSeconds: 60 });
    await save(world, [event(choice(world), pick(world, "b"))]);
    await ageAttempt(db, world.attemptId, 90);
    const inGrace = await save(world, [event(choice(world), pick(world, "a"))]);
    expect(inGrace).toMatchObject({ state: "open", acks: [{ outcome: "accepted" }] });
    await ageAttempt(db, world.attemptId, 60);
    const late = await save(world, [event(choice(world), pick(world, "c"))]);
    expect(late).toMatchObject({ state: "submitted", acks: [{ outcome: "late" }] });
    const result = await getResult(world.ctx, world);
    expect(result).toMatchObject({ closedByDeadline: true, submittedAt: late.deadline });
    expect(result.questions[0]).toMatchObject({ answer: pick(world, "a"), verdict: "correct", lateAnswers: 1 });
    const { items } = await listAttempts(ctxFor(services, world.teacher.actor), { quizId: world.quiz.id, limit: 20 });
    expect(items[0]).toMatchObject({ lateAnswers: 1, closedByDeadline: true });
  });

  test("after submission answers are kept and late", async () => {
    const world = await begin();
    const receipt = await submitAttempt(world.ctx, world);
    const late = await save(world, [event(choice(world), pick(world, "a"))]);
    expect(late.acks[0]!.outcome).toBe("late");
    expect(await submitAttempt(world.ctx, world)).toEqual(receipt);
    expect((await getResult(world.ctx, world)).questions[0]).toMatchObject({ verdict: "blank", lateAnswers: 1 });
  });

  test("any read closes what is overdue, once, at the deadline", async () => {
    const readers: ((world: World) => Promise<unknown>)[] = [
      (world) => getAttempt(world.ctx, world),
      (world) => getResult(world.ctx, world),
      (world) => listMyAttempts(world.ctx, { quizId: world.quiz.id, limit: 20 }),
      (world) => getQuiz(world.ctx, { quizId: world.quiz.id }),
      (world) => submitAttempt(world.ctx, world),
      (world) => listAttempts(ctxFor(services, world.teacher.actor), { quizId: world.quiz.id, limit: 20 }),
      (world) => hasOpenGradedAttempt(world.ctx, world.course.id),
      (world) => startAttempt(world.ctx, { quizId: world.quiz.id }),
    ];
    for (const read of readers) {
      const world = await begin({ timeLimitSeconds: 60 });
      await answerAll(world);
      await ageAttempt(db, world.attemptId, 200);
      await Promise.all(Array.from({ length: 4 }, () => read(world)));
      const [row] = await db
        .select({ state: attempts.state, deadline: attempts.deadline, submittedAt: attempts.submittedAt })
        .from(attempts)
        .where(eq(attempts.id, world.attemptId));
      expect(row).toMatchObject({ state: "submitted", submittedAt: row?.deadline });
      const marks = await db.select({ id: grades.id }).from(grades).where(eq(grades.attemptId, world.attemptId));
      expect(marks).toHaveLength(world.questions.length);
    }
  });

  test("the tutor's question: is there an open attempt in this course", async () => {
    const world = await begin({ timeLimitSeconds: 60 });
    expect(await hasOpenGradedAttempt(world.ctx, world.course.id)).toBe(true);
    expect(await hasOpenGradedAttempt(ctxFor(services, world.teacher.actor), world.course.id)).toBe(false);
    expect(await hasOpenGradedAttempt(world.ctx, newId())).toBe(false);
    await ageAttempt(db, world.attemptId, 200);
    expect(await hasOpenGradedAttempt(world.ctx, world.course.id)).toBe(false);
  });
});

describe("submitting", () => {
  test("eight parallel submits give one submission and eight equal receipts", async () => {
    const world = await begin();
    await answerAll(world);
    const receipts = await Promise.all(Array.from({ length: 8 }, () => submitAttempt(world.ctx, world)));
    for (const receipt of receipts) expect(receipt).toEqual(receipts[0]);
    expect(receipts[0]).toMatchObject({ answeredCount: 6, questionCount: 6, closedByDeadline: false });
    const rows = await db.select({ id: grades.id }).from(grades).where(eq(grades.attemptId, world.attemptId));
    expect(rows).toHaveLength(6);
  });

  test("grades everything but the essay, which is pending", async () => {
    const world = await begin({ points: "2" });
    await answerAll(world);
    expect(await codeOf(getResult(world.ctx, world))).toBe("conflict");
    await submitAttempt(world.ctx, world);
    const result = await getResult(world.ctx, world);
    expect(result.score).toEqual({ earned: "10", possible: "12", percent: 83, isPending: true });
    expect(result.quizScore).toMatchObject({ fraction: null, isPending: true });
    expect(result.questions.map(({ verdict }) => verdict)).toEqual([
      ...Array.from({ length: 5 }, () => "correct"),
      "needs_marking",
    ]);
    expect(pick(world, "a")).toMatchObject({ optionId: result.questions[0]?.solution?.optionIds[0] });
  });

  test("saving and submitting at once: every acknowledged answer counts or is told to be late", async () => {
    const world = await begin();
    const saves = Array.from({ length: 10 }, (_, i) =>
      save(world, [event(choice(world), pick(world, "abc"[i % 3]!))], `t${i}`),
    );
    const [receipt, ...receipts] = await Promise.all([submitAttempt(world.ctx, world), ...saves]);
    const accepted = receipts.flatMap(({ acks }) => acks).filter(({ outcome }) => outcome === "accepted");
    expect(receipt.answeredCount).toBe(accepted.length > 0 ? 1 : 0);
    const shown = (await getAttempt(world.ctx, world)).questions[0]?.current?.seq ?? 0;
    expect(shown).toBe(Math.max(0, ...accepted.map(({ seq }) => seq)));
  });
});
