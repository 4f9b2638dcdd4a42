import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { ageAttempt, makeQuizWorld, rightAnswer, shownIn } from "#/test/factories-assessments.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { getAttempt } from "./actions/get-attempt.ts";
import { getQuiz } from "./actions/get-quiz.ts";
import { getResult } from "./actions/get-result.ts";
import { listMyAttempts } from "./actions/list-my-attempts.ts";
import { saveAnswers } from "./actions/save-answers.ts";
import { startAttempt } from "./actions/start-attempt.ts";
import { submitAttempt } from "./actions/submit-attempt.ts";
import { updateQuiz } from "./actions/update-quiz.ts";
import type { Answer } from "./answer.ts";
import type { Certainty } from "./certainty.ts";
import { UpdateQuizInput } from "./contract.ts";
import type { QuestionBody } from "./question.ts";
import { attempts, quizzes } from "./tables.ts";

const services = testServices();
const { db } = services;

const begin = async (given: Parameters<typeof makeQuizWorld>[1] = {}) => {
  const world = await makeQuizWorld(db, given);
  const quizId = world.quiz.id;
  return { ...world, quizId, ctx: ctxFor(services, world.learner.actor), teach: ctxFor(services, world.teacher.actor) };
};

/** As if the attempt had ended earlier. */
const ageEnd = async (attemptId: string, seconds: number) => {
  const back = sql`make_interval(secs => ${seconds}::double precision)`;
  await db
    .update(attempts)
    .set({ startedAt: sql`${attempts.startedAt} - ${back}`, submittedAt: sql`${attempts.submittedAt} - ${back}` })
    .where(eq(attempts.id, attemptId));
};

describe("a password", () => {
  test("is asked at each start but not to go on, and never told", async () => {
    const { ctx, teach, quizId } = await begin();
    const kept = await updateQuiz(teach, { quizId, password: "canary sesame" });
    expect(kept.needsPassword).toBe(true);
    const fault = (message: string) => ({ code: "invalid_input", faults: [{ pointer: "/password", message }] });
    await expect(startAttempt(ctx, { quizId })).rejects.toMatchObject(fault("is needed for this quiz"));
    await expect(startAttempt(ctx, { quizId, password: " " })).rejects.toMatchObject(fault("is needed for this quiz"));
    await expect(startAttempt(ctx, { quizId, password: "Canary sesame" })).rejects.toMatchObject(
      fault("is not the password of this quiz"),
    );
    const attempt = await startAttempt(ctx, { quizId, password: "canary sesame" });
    expect((await startAttempt(ctx, { quizId })).id).toBe(attempt.id);
    await submitAttempt(ctx, { attemptId: attempt.id });
    await expect(startAttempt(ctx, { quizId })).rejects.toMatchObject({ code: "invalid_input" });
    const [row] = await db.select({ hash: quizzes.passwordHash }).from(quizzes).where(eq(quizzes.id, quizId));
    expect(row?.hash).not.toContain("sesame");
    for (const shown of [attempt, kept, await getQuiz(ctx, { quizId }), await getQuiz(teach, { quizId })]) {
      expect(JSON.stringify(shown)).not.toContain("sesame");
      expect(JSON.stringify(shown)).not.toContain(row!.hash);
    }
  });

  test("is asked for the next attempt while one whose time is over waits to be closed", async () => {
    const { ctx, teach, quizId } = await begin({ timeLimitSeconds: 600 });
    await updateQuiz(teach, { quizId, password: "sesame" });
    const { id: attemptId } = await startAttempt(ctx, { quizId, password: "sesame" });
    await ageAttempt(db, attemptId, 3_600);
    await expect(startAttempt(ctx, { quizId })).rejects.toMatchObject({
      faults: [{ pointer: "/password", message: "is needed for this quiz" }],
    });
    const { items } = await listMyAttempts(ctx, { quizId, limit: 5 });
    expect(items).toMatchObject([{ id: attemptId, state: "submitted", closedByDeadline: true }]);
    expect((await startAttempt(ctx, { quizId, password: "sesame" })).number).toBe(2);
  });

  test("and eight starts at once make one attempt", async () => {
    const { ctx, teach, quizId } = await begin({ cooldownSeconds: 600 });
    await updateQuiz(teach, { quizId, password: "sesame" });
    const begun = await Promise.all(Array.from({ length: 8 }, () => startAttempt(ctx, { quizId, password: "sesame" })));
    expect(new Set(begun.map(({ id }) => id)).size).toBe(1);
    expect(begun[0]?.number).toBe(1);
  });

  test("stays when other settings change, and goes when it is taken away", async () => {
    const { ctx, teach, quizId } = await begin();
    await updateQuiz(teach, { quizId, password: "sesame" });
    expect(await updateQuiz(teach, { quizId, title: "Exam" })).toMatchObject({ needsPassword: true });
    expect(await updateQuiz(teach, { quizId, password: null })).toMatchObject({ needsPassword: false });
    await startAttempt(ctx, { quizId });
  });

  test("cannot be guessed for long", async () => {
    const { ctx, teach, quizId } = await begin();
    await updateQuiz(teach, { quizId, password: "sesame" });
    for (let i = 0; i < 10; i += 1)
      await expect(startAttempt(ctx, { quizId, password: `guess ${i}` })).rejects.toMatchObject({
        code: "invalid_input",
      });
    await expect(startAttempt(ctx, { quizId, password: "sesame" })).rejects.toMatchObject({ code: "rate_limited" });
  });
});

test("the cool-down counts from the end of the last attempt", async () => {
  const { ctx, quizId } = await begin({ cooldownSeconds: 600 });
  const { id: attemptId } = await startAttempt(ctx, { quizId });
  expect((await getQuiz(ctx, { quizId })).mine).toMatchObject({ cannotStart: null, nextStartAt: null });
  const { submittedAt } = await submitAttempt(ctx, { attemptId });
  await expect(startAttempt(ctx, { quizId })).rejects.toMatchObject({ code: "quiz_not_open" });
  const { mine } = await getQuiz(ctx, { quizId });
  expect(mine).toMatchObject({ canStart: false, cannotStart: "cooling_down" });
  expect(Date.parse(mine!.nextStartAt!) - Date.parse(submittedAt)).toBe(600_000);
  await ageEnd(attemptId, 600);
  expect((await getQuiz(ctx, { quizId })).mine).toMatchObject({ canStart: true, nextStartAt: null });
  expect((await startAttempt(ctx, { quizId })).number).toBe(2);
});

describe("words on the score", () => {
  const bands = [
    { fromPercent: 80, text: "canary-band-high" },
    { fromPercent: 0, text: "canary-band-low" },
  ];
  const nothing = { marks: false, correctness: false, feedback: false, solution: false };
  const all = { marks: true, correctness: true, feedback: true, solution: true };

  const finish = async (shown: typeof all, isRight = true) => {
    const world = await begin({
      feedbackBands: bands,
      review: { afterSubmit: shown, later: nothing, afterClose: nothing },
    });
    const { ctx, quizId } = world;
    const attempt = await startAttempt(ctx, { quizId });
    const attemptId = attempt.id;
    // The essay is left blank: it would wait for a person.
    const events = world.questions
      .filter(({ body }) => body.type !== "essay" && isRight)
      .map(({ id, body }, clientSeq) => ({
        ...{
          clientSeq,
          questionId: id,
          answer: rightAnswer(body, shownIn(attempt)(id)),
          baseSeq: null,
          cleared: false,
          clientTime: null,
        },
      }));
    if (events.length > 0) await saveAnswers(ctx, { attemptId, client: "tab", events });
    const open = JSON.stringify([await getAttempt(ctx, { attemptId }), await getQuiz(ctx, { quizId })]);
    expect(open).not.toContain("canary-band");
    await submitAttempt(ctx, { attemptId });
    return { ...world, attemptId, result: await getResult(ctx, { attemptId }) };
  };

  test("are those of the band, shown with marks and feedback alone, and listed for instructors", async () => {
    expect((await finish(all)).result.bandHtml).toContain("canary-band-high");
    expect((await finish(all, false)).result.bandHtml).toContain("canary-band-low");
    for (const hidden of [
      { ...all, marks: false },
      { ...all, feedback: false },
    ]) {
      const { result, teach, ctx, quizId } = await finish(hidden);
      expect(JSON.stringify(result)).not.toContain("canary-band");
      expect((await getQuiz(teach, { quizId })).feedbackBands).toEqual(bands);
      expect((await getQuiz(ctx, { quizId })).feedbackBands).toBeNull();
    }
  });

  test("and everything else go when their phase has passed", async () => {
    const { ctx, quizId, attemptId } = await finish(all);
    expect((await getQuiz(ctx, { quizId })).mine?.score).not.toBeNull();
    await ageEnd(attemptId, 121);
    const later = await getResult(ctx, { attemptId });
    expect(later).toMatchObject({ released: nothing, score: null, bandHtml: null, quizScore: null, moreAt: null });
    expect(JSON.stringify(later)).not.toMatch(/canary-(band|explanation|feedback)/);
    expect((await getQuiz(ctx, { quizId })).mine?.score).toBeNull();
    expect((await listMyAttempts(ctx, { quizId, limit: 20 })).items[0]?.score).toBeNull();
  });

  test("must stand in falling order", () => {
    const placeOf = (feedbackBands: { fromPercent: number; text: string }[]) =>
      UpdateQuizInput.safeParse({ quizId: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d", feedbackBands }).error?.issues[0]
        ?.path;
    expect(placeOf(bands)).toBeUndefined();
    expect(placeOf(bands.toReversed())).toEqual(["feedbackBands", 1, "fromPercent"]);
    expect(placeOf([bands[0]!, bands[0]!])).toEqual(["feedbackBands", 1, "fromPercent"]);
    expect(placeOf([{ fromPercent: 101, text: "So." }])).toEqual(["feedbackBands", 0, "fromPercent"]);
    expect(placeOf([{ fromPercent: 1, text: " " }])).toEqual(["feedbackBands", 0, "text"]);
  });
});

describe("certainty", () => {
  const begun = async (certainty: boolean) => {
    const world = await begin({ certainty, points: "3" });
    const attempt = await startAttempt(world.ctx, { quizId: world.quizId });
    const send = (index: number, isRight: boolean, sure: Certainty | undefined, clientSeq: number) => {
      const { id: questionId, body } = world.questions[index]!;
      const answer = isRight ? rightAnswer(body, shownIn(attempt)(questionId)) : wrongAnswer(body);
      const event = { clientSeq, questionId, answer, certainty: sure, baseSeq: null, cleared: false, clientTime: null };
      return saveAnswers(world.ctx, { attemptId: attempt.id, client: "tab", events: [event] });
    };
    return { ...world, attempt, send };
  };
  const wrongAnswer = (body: QuestionBody): Answer =>
    body.type === "true_false"
      ? { type: body.type, value: !body.correct }
      : { ...rightAnswer(body), ...{ text: "99" } };

  test("weighs what a rule grades, keeps the verdict, and the last one said counts", async () => {
    const { ctx, teach, quizId, attempt, send } = await begun(true);
    expect(attempt.certainty).toBe(true);
    // The question of the quiz is decided when an attempt begins.
    await updateQuiz(teach, { quizId, certainty: false });
    await send(0, true, "high", 1);
    await send(1, true, undefined, 2);
    await send(2, false, "high", 3);
    await send(2, false, "mid", 4);
    await send(3, false, "low", 5);
    await send(4, true, "mid", 6);
    await send(5, true, undefined, 7);
    expect(
      (await getAttempt(ctx, { attemptId: attempt.id })).questions.map(({ current }) => current?.certainty),
    ).toEqual([...["high", null, "mid", "low", "mid", null]]);
    await submitAttempt(ctx, { attemptId: attempt.id });
    const result = await getResult(ctx, { attemptId: attempt.id });
    expect(result.questions.map(({ earned }) => earned)).toEqual(["3", "1", "-2", "0", "2", null]);
    expect(result.questions.map(({ verdict }) => verdict)).toEqual([
      ...["correct", "correct", "incorrect", "incorrect", "correct", "needs_marking"],
    ]);
    expect(result.score).toMatchObject({ earned: "4", possible: "18", isPending: true });
  });

  test("is refused where it is not asked for, and a resend with another one is another answer", async () => {
    const plain = await begun(false);
    await expect(plain.send(0, true, "mid", 1)).rejects.toMatchObject({ faults: [{ pointer: "/events/0/certainty" }] });
    await plain.send(0, true, undefined, 1);
    const asking = await begun(true);
    await expect(asking.send(5, true, "mid", 1)).rejects.toMatchObject({
      faults: [{ pointer: "/events/0/certainty" }],
    });
    const first = await asking.send(0, true, "mid", 1);
    expect((await asking.send(0, true, "mid", 1)).acks).toEqual(first.acks);
    await expect(asking.send(0, true, "high", 1)).rejects.toMatchObject({ code: "conflict" });
  });
});
