import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import { startAttempt } from "#/features/assessments/actions/start-attempt.ts";
import { submitAttempt } from "#/features/assessments/actions/submit-attempt.ts";
import { createAi } from "#/server/ai/ai.ts";
import { makeQuestions, makeQuiz, sampleBodies } from "#/test/factories-assessments.ts";
import { chunksIn, makeAsker, makeTutorWorld, type TutorWorld } from "#/test/factories-tutor.ts";
import { type FakeAi, startFakeAi } from "#/test/fake-ai/server.ts";
import { testServices } from "#/test/harness.ts";
import { resumeMessage, streamMessage } from "../stream-message.ts";
import { createThread } from "./create-thread.ts";
import { getThread } from "./get-thread.ts";
import { getTutor } from "./get-tutor.ts";
import { getWriting } from "./get-writing.ts";
import { listThreads } from "./list-threads.ts";
import { searchPassages } from "./search-passages.ts";
import { sendMessage } from "./send-message.ts";
import { updateSettings } from "./update-settings.ts";

const services = testServices();
const { db } = services;
const locked = { code: "tutor_locked" };
const asked = "Which study habit does the testing effect speak for, a week before an exam?";

let fake: FakeAi;
let world: TutorWorld;
let quizId: string;
beforeAll(async () => {
  fake = await startFakeAi();
  world = await makeTutorWorld(services);
  const { single_choice: body } = sampleBodies();
  const questions = await makeQuestions(db, world.course, [{ ...body, stem: asked }]);
  ({ id: quizId } = await makeQuiz(db, world.course, questions));
});
afterAll(() => fake.close());

const withModel = (ctx: TutorWorld["ctx"], model: string) => ({
  ...ctx,
  ai: createAi({ AI_BASE_URL: fake.baseURL, AI_API_KEY: "key", AI_MODEL: model }),
});
const send = (text: string) => ({ text, clientMessageId: newId() });
const duringGraded = (value: "off" | "concepts") =>
  updateSettings(world.asTeacher, { courseId: world.course.id, duringGraded: value });

test("off: every way in is closed, for the learner in this course alone, until submission", async () => {
  const { ctx, threadId } = await makeAsker(world);
  const { ctx: other } = await makeAsker(world);
  const courseId = world.course.id;
  const sent = { threadId, ...send("What is dual coding?") };
  await sendMessage(ctx, sent);
  const ways = [
    () => sendMessage(ctx, sent),
    () => sendMessage(ctx, { threadId, ...send("And why?") }),
    () => streamMessage(ctx, sent),
    () => resumeMessage(ctx, { threadId }),
    () => getWriting(ctx, { threadId }),
    () => getThread(ctx, { threadId }),
    () => listThreads(ctx, { courseId, limit: 5 }),
    () => createThread(ctx, { courseId }),
    () => searchPassages(ctx, { courseId, q: "memory" }),
  ];
  const { id: attemptId } = await startAttempt(ctx, { quizId });
  for (const way of ways) await expect(way()).rejects.toMatchObject(locked);
  expect(await getTutor(ctx, { courseId })).toMatchObject({ isLocked: true, scope: "off", suggestions: [] });
  expect(await getTutor(other, { courseId })).toMatchObject({ isLocked: false, scope: "all" });
  await submitAttempt(ctx, { attemptId });
  for (const way of ways) await way();
  expect(await getTutor(ctx, { courseId })).toMatchObject({ isLocked: false, scope: "all" });
});

test("concepts: passages are quoted without a model, not for what is asked; earlier conversations are closed", async () => {
  await duringGraded("concepts");
  const { ctx: own, threadId: earlier } = await makeAsker(world);
  const ctx = withModel(own, "tutor-model");
  const courseId = world.course.id;
  await sendMessage(ctx, { threadId: earlier, ...send("What is dual coding?") });
  const { id: attemptId } = await startAttempt(ctx, { quizId });
  const count = fake.requests.length;
  expect(await getTutor(ctx, { courseId })).toMatchObject({ isLocked: false, scope: "concepts", mode: "extractive" });
  await expect(getThread(ctx, { threadId: earlier })).rejects.toMatchObject(locked);
  await expect(sendMessage(ctx, { threadId: earlier, ...send("And why?") })).rejects.toMatchObject(locked);
  expect((await listThreads(ctx, { courseId, limit: 5 })).items).toEqual([]);

  const { id: threadId } = await createThread(ctx, { courseId });
  const concept = await sendMessage(ctx, { threadId, ...send("What is the hypercorrection effect?") });
  expect(concept.answer).toMatchObject({ model: "extractive-1", isDeclined: false, practice: null });
  expect(concept.answer.notice).toMatch(/open attempt/);
  for (const text of [asked, "testing effect, study habit, a week before exam??", `What is dual coding? ${asked}`]) {
    const { answer } = await sendMessage(ctx, { threadId, ...send(text) });
    expect(answer).toMatchObject({ model: "written-1", isDeclined: true, citations: [] });
  }
  await expect(searchPassages(ctx, { courseId, q: asked })).rejects.toMatchObject(locked);
  expect((await searchPassages(ctx, { courseId, q: "hypercorrection" })).items.length).toBeGreaterThan(0);
  expect((await listThreads(ctx, { courseId, limit: 5 })).items.map(({ id }) => id)).toEqual([threadId]);
  expect(fake.requests).toHaveLength(count);

  await submitAttempt(ctx, { attemptId });
  expect((await getThread(ctx, { threadId: earlier })).messages).toHaveLength(2);
  expect((await sendMessage(ctx, { threadId, ...send("Why does effort deepen the trace?") })).answer.model).toBe(
    "tutor-model",
  );
  await duringGraded("off");
});

test("an attempt that begins in the middle of an answer stops it, and the provider's stream", async () => {
  const { ctx: own, threadId } = await makeAsker(world);
  const ctx = withModel(own, "slow");
  const response = await streamMessage(ctx, { threadId, ...send("Why does effort deepen the trace?") });
  await pause(200);
  const request = fake.requests.at(-1)!;
  const { id: attemptId } = await startAttempt(ctx, { quizId });
  const chunks = chunksIn(await response.text());
  expect(chunks.find(({ type }) => type === "message-metadata")?.messageMetadata).toMatchObject({ state: "stopped" });
  expect(request.closedEarly).toBe(true);
  await expect(getThread(ctx, { threadId })).rejects.toMatchObject(locked);
  await submitAttempt(ctx, { attemptId });
  const [, answer] = (await getThread(ctx, { threadId })).messages;
  expect(answer).toMatchObject({ state: "stopped", notice: "Your attempt has begun, so this answer was stopped." });
});

test("asked and begun at the same moment, no answer is written to its end beside an open attempt", async () => {
  const people = await Promise.all(Array.from({ length: 10 }, () => makeAsker(world)));
  const rounds = people.map(async ({ ctx: own, threadId }, i) => {
    const ctx = withModel(own, "slow");
    const asking = pause(i * 7).then(() =>
      sendMessage(ctx, { threadId, ...send("Why does effort deepen the trace?") }).then(
        ({ answer }) => answer.state,
        ({ code }: { code: string }) => code,
      ),
    );
    const [outcome] = await Promise.all([asking, pause(35).then(() => startAttempt(ctx, { quizId }))]);
    await expect(getThread(ctx, { threadId })).rejects.toMatchObject(locked);
    return outcome;
  });
  const outcomes = await Promise.all(rounds);
  expect(outcomes.filter((outcome) => outcome !== "stopped" && outcome !== "tutor_locked")).toEqual([]);
});
