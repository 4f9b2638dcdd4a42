import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import { makeEnrolment, makeLesson, makeUser, type Person } from "#/test/factories.ts";
import {
  makeQuestions,
  makeQuiz,
  makeQuizWorld,
  rightAnswer,
  sampleBodies,
  shownIn,
} from "#/test/factories-assessments.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { answerPractice } from "./actions/answer-practice.ts";
import { getAttempt } from "./actions/get-attempt.ts";
import { getMarking } from "./actions/get-marking.ts";
import { getQuizPaper } from "./actions/get-quiz-paper.ts";
import { getResult } from "./actions/get-result.ts";
import { getStatistics } from "./actions/get-statistics.ts";
import { listPractice } from "./actions/list-practice.ts";
import { saveAnswers } from "./actions/save-answers.ts";
import { startAttempt } from "./actions/start-attempt.ts";
import { submitAttempt } from "./actions/submit-attempt.ts";
import type { Answer } from "./answer.ts";
import { type PublicQuestion, type QuestionBody, questionTypes } from "./question.ts";
import { findQuestion } from "./store-questions.ts";
import { attempts, practiceAnswers } from "./tables.ts";

const services = testServices();
const { db } = services;

/** Every id that an author gives to something to choose tells that it is one. */
const telling = (body: QuestionBody): QuestionBody => {
  const named = JSON.stringify(body)
    .replace(/"(id|rightId)":"/g, '"$1":"tells-')
    .replace(/\{\{([abc])\}\}/g, "{{tells-$1}}");
  return body.type === "hotspot" || body.type === "formula" || "rubric" in body ? body : JSON.parse(named);
};

/** The right answer to a body whose ids tell, found by the texts that are shown. */
const rightByTexts = (body: QuestionBody, shown: PublicQuestion): Answer =>
  rightAnswer(JSON.parse(JSON.stringify(body).replaceAll("tells-", "")), shown);

const plain = { baseSeq: null, cleared: false, clientTime: null };

const begin = async () => {
  const world = await makeQuizWorld(db, {}, []);
  const bodies = questionTypes.map((type) => telling(sampleBodies()[type]));
  const questions = await makeQuestions(db, world.course, bodies);
  const quiz = await makeQuiz(db, world.course, questions);
  return {
    ...world,
    questions,
    quizId: quiz.id,
    teach: ctxFor(services, world.teacher.actor),
    ctx: ctxFor(services, world.learner.actor),
  };
};

describe("the author's ids", () => {
  test("reach no learner: not while the attempt is open, nor with its whole result", async () => {
    const { ctx, teach, quizId, questions } = await begin();
    const attempt = await startAttempt(ctx, { quizId });
    const shown = shownIn(attempt);
    const events = questions.map(({ id, body }, clientSeq) => ({
      ...{ ...plain, clientSeq, questionId: id, answer: rightByTexts(body, shown(id)!) },
    }));
    const { id: attemptId } = attempt;
    const told = [
      attempt,
      await saveAnswers(ctx, { attemptId, client: "tab", events }),
      await getAttempt(ctx, { attemptId }),
      await submitAttempt(ctx, { attemptId }),
      await getResult(ctx, { attemptId }),
    ];
    expect(JSON.stringify(told)).not.toContain("tells-");
    const [secret] = await db.select({ naming: attempts.naming }).from(attempts).where(eq(attempts.id, attemptId));
    expect(secret?.naming).toMatch(/^[0-9a-f]{32}$/);
    expect(JSON.stringify(told)).not.toContain(secret!.naming);
    const { questions: results } = await getResult(ctx, { attemptId });
    const rule = results.filter(({ verdict }) => verdict !== "needs_marking" && verdict !== "blank");
    expect(rule).toHaveLength(10);
    expect(rule.map(({ question, verdict }) => [question.type, verdict])).toEqual(
      rule.map(({ question }) => [question.type, "correct"]),
    );
    expect(rule).toHaveLength(10);
    // Who marks reads the question as the learner had it.
    const marking = await getMarking(teach, { attemptId });
    expect(marking.questions.map(({ question }) => question)).toEqual(results.map(({ question }) => question));
    expect(JSON.stringify(await getQuizPaper(teach, { quizId, version: 1 }))).not.toContain("tells-");
  });

  test("are no ids of answers", async () => {
    const { ctx, quizId, questions } = await begin();
    const { id: attemptId } = await startAttempt(ctx, { quizId });
    const [choice] = questions;
    const answer = { type: "single_choice" as const, optionId: "tells-a" };
    const events = [{ ...plain, clientSeq: 1, questionId: choice!.id, answer }];
    await expect(saveAnswers(ctx, { attemptId, client: "tab", events })).rejects.toMatchObject({
      ...{ code: "invalid_input", faults: [{ pointer: "/events/0/answer/optionId" }] },
    });
  });

  test("are those that statistics count, whatever names attempts had, and in attempts from before", async () => {
    const { course, teach, quizId, questions } = await begin();
    const take = async (isOld: boolean, text: string) => {
      const person = await makeUser(db);
      await makeEnrolment(db, course, person);
      const ctx = ctxFor(services, person.actor);
      const attemptId = (await startAttempt(ctx, { quizId })).id;
      if (isOld) await db.update(attempts).set({ naming: null }).where(eq(attempts.id, attemptId));
      const attempt = await getAttempt(ctx, { attemptId });
      const idsOf = (index: number) => {
        const shown = shownIn(attempt)(questions[index]!.id);
        const options = shown?.type === "single_choice" || shown?.type === "multiple_choice" ? shown.options : [];
        return options.find((option) => option.text === text)!.id;
      };
      const events = [
        {
          ...plain,
          clientSeq: 0,
          questionId: questions[0]!.id,
          answer: { type: "single_choice" as const, optionId: idsOf(0) },
        },
        {
          ...plain,
          clientSeq: 1,
          questionId: questions[1]!.id,
          answer: { type: "multiple_choice" as const, optionIds: [idsOf(1)] },
        },
        { ...plain, clientSeq: 2, questionId: questions[2]!.id, answer: { type: "true_false" as const, value: true } },
      ];
      await saveAnswers(ctx, { attemptId, client: "tab", events });
      await submitAttempt(ctx, { attemptId });
      return idsOf(0);
    };
    expect(await take(true, "Option b")).toBe("tells-b");
    expect(await take(false, "Option b")).not.toBe("tells-b");
    await take(false, "Option b");
    await take(false, "Option c");
    const found = (await getStatistics(teach, { quizId })).questions;
    const chosen = (index: number) => found[index]?.options.map(({ id, chosen: count }) => [id, count]);
    for (const index of [0, 1])
      expect(chosen(index)).toEqual([
        ["tells-a", 0],
        ["tells-b", 3],
        ["tells-c", 1],
      ]);
    expect(chosen(2)).toEqual([
      ["true", 4],
      ["false", 0],
    ]);
  });
});

describe("an attempt from before there were names", () => {
  test("goes on, is graded and is shown in the author's ids that it was begun with", async () => {
    const { ctx, quizId, questions } = await begin();
    const { id: attemptId } = await startAttempt(ctx, { quizId });
    await db.update(attempts).set({ naming: null }).where(eq(attempts.id, attemptId));
    const attempt = await getAttempt(ctx, { attemptId });
    expect(shownIn(attempt)(questions[0]!.id)).toMatchObject({
      options: expect.arrayContaining([expect.objectContaining({ id: "tells-a" })]),
    });
    const events = questions.map(({ id, body }, clientSeq) => ({
      ...{ ...plain, clientSeq, questionId: id, answer: rightByTexts(body, shownIn(attempt)(id)!) },
    }));
    await saveAnswers(ctx, { attemptId, client: "tab", events });
    await submitAttempt(ctx, { attemptId });
    const result = await getResult(ctx, { attemptId });
    expect(result.score).toMatchObject({ earned: "10", possible: "13" });
  });
});

describe("practice", () => {
  const practise = async () => {
    const world = await makeQuizWorld(db, {}, []);
    const lesson = await makeLesson(db, world.course);
    const bodies = [sampleBodies().single_choice, sampleBodies().ordering, sampleBodies().cloze].map(telling);
    const questions = await makeQuestions(db, world.course, bodies, { lessonId: lesson.id, isPractice: true });
    const items = async (person: Person) =>
      (await listPractice(ctxFor(services, person.actor), { lessonId: lesson.id, limit: 10 })).items;
    return { ...world, questions, items, ctx: ctxFor(services, world.learner.actor) };
  };

  test("shows names that are each person's and each try's, and the last answer under those of now", async () => {
    const { ctx, learner, teacher, questions, items } = await practise();
    const [first, other] = [await items(learner), await items(teacher)];
    expect(JSON.stringify([first, other])).not.toContain("tells-");
    expect(JSON.stringify(first[0]?.question)).not.toBe(JSON.stringify(other[0]?.question));
    for (const [index, { question, variant }] of first.entries()) {
      const answer = rightByTexts(questions[index]!.body, question);
      const told = await answerPractice(ctx, { questionId: question.id, answer, variant });
      expect(told.verdict).toBe("correct");
      expect(JSON.stringify(told)).not.toContain("tells-");
      const again = (await items(learner))[index]!;
      expect(again.question).toEqual(told.next.question);
      expect(again.mine?.lastAnswer).toEqual(rightByTexts(questions[index]!.body, again.question));
      expect(again.mine?.lastAnswer).not.toEqual(answer);
    }
  });

  test("tells an answer from before under the names of now", async () => {
    const { learner, questions, items } = await practise();
    const [choice] = questions;
    const row = await findQuestion(db, choice!.id);
    await db.insert(practiceAnswers).values({
      ...{ id: newId(), userId: learner.id, questionId: choice!.id, questionVersionId: row!.versionId },
      ...{
        answer: { type: "single_choice", optionId: "tells-a" },
        fraction: "1",
        answeredAt: new Date().toISOString(),
      },
    });
    const [shown] = await items(learner);
    expect(shown?.mine?.lastAnswer).toEqual(rightByTexts(choice!.body, shown!.question));
  });
});
