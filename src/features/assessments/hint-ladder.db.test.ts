import { asc, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { addSeconds } from "#/core/time.ts";
import { makeUser } from "#/test/factories.ts";
import { inNamesOf, makeQuestions, makeQuizWorld, sampleBodies } from "#/test/factories-assessments.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { aidedAnswers } from "./actions/aided-answers.ts";
import { answerPractice } from "./actions/answer-practice.ts";
import { climbLadder } from "./actions/climb-ladder.ts";
import { listCoursePractice } from "./actions/list-practice.ts";
import { readLadder } from "./actions/read-ladder.ts";
import type { LadderRules, Rung } from "./hint-ladder.ts";
import { practiceAnswers } from "./tables.ts";

const services = testServices();
const { db } = services;
const open: LadderRules = { givesHints: true, showsSolution: true };
const words = { model: null, source: "course" as const, text: "Look there.", places: [] };

const practise = async () => {
  const world = await makeQuizWorld(db, {}, []);
  const body = sampleBodies().single_choice;
  const [question] = await makeQuestions(db, world.course, [body], { isPractice: true });
  let at = new Date().toISOString();
  const ctx = { ...ctxFor(services, world.learner.actor), now: () => new Date(at) };
  const questionId = question!.id;
  const answer = async (optionId: "a" | "b") => {
    at = addSeconds(at, 1);
    const [item] = (await listCoursePractice(ctx, { courseId: world.course.id, limit: 5 })).items;
    const given = inNamesOf(item!.question, body, { type: "single_choice", optionId });
    return answerPractice(ctx, { questionId, answer: given, variant: item!.variant });
  };
  const climb = (rung: Rung, from: number, skipped: Rung[] = [], rules = open) =>
    climbLadder(ctx, { questionId, variant: 0, from, skipped, said: { ...words, rung } }, rules);
  const wait = (seconds: number) => {
    at = addSeconds(at, seconds);
  };
  return { ...world, ctx, questionId, answer, climb, wait };
};

const rungsIn = ({ rows }: { rows: readonly { rung: Rung }[] }) => rows.map(({ rung }) => rung);

describe("the hint ladder", () => {
  test("is climbed step by step, to the solution after two tries, and begins anew after a right answer", async () => {
    const { ctx, questionId, answer, climb, wait, learner, course } = await practise();
    expect(rungsIn(await climb("restate", 0))).toEqual(["restate"]);
    expect(rungsIn(await climb("pointer", 1)), "too early").toEqual(["restate"]);
    expect(await answer("b")).toMatchObject({ verdict: "incorrect", solution: null });
    expect(rungsIn(await climb("next_step", 1, ["pointer"]))).toEqual(["restate", "pointer", "next_step"]);
    wait(60);
    expect(rungsIn(await climb("analogue", 3))).toHaveLength(4);
    wait(60);
    expect(rungsIn(await climb("solution", 4)), "one try is not two").toHaveLength(4);
    expect(await answer("b")).toMatchObject({ solution: null });
    expect(rungsIn(await climb("solution", 4, [], { ...open, showsSolution: false }))).toHaveLength(4);
    expect(rungsIn(await climb("solution", 4))).toHaveLength(5);
    expect((await answer("b")).solution?.optionIds).toHaveLength(1);
    expect(await answer("a")).toMatchObject({ verdict: "correct" });
    expect(await readLadder(ctx, questionId)).toMatchObject({ episode: { number: 1, tries: [], taken: [] }, rows: [] });
    expect(await answer("b"), "the next time begins without it").toMatchObject({ solution: null });

    const mine = { userId: learner.id, courseId: course.id };
    const aided = await aidedAnswers(db, mine);
    const given = await db
      .select({ id: practiceAnswers.id })
      .from(practiceAnswers)
      .where(eq(practiceAnswers.userId, learner.id))
      .orderBy(asc(practiceAnswers.answeredAt));
    expect(given.map(({ id }) => aided.has(id))).toEqual([true, true, true, true, false]);
    expect(await aidedAnswers(db, { ...mine, questionId })).toEqual(aided);
    expect(await aidedAnswers(db, { courseId: course.id })).toEqual(aided);
  });

  test("gives one rung to two windows, and nothing to other people", async () => {
    const { ctx, questionId, climb, teacher } = await practise();
    const both = await Promise.all([climb("restate", 0), climb("restate", 0), climb("restate", 0)]);
    expect(both.map(rungsIn)).toEqual([["restate"], ["restate"], ["restate"]]);
    expect(rungsIn(await readLadder(ctx, questionId))).toEqual(["restate"]);
    expect((await readLadder(ctxFor(services, teacher.actor), questionId)).rows).toEqual([]);
    const outsider = ctxFor(services, (await makeUser(db)).actor);
    await expect(readLadder(outsider, questionId)).rejects.toMatchObject({ code: "not_enrolled" });
  });
});
