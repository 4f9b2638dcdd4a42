import type { Actor } from "#/core/actor.ts";
import { getMarking } from "#/features/assessments/actions/get-marking.ts";
import { markAnswer } from "#/features/assessments/actions/mark-answer.ts";
import { createCategory } from "#/features/assessments/actions/save-category.ts";
import { setMarkingPolicy } from "#/features/assessments/actions/set-marking-policy.ts";
import { setQuizQuestions } from "#/features/assessments/actions/set-quiz-questions.ts";
import { startAttempt } from "#/features/assessments/actions/start-attempt.ts";
import { submitAttempt } from "#/features/assessments/actions/submit-attempt.ts";
import { updateQuestion } from "#/features/assessments/actions/update-question.ts";
import { updateQuiz } from "#/features/assessments/actions/update-quiz.ts";
import type { Review } from "#/features/assessments/contract.ts";
import { createThread } from "#/features/tutor/actions/create-thread.ts";
import type { Context, Services } from "#/server/context.ts";
import { buildWorld, keyOf, type World } from "../access/world.ts";
import { makeEnrolment, makeUser, type Person } from "../factories.ts";
import { makeQuestions, makeQuiz } from "../factories-assessments.ts";
import type { Aviary } from "./canaries.ts";

const nothing = { marks: false, correctness: false, feedback: false, solution: false };
const all = { marks: true, correctness: true, feedback: true, solution: true };
const closed: Review = { afterSubmit: nothing, later: nothing, afterClose: nothing };
const open: Review = { afterSubmit: all, later: all, afterClose: all };

/** Where a learner of the course stands with its quizzes. */
export const stages = ["before", "during", "after", "held"] as const;
export type Stage = (typeof stages)[number];

export type Sown = {
  world: World;
  /** As each learner would name things: their own attempt, thread and key. */
  learners: Record<Stage, { actor: Actor; person: Person; world: World; token: string }>;
  questionIds: string[];
  quizIds: string[];
  attemptIds: string[];
  /** A quiz that draws one of these. */
  drawnQuizId: string;
  pool: string[];
  /** Names of what no one is ever told, not even staff. */
  untold: string[];
};

/** A course in which every key, comment, password and undrawn question is a canary, and learners at every stage. */
export const sow = async (services: Services, aviary: Aviary): Promise<Sown> => {
  const { db } = services;
  const world = await buildWorld(services);
  const course = { id: world.courseId };
  const teach: Context = { ...services, actor: world.actors.teacher };
  const asked = await makeQuestions(db, course, aviary.bodies());
  for (const { id } of asked) await updateQuestion(teach, { questionId: id, title: aviary.text("title") });

  const category = await createCategory(teach, { courseId: course.id, name: aviary.text("category"), parentId: null });
  const pool = await makeQuestions(
    db,
    course,
    [0, 1, 2].map((n) => ({
      ...{ type: "essay" as const, stem: aviary.text(`undrawn stem ${n}`) },
      ...{ guidance: aviary.text(`undrawn guidance ${n}`), explanation: "" },
    })),
  );
  for (const { id } of pool) await updateQuestion(teach, { questionId: id, categoryId: category.id, tags: ["sown"] });

  const feedbackBands = ["0", "50", "100"].map((from) => ({
    fromPercent: Number(from),
    text: aviary.text(`band ${from}`),
  }));
  const closedQuiz = await makeQuiz(db, course, asked, { review: closed, feedbackBands });
  const heldQuiz = await makeQuiz(db, course, asked, { review: open, feedbackBands });
  const drawnQuiz = await makeQuiz(db, course, [], { review: closed });
  await setQuizQuestions(teach, {
    ...{ quizId: drawnQuiz.id, questions: [] },
    draws: [
      { categoryId: category.id, skillId: null, tag: null, difficulty: null, position: 0, count: 1, points: "1" },
    ],
  });
  const lockedQuiz = await makeQuiz(db, course, asked, { review: closed });
  const password = aviary.text("quiz password");
  await updateQuiz(teach, { quizId: lockedQuiz.id, password });
  await setMarkingPolicy(teach, { quizId: heldQuiz.id, holdsMarks: true, isBlind: false });

  const attemptIds: string[] = [];
  const take = async (ctx: Context, quizId: string, isSubmitted: boolean) => {
    const { id: attemptId } = await startAttempt(ctx, { quizId });
    attemptIds.push(attemptId);
    if (isSubmitted) await submitAttempt(ctx, { attemptId });
    return attemptId;
  };
  const comment = async (attemptId: string, name: string) => {
    const { questions } = await getMarking(teach, { attemptId });
    const essay = questions.find(({ question }) => question.type === "essay")!;
    const mark = { earned: "0.5", comment: aviary.text(name), expectedRevision: 1 };
    await markAnswer(teach, { attemptId, questionId: essay.question.id, ...mark });
  };

  const enrol = async (stage: Stage) => {
    const person = await makeUser(db, { name: `Learner ${stage}` });
    await makeEnrolment(db, course, person);
    const ctx: Context = { ...services, actor: person.actor };
    const { id: threadId } = await createThread(ctx, { courseId: course.id });
    const own: Partial<World> = { threadId, essayId: asked[0]!.id, choiceId: asked[0]!.id, quizId: closedQuiz.id };
    if (stage === "during") {
      own.openAttemptId = await take(ctx, closedQuiz.id, false);
      await take(ctx, drawnQuiz.id, false);
    }
    if (stage === "after") {
      own.doneAttemptId = await take(ctx, closedQuiz.id, true);
      await comment(own.doneAttemptId, "comment not released");
    }
    if (stage === "held") {
      own.doneAttemptId = await take(ctx, heldQuiz.id, true);
      own.quizId = heldQuiz.id;
      await comment(own.doneAttemptId, "comment held");
    }
    const people = { ...world.people, learner: person };
    const actors = { ...world.actors, learner: person.actor };
    return {
      actor: person.actor,
      person,
      world: { ...world, ...own, people, actors },
      token: await keyOf(services, person),
    };
  };
  const learners = {
    before: await enrol("before"),
    during: await enrol("during"),
    after: await enrol("after"),
    held: await enrol("held"),
  };
  return {
    world: {
      ...world,
      quizId: closedQuiz.id,
      essayId: asked[0]!.id,
      choiceId: asked[0]!.id,
      doneAttemptId: learners.after.world.doneAttemptId,
    },
    learners,
    questionIds: [...asked, ...pool].map(({ id }) => id),
    quizIds: [closedQuiz.id, heldQuiz.id, drawnQuiz.id, lockedQuiz.id],
    attemptIds,
    drawnQuizId: drawnQuiz.id,
    pool: pool.map(({ id }) => id),
    untold: ["quiz password"],
  };
};
