import { sql } from "drizzle-orm";
import { newId } from "#/core/ids.ts";
import type { Instant } from "#/core/time.ts";
import { saveQuestions } from "#/features/assessments/actions/save-questions.ts";
import { type QuizToSave, saveQuiz } from "#/features/assessments/actions/save-quiz.ts";
import type { Answer } from "#/features/assessments/answer.ts";
import type { QuestionBody } from "#/features/assessments/question.ts";
import { attempts, quizzes } from "#/features/assessments/tables.ts";
import type { Db } from "#/server/db.ts";
import { makeCourse, makeEnrolment, makeUser } from "./factories.ts";

const now = () => new Date().toISOString();

/** Text that stands in a key field; every one is different and none may reach a learner. */
export const canary = (place: string) => `canary-${place}-${newId()}`;

/** One question of each type. Every key field holds a canary. */
export const sampleBodies = (): Record<QuestionBody["type"], QuestionBody> => {
  const options = ["a", "b", "c"].map((id, i) => ({
    id,
    text: `Option ${id}`,
    fraction: i === 0 ? "1" : "-0.25",
    feedback: canary(`feedback-${id}`),
    feedbackUnchosen: canary(`unchosen-${id}`),
    tip: canary(`tip-${id}`),
  }));
  const rest = { stem: "A stem", explanation: canary("explanation") };
  return {
    single_choice: { type: "single_choice", ...rest, options, shuffle: true },
    multiple_choice: {
      type: "multiple_choice",
      ...rest,
      options: options.map((option, i) => ({ ...option, fraction: i < 2 ? "0.5" : "-0.5" })),
      scoring: "fractions",
      shuffle: true,
    },
    true_false: {
      type: "true_false",
      ...rest,
      correct: true,
      feedbackTrue: canary("feedback-true"),
      feedbackFalse: canary("feedback-false"),
    },
    numeric: {
      type: "numeric",
      ...rest,
      answers: [
        {
          value: "3.14",
          tolerance: { kind: "nominal", value: "0.0078125" },
          fraction: "1",
          feedback: canary("feedback-numeric"),
        },
      ],
    },
    short_answer: {
      type: "short_answer",
      ...rest,
      answers: [{ text: canary("accepted"), fraction: "1", feedback: canary("feedback-short") }],
      caseSensitive: false,
    },
    essay: { type: "essay", ...rest, guidance: canary("guidance") },
  };
};

/** A right answer to each of `sampleBodies`. */
export const rightAnswer = (body: QuestionBody): Answer => {
  switch (body.type) {
    case "single_choice":
      return { type: body.type, optionId: "a" };
    case "multiple_choice":
      return { type: body.type, optionIds: ["a", "b"] };
    case "true_false":
      return { type: body.type, value: body.correct };
    case "numeric":
      return { type: body.type, text: "3.14" };
    case "short_answer":
      return { type: body.type, text: body.answers[0]!.text };
    case "essay":
      return { type: body.type, text: "Because of this." };
  }
};

export type MadeQuestion = { id: string; body: QuestionBody };

export const makeQuestions = async (
  db: Db,
  course: { id: string },
  bodies: readonly QuestionBody[],
  given: { lessonId?: string; isPractice?: boolean } = {},
): Promise<MadeQuestion[]> => {
  const made = bodies.map((body) => ({ id: newId(), body }));
  await db.transaction((tx) =>
    saveQuestions(tx, {
      courseId: course.id,
      savedBy: null,
      at: now(),
      questions: made.map(({ id, body }) => ({
        id,
        title: `Question ${id.slice(-4)}`,
        lessonId: given.lessonId ?? null,
        isPractice: given.isPractice ?? false,
        body,
      })),
    }),
  );
  return made;
};

/** A published quiz unless told, with one point per question. */
export const makeQuiz = async (
  db: Db,
  course: { id: string },
  questions: readonly { id: string }[],
  given: Partial<QuizToSave> & { opensAt?: Instant; closesAt?: Instant; points?: string } = {},
): Promise<{ id: string }> => {
  const id = newId();
  const { opensAt, closesAt, points = "1", ...fields } = given;
  await db.transaction(async (tx) => {
    await saveQuiz(tx, {
      courseId: course.id,
      at: now(),
      quiz: {
        title: "Quiz",
        state: "published",
        ...fields,
        id,
        questions: questions.map((question) => ({ questionId: question.id, points })),
      },
    });
    if (opensAt || closesAt) await tx.update(quizzes).set({ opensAt, closesAt }).where(sql`${quizzes.id} = ${id}`);
  });
  return { id };
};

/** A course with its teacher, an enrolled learner, a quiz of one question of each type. */
export const makeQuizWorld = async (db: Db, given: Parameters<typeof makeQuiz>[3] = {}) => {
  const teacher = await makeUser(db, { role: "instructor" });
  const learner = await makeUser(db);
  const course = await makeCourse(db, teacher);
  await makeEnrolment(db, course, learner);
  const bodies = sampleBodies();
  const questions = await makeQuestions(db, course, Object.values(bodies));
  const quiz = await makeQuiz(db, course, questions, given);
  return { teacher, learner, course, bodies, questions, quiz };
};

/** As if the attempt had begun earlier: moves its start and deadline back by so many seconds. */
export const ageAttempt = async (db: Db, attemptId: string, seconds: number): Promise<void> => {
  const back = sql`make_interval(secs => ${seconds}::double precision)`;
  await db
    .update(attempts)
    .set({ startedAt: sql`${attempts.startedAt} - ${back}`, deadline: sql`${attempts.deadline} - ${back}` })
    .where(sql`${attempts.id} = ${attemptId}`);
};
