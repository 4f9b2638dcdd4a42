import { sql } from "drizzle-orm";
import { answerPractice } from "#/features/assessments/actions/answer-practice.ts";
import { checkAnswer } from "#/features/assessments/actions/check-answer.ts";
import { getAttempt } from "#/features/assessments/actions/get-attempt.ts";
import { getQuiz } from "#/features/assessments/actions/get-quiz.ts";
import { getResult } from "#/features/assessments/actions/get-result.ts";
import { getPractice } from "#/features/assessments/actions/list-practice.ts";
import { releaseMarks } from "#/features/assessments/actions/release-marks.ts";
import { reopenAttempt } from "#/features/assessments/actions/reopen-attempt.ts";
import { saveAnswers } from "#/features/assessments/actions/save-answers.ts";
import { setMarkingPolicy } from "#/features/assessments/actions/set-marking-policy.ts";
import { setQuizQuestions } from "#/features/assessments/actions/set-quiz-questions.ts";
import { startAttempt } from "#/features/assessments/actions/start-attempt.ts";
import { submitAttempt } from "#/features/assessments/actions/submit-attempt.ts";
import { updateQuestion } from "#/features/assessments/actions/update-question.ts";
import { updateQuiz } from "#/features/assessments/actions/update-quiz.ts";
import type { Answer } from "#/features/assessments/answer.ts";
import { openReview } from "#/features/assessments/contract.ts";
import type { QuestionType } from "#/features/assessments/question.ts";
import { attempts, quizzes } from "#/features/assessments/tables.ts";
import { createPracticeSet } from "#/features/study/actions/create-practice-set.ts";
import { getReviewQueue } from "#/features/study/actions/get-review-queue.ts";
import { getReviewSummary } from "#/features/study/actions/get-review-summary.ts";
import { getPracticeOptions } from "#/features/study/actions/practice-options.ts";
import type { Context, Services } from "#/server/context.ts";
import { openAviary } from "../canaries/canaries.ts";
import { makeCourse, makeEnrolment, makeUser } from "../factories.ts";
import { inNamesOf, makeQuestions, makeQuiz, rightAnswer, shownIn } from "../factories-assessments.ts";
import { onDay } from "../factories-study.ts";

const nothing = { marks: false, correctness: false, feedback: false, solution: false };
const reviews = {
  open: openReview,
  closed: { afterSubmit: nothing, later: nothing, afterClose: nothing, during: nothing },
  afterClose: { ...openReview, afterSubmit: nothing, later: nothing, during: nothing },
  later: { ...openReview, afterSubmit: nothing, afterClose: nothing },
} as const;
export type ReviewName = keyof typeof reviews;
export const reviewNames = Object.keys(reviews) as ReviewName[];

/** Every one of them is answered wrong by this, in the author's ids. */
const wrongAnswers: Partial<Record<QuestionType, Answer>> = {
  single_choice: { type: "single_choice", optionId: "c" },
  short_answer: { type: "short_answer", text: "nothing of the kind" },
  numeric: { type: "numeric", text: "99999" },
};
const types = ["single_choice", "short_answer", "numeric", "short_answer", "single_choice"] as const;

export const quizNames = ["midterm", "final", "practice"] as const;
export type QuizName = (typeof quizNames)[number];

const ok = (work: Promise<unknown>): Promise<boolean> => work.then(() => true).catch(() => false);

/**
 * A learner before three quizzes that share questions: a midterm of the first three, a final that has the second and draws
 * one of the last two, and a quiz for practice of the third and the last.
 */
export const openToldWorld = async (services: Services) => {
  const { db } = services;
  const teacher = await makeUser(db, { role: "instructor" });
  const learner = await makeUser(db);
  const course = await makeCourse(db, teacher);
  await makeEnrolment(db, course, learner);
  const teach: Context = { ...services, actor: teacher.actor };
  const ctx: Context = { ...services, actor: learner.actor };
  const aviaries = types.map(() => openAviary());
  const bodies = types.map((type, i) => aviaries[i]!.bodies().find((body) => body.type === type)!);
  const questions = await makeQuestions(db, course, bodies);
  const idOf = (index: number) => questions[index]!.id;
  const tag = "drawn";
  for (const index of [3, 4]) await updateQuestion(teach, { questionId: idOf(index), tags: [tag] });
  const given = { attemptsAllowed: 1, review: reviews.closed };
  const of = (...indexes: number[]) => indexes.map((index) => questions[index]!);
  const quizIds = {
    midterm: (await makeQuiz(db, course, of(0, 1, 2), given)).id,
    final: (await makeQuiz(db, course, [], given)).id,
    practice: (await makeQuiz(db, course, of(2, 4), { mode: "practice", review: reviews.closed })).id,
  };
  await setQuizQuestions(teach, {
    quizId: quizIds.final,
    questions: [{ questionId: idOf(1), points: "1" }],
    draws: [{ categoryId: null, skillId: null, tag, difficulty: null, position: 1, count: 1, points: "1" }],
  });
  const courseId = course.id;
  const mine: { quiz: QuizName; attemptId: string }[] = [];
  let seq = 0;

  const stateOf = async (quiz: QuizName) => (await getQuiz(ctx, { quizId: quizIds[quiz] })).mine!;
  const openIn = async (quiz: QuizName) => (await stateOf(quiz)).openAttemptId;

  const answered = async (attemptId: string, isRight: boolean, nth: number) => {
    const attempt = await getAttempt(ctx, { attemptId });
    const { question } = attempt.questions[nth % attempt.questions.length]!;
    const body = questions.find(({ id }) => id === question.id)!.body;
    const answer = inNamesOf(
      shownIn(attempt)(question.id)!,
      body,
      isRight ? rightAnswer(body) : wrongAnswers[body.type]!,
    );
    seq += 1;
    const event = { clientSeq: seq, questionId: question.id, baseSeq: null, answer, cleared: false, clientTime: null };
    const { acks } = await saveAnswers(ctx, { attemptId, client: "tab", events: [event] });
    return { attemptId, questionId: question.id, seq: acks[0]!.seq };
  };

  /** What is refused changes nothing, and that is an outcome, too. */
  const act = {
    start: async (quiz: QuizName) => {
      if ((await openIn(quiz)) !== null) return;
      const begun = await startAttempt(ctx, { quizId: quizIds[quiz] }).catch(() => null);
      if (begun) mine.push({ quiz, attemptId: begun.id });
    },
    answer: async (quiz: QuizName, isRight: boolean, nth: number) => {
      const attemptId = await openIn(quiz);
      if (attemptId === null) return;
      const sent = await answered(attemptId, isRight, nth);
      if (quiz === "practice") await ok(checkAnswer(ctx, sent));
    },
    submit: async (quiz: QuizName) => {
      const attemptId = await openIn(quiz);
      if (attemptId !== null) await submitAttempt(ctx, { attemptId });
    },
    /** From start to end, as one does. */
    take: async (quiz: QuizName, isRight: boolean) => {
      await act.start(quiz);
      const attemptId = await openIn(quiz);
      if (attemptId === null) return;
      for (const nth of [0, 1, 2]) await answered(attemptId, isRight === (nth === 0), nth);
      await submitAttempt(ctx, { attemptId });
    },
    review: (quiz: QuizName, name: ReviewName) => {
      const { during, ...review }: Partial<typeof reviews.closed> & (typeof reviews)[ReviewName] = reviews[name];
      const whole = quiz === "practice" && during ? { ...review, during } : review;
      return updateQuiz(teach, { quizId: quizIds[quiz], review: whole });
    },
    allow: (quiz: QuizName, attemptsAllowed: number | null) =>
      updateQuiz(teach, { quizId: quizIds[quiz], attemptsAllowed }),
    close: async (quiz: QuizName, isClosed: boolean) => {
      const closesAt = isClosed ? sql`clock_timestamp() - interval '5 minutes'` : sql`null`;
      await db.update(quizzes).set({ closesAt }).where(sql`${quizzes.id} = ${quizIds[quiz]}`);
    },
    /** So that "just submitted" is over. */
    wait: async (quiz: QuizName) => {
      const back = sql`interval '10 minutes'`;
      await db
        .update(attempts)
        .set({ startedAt: sql`${attempts.startedAt} - ${back}`, submittedAt: sql`${attempts.submittedAt} - ${back}` })
        .where(sql`${attempts.quizId} = ${quizIds[quiz]}`);
    },
    hold: (quiz: QuizName, holdsMarks: boolean) =>
      holdsMarks
        ? setMarkingPolicy(teach, { quizId: quizIds[quiz], holdsMarks, isBlind: false })
        : ok(releaseMarks(teach, { quizId: quizIds[quiz], evenIfWaiting: true })),
    reopen: async (quiz: QuizName) => {
      const last = mine.findLast((each) => each.quiz === quiz);
      const deadline = new Date(Date.now() + 3_600_000).toISOString();
      if (last) await ok(reopenAttempt(teach, { attemptId: last.attemptId, deadline, reason: "Line was cut." }));
    },
    practise: async (index: number, isRight: boolean) => {
      const item = await getPractice(ctx, { questionId: idOf(index) }).catch(() => null);
      if (!item) return;
      const { body } = questions[index]!;
      const answer = inNamesOf(item.question, body, isRight ? rightAnswer(body) : wrongAnswers[body.type]!);
      const result = await answerPractice(ctx, { questionId: idOf(index), answer, variant: item.variant });
      heard.push(JSON.stringify(result));
    },
  };

  /** What is shown on pages of quizzes, by question. */
  const shownNow = async (): Promise<Set<string>> => {
    const shown = new Set<string>();
    for (const { attemptId } of mine) {
      const result = await getResult(ctx, { attemptId }).catch(() => null);
      const told = result
        ? result.questions.filter(({ solution }) => solution !== null)
        : (await getAttempt(ctx, { attemptId })).questions.filter(({ tries }) => tries?.last?.solution);
      for (const { question } of told) shown.add(question.id);
    }
    return shown;
  };

  /** By what pages of quizzes say alone: the indexes of the questions that may be practised now. */
  const expected = async (): Promise<number[]> => {
    const shown = await shownNow();
    const states = { midterm: await stateOf("midterm"), final: await stateOf("final") };
    if (states.midterm.openAttemptId !== null || states.final.openAttemptId !== null) return [];
    const kept = new Set<number>();
    for (const quiz of ["midterm", "final"] as const) {
      const results = await Promise.all(
        mine.filter((each) => each.quiz === quiz).map(({ attemptId }) => getResult(ctx, { attemptId })),
      );
      const tells = results.some(({ released }) => released.solution);
      if (states[quiz].canStart && !tells)
        for (const index of quiz === "midterm" ? [0, 1, 2] : [1, 3, 4]) kept.add(index);
    }
    const running = await openIn("practice");
    if (running !== null)
      for (const { question, tries } of (await getAttempt(ctx, { attemptId: running })).questions)
        if (!tries?.isFinished) kept.add(questions.findIndex(({ id }) => id === question.id));
    return types.map((_, index) => index).filter((index) => shown.has(idOf(index)) && !kept.has(index));
  };

  const heard: string[] = [];
  /** Everything that study says, and which questions it lets be practised. */
  const look = async (): Promise<{ open: number[]; queued: number[]; said: string }> => {
    const open: number[] = [];
    for (const [index, { id }] of questions.entries()) {
      const item = await getPractice(ctx, { questionId: id }).catch(() => null);
      if (item) open.push(index);
      heard.push(JSON.stringify(item));
    }
    // Far ahead, where all that is in the queue is due.
    const later = { ...onDay(services, 900), actor: learner.actor };
    const queue = await getReviewQueue(later, { limit: 50, courseId });
    const set = await createPracticeSet(ctx, { courseId, kind: "mistakes", size: 20 }).catch(() => null);
    heard.push(
      JSON.stringify([queue, set, await getPracticeOptions(ctx, { courseId }), await getReviewSummary(later)]),
    );
    const queued = queue.items.map(({ question }) => questions.findIndex(({ id }) => id === question?.question.id));
    for (const { questionId } of set?.items ?? [])
      if (!open.includes(questions.findIndex(({ id }) => id === questionId)))
        throw new Error("a set holds what is shut");
    return { open, queued, said: heard.splice(0).join("\n") };
  };

  const keysIn = (said: string): number[] =>
    aviaries.flatMap((aviary, index) => (aviary.foundIn(said).length > 0 ? [index] : []));

  return {
    ...{ course, courseId, learner, teacher, teach, ctx, questions, quizIds, mine },
    act,
    expected,
    look,
    keysIn,
  };
};
