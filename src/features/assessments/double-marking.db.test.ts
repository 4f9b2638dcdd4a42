import { describe, expect, test } from "vitest";
import type { Context } from "#/server/context.ts";
import { makeEnrolment, makeUser } from "#/test/factories.ts";
import { makeMarkingWorld } from "#/test/factories-marking.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { applyRegrade } from "./actions/apply-regrade.ts";
import { decideMark } from "./actions/decide-mark.ts";
import { getMarking } from "./actions/get-marking.ts";
import { getMarkingPolicy } from "./actions/get-marking-policy.ts";
import { getResult } from "./actions/get-result.ts";
import { listMarkingQueue } from "./actions/list-marking-queue.ts";
import { listWaitingAnswers } from "./actions/list-waiting-answers.ts";
import { listWaitingQuestions } from "./actions/list-waiting-questions.ts";
import { markAnswer } from "./actions/mark-answer.ts";
import { previewRegrade } from "./actions/preview-regrade.ts";
import { releaseMarks } from "./actions/release-marks.ts";
import { reopenAttempt } from "./actions/reopen-attempt.ts";
import { saveAnswers } from "./actions/save-answers.ts";
import { setMarkingPolicy } from "./actions/set-marking-policy.ts";
import { submitAttempt } from "./actions/submit-attempt.ts";
import { undoRegrade } from "./actions/undo-regrade.ts";
import { updateQuestion } from "./actions/update-question.ts";
import type { BodyOf } from "./question.ts";

const services = testServices();

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "ok",
    (error: { code?: string }) => error.code ?? String(error),
  );

type Policy = Parameters<typeof makeMarkingWorld>[1];

const world = async (policy: Policy = {}) => {
  const made = await makeMarkingWorld(services, { twoMarkers: true, ...policy });
  const { attemptId, code, essay } = made;
  type Given = { ownRevision?: number; expectedRevision?: number; questionId?: string; comment?: string };
  const mark = (ctx: Context, earned: string, given: Given = {}) =>
    markAnswer(ctx, { attemptId, questionId: code, earned, comment: "", expectedRevision: 1, ...given });
  const decide = (ctx: Context, earned: string, expectedGiven: number, given: Given = {}) =>
    decideMark(ctx, {
      ...{ attemptId, questionId: code, earned, comment: "", expectedRevision: 1, expectedGiven, ...given },
    });
  const seenBy = async (ctx: Context, questionId = code) => {
    const { questions } = await getMarking(ctx, { attemptId });
    return questions.find((question) => question.questionId === questionId)!;
  };
  const byLevels = (ctx: Context, a: string, b: string) =>
    markAnswer(ctx, {
      ...{ attemptId, questionId: essay, comment: "", expectedRevision: 1 },
      levels: [
        { criterionId: "a", levelId: a },
        { criterionId: "b", levelId: b },
      ],
    });
  return { ...made, mark, decide, seenBy, byLevels };
};

describe("two markers", () => {
  test("agree within the tolerance: the exact mean counts, with both comments, and nobody decides", async () => {
    const { ada, ben, owner, mine, attemptId, mark, seenBy } = await world();
    const first = await mark(ada, "6.25", { comment: "Short." });
    expect(first).toMatchObject({
      ...{ waiting: 2, earned: "10", grade: { state: "needs_marking", revision: 1 } },
      marks: { needs: "second_mark", isForYou: false, given: 1, ownRevision: 1, shown: [{ earned: "6.25" }] },
    });
    expect(await getResult(mine, { attemptId })).toMatchObject({
      questions: [{}, { earned: null, verdict: "needs_marking", commentHtml: "" }, {}],
    });
    const second = await mark(ben, "7.24", { comment: "Clear." });
    expect(second).toMatchObject({
      ...{ waiting: 1, earned: "16.745" },
      grade: { state: "graded", revision: 2, earned: "6.745", markedBy: null, comment: "Short.\n\nClear." },
      marks: {
        needs: null,
        given: 2,
        shown: [
          { place: 1, isOwn: false },
          { place: 2, isOwn: true },
        ],
      },
    });
    const { questions } = await getResult(mine, { attemptId });
    expect(questions[1]).toMatchObject({
      ...{ earned: "6.745", verdict: "partly_correct" },
      reasons: [{ key: "marker", text: "Marked by two people: the mean of both marks." }],
    });
    expect(JSON.stringify(questions[1])).not.toMatch(/6\.25|7\.24/);
    expect(await codeOf(mark(owner, "1", { expectedRevision: 2 }))).toBe("conflict");
    expect((await seenBy(owner)).marks).toMatchObject({ isForYou: false, canDecide: true });
  });

  test("see nothing of each other's mark, words and name before their own is in", async () => {
    const { ada, ben, owner, mark, seenBy, quizId, code } = await world();
    await mark(ada, "3.75", { comment: "canary-first" });
    for (const ctx of [ben, owner]) {
      const seen = await seenBy(ctx);
      expect(seen.marks).toMatchObject({ needs: "second_mark", isForYou: true, given: 1, ownRevision: 0, shown: [] });
      const queue = await listWaitingAnswers(ctx, { quizId, questionId: code, limit: 5 });
      expect(JSON.stringify([seen, queue])).not.toMatch(/canary-first|3\.75|Ada/);
    }
    expect((await seenBy(ada)).marks?.shown).toMatchObject([{ isOwn: true, comment: "canary-first" }]);
    const second = await mark(ben, "9");
    expect(second.marks?.shown).toMatchObject([{ comment: "canary-first", marker: { name: "Ada" } }, { isOwn: true }]);
    expect((await seenBy(ada)).marks?.shown).toHaveLength(2);
  });

  test("that differ by more wait for a third look, which counts whatever the two gave", async () => {
    const { ada, ben, owner, mine, attemptId, mark, decide, seenBy, quizId, code } = await world();
    await mark(ada, "3");
    const { marks, waiting } = await mark(ben, "4.000000000001");
    expect({ marks, waiting }).toMatchObject({ waiting: 2, marks: { needs: "decision", isForYou: false } });
    expect(await codeOf(mark(owner, "3"))).toBe("conflict");
    expect(await codeOf(mark(ada, "4", { ownRevision: 1 }))).toBe("conflict");
    for (const ctx of [ada, ben]) expect(await codeOf(decide(ctx, "4", 2))).toBe("conflict");
    const forMe = async (ctx: Context) =>
      (await listWaitingAnswers(ctx, { quizId, questionId: code, forMe: true, limit: 5 })).items.length;
    expect([await forMe(ada), await forMe(ben), await forMe(owner)]).toEqual([0, 0, 1]);
    const decided = await decide(owner, "9", 2, { comment: "Both were strict." });
    expect(decided).toMatchObject({
      ...{ waiting: 1, marks: { needs: null, given: 2 } },
      grade: { earned: "9", markedBy: { id: expect.any(String) }, comment: "Both were strict." },
    });
    expect((await getResult(mine, { attemptId })).questions[1]).toMatchObject({ earned: "9" });
    expect((await seenBy(owner)).history.map(({ earned }) => earned)).toEqual(["9", null]);
    await decide(owner, "8", 2, { expectedRevision: 2 });
    expect((await seenBy(owner)).grade).toMatchObject({ earned: "8", revision: 3 });
  });

  test("by a rubric: the same levels stay levels, others are told as what lies between", async () => {
    const { ada, ben, mine, attemptId, byLevels } = await world({ tolerancePercent: 25 });
    await byLevels(ada, "l2", "l1");
    expect((await byLevels(ben, "l2", "l0")).grade).toMatchObject({ earned: "6.25" });
    const texts = (await getResult(mine, { attemptId })).questions[0]?.reasons?.map(({ text }) => text);
    expect(texts).toEqual([
      expect.stringMatching(/^canary-criterion-a.*: canary-level-a-2.*, 2 of 2\.$/),
      expect.stringMatching(/^canary-criterion-b.*: between canary-level-b-1.* and canary-level-b-0.*, 0\.5 of 2\.$/),
    ]);
  });

  test("one may think again while theirs is the only mark; what they gave before is kept", async () => {
    const { ada, ben, mark } = await world();
    await mark(ada, "3");
    expect(await codeOf(mark(ada, "4"))).toBe("conflict");
    expect(await mark(ada, "5", { ownRevision: 1 })).toMatchObject({ marks: { given: 1, ownRevision: 2 } });
    expect((await mark(ben, "5")).grade).toMatchObject({ earned: "5", revision: 2 });
  });

  test("the owner decides alone, also in a course of one, and sees no mark for it; others need two marks", async () => {
    const { ada, ben, owner, decide, mark, seenBy } = await world();
    expect(await codeOf(decide(ben, "2", 0))).toBe("conflict");
    await mark(ada, "3.75");
    expect(await codeOf(decide(ben, "2", 1))).toBe("conflict");
    expect(await codeOf(decide(owner, "2", 0))).toBe("conflict");
    expect((await seenBy(owner)).marks).toMatchObject({ canDecide: true, shown: [] });
    expect((await decide(owner, "2", 1)).grade).toMatchObject({ earned: "2", revision: 2 });
    expect(await codeOf(mark(ben, "3.75"))).toBe("conflict");
    expect((await seenBy(ada)).marks).toMatchObject({ needs: null, canDecide: false });
  });

  test("marks by rule, and their corrections by one person, are as ever", async () => {
    const { owner, choice, mark, seenBy, decide } = await world();
    expect((await seenBy(owner, choice)).marks).toBeNull();
    expect(await codeOf(decide(owner, "2", 0, { questionId: choice }))).toBe("conflict");
    expect(await mark(owner, "2", { questionId: choice })).toMatchObject({ grade: { earned: "2" }, marks: null });
  });
});

describe("the queue of two markers", () => {
  test("tells what waits, what of it is for the one who looks, and goes by that", async () => {
    const { ada, ben, owner, mark, course, courseId, quizId, code, essay, take, attemptId } = await world();
    const other = await makeUser(services.db);
    await makeEnrolment(services.db, course, other);
    const later = await take(other);
    await mark(ada, "3");
    await mark(ada, "3", { questionId: essay });
    const attempts = async (ctx: Context, forMe?: boolean) =>
      (await listMarkingQueue(ctx, { courseId, limit: 5, forMe })).items.map((item) => [item.attemptId, item.forYou]);
    expect(await attempts(ada)).toEqual([
      [attemptId, 0],
      [later, 2],
    ]);
    expect(await attempts(ada, true)).toEqual([[later, 2]]);
    expect(await attempts(ben, true)).toEqual([
      [attemptId, 2],
      [later, 2],
    ]);
    const { items } = await listWaitingQuestions(ada, { courseId, limit: 5 });
    expect(items).toMatchObject([
      { questionId: essay, waiting: 2, forYou: 1 },
      { questionId: code, waiting: 2, forYou: 1 },
    ]);
    const needs = async (ctx: Context) =>
      (await listWaitingAnswers(ctx, { quizId, questionId: code, limit: 5 })).items.map(({ marks }) => [
        marks?.needs,
        marks?.isForYou,
      ]);
    expect(await needs(ada)).toEqual([
      ["second_mark", false],
      ["first_mark", true],
    ]);
    await mark(ben, "9");
    expect(await needs(ben)).toEqual([
      ["decision", false],
      ["first_mark", true],
    ]);
    expect((await listWaitingQuestions(owner, { courseId, limit: 5, forMe: true })).items).toHaveLength(2);
    expect((await getMarking(ada, { attemptId: later })).nextWaitingAttemptId).toBeNull();
    expect((await getMarking(ben, { attemptId: later })).nextWaitingAttemptId).toBe(attemptId);
  });
});

describe("two markers at once", () => {
  test("become marks one and two, in the order of the lock; the same one twice is told", async () => {
    const { ada, ben, owner, mark, seenBy } = await world();
    const outcomes = await Promise.all([mark(ada, "5"), mark(ben, "5"), mark(ada, "5"), mark(owner, "5")].map(codeOf));
    expect(outcomes.filter((code) => code === "ok")).toHaveLength(2);
    expect(outcomes.filter((code) => code === "conflict")).toHaveLength(2);
    const { marks, grade, history } = await seenBy(owner);
    expect(marks).toMatchObject({ needs: null, given: 2 });
    expect(new Set(marks?.shown.map(({ marker }) => marker?.id)).size).toBe(2);
    expect(marks?.shown.map(({ place }) => place)).toEqual([1, 2]);
    expect({ revision: grade?.revision, earned: grade?.earned, all: history.length }).toEqual({
      ...{ revision: 2, earned: "5", all: 2 },
    });
  });

  test("a mark beside a decision, and two decisions: one counts, the other is told", async () => {
    const { ada, ben, owner, mark, decide, seenBy } = await world();
    await mark(ada, "1");
    const beside = await Promise.all([mark(ben, "9"), decide(owner, "4", 1)].map(codeOf));
    expect(beside.toSorted()).toEqual(["conflict", "ok"]);
    const { marks, grade } = await seenBy(owner);
    const decisions = await Promise.all(
      [decide(owner, "4", marks!.given, { expectedRevision: grade!.revision })]
        .concat(decide(owner, "5", marks!.given, { expectedRevision: grade!.revision }))
        .map(codeOf),
    );
    expect(decisions.toSorted()).toEqual(["conflict", "ok"]);
  });

  test("a mark beside a release: released is what was whole, or nothing", async () => {
    const { ada, ben, owner, mine, attemptId, essay, mark, quizId } = await world({ holdsMarks: true });
    for (const ctx of [ada, ben]) await mark(ctx, "4", { questionId: essay });
    await mark(ada, "6");
    const [marked, released] = await Promise.all(
      [mark(ben, "6"), releaseMarks(owner, { quizId, evenIfWaiting: false })].map(codeOf),
    );
    expect(marked).toBe("ok");
    const { isHeld, score } = await getResult(mine, { attemptId });
    expect({ isHeld, earned: score?.earned }).toEqual(
      released === "ok" ? { isHeld: false, earned: "20" } : { isHeld: true, earned: undefined },
    );
  });
});

describe("what two markers gave", () => {
  test("is held, released and hidden like any mark; a half-marked answer is told as waiting", async () => {
    const { ada, ben, owner, mine, attemptId, quizId, mark, essay } = await world({ holdsMarks: true, isBlind: true });
    await mark(ada, "3.75", { comment: "canary-first" });
    await mark(ben, "4", { comment: "canary-second" });
    expect(JSON.stringify(await getResult(mine, { attemptId }))).not.toMatch(/canary-(first|second)|3\.75/);
    expect((await getMarking(ada, { attemptId })).learner.id).toBeNull();
    await mark(ada, "7", { comment: "canary-third", questionId: essay });
    await releaseMarks(owner, { quizId, evenIfWaiting: true });
    const { questions } = await getResult(mine, { attemptId });
    expect(questions[1]).toMatchObject({ earned: "3.875", verdict: "partly_correct" });
    expect(questions[1]?.commentHtml).toContain("canary-second");
    expect(questions[0]).toMatchObject({ earned: null, verdict: "needs_marking", commentHtml: "", reasons: [{}] });
    expect(JSON.stringify(questions)).not.toContain("canary-third");
  });

  test("one marker instead of two: only when no answer is between; two instead of one: at any time", async () => {
    const { ada, ben, owner, quizId, mark, decide, seenBy, essay } = await world();
    const set = (twoMarkers?: boolean, tolerancePercent?: number) =>
      setMarkingPolicy(owner, { quizId, holdsMarks: false, isBlind: false, twoMarkers, tolerancePercent });
    expect(await getMarkingPolicy(owner, { quizId })).toMatchObject({
      ...{ twoMarkers: true, tolerancePercent: 10, markers: 3 },
    });
    await mark(ada, "1");
    await mark(ben, "9");
    expect(await codeOf(set(false))).toBe("conflict");
    expect(await set(undefined, 100)).toMatchObject({ twoMarkers: true, tolerancePercent: 100 });
    expect((await seenBy(owner)).marks).toMatchObject({ needs: "decision" });
    await decide(owner, "5", 2);
    expect(await set(false)).toMatchObject({ twoMarkers: false, tolerancePercent: 100 });
    expect(await mark(ada, "6", { questionId: essay })).toMatchObject({ grade: { earned: "6" }, marks: null });
    await set(true);
    expect((await seenBy(ada, essay)).marks).toMatchObject({ needs: null, given: 0, canDecide: true });
    expect((await decide(ben, "7", 0, { questionId: essay, expectedRevision: 2 })).grade.earned).toBe("7");
  });

  test("outlives a regrade of another question and its undoing, also one beside a mark", async () => {
    const { ada, ben, owner, attemptId, quizId, choice, questions, mark, seenBy } = await world();
    const body = questions[2]!.body as BodyOf<"single_choice">;
    const options = body.options.map((option) => ({ ...option, fraction: option.id === "b" ? "1" : "0" }));
    await mark(ada, "4");
    await updateQuestion(owner, { questionId: choice, body: { ...body, options } });
    const place = { quizId, questionId: choice };
    const { digest } = await previewRegrade(owner, place);
    const [regrade, marked] = await Promise.all([
      applyRegrade(owner, { ...place, digest, reason: "B is right." }),
      mark(ben, "5"),
    ]);
    expect(marked.grade).toMatchObject({ earned: "4.5", revision: 2 });
    expect(await getMarking(owner, { attemptId })).toMatchObject({ earned: "4.5", waiting: 1 });
    await undoRegrade(owner, { regradeId: regrade.id });
    expect(await getMarking(owner, { attemptId })).toMatchObject({ earned: "14.5", waiting: 1 });
    expect(await seenBy(owner)).toMatchObject({ grade: { earned: "4.5" }, marks: { given: 2, needs: null } });
  });

  test("is given anew for an answer that changed in a reopened attempt, and stays for one that did not", async () => {
    const { ada, ben, owner, mine, attemptId, code, essay, mark, seenBy } = await world();
    await mark(ada, "4");
    await mark(ada, "4", { questionId: essay });
    await reopenAttempt(owner, { attemptId, deadline: new Date(Date.now() + 300_000).toISOString(), reason: "More." });
    expect(await codeOf(mark(ben, "4"))).toBe("conflict");
    const event = { clientSeq: 90, questionId: code, answer: { type: "code" as const, text: "pass" }, baseSeq: null };
    await saveAnswers(mine, { attemptId, client: "tab", events: [{ ...event, cleared: false, clientTime: null }] });
    await submitAttempt(mine, { attemptId });
    expect((await seenBy(ben)).marks).toMatchObject({ needs: "first_mark", given: 0 });
    expect((await seenBy(ben, essay)).marks).toMatchObject({ needs: "second_mark", given: 1 });
    expect((await seenBy(ada)).marks).toMatchObject({ isForYou: true, ownRevision: 0, shown: [] });
    expect(await codeOf(mark(ben, "4"))).toBe("conflict");
    expect((await mark(ben, "8", { expectedRevision: 2 })).marks).toMatchObject({ given: 1 });
    expect((await mark(ben, "4", { questionId: essay })).grade).toMatchObject({ earned: "4", revision: 2 });
  });

  test("is for the staff of the course: to everybody else the attempt does not exist", async () => {
    const { attemptId, code, learner } = await world();
    const strangers = [learner, await makeUser(services.db, { role: "instructor" }), await makeUser(services.db)];
    for (const person of strangers) {
      const input = { attemptId, questionId: code, earned: "1", comment: "", expectedRevision: 1 };
      const ctx = ctxFor(services, person.actor);
      expect(await codeOf(markAnswer(ctx, input))).toBe("not_found");
      expect(await codeOf(decideMark(ctx, { ...input, expectedGiven: 0 }))).toBe("not_found");
    }
  });
});
