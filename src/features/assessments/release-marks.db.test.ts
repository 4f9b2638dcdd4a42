import { describe, expect, test } from "vitest";
import { makeQuizWorld, rightAnswer, shownIn } from "#/test/factories-assessments.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { getMarking } from "./actions/get-marking.ts";
import { getMarkingPolicy } from "./actions/get-marking-policy.ts";
import { getMyGrades } from "./actions/get-my-grades.ts";
import { getQuiz } from "./actions/get-quiz.ts";
import { getResult } from "./actions/get-result.ts";
import { holdMarks } from "./actions/hold-marks.ts";
import { listAttempts } from "./actions/list-attempts.ts";
import { listGradeRows } from "./actions/list-grade-rows.ts";
import { listMarkingQueue } from "./actions/list-marking-queue.ts";
import { listMyAttempts } from "./actions/list-my-attempts.ts";
import { listWaitingAnswers } from "./actions/list-waiting-answers.ts";
import { markAnswer } from "./actions/mark-answer.ts";
import { previewRegrade } from "./actions/preview-regrade.ts";
import { releaseMarks } from "./actions/release-marks.ts";
import { saveAnswers } from "./actions/save-answers.ts";
import { setMarkingPolicy } from "./actions/set-marking-policy.ts";
import { startAttempt } from "./actions/start-attempt.ts";
import { submitAttempt } from "./actions/submit-attempt.ts";
import { updateQuestion } from "./actions/update-question.ts";
import { SetMarkingPolicyInput } from "./contract-marking.ts";
import type { BodyOf } from "./question.ts";

const services = testServices();
const { db } = services;

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "ok",
    (error: { code?: string }) => error.code ?? String(error),
  );

/** A learner who answered everything rightly; the essay waits. */
const world = async () => {
  const made = await makeQuizWorld(db);
  const mine = ctxFor(services, made.learner.actor);
  const attempt = await startAttempt(mine, { quizId: made.quiz.id });
  const attemptId = attempt.id;
  const events = made.questions.map(({ id, body }, clientSeq) => ({
    ...{
      clientSeq,
      questionId: id,
      answer: rightAnswer(body, shownIn(attempt)(id)),
      baseSeq: null,
      cleared: false,
      clientTime: null,
    },
  }));
  await saveAnswers(mine, { attemptId, client: "tab", events });
  await submitAttempt(mine, { attemptId });
  const teacher = ctxFor(services, made.teacher.actor);
  const essay = { attemptId, questionId: made.questions[5]!.id };
  const mark = () => markAnswer(teacher, { ...essay, earned: "1", comment: "Well.", expectedRevision: 1 });
  return { ...made, quizId: made.quiz.id, courseId: made.course.id, mine, teacher, attemptId, essay, mark };
};

describe("marks that are held", () => {
  test("are shown nowhere to learners before all are released at once, and not after they are held again", async () => {
    const { quizId, courseId, mine, teacher, attemptId, mark } = await world();
    const shown = async () => {
      const result = await getResult(mine, { attemptId });
      const marks = [
        result.score,
        result.quizScore,
        (await listMyAttempts(mine, { quizId, limit: 5 })).items[0]?.score,
        (await getQuiz(mine, { quizId })).mine?.score,
        (await getMyGrades(mine, { courseId })).cells[0]?.earned,
      ];
      const { released } = result;
      return { isHeld: result.isHeld, released: Object.values(released), marks: marks.map((found) => found !== null) };
    };
    const nothing = { isHeld: true, released: Array(4).fill(false), marks: Array(5).fill(false) };
    await setMarkingPolicy(teacher, { quizId, holdsMarks: true, isBlind: false });
    await mark();
    expect(await shown()).toEqual(nothing);
    const held = await getResult(mine, { attemptId });
    expect(JSON.stringify(held)).not.toMatch(/canary-(?!accepted)/);
    expect((await getQuiz(teacher, { quizId })).review.afterSubmit.marks).toBe(true);
    expect((await releaseMarks(teacher, { quizId, evenIfWaiting: false })).releasedAt).not.toBe(null);
    const everything = { isHeld: false, released: Array(4).fill(true), marks: Array(5).fill(true) };
    expect(await shown()).toEqual(everything);
    await holdMarks(teacher, { quizId });
    expect(await shown()).toEqual(nothing);
    await setMarkingPolicy(teacher, { quizId, holdsMarks: false, isBlind: false });
    expect(await shown()).toEqual(everything);
    expect(await codeOf(releaseMarks(teacher, { quizId, evenIfWaiting: false }))).toBe("conflict");
  });

  test("are not released while answers wait, unless that is meant; releasing twice is the same", async () => {
    const { quizId, teacher } = await world();
    await setMarkingPolicy(teacher, { quizId, holdsMarks: true, isBlind: false });
    expect(await getMarkingPolicy(teacher, { quizId })).toMatchObject({ waiting: 1, releasedAt: null });
    expect(await codeOf(releaseMarks(teacher, { quizId, evenIfWaiting: false }))).toBe("conflict");
    const released = await releaseMarks(teacher, { quizId, evenIfWaiting: true });
    expect(await releaseMarks(teacher, { quizId, evenIfWaiting: false })).toEqual(released);
  });
});

describe("blind marking", () => {
  test("hides names wherever answers are marked, and the mark wherever names stand, until the release", async () => {
    const { quizId, courseId, learner, teacher, attemptId, essay, mark } = await world();
    await setMarkingPolicy(teacher, { quizId, holdsMarks: true, isBlind: true });
    const seen = async () => [
      (await getMarking(teacher, { attemptId })).learner,
      (await listAttempts(teacher, { quizId, limit: 5 })).items[0]?.learner,
      (await listMarkingQueue(teacher, { courseId, limit: 5 })).items[0]?.learner,
      (await listWaitingAnswers(teacher, { quizId, questionId: essay.questionId, limit: 5 })).items[0]?.learner,
    ];
    const nobody = { id: null, name: `Learner ${attemptId.slice(-4).toUpperCase()}` };
    expect(await seen()).toEqual([nobody, nobody, nobody, nobody]);
    await mark();
    const cell = async () => (await listGradeRows(teacher, { courseId, limit: 5 })).items[0]?.cells[0];
    expect(await cell()).toMatchObject({ state: "pending", earned: null, computed: null });
    await releaseMarks(teacher, { quizId, evenIfWaiting: false });
    expect((await seen()).slice(0, 2)).toEqual(Array(2).fill({ id: learner.id, name: learner.name }));
    expect(await cell()).toMatchObject({ state: "scored", earned: "6" });
  });

  test("hides names in the preview of a regrade", async () => {
    const { quizId, learner, teacher, attemptId, questions } = await world();
    await setMarkingPolicy(teacher, { quizId, holdsMarks: true, isBlind: true });
    const { id: questionId, body } = questions[0]!;
    const { options } = body as BodyOf<"single_choice">;
    const moved = options.map((option) => ({ ...option, fraction: option.id === "b" ? "1" : "0" }));
    await updateQuestion(teacher, { questionId, body: { ...(body as BodyOf<"single_choice">), options: moved } });
    const preview = await previewRegrade(teacher, { quizId, questionId });
    const nobody = { id: null, name: `Learner ${attemptId.slice(-4).toUpperCase()}` };
    expect(preview.changes).toMatchObject([{ attemptId, learner: nobody }]);
    expect(JSON.stringify(preview)).not.toContain(learner.id);
    await releaseMarks(teacher, { quizId, evenIfWaiting: true });
    const { changes } = await previewRegrade(teacher, { quizId, questionId });
    expect(changes).toMatchObject([{ learner: { id: learner.id, name: learner.name } }]);
  });

  test("needs marks that are held", () => {
    const input = { quizId: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c71", holdsMarks: false, isBlind: true };
    expect(SetMarkingPolicyInput.safeParse(input).success).toBe(false);
  });
});
