import { saveAnswers } from "#/features/assessments/actions/save-answers.ts";
import { setMarkingPolicy } from "#/features/assessments/actions/set-marking-policy.ts";
import { startAttempt } from "#/features/assessments/actions/start-attempt.ts";
import { submitAttempt } from "#/features/assessments/actions/submit-attempt.ts";
import type { Answer } from "#/features/assessments/answer.ts";
import type { Services } from "#/server/context.ts";
import { makeInstructor, type Person } from "./factories.ts";
import { inNamesOf, makeQuizWorld, shownIn } from "./factories-assessments.ts";
import { ctxFor } from "./harness.ts";

/**
 * A quiz of an essay (with the rubric of `sampleBodies`), code and a single choice, ten points each, that the learner
 * has submitted; the course has its owner and two more instructors.
 */
export const makeMarkingWorld = async (
  services: Services,
  policy: { holdsMarks?: boolean; isBlind?: boolean; twoMarkers?: boolean; tolerancePercent?: number } = {},
) => {
  const { db } = services;
  const made = await makeQuizWorld(db, { points: "10" }, ["essay", "code", "single_choice"]);
  const [essay, code, choice] = [made.questions[0]!.id, made.questions[1]!.id, made.questions[2]!.id];
  const owner = ctxFor(services, made.teacher.actor);
  const [second, third] = [await makeInstructor(db, made.course, "Ada"), await makeInstructor(db, made.course, "Ben")];
  const quizId = made.quiz.id;
  await setMarkingPolicy(owner, { quizId, holdsMarks: false, isBlind: false, ...policy });
  const text = "Spacing helps, since recall is harder later.";
  const take = async (person: Person, written = text) => {
    const ctx = ctxFor(services, person.actor);
    const attempt = await startAttempt(ctx, { quizId });
    const attemptId = attempt.id;
    const answers: [string, Answer][] = [
      [essay, { type: "essay", text: written }],
      [code, { type: "code", text: "print('so')" }],
      [choice, inNamesOf(shownIn(attempt)(choice)!, made.questions[2]!.body, { type: "single_choice", optionId: "a" })],
    ];
    const events = answers.map(([questionId, answer], clientSeq) => ({
      ...{ clientSeq, questionId, answer, baseSeq: null, cleared: false, clientTime: null },
    }));
    await saveAnswers(ctx, { attemptId, client: "tab", events });
    await submitAttempt(ctx, { attemptId });
    return attemptId;
  };
  return {
    ...{ ...made, quizId, courseId: made.course.id, essay, code, choice, text, take, owner },
    ...{ ada: ctxFor(services, second.actor), ben: ctxFor(services, third.actor) },
    ...{ mine: ctxFor(services, made.learner.actor), attemptId: await take(made.learner) },
  };
};
