import { setTimeout as pause } from "node:timers/promises";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { callerFor } from "#/api/caller.ts";
import { newId } from "#/core/ids.ts";
import { createAi } from "#/server/ai/ai.ts";
import type { Context } from "#/server/context.ts";
import { chunksIn, makeAsker, makeTutorWorld, type TutorWorld } from "#/test/factories-tutor.ts";
import { type FakeAi, startFakeAi } from "#/test/fake-ai/server.ts";
import { sayings } from "#/test/fake-ai/turns.ts";
import { testServices } from "#/test/harness.ts";
import { findGeneration, removeGeneration } from "../generations.ts";
import { resumeMessage, streamMessage } from "../stream-message.ts";
import { messages } from "../tables.ts";
import { streamChunks } from "../tables-answers.ts";
import { closeAbandonedAnswers } from "./close-abandoned-answers.ts";
import { deleteThread } from "./delete-thread.ts";
import { getThread } from "./get-thread.ts";
import { getWriting } from "./get-writing.ts";
import { sendMessage } from "./send-message.ts";
import { stopAnswer } from "./stop-answer.ts";

const services = testServices();
const { db } = services;

let fake: FakeAi;
let world: TutorWorld;
beforeAll(async () => {
  fake = await startFakeAi();
  world = await makeTutorWorld(services);
});
afterAll(() => fake.close());

const slowly = async () => {
  const { ctx: own, threadId } = await makeAsker(world);
  const ai = createAi({ AI_BASE_URL: fake.baseURL, AI_API_KEY: "key", AI_MODEL: "slow" });
  const ctx: Context = { ...own, ai };
  return { ctx, input: { threadId, text: "Why does effort deepen the trace?", clientMessageId: newId() } };
};

/** Begins an answer that, to all who look from here, another process writes. */
const writtenElsewhere = async ({ ctx, input }: Awaited<ReturnType<typeof slowly>>) => {
  const response = await streamMessage(ctx, input);
  const { answer } = await getWriting(ctx, input);
  const generation = findGeneration(answer!.id)!;
  removeGeneration(answer!.id);
  return { response, answerId: answer!.id, done: generation.done };
};

const textIn = (body: string) =>
  chunksIn(body)
    .map(({ delta }) => delta ?? "")
    .join("");
const typesIn = (body: string) => chunksIn(body).map(({ type }) => type);

test("whoever comes late, here or elsewhere, hears all of it once; nothing is kept of it when it is final", async () => {
  const asked = await slowly();
  const { ctx, input } = asked;
  const first = await streamMessage(ctx, input);
  await pause(300);
  const late = await resumeMessage(ctx, input);
  const { answer } = await getWriting(ctx, input);
  const generation = findGeneration(answer!.id)!;
  removeGeneration(answer!.id);
  const elsewhere = await resumeMessage(ctx, input);
  const again = await streamMessage(ctx, input);
  await pause(300);
  const later = await resumeMessage(ctx, input);
  const bodies = await Promise.all([first, late, elsewhere, again, later].map((response) => response.text()));
  await generation.done;
  const { answer: whole } = await sendMessage(ctx, input);
  expect(whole).toMatchObject({ state: "complete", text: sayings.plain });
  for (const body of bodies) {
    expect(textIn(body)).toBe(sayings.plain);
    for (const type of ["start", "text-start", "text-end", "data-citation", "message-metadata", "finish"]) {
      expect([type, typesIn(body).filter((one) => one === type).length]).toEqual([type, 1]);
    }
    expect(body).toMatch(/data: \[DONE\]\s*$/);
  }
  expect(
    await db.select({ seq: streamChunks.seq }).from(streamChunks).where(eq(streamChunks.answerId, whole.id)),
  ).toEqual([]);
  expect((await resumeMessage(ctx, input)).status).toBe(204);
  expect(await getWriting(ctx, input)).toEqual({ answer: null });
});

test("asking waits for an answer that another process writes", async () => {
  const asked = await slowly();
  const { done } = await writtenElsewhere(asked);
  const { answer } = await sendMessage(asked.ctx, asked.input);
  expect(answer).toMatchObject({ state: "complete", text: sayings.plain });
  await done;
});

test("stop reaches another process, which closes the provider's stream and keeps the text", async () => {
  const asked = await slowly();
  const { done } = await writtenElsewhere(asked);
  await pause(450);
  const follower = await resumeMessage(asked.ctx, asked.input);
  const request = fake.requests.at(-1)!;
  expect(await stopAnswer(asked.ctx, asked.input)).toEqual({ stopped: true });
  await expect.poll(() => request.closedEarly).toBe(true);
  await done;
  const { answer } = await sendMessage(asked.ctx, asked.input);
  expect(answer.state).toBe("stopped");
  expect(answer.text.length).toBeGreaterThan(5);
  expect(textIn(await follower.text())).toBe(answer.text);
});

test("a conversation that is deleted ends its answer, and whoever follows it", async () => {
  const asked = await slowly();
  const { done } = await writtenElsewhere(asked);
  const follower = await resumeMessage(asked.ctx, asked.input);
  await pause(250);
  await deleteThread(asked.ctx, asked.input);
  expect(typesIn(await follower.text()).at(-1)).toBe("abort");
  await done;
  expect(
    await db.select({ id: messages.id }).from(messages).where(eq(messages.threadId, asked.input.threadId)),
  ).toEqual([]);
});

test("a process that ends midway leaves what it had stored, called incomplete, and the question can be asked at once", async () => {
  const asked = await slowly();
  const { ctx, input } = asked;
  const { answerId, done } = await writtenElsewhere(asked);
  await pause(450);
  const { answer: half } = await getWriting(ctx, input);
  await stopAnswer(ctx, input);
  await done;
  // As the process left it that was killed in the middle.
  const dead = { text: half!.text, citations: half!.citations, state: "writing" as const, notice: null };
  const now = new Date().toISOString();
  const asWrittenBy = (writer: number) =>
    db
      .update(messages)
      .set({ ...dead, touchedAt: now, writer })
      .where(eq(messages.id, answerId));
  const [alive, gone] = [1_234_567, 7_654_321];
  await db.execute(sql`select pg_advisory_lock(79, ${alive}::int)`);
  await asWrittenBy(alive);
  expect((await getThread(ctx, input)).messages.at(-1)).toMatchObject({ state: "writing" });
  await expect(sendMessage(ctx, { ...input, clientMessageId: newId() })).rejects.toMatchObject({ code: "tutor_busy" });
  await asWrittenBy(gone);
  const chunks = [
    { type: "start" },
    { type: "text-start", id: "answer" },
    { type: "text-delta", id: "answer", delta: half!.text },
  ];
  await db.insert(streamChunks).values({ answerId, seq: 0, chunks });
  expect(half!.text.length).toBeGreaterThan(5);
  expect((await resumeMessage(ctx, input)).status).toBe(204);
  const seen = (await getThread(ctx, input)).messages.at(-1)!;
  expect(seen).toMatchObject({ state: "incomplete", text: half!.text });
  const replayed = await (await streamMessage(ctx, input)).text();
  expect(textIn(replayed)).toBe(half!.text);
  expect(chunksIn(replayed).at(-1)).toEqual({ type: "finish", finishReason: "error" });
  const { answer } = await sendMessage(ctx, { ...input, clientMessageId: newId() });
  expect(answer).toMatchObject({ state: "complete", text: sayings.plain });
  expect(await closeAbandonedAnswers(services)).toBeGreaterThan(0);
  const [stored] = await db.select({ state: messages.state }).from(messages).where(eq(messages.id, answerId));
  expect(stored?.state).toBe("incomplete");
});

test("the same message sent many times at once, by whichever way, is asked once", async () => {
  const { ctx, input } = await slowly();
  const count = fake.requests.length;
  const heard = Promise.all(Array.from({ length: 4 }, async () => (await streamMessage(ctx, input)).text()));
  const called = Array.from({ length: 2 }, () => callerFor(ctx).threads.send(input));
  const answers = await Promise.all([...called, ...Array.from({ length: 6 }, () => sendMessage(ctx, input))]);
  for (const body of await heard) expect(textIn(body)).toBe(sayings.plain);
  expect(new Set(answers.map(({ answer }) => answer.id)).size).toBe(1);
  expect(answers.every(({ answer }) => answer.state === "complete" && answer.text === sayings.plain)).toBe(true);
  expect(fake.requests.length - count).toBe(1);
});
