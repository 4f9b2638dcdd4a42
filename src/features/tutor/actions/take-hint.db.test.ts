import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callerFor } from "#/api/caller.ts";
import { newId } from "#/core/ids.ts";
import { addSeconds, isAfter } from "#/core/time.ts";
import { rungs } from "#/features/assessments/hint-ladder.ts";
import type { QuestionBody } from "#/features/assessments/question.ts";
import { lessons } from "#/features/courses/tables.ts";
import { createAi } from "#/server/ai/ai.ts";
import type { Context } from "#/server/context.ts";
import { makeCourse, makeEnrolment, makeLesson, makeUser } from "#/test/factories.ts";
import {
  inNamesOf,
  makeQuestions,
  makeQuiz,
  practiceBodies,
  rightAnswer,
  sampleBodies,
} from "#/test/factories-assessments.ts";
import { makeKey } from "#/test/factories-users.ts";
import { type FakeAi, startFakeAi } from "#/test/fake-ai/server.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import fc from "#/test/properties.ts";
import { restClient } from "#/test/rest.ts";
import type { HintLadder } from "../contract-hints.ts";

const services = testServices();
const { db } = services;

let fake: FakeAi;
beforeAll(async () => {
  fake = await startFakeAi();
});
afterAll(() => fake.close());

const option = (id: string, text: string, isRight = false) => ({
  ...{ id, text, fraction: isRight ? "1" : "0", feedback: `Said to ${id}.` },
});
const dance: QuestionBody = {
  type: "single_choice",
  stem: "A bee comes home from a field of clover. What does her waggle dance tell the others?",
  options: [
    option("a", "Direction and distance of the flowers", true),
    option("b", "How many flowers there are"),
    option("c", "Which enemies are near"),
    option("d", "How warm the hive is"),
  ],
  shuffle: true,
  explanation: "The angle tells the direction, and the length the distance.",
};
const winter: QuestionBody = {
  ...{ type: "true_false", stem: "A colony sleeps through the winter.", correct: false },
  ...{ feedbackTrue: "", feedbackFalse: "", explanation: "It keeps warm in a cluster." },
};

const text = `## The waggle dance
A bee that found flowers dances on the comb when she comes home. Others follow the waggle dance in the dark.

For example, a run straight up means that the clover stands towards the sun.

## Winter
A colony does not sleep through the winter. It keeps warm in a cluster.
`;

const makeWorld = async (bodies: readonly QuestionBody[], given: Partial<Context> = {}) => {
  const teacher = await makeUser(db, { role: "instructor" });
  const learner = await makeUser(db, { name: "Ada Nyström-Secret" });
  const course = await makeCourse(db, teacher);
  await makeEnrolment(db, course, learner);
  const lesson = await makeLesson(db, course, { title: "The year of a hive" });
  await db.update(lessons).set({ body: text }).where(eq(lessons.id, lesson.id));
  const made = await makeQuestions(db, course, bodies, { lessonId: lesson.id, isPractice: true });
  let at = new Date().toISOString();
  const ctx = { ...ctxFor(services, learner.actor), ...given, now: () => new Date(at) };
  const api = callerFor(ctx);
  const shown = async (questionId: string) => {
    const { items } = await api.practice.list({ lessonId: lesson.id, limit: 50 });
    return items.find(({ question }) => question.id === questionId)!;
  };
  return {
    ...{ teacher, learner, course, lesson, ctx, api, questions: made, questionId: made[0]!.id },
    wait: (seconds: number) => {
      at = addSeconds(at, seconds);
    },
    now: () => at,
    answer: async (choose: string | null, questionId = made[0]!.id) => {
      at = addSeconds(at, 1);
      const { question, variant } = await shown(questionId);
      const { body } = made.find(({ id }) => id === questionId)!;
      const answer =
        choose === null
          ? rightAnswer(body, question)
          : inNamesOf(question, body, { type: "single_choice", optionId: choose });
      return api.practice.answer({ questionId, answer, variant });
    },
  };
};

const spoken = ({ rungs: shown }: HintLadder) => shown.flatMap(({ rung, hint }) => (hint ? [[rung, hint.source]] : []));
const wordsOf = ({ rungs: shown }: HintLadder, rung: string) =>
  shown.find((one) => one.rung === rung)?.hint?.text ?? "";

describe("hints without a model", () => {
  test("lead from the question's own words over the lesson to the solution", async () => {
    const { api, questionId, answer, wait, course, lesson } = await makeWorld([dance]);
    const take = (taken: number) => api.hints.take({ questionId, taken });
    expect((await api.hints.get({ questionId })).next).toMatchObject({ state: "ready", rung: "restate" });
    const first = await take(0);
    expect(wordsOf(first, "restate")).toBe(
      "**What is asked:** What does her waggle dance tell the others?\n\n**What is given:** A bee comes home from a field of clover.\n\nYou choose one of 4 answers.",
    );
    expect(first.next).toMatchObject({ state: "early", rung: "pointer" });
    await expect(take(1)).rejects.toMatchObject({ cause: { code: "conflict", retryAfter: 60 } });
    await expect(take(7)).rejects.toMatchObject({ cause: { code: "conflict" } });
    await answer("b");
    const second = await take(1);
    expect(second.rungs[1]?.hint?.places).toMatchObject([
      { lessonId: lesson.id, courseSlug: course.slug, anchor: "the-waggle-dance" },
    ]);
    wait(60);
    expect(wordsOf(await take(2), "next_step")).toMatch(/^This sentence leads on:\n\n> .*dance/);
    wait(60);
    expect(wordsOf(await take(3), "analogue")).toContain("a run straight up means");
    wait(60);
    await expect(take(4), "after one try").rejects.toMatchObject({ cause: { code: "conflict" } });
    await answer("c");
    const last = await take(4);
    expect(spoken(last)).toEqual([
      ["restate", "course"],
      ["pointer", "course"],
      ["next_step", "course"],
      ["analogue", "course"],
      ["solution", "author"],
    ]);
    expect(wordsOf(last, "solution")).toBe(
      "- Direction and distance of the flowers\n\nThe angle tells the direction, and the length the distance.",
    );
    expect(last.next.state).toBe("done");
    await answer(null);
    expect(await api.hints.get({ questionId })).toMatchObject({ taken: 0, tries: 0 });
  });

  test("are the author's where there are any; a rung with nothing to say is skipped and shown so", async () => {
    const strange: QuestionBody = { ...winter, stem: "Zxqv zxqv?", hints: ["Mind the middle."], explanation: "" };
    const { api, questionId, wait } = await makeWorld([strange]);
    const first = await api.hints.take({ questionId, taken: 0 });
    expect(first.rungs[0]?.hint).toMatchObject({ text: "Mind the middle.", source: "author" });
    wait(60);
    const after = await api.hints.take({ questionId, taken: 1 });
    expect(after.rungs.map(({ state }) => state)).toEqual(["said", "skipped", "skipped", "skipped", "ahead"]);
    expect(after).toMatchObject({ next: { state: "untried" }, solution: { isShown: true, triesLeft: 2 } });
  });

  test("show a question that was solved before", async () => {
    const { api, questions, wait, answer } = await makeWorld([dance, winter]);
    await answer(null, questions[1]!.id);
    for (const taken of [0, 1, 2, 3]) {
      await api.hints.take({ questionId: questions[0]!.id, taken });
      wait(60);
    }
    const ladder = await api.hints.get({ questionId: questions[0]!.id });
    expect(wordsOf(ladder, "analogue")).toContain("> A colony sleeps through the winter.");
    expect(wordsOf(ladder, "analogue")).toContain("> It keeps warm in a cluster.");
  });

  test("give one rung to five who ask at once, over both faces", async () => {
    const { api, learner, questionId } = await makeWorld([dance]);
    const key = await makeKey(services, learner, ["tutor:read", "tutor:write"]);
    const rest = restClient(services);
    const asked = await Promise.all([
      ...[0, 0, 0].map((taken) => api.hints.take({ questionId, taken })),
      ...[0, 0].map((taken) => rest("POST", `/practice/${questionId}/hints`, { key, body: { taken } })),
    ]);
    expect(asked).toHaveLength(5);
    const ladder = await api.hints.get({ questionId });
    expect(spoken(ladder)).toEqual([["restate", "course"]]);
    const bad = await rest("POST", `/practice/${questionId}/hints`, { key, body: { taken: 1, variant: 3 } });
    expect(bad.status).toBe(409);
  });

  test("never jump in random sequences of answers, waits and requests", async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant("take" as const), off: fc.constantFrom(0, 0, 0, 0, -1, 1) }),
      fc.record({ kind: fc.constant("wait" as const), seconds: fc.constantFrom(5, 30, 60) }),
      fc.record({ kind: fc.constant("answer" as const), isRight: fc.constantFrom(false, false, false, true) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 14 }), async (steps) => {
        const { api, questionId, answer, wait, now } = await makeWorld([dance]);
        let [taken, tries, lastSaid, lastTry] = [0, 0, "", ""];
        for (const one of steps) {
          if (one.kind === "wait") wait(one.seconds);
          else if (one.kind === "answer") {
            await answer(one.isRight ? null : "b");
            [taken, tries, lastSaid, lastTry] = one.isRight ? [0, 0, "", ""] : [taken, tries + 1, lastSaid, now()];
          } else {
            wait(1);
            const given = await api.hints.take({ questionId, taken: Math.max(0, taken + one.off) }).catch(() => null);
            const after = await api.hints.get({ questionId });
            const isFree = lastSaid === "" || isAfter(lastTry, lastSaid) || !isAfter(addSeconds(lastSaid, 60), now());
            const isOpen =
              isFree && taken < 5 && (taken < 4 || tries >= 2) && (one.off === 0 || (taken === 0 && one.off < 0));
            expect(after.taken, `${taken} rungs, ${tries} tries`).toBe(isOpen ? taken + 1 : taken);
            expect(spoken(after).map(([rung]) => rung)).toEqual(rungs.slice(0, after.taken));
            if (given) expect(given.taken).toBe(after.taken);
            if (isOpen) [taken, lastSaid] = [taken + 1, now()];
          }
        }
      }),
      { numRuns: 6 },
    );
  });
});

describe("hints by a model", () => {
  const withModel = (model: string) => {
    const ai = createAi({ AI_BASE_URL: fake.baseURL, AI_API_KEY: "key", AI_MODEL: model });
    return { ai: { ...ai, limits: { ...ai.limits, totalMs: 800 } } };
  };
  const said = "Think of what the bees at home cannot see.";
  const withoutHints = (body: QuestionBody): QuestionBody => {
    const { hints: _, ...bare } = { hints: [], ...body };
    return bare as QuestionBody;
  };

  test("are told the item, the try and the note on it, and nothing of the key or the person", async () => {
    const bodies = practiceBodies().map(withoutHints);
    const { api, questions, wait, answer, learner } = await makeWorld([dance, ...bodies], withModel("echo"));
    await answer("b");
    fake.requests.length = 0;
    for (const { id, body } of questions) {
      for (const taken of id === questions[0]!.id ? [0, 1, 2, 3] : [0, 1]) {
        const ladder = await api.hints.take({ questionId: id, taken }).catch(() => null);
        if (ladder && body.type === "single_choice")
          expect(
            ladder.rungs.map(({ hint }) => hint?.source),
            "an echo lists the answers",
          ).not.toContain("model");
        wait(60);
      }
    }
    const bytes = JSON.stringify(fake.requests);
    expect(fake.requests.length).toBeGreaterThan(20);
    for (const part of [dance.stem, "How many flowers there are", "Said to b."]) expect(bytes).toContain(part);
    for (const part of ["canary", "keyid", "The angle tells", "Said to a.", learner.id, "Nyström", "@"])
      expect(bytes, part).not.toContain(part);
  });

  test("and its chat knows the item too, with the solution once it was given", async () => {
    const quizzed = withoutHints(sampleBodies().true_false);
    const { api, course, questionId, wait, answer, learner } = await makeWorld([dance], withModel("echo"));
    const [asked] = await makeQuestions(db, course, [quizzed]);
    await makeQuiz(db, course, [asked!]);
    const { id: threadId } = await api.threads.create({ courseId: course.id });
    const ask = (itemId: string) =>
      api.threads.send({ threadId, text: "I do not get it. What now?", clientMessageId: newId(), itemId });
    await answer("b");
    fake.requests.length = 0;
    await ask(questionId);
    const before = JSON.stringify(fake.requests);
    for (const part of [dance.stem, "How many flowers there are", "Said to b.", "What now?"])
      expect(before).toContain(part);
    for (const part of ["The angle tells", "Said to a.", learner.id]) expect(before).not.toContain(part);
    await expect(ask(asked!.id)).rejects.toMatchObject({ cause: { code: "not_found" } });
    await answer("c");
    for (const taken of [0, 1, 2, 3, 4]) {
      await api.hints.take({ questionId, taken }).catch(() => null);
      wait(60);
    }
    fake.requests.length = 0;
    await ask(questionId);
    expect(JSON.stringify(fake.requests)).toContain("The angle tells");
  });

  test("are cleaned, kept as they were said, and named", async () => {
    const { api, questionId, wait } = await makeWorld([dance], withModel("chosen"));
    fake.behave("scripted", [{ text: `${said} [3] ![x](https://evil.example/x.png) <b>now</b>` }]);
    const ladder = await api.hints.take({ questionId, taken: 0 });
    expect(ladder.rungs[0]?.hint).toMatchObject({ source: "model", model: "chosen" });
    expect(ladder.rungs[0]?.hint?.html).toContain(said);
    expect(ladder.rungs[0]?.hint?.html).not.toMatch(/<img|<b>|\[3\]/);
    wait(60);
    fake.behave("scripted", [{ text: "It is the direction and distance of the flowers, of course." }]);
    expect((await api.hints.take({ questionId, taken: 1 })).rungs[1]?.hint, "the key is not said").toMatchObject({
      source: "course",
    });
  });

  test.each(["401", "html", "empty", "hang", "evil"])(
    "are whole and safe when the provider is not: %s",
    async (mode) => {
      const { api, questionId } = await makeWorld([dance], withModel(mode));
      const ladder = await api.hints.take({ questionId, taken: 0 });
      expect(wordsOf(ladder, "restate")).not.toBe("");
      expect(ladder.rungs[0]?.hint?.html).not.toMatch(/<(script|img|a) |<script|evil\.example|javascript:/);
    },
  );
});
