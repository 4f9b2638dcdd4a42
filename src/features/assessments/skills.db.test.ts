import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { makeEnrolment, makeUser } from "#/test/factories.ts";
import { makeQuestions, makeQuizWorld, sampleBodies } from "#/test/factories-assessments.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { getQuestion } from "./actions/get-question.ts";
import { getQuizQuestions } from "./actions/get-quiz-questions.ts";
import { getStatistics } from "./actions/get-statistics.ts";
import { listQuestions } from "./actions/list-questions.ts";
import { getSkill, listSkills } from "./actions/list-skills.ts";
import { listQuestionUses } from "./actions/question-versions.ts";
import { saveAnswers } from "./actions/save-answers.ts";
import { createSkill, deleteSkill, mergeSkill, updateSkill } from "./actions/save-skill.ts";
import { setQuizQuestions } from "./actions/set-quiz-questions.ts";
import { startAttempt } from "./actions/start-attempt.ts";
import { submitAttempt } from "./actions/submit-attempt.ts";
import { updateQuestion } from "./actions/update-question.ts";
import { questionSkills } from "./tables.ts";

const services = testServices();
const { db } = services;
const page = { limit: 100 };
const anyDraw = { position: 0, points: "1", categoryId: null, tag: null, difficulty: null };

const begin = async () => {
  const world = await makeQuizWorld(db, {}, ["true_false", "numeric", "short_answer"]);
  const teach = ctxFor(services, world.teacher.actor);
  const courseId = world.course.id;
  const skill = (name: string) => createSkill(teach, { courseId, name });
  const show = (questionId: string, ...skillIds: string[]) => updateQuestion(teach, { questionId, skillIds });
  const bank = (skillId: string) => listQuestions(teach, { courseId, archived: false, skillId, ...page });
  return {
    ...world,
    teach,
    ctx: ctxFor(services, world.learner.actor),
    courseId,
    quizId: world.quiz.id,
    skill,
    show,
    bank,
  };
};

describe("the skills of a course", () => {
  test("are named once, whatever the case, and renamed", async () => {
    const { teach, courseId, skill } = await begin();
    const planets = await skill("Tell planets");
    await skill("Name moons");
    await expect(skill("tell PLANETS")).rejects.toMatchObject({ code: "conflict" });
    await expect(updateSkill(teach, { skillId: planets.id, name: "Name Moons" })).rejects.toMatchObject({
      code: "conflict",
    });
    await updateSkill(teach, { skillId: planets.id, name: " Tell planets apart " });
    const { items } = await listSkills(teach, { courseId, ...page });
    expect(items.map(({ name }) => name)).toEqual(["Tell planets apart", "Name moons"]);
  });

  test("stand at questions, in their rows and in the filter", async () => {
    const { questions, skill, show, bank, teach } = await begin();
    const [a, b] = [await skill("B"), await skill("A")];
    await show(questions[0]!.id, a.id, b.id);
    await show(questions[1]!.id, b.id);
    expect((await getQuestion(teach, { questionId: questions[0]!.id })).skills).toEqual([
      { id: b.id, name: "A" },
      { id: a.id, name: "B" },
    ]);
    const { items } = await bank(a.id);
    expect(items.map(({ id, skills }) => [id, skills.length])).toEqual([[questions[0]!.id, 2]]);
    await show(questions[0]!.id);
    expect((await bank(a.id)).items).toEqual([]);
    expect((await bank(b.id)).items).toHaveLength(1);
  });

  test("of another course are refused", async () => {
    const { questions, teach, quizId } = await begin();
    const { id: strange } = await (await begin()).skill("Elsewhere");
    const { id: own } = await createSkill(teach, {
      courseId: (await getQuestion(teach, { questionId: questions[0]!.id })).courseId,
      name: "Here",
    });
    await expect(
      updateQuestion(teach, { questionId: questions[0]!.id, skillIds: [own, strange] }),
    ).rejects.toMatchObject({ code: "invalid_input", faults: [{ pointer: "/skillIds/1" }] });
    await expect(
      setQuizQuestions(teach, { quizId, questions: [], draws: [{ ...anyDraw, count: 1, skillId: strange }] }),
    ).rejects.toMatchObject({ code: "invalid_input", faults: [{ pointer: "/draws/0/skillId" }] });
    await expect(mergeSkill(teach, { skillId: own, intoId: strange })).rejects.toMatchObject({
      faults: [{ pointer: "/intoId" }],
    });
    await expect(mergeSkill(teach, { skillId: own, intoId: own })).rejects.toMatchObject({
      faults: [{ pointer: "/intoId" }],
    });
  });

  test("are drawn by; one that a quiz draws by is merged, not deleted", async () => {
    const { questions, course, teach, ctx, quizId, skill, show, bank } = await begin();
    const [one, two] = [await skill("One"), await skill("Two")];
    const others = await makeQuestions(db, course, Array(4).fill(sampleBodies().true_false));
    await show(others[0]!.id, one.id);
    await show(others[1]!.id, one.id, two.id);
    await show(others[2]!.id, two.id);
    const named = [{ questionId: questions[0]!.id, points: "1" }];
    const draws = [{ ...anyDraw, count: 2, skillId: one.id }];
    await setQuizQuestions(teach, { quizId, questions: named, draws });
    expect((await getQuizQuestions(teach, { quizId })).draws).toMatchObject([{ skillId: one.id, available: 2 }]);
    const uses = await listQuestionUses(teach, { questionId: others[0]!.id, ...page });
    expect(uses.items).toMatchObject([{ quizId, isNamed: false }]);
    expect((await listQuestionUses(teach, { questionId: others[2]!.id, ...page })).items).toEqual([]);
    const { questions: drawn } = await startAttempt(ctx, { quizId });
    expect(
      drawn
        .map(({ question }) => question.id)
        .slice(0, 2)
        .sort(),
    ).toEqual([others[0]!.id, others[1]!.id].sort());
    await expect(deleteSkill(teach, { skillId: one.id })).rejects.toMatchObject({ code: "conflict" });
    await mergeSkill(teach, { skillId: one.id, intoId: two.id });
    expect((await getQuizQuestions(teach, { quizId })).draws).toMatchObject([{ skillId: two.id, available: 3 }]);
    expect((await bank(two.id)).items).toHaveLength(3);
    await expect(getSkill(teach, { skillId: one.id })).rejects.toMatchObject({ code: "not_found" });
  });

  test("say nothing of the bank to learners", async () => {
    const { ctx, courseId, skill, show, questions } = await begin();
    const { id } = await skill("Known");
    await show(questions[0]!.id, id);
    expect((await listSkills(ctx, { courseId, ...page })).items).toMatchObject([
      { name: "Known", questionCount: null },
    ]);
    expect(await getSkill(ctx, { skillId: id })).toMatchObject({ questionCount: null });
  });

  test("are deleted while a question is filed by them with one outcome", async () => {
    const { teach, questions, skill } = await begin();
    for (let round = 0; round < 6; round += 1) {
      const { id: skillId } = await skill(`Round ${round}`);
      const [filed, deleted] = await Promise.allSettled([
        updateQuestion(teach, { questionId: questions[0]!.id, skillIds: [skillId] }),
        deleteSkill(teach, { skillId }),
      ]);
      expect(deleted.status).toBe("fulfilled");
      if (filed.status === "rejected")
        expect(filed.reason).toMatchObject({ code: "invalid_input", faults: [{ pointer: "/skillIds/0" }] });
      const left = await db.select().from(questionSkills).where(eq(questionSkills.skillId, skillId));
      expect(left).toEqual([]);
    }
  });

  test("have their facility in the statistics of a quiz", async () => {
    const { teach, course, questions, quizId, skill, show } = await begin();
    const [both, one] = [await skill("Both"), await skill("Only one")];
    await show(questions[0]!.id, both.id, one.id);
    await show(questions[1]!.id, both.id);
    for (const isRight of [true, false]) {
      const learner = await makeUser(db);
      await makeEnrolment(db, course, learner);
      const ctx = ctxFor(services, learner.actor);
      const attempt = await startAttempt(ctx, { quizId });
      const event = { baseSeq: null, cleared: false, clientTime: null };
      await saveAnswers(ctx, {
        ...{ attemptId: attempt.id, client: "test" },
        events: [
          { ...event, clientSeq: 0, questionId: questions[0]!.id, answer: { type: "true_false", value: isRight } },
          { ...event, clientSeq: 1, questionId: questions[1]!.id, answer: { type: "numeric", text: "9" } },
        ],
      });
      await submitAttempt(ctx, { attemptId: attempt.id });
    }
    const { skills, questions: items } = await getStatistics(teach, { quizId });
    expect(skills).toEqual([
      { id: both.id, name: "Both", questions: 2, answers: 4, facility: 0.25 },
      { id: one.id, name: "Only one", questions: 1, answers: 2, facility: 0.5 },
    ]);
    expect(items.map((item) => item.skills.length)).toEqual([2, 1, 0]);
  });
});

describe("what a skill needs first", () => {
  const faultOf = (work: Promise<unknown>) =>
    work.then(
      () => null,
      (error: { faults?: { pointer: string; message: string }[] }) => error.faults?.[0],
    );

  test("is another skill of the course, in no circle", async () => {
    const { teach, courseId, skill } = await begin();
    const [a, b, c] = [await skill("A"), await skill("B"), await skill("C")];
    const needs = (skillId: string, ...prerequisiteIds: string[]) => updateSkill(teach, { skillId, prerequisiteIds });
    expect((await needs(b.id, a.id)).prerequisiteIds).toEqual([a.id]);
    await needs(c.id, b.id, b.id);
    expect(await faultOf(needs(b.id, a.id, c.id))).toEqual({
      pointer: "/prerequisiteIds/1",
      message: "makes a circle: “C” needs “B”",
    });
    expect(await faultOf(needs(a.id, a.id))).toMatchObject({ message: "must be another skill" });
    const { id: strange } = await (await begin()).skill("Elsewhere");
    expect(await faultOf(needs(a.id, strange))).toMatchObject({ message: "is not a skill of this course" });
    const { items } = await listSkills(teach, { courseId, ...page });
    expect(items.map(({ prerequisiteIds }) => prerequisiteIds)).toEqual([[], [a.id], [b.id]]);
  });

  test("goes over to the skill that another is merged into, where that makes no circle", async () => {
    const { teach, skill } = await begin();
    const [a, b, c, d] = [await skill("A"), await skill("B"), await skill("C"), await skill("D")];
    await updateSkill(teach, { skillId: b.id, prerequisiteIds: [a.id] });
    await updateSkill(teach, { skillId: c.id, prerequisiteIds: [b.id] });
    await expect(mergeSkill(teach, { skillId: c.id, intoId: a.id })).rejects.toMatchObject({ code: "conflict" });
    await mergeSkill(teach, { skillId: b.id, intoId: d.id });
    expect((await getSkill(teach, { skillId: d.id })).prerequisiteIds).toEqual([a.id]);
    expect((await getSkill(teach, { skillId: c.id })).prerequisiteIds).toEqual([d.id]);
    await mergeSkill(teach, { skillId: d.id, intoId: c.id });
    expect((await getSkill(teach, { skillId: c.id })).prerequisiteIds).toEqual([a.id]);
  });
});
