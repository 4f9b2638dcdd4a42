import { asc, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { ageAttempt, inNamesOf, makeQuizWorld, rightAnswer, shownIn } from "#/test/factories-assessments.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { applyRegrade } from "./actions/apply-regrade.ts";
import { checkAnswer } from "./actions/check-answer.ts";
import { getAttempt } from "./actions/get-attempt.ts";
import { getMarking } from "./actions/get-marking.ts";
import { getQuiz } from "./actions/get-quiz.ts";
import { getResult } from "./actions/get-result.ts";
import { hasOpenGradedAttempt } from "./actions/has-open-graded-attempt.ts";
import { previewRegrade } from "./actions/preview-regrade.ts";
import { saveAnswers } from "./actions/save-answers.ts";
import { setMarkingPolicy } from "./actions/set-marking-policy.ts";
import { startAttempt } from "./actions/start-attempt.ts";
import { submitAttempt } from "./actions/submit-attempt.ts";
import { updateQuestion } from "./actions/update-question.ts";
import { updateQuiz } from "./actions/update-quiz.ts";
import type { Answer } from "./answer.ts";
import { isTypeForPeople } from "./by-person.ts";
import type { ReviewPhase } from "./contract.ts";
import { openReview } from "./contract.ts";
import { type BodyOf, type QuestionBody, questionTypes } from "./question.ts";
import { answerChecks } from "./tables-checks.ts";

const services = testServices();
const { db } = services;
const nothing: ReviewPhase = { marks: false, correctness: false, feedback: false, solution: false };

const begin = async (
  given: Parameters<typeof makeQuizWorld>[1] = {},
  types: Parameters<typeof makeQuizWorld>[2] = undefined,
) => {
  const world = await makeQuizWorld(db, { mode: "practice", tries: 3, penalty: "0.333333333333", ...given }, types);
  const ctx = ctxFor(services, world.learner.actor);
  const attempt = await startAttempt(ctx, { quizId: world.quiz.id });
  const attemptId = attempt.id;
  /** An answer in the author's ids in the names of the attempt. */
  const named = (questionId: string, answer: Answer) => {
    const { body } = world.questions.find(({ id }) => id === questionId)!;
    return inNamesOf(shownIn(attempt)(questionId)!, body, answer);
  };
  let clientSeq = 0;
  const give = async (questionId: string, given: Answer) => {
    const answer = named(questionId, given);
    const event = { clientSeq: clientSeq++, questionId, answer, baseSeq: null, cleared: true, clientTime: null };
    const { acks } = await saveAnswers(ctx, { attemptId, client: "tab", events: [event] });
    return acks[0]!;
  };
  const check = async (questionId: string, answer: Answer) => {
    const { seq } = await give(questionId, answer);
    return (await checkAnswer(ctx, { attemptId, questionId, seq })).tries;
  };
  const idOf = (type: QuestionBody["type"]) => world.questions.find(({ body }) => body.type === type)!.id;
  return { ...world, ctx, teach: ctxFor(services, world.teacher.actor), attempt, attemptId, named, give, check, idOf };
};
const choice = (optionId: string): Answer => ({ type: "single_choice", optionId });
const number = (text: string): Answer => ({ type: "numeric", text });
const canaries = (value: unknown) =>
  [...new Set(JSON.stringify(value).match(/canary-[a-z-]+?(?=-[0-9a-f]{8})/g))].sort();
const codeOf = (work: Promise<unknown>) => work.then(() => "ok").catch((error: { code?: string }) => error.code);

describe("checking an answer", () => {
  test("wrong, then right: verdict, hint and solution come one by one, and the try costs a third", async () => {
    const { check, idOf, attempt, attemptId, ctx } = await begin();
    const questionId = idOf("numeric");
    const shown = attempt.questions.find(({ question }) => question.id === questionId)!;
    expect(attempt.practice).toEqual({ tries: 3, penalty: "0.333333333333" });
    expect(shown.tries).toEqual({ made: 0, left: 3, isFinished: false, hints: [], last: null });

    const wrong = await check(questionId, number("99"));
    expect(wrong).toMatchObject({ made: 1, left: 2, isFinished: false });
    expect(wrong.last).toMatchObject({ verdict: "incorrect", earned: "0", solution: null });
    expect(canaries(wrong)).toEqual(["canary-hint-one"]);

    const right = await check(questionId, number("3.14"));
    expect(right).toMatchObject({ made: 2, left: 1, isFinished: true });
    expect(right.last).toMatchObject({ verdict: "correct", earned: "0.666666666667" });
    expect(canaries(right)).toEqual(["canary-explanation", "canary-feedback-numeric", "canary-hint-one"]);

    await submitAttempt(ctx, { attemptId });
    const result = (await getResult(ctx, { attemptId })).questions.find(({ question }) => question.id === questionId);
    expect(result).toMatchObject({ earned: "0.666666666667", verdict: "correct", checks: 2, certainty: null });
    expect(result?.reasons?.map(({ key }) => key)).toContain("tries:1:correct");
    expect((await getAttempt(ctx, { attemptId })).questions.every(({ tries }) => tries === null)).toBe(true);
  });

  test("after the last try the question is finished: further answers are kept and do not count", async () => {
    const { check, give, idOf, named, attemptId, ctx, teach } = await begin({ tries: 2 });
    const questionId = idOf("single_choice");
    await check(questionId, choice("b"));
    const last = await check(questionId, choice("c"));
    expect(last).toMatchObject({ made: 2, left: 0, isFinished: true, last: { verdict: "incorrect" } });
    expect(last.hints).toHaveLength(1);
    expect(last.last?.solution?.optionIds.map((optionId) => choice(optionId))).toEqual([
      named(questionId, choice("a")),
    ]);
    const later = await give(questionId, choice("a"));
    expect(later.outcome).toBe("after_finish");
    expect(await codeOf(checkAnswer(ctx, { attemptId, questionId, seq: later.seq }))).toBe("conflict");
    await submitAttempt(ctx, { attemptId });
    const marked = (await getMarking(teach, { attemptId })).questions.find((one) => one.questionId === questionId);
    expect(marked).toMatchObject({ answer: named(questionId, choice("c")), grade: { earned: "0" }, eventCount: 3 });
    expect(marked?.checks.map(({ number: at, answer, fraction }) => [at, answer, fraction])).toEqual([
      [1, named(questionId, choice("b")), "-0.25"],
      [2, named(questionId, choice("c")), "-0.25"],
    ]);
  });

  test("as many tries as wanted never finish a question, and hints run out", async () => {
    const { check, idOf } = await begin({ tries: null, penalty: "0" });
    const questionId = idOf("single_choice");
    for (const optionId of ["b", "c", "b", "c"]) await check(questionId, choice(optionId));
    const state = await check(questionId, choice("b"));
    expect(state).toMatchObject({ made: 5, left: null, isFinished: false });
    expect(state.hints).toHaveLength(2);
    expect(await check(questionId, choice("a"))).toMatchObject({ isFinished: true, last: { earned: "1" } });
  });

  test("a right answer that was not checked counts as the next try", async () => {
    const { check, give, idOf, attemptId, ctx } = await begin();
    const questionId = idOf("single_choice");
    await check(questionId, choice("b"));
    await give(questionId, choice("a"));
    await submitAttempt(ctx, { attemptId });
    const result = (await getResult(ctx, { attemptId })).questions.find(({ question }) => question.id === questionId);
    expect(result).toMatchObject({ earned: "0.666666666667", verdict: "correct", checks: 1 });
  });

  test("every type that is marked by rule can be checked; what a person marks cannot", async () => {
    const { check, give, attempt, attemptId, questions, ctx } = await begin({}, questionTypes);
    for (const { id, body } of questions) {
      const shown = attempt.questions.find(({ question }) => question.id === id)!;
      const answer = rightAnswer(body);
      if (isTypeForPeople(body.type)) {
        expect(shown.tries).toBeNull();
        const { seq } = await give(id, answer);
        expect(await codeOf(checkAnswer(ctx, { attemptId, questionId: id, seq }))).toBe("invalid_input");
      } else expect([body.type, (await check(id, answer)).last?.verdict]).toEqual([body.type, "correct"]);
    }
    await submitAttempt(ctx, { attemptId });
    expect(await getResult(ctx, { attemptId })).toMatchObject({ score: { earned: "10", isPending: true } });
  });
});

describe("what a check tells", () => {
  test("only what is shown during an attempt, and whether it is right always", async () => {
    const review = { ...openReview, during: nothing };
    const { check, idOf } = await begin({ review });
    const questionId = idOf("single_choice");
    const wrong = await check(questionId, choice("b"));
    expect(wrong.last).toMatchObject({ verdict: "incorrect", earned: null, feedback: null, solution: null });
    expect(wrong.last?.reasons).toEqual([
      { key: expect.any(String), text: "Wrong.", part: "Option b", fraction: null },
    ]);
    const right = await check(questionId, choice("a"));
    expect(right.last).toMatchObject({ verdict: "correct", earned: null, feedback: null, solution: null });
    expect(canaries(right)).toEqual(["canary-hint-one"]);
  });

  test("no hint that was not reached and no key leaves the server, wherever the learner looks", async () => {
    const { check, idOf, ctx, attemptId, quiz } = await begin({ review: { ...openReview, during: nothing } });
    await check(idOf("numeric"), number("99"));
    const looks = [await getAttempt(ctx, { attemptId }), await getQuiz(ctx, { quizId: quiz.id })];
    for (const look of looks)
      for (const found of JSON.stringify(look).match(/canary-[a-z-]+/g) ?? []) expect(found).toBe("canary-hint-one-");
    expect(canaries(looks)).toEqual(["canary-hint-one"]);
  });

  test("marks that are held are not told during the attempt either", async () => {
    const { check, idOf, teach, quiz } = await begin();
    await setMarkingPolicy(teach, { quizId: quiz.id, holdsMarks: true, isBlind: false });
    expect((await check(idOf("single_choice"), choice("b"))).last).toMatchObject({
      ...{ verdict: "incorrect", earned: null, feedback: null },
    });
  });
});

describe("once, whatever happens", () => {
  test("eight checks at the same time are one try with eight equal replies", async () => {
    const { give, idOf, ctx, attemptId } = await begin();
    const questionId = idOf("single_choice");
    const { seq } = await give(questionId, choice("b"));
    const replies = await Promise.all(
      Array.from({ length: 8 }, () => checkAnswer(ctx, { attemptId, questionId, seq })),
    );
    for (const { tries } of replies) expect(tries).toEqual(replies[0]!.tries);
    expect(replies[0]!.tries.made).toBe(1);
    const rows = await db
      .select({ number: answerChecks.number })
      .from(answerChecks)
      .where(eq(answerChecks.attemptId, attemptId));
    expect(rows).toEqual([{ number: 1 }]);
  });

  test("checks of answers from two windows at once: one is a try, the other is told that another answer counts", async () => {
    const { give, idOf, ctx, attemptId } = await begin();
    const questionId = idOf("single_choice");
    const [first, second] = [await give(questionId, choice("b")), await give(questionId, choice("c"))];
    const outcomes = await Promise.all(
      [first, second].map(({ seq }) => codeOf(checkAnswer(ctx, { attemptId, questionId, seq }))),
    );
    expect(outcomes).toEqual(["conflict", "ok"]);
  });

  test("a check and a submission at once never lose a try that was told", async () => {
    for (let round = 0; round < 6; round += 1) {
      const { give, idOf, ctx, attemptId } = await begin();
      const questionId = idOf("single_choice");
      const { seq } = await give(questionId, choice("a"));
      const [checked] = await Promise.all([
        codeOf(checkAnswer(ctx, { attemptId, questionId, seq })),
        submitAttempt(ctx, { attemptId }),
      ]);
      const rows = await db
        .select({ at: answerChecks.number })
        .from(answerChecks)
        .where(eq(answerChecks.attemptId, attemptId))
        .orderBy(asc(answerChecks.number));
      expect([checked, rows.length]).toEqual(checked === "ok" ? ["ok", 1] : ["attempt_closed", 0]);
      const result = await getResult(ctx, { attemptId });
      expect(result.questions.find(({ question }) => question.id === questionId)?.earned).toBe("1");
    }
  });
});

test("a corrected key grades every try anew", async () => {
  const { check, idOf, teach, quiz, attemptId, ctx, questions } = await begin();
  const questionId = idOf("single_choice");
  await check(questionId, choice("b"));
  await check(questionId, choice("a"));
  await submitAttempt(ctx, { attemptId });
  const body = questions.find(({ id }) => id === questionId)!.body as BodyOf<"single_choice">;
  const options = body.options.map((option) => ({ ...option, fraction: option.id === "b" ? "1" : "0" }));
  await updateQuestion(teach, { questionId, body: { ...body, options } });
  const where = { quizId: quiz.id, questionId };
  const { digest, changes } = await previewRegrade(teach, where);
  expect(changes).toMatchObject([{ from: "0.666666666667", to: "1" }]);
  await applyRegrade(teach, { ...where, digest, reason: "That is right." });
  const result = (await getResult(ctx, { attemptId })).questions.find(({ question }) => question.id === questionId);
  expect(result).toMatchObject({ earned: "1", verdict: "correct" });
});

describe("what is refused", () => {
  test("a check of a graded attempt, of another's, after the end, of nothing and of no question of it", async () => {
    const { give, idOf, ctx, attemptId, teach } = await begin({ timeLimitSeconds: 600 });
    const questionId = idOf("single_choice");
    const check = (input: Partial<Parameters<typeof checkAnswer>[1]>, as = ctx) =>
      codeOf(checkAnswer(as, { attemptId, questionId, seq: 1, ...input }));
    expect(await check({})).toBe("invalid_input");
    const { seq } = await give(questionId, { type: "single_choice", optionId: null });
    expect(await check({ seq })).toBe("invalid_input");
    const given = await give(questionId, choice("b"));
    expect(await check({ seq: given.seq }, teach)).toBe("not_found");
    expect(await check({ questionId: attemptId })).toBe("invalid_input");
    await ageAttempt(db, attemptId, 605);
    expect(await check({ seq: given.seq })).toBe("attempt_closed");

    const graded = await begin({ mode: "graded" });
    const saved = await graded.give(graded.idOf("single_choice"), choice("b"));
    const input = { attemptId: graded.attemptId, questionId: graded.idOf("single_choice"), seq: saved.seq };
    expect(await codeOf(checkAnswer(graded.ctx, input))).toBe("conflict");
    expect(graded.attempt.practice).toBeNull();
  });

  test("settings that do not go together", async () => {
    const { teach, quiz } = await begin();
    const update = (fields: object) =>
      updateQuiz(teach, { quizId: quiz.id, ...fields }).then(
        () => null,
        (error: { faults?: { pointer: string }[] }) => error.faults?.[0]?.pointer,
      );
    expect(await update({ certainty: true })).toBe("/certainty");
    expect(await update({ mode: "graded", review: { ...openReview, during: { ...nothing, marks: true } } })).toBe(
      "/review/during",
    );
    expect(await update({ mode: "graded", certainty: true })).toBeNull();
    expect(await update({ mode: "practice" })).toBe("/mode");
    expect((await getQuiz(teach, { quizId: quiz.id })).review).not.toHaveProperty("during");
  });
});

test("an attempt keeps the rules that it began with, and the tutor stays open", async () => {
  const { check, idOf, teach, quiz, ctx, course, attemptId } = await begin();
  expect(await hasOpenGradedAttempt(ctx, course.id)).toBe(false);
  const told = await updateQuiz(teach, { quizId: quiz.id, mode: "graded", tries: null, penalty: "1" });
  expect(told).toMatchObject({ mode: "graded", tries: null, penalty: "1" });
  expect(await check(idOf("single_choice"), choice("b"))).toMatchObject({ made: 1, left: 2 });
  expect(await check(idOf("single_choice"), choice("a"))).toMatchObject({ last: { earned: "0.666666666667" } });
  await submitAttempt(ctx, { attemptId });
});
