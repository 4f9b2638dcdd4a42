import { describe, expect, test } from "vitest";
import { makeEnrolment, makeUser, type Person } from "#/test/factories.ts";
import { inNamesOf, makeQuizWorld, rightAnswer, shownIn } from "#/test/factories-assessments.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { applyRegrade } from "./actions/apply-regrade.ts";
import { getAttempt } from "./actions/get-attempt.ts";
import { getMarking } from "./actions/get-marking.ts";
import { getResult } from "./actions/get-result.ts";
import { listRegradable, listRegrades } from "./actions/list-regrades.ts";
import { markAnswer } from "./actions/mark-answer.ts";
import { previewRegrade } from "./actions/preview-regrade.ts";
import { reopenAttempt } from "./actions/reopen-attempt.ts";
import { saveAnswers } from "./actions/save-answers.ts";
import { startAttempt } from "./actions/start-attempt.ts";
import { submitAttempt } from "./actions/submit-attempt.ts";
import { undoRegrade } from "./actions/undo-regrade.ts";
import { updateQuestion } from "./actions/update-question.ts";
import type { Answer } from "./answer.ts";
import type { BodyOf } from "./question.ts";

const services = testServices();
const { db } = services;

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "ok",
    (error: { code?: string }) => error.code ?? String(error),
  );

/** Three learners chose a, b and c where a is right; then the key is corrected to b. */
const world = async () => {
  const made = await makeQuizWorld(db, { points: "2" });
  const teacher = ctxFor(services, made.teacher.actor);
  const choice = made.questions[0]!;
  const body = choice.body as BodyOf<"single_choice">;
  const where = { quizId: made.quiz.id, questionId: choice.id };
  const take = async (person: Person, optionId: string) => {
    const ctx = ctxFor(services, person.actor);
    const attempt = await startAttempt(ctx, { quizId: made.quiz.id });
    const attemptId = attempt.id;
    const answer: Answer = { type: "single_choice", optionId };
    const numeric = made.questions[3]!;
    const answers = [
      { questionId: choice.id, answer: inNamesOf(shownIn(attempt)(choice.id)!, body, answer) },
      { questionId: numeric.id, answer: rightAnswer(numeric.body) },
    ];
    const plain = { baseSeq: null, cleared: false, clientTime: null };
    const events = answers.map((event, clientSeq) => ({ ...event, ...plain, clientSeq }));
    await saveAnswers(ctx, { attemptId, client: "tab", events });
    await submitAttempt(ctx, { attemptId });
    return attemptId;
  };
  const people = [made.learner, await makeUser(db), await makeUser(db)];
  for (const person of people.slice(1)) await makeEnrolment(db, made.course, person);
  const attemptIds: string[] = [];
  for (const [index, person] of people.entries()) attemptIds.push(await take(person, "abc"[index]!));
  const keyTo = (right: string) =>
    updateQuestion(teacher, {
      questionId: choice.id,
      body: { ...body, options: body.options.map((o) => ({ ...o, fraction: o.id === right ? "1" : "0" })) },
    });
  const marks = async () => {
    const all = await Promise.all(attemptIds.map((attemptId) => getMarking(teacher, { attemptId })));
    return all.map(
      ({ earned, questions }) => `${questions[0]?.grade?.earned} of ${earned}, version ${questions[0]?.version}`,
    );
  };
  const apply = async (reason = "B is right.") => {
    const { digest } = await previewRegrade(teacher, where);
    return applyRegrade(teacher, { ...where, digest, reason });
  };
  return { ...made, teacher, choice, body, where, take, attemptIds, keyTo, marks, apply };
};

test("an attempt that was reopened since a regrade keeps what it holds when the regrade is undone", async () => {
  const { teacher, learner, choice, attemptIds, keyTo, marks, apply } = await world();
  await keyTo("b");
  const { id: regradeId } = await apply();
  const [attemptId = ""] = attemptIds;
  const deadline = new Date(Date.now() + 300_000).toISOString();
  await reopenAttempt(teacher, { attemptId, deadline, reason: "The power failed." });
  const mine = ctxFor(services, learner.actor);
  const shown = shownIn(await getAttempt(mine, { attemptId }))(choice.id)!;
  const answer = inNamesOf(shown, choice.body, { type: "single_choice", optionId: "b" });
  const plain = { baseSeq: null, cleared: false, clientTime: null, clientSeq: 9 };
  await saveAnswers(mine, { attemptId, client: "tab", events: [{ ...plain, questionId: choice.id, answer }] });
  await submitAttempt(mine, { attemptId });
  expect(await marks()).toEqual(["2 of 4, version 2", "2 of 4, version 2", "0 of 2, version 2"]);
  await undoRegrade(teacher, { regradeId });
  expect(await marks()).toEqual(["2 of 4, version 2", "-0.5 of 1.5, version 1", "-0.5 of 1.5, version 1"]);
});

describe("a regrade", () => {
  test("is previewed, applied with its reason, and undone", async () => {
    const { teacher, learner, where, attemptIds, keyTo, marks, apply } = await world();
    expect(await marks()).toEqual(["2 of 4, version 1", "-0.5 of 1.5, version 1", "-0.5 of 1.5, version 1"]);
    expect((await listRegradable(teacher, { quizId: where.quizId, limit: 20 })).items).toEqual([]);
    await keyTo("b");
    expect((await listRegradable(teacher, { quizId: where.quizId, limit: 20 })).items).toMatchObject([
      { questionId: where.questionId, version: 2, attempts: 3 },
    ]);
    const preview = await previewRegrade(teacher, where);
    expect(preview).toMatchObject({ version: 2, attempts: 3, byPerson: 0, open: 0 });
    expect(
      new Set(preview.changes.map(({ from, to, totalFrom, totalTo }) => `${from} ${to} ${totalFrom} ${totalTo}`)),
    ).toEqual(new Set(["2 0 4 2", "-0.5 2 1.5 4", "-0.5 0 1.5 2"]));
    expect(await marks()).toHaveLength(3);
    const regrade = await apply();
    expect(regrade).toMatchObject({ version: 2, changed: 3, reason: "B is right.", undoneAt: null });
    expect(await marks()).toEqual(["0 of 2, version 2", "2 of 4, version 2", "0 of 2, version 2"]);
    const result = await getResult(ctxFor(services, learner.actor), { attemptId: attemptIds[0]! });
    expect(result.questions[0]).toMatchObject({ earned: "0", solution: { optionIds: [expect.any(String)] } });
    const { question, solution } = result.questions[0]!;
    const shown = question.type === "single_choice" ? question.options : [];
    expect(shown.find(({ id }) => id === solution?.optionIds[0])?.text).toBe("Option b");
    expect(result.questions[0]?.commentHtml).toContain("B is right.");
    expect((await previewRegrade(teacher, where)).attempts).toBe(0);
    expect(await codeOf(apply())).toBe("conflict");
    const undone = await undoRegrade(teacher, { regradeId: regrade.id });
    expect(undone.undoneAt).not.toBe(null);
    expect(await marks()).toEqual(["2 of 4, version 1", "-0.5 of 1.5, version 1", "-0.5 of 1.5, version 1"]);
    const { questions } = await getMarking(teacher, { attemptId: attemptIds[0]! });
    expect(questions[0]?.history.map(({ earned, comment }) => `${earned} ${comment}`)).toEqual([
      "2 ",
      "0 B is right.",
      "2 ",
    ]);
    expect(await codeOf(undoRegrade(teacher, { regradeId: regrade.id }))).toBe("conflict");
    expect((await listRegrades(teacher, { quizId: where.quizId, limit: 20 })).items).toEqual([undone]);
  });

  test("leaves a person's mark, before and after", async () => {
    const { teacher, where, attemptIds, keyTo, marks, apply } = await world();
    const mark = (attempt: number, earned: string, expectedRevision: number) =>
      markAnswer(teacher, {
        ...{ attemptId: attemptIds[attempt]!, questionId: where.questionId, earned, comment: "", expectedRevision },
      });
    await mark(0, "1.5", 1);
    await keyTo("b");
    expect(await previewRegrade(teacher, where)).toMatchObject({ attempts: 3, byPerson: 1 });
    const { id: regradeId } = await apply();
    await mark(1, "1", 2);
    expect(await marks()).toEqual(["1.5 of 3.5, version 2", "1 of 3, version 2", "0 of 2, version 2"]);
    await undoRegrade(teacher, { regradeId });
    expect(await marks()).toEqual(["1.5 of 3.5, version 1", "1 of 3, version 1", "-0.5 of 1.5, version 1"]);
  });

  test("of two at once one is applied; so it is with undoing; and a mark in between refuses it", async () => {
    const { teacher, where, attemptIds, keyTo, apply } = await world();
    await keyTo("b");
    const { digest } = await previewRegrade(teacher, where);
    const input = { ...where, digest, reason: "x" };
    const outcomes = await Promise.all([1, 2, 3].map(() => codeOf(applyRegrade(teacher, input))));
    expect(outcomes.toSorted()).toEqual(["conflict", "conflict", "ok"]);
    const [applied] = (await listRegrades(teacher, { quizId: where.quizId, limit: 20 })).items;
    const undos = await Promise.all([1, 2].map(() => codeOf(undoRegrade(teacher, { regradeId: applied!.id }))));
    expect(undos.toSorted()).toEqual(["conflict", "ok"]);
    const { digest: stale } = await previewRegrade(teacher, where);
    await markAnswer(teacher, {
      ...{ attemptId: attemptIds[0]!, questionId: where.questionId, earned: "1", comment: "", expectedRevision: 3 },
    });
    expect(await codeOf(applyRegrade(teacher, { ...where, digest: stale, reason: "x" }))).toBe("conflict");
    expect(await codeOf(apply())).toBe("ok");
  });

  test("is undone in the reverse order", async () => {
    const { teacher, keyTo, marks, apply } = await world();
    await keyTo("b");
    const first = await apply();
    await keyTo("c");
    const second = await apply();
    expect(await marks()).toEqual(["0 of 2, version 3", "0 of 2, version 3", "2 of 4, version 3"]);
    expect(await codeOf(undoRegrade(teacher, { regradeId: first.id }))).toBe("conflict");
    await undoRegrade(teacher, { regradeId: second.id });
    expect(await marks()).toEqual(["0 of 2, version 2", "2 of 4, version 2", "0 of 2, version 2"]);
    await undoRegrade(teacher, { regradeId: first.id });
    expect(await marks()).toEqual(["2 of 4, version 1", "-0.5 of 1.5, version 1", "-0.5 of 1.5, version 1"]);
  });

  test("refuses a version that cannot read the answers, and a question of another course", async () => {
    const { teacher, where, body, choice } = await world();
    await updateQuestion(teacher, { questionId: choice.id, body: { ...body, options: body.options.slice(0, 2) } });
    expect(await codeOf(previewRegrade(teacher, where))).toBe("conflict");
    const other = await makeQuizWorld(db);
    expect(await codeOf(previewRegrade(teacher, { ...where, questionId: other.questions[0]!.id }))).toBe("not_found");
  });

  test("leaves attempts in progress with the version that they pinned, and says how many there are", async () => {
    const { teacher, learner, where, keyTo, apply, take } = await world();
    await startAttempt(ctxFor(services, learner.actor), { quizId: where.quizId });
    await keyTo("b");
    expect(await previewRegrade(teacher, where)).toMatchObject({ attempts: 3, open: 1 });
    await apply();
    await take(learner, "b");
    expect(await previewRegrade(teacher, where)).toMatchObject({
      attempts: 1,
      open: 0,
      changes: [{ from: "-0.5", to: "2" }],
    });
  });
});
