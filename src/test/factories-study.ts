import type { Answer } from "#/features/assessments/answer.ts";
import type { QuestionBody } from "#/features/assessments/question.ts";
import type { Context, Services } from "#/server/context.ts";
import { makeCourse, makeEnrolment, makeLesson, makeUser } from "./factories.ts";
import { makeQuestions } from "./factories-assessments.ts";

/** Whether it is right is what the learner says. */
export const trueOrFalse = (stem: string): QuestionBody => ({
  ...{ type: "true_false", stem, correct: true, feedbackTrue: "", feedbackFalse: "", explanation: "" },
});

export const rightOrWrong = (isRight: boolean): Answer => ({ type: "true_false", value: isRight });

/** The services at a time, in days from now. */
export const onDay = <S extends Services>(services: S, days: number): S => ({
  ...services,
  now: () => new Date(Date.now() + days * 86_400_000),
});

/** A learner of a published course with a lesson of this text and practice questions in it. */
export const makeStudyWorld = async (services: Services, body = "Text.", questions = 3) => {
  const { db } = services;
  const teacher = await makeUser(db, { role: "instructor" });
  const learner = await makeUser(db);
  const course = await makeCourse(db, teacher);
  await makeEnrolment(db, course, learner);
  const lesson = await makeLesson(db, course, { body });
  const stems = Array.from({ length: questions }, (_, i) => trueOrFalse(`Is ${i} less than the next?`));
  const practice = await makeQuestions(db, course, stems, { lessonId: lesson.id, isPractice: true });
  const as = (services: Services): Context => ({ ...services, actor: learner.actor });
  return { teacher, learner, course, lesson, practice, as };
};
