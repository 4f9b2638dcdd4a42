import { setTimeout as pause } from "node:timers/promises";
import { createOpenAI } from "@ai-sdk/openai";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import { type Ai, createAi } from "#/server/ai/ai.ts";
import type { Context } from "#/server/context.ts";
import { makeAsker, makeTutorWorld, type TutorWorld } from "#/test/factories-tutor.ts";
import { type FakeAi, startFakeAi } from "#/test/fake-ai/server.ts";
import { sayings, textOf } from "#/test/fake-ai/turns.ts";
import { testServices } from "#/test/harness.ts";
import { codeWords } from "../code-policy.ts";
import { streamMessage } from "../stream-message.ts";
import { getThread } from "./get-thread.ts";
import { sendMessage } from "./send-message.ts";
import { stopAnswer } from "./stop-answer.ts";
import { updateSettings } from "./update-settings.ts";

const services = testServices();
const question = "Why does effort deepen the trace in retrieval practice?";

let fake: FakeAi;
let world: TutorWorld;
beforeAll(async () => {
  fake = await startFakeAi();
  world = await makeTutorWorld(services);
});
afterAll(() => fake.close());

const limits = { firstTokenMs: 4_000, idleMs: 1_000, stepMs: 8_000, totalMs: 10_000 };
const compatible = (model: string): Ai => ({
  ...createAi({ AI_BASE_URL: fake.baseURL, AI_API_KEY: "key", AI_MODEL: model }),
  limits,
});
const openai = (model: string): Ai => ({
  model: createOpenAI({ apiKey: "key", baseURL: fake.baseURL }).chat(model),
  modelName: model,
  providerOptions: { openai: { store: false } },
  limits,
});
const providers = { "openai-compatible": compatible, openai };

/** A conversation of its own with the model behaving as told. */
const begin = async (
  ai: Ai,
): Promise<{ ctx: Context; input: Parameters<typeof sendMessage>[1]; learner: TutorWorld["learner"] }> => {
  const { ctx: own, threadId, learner } = await makeAsker(world);
  const ctx = { ...own, ai };
  return { ctx, learner, input: { threadId, text: question, clientMessageId: newId() } };
};

describe.each(Object.entries(providers))("with %s", (_, provider) => {
  test("an answer comes with verified citations", async () => {
    fake.behave("scripted");
    const { ctx, input } = await begin(provider("tutor-model"));
    const { answer } = await sendMessage(ctx, input);
    expect(answer).toMatchObject({ text: sayings.plain, state: "complete", model: "tutor-model", notice: null });
    expect(answer.citations).toMatchObject([{ n: 1, anchor: "why-it-works" }]);
    expect(answer.citations[0]?.quote).toContain("Retrieval that costs effort");
  });

  test("stop closes the provider's stream and keeps the text", async () => {
    const { ctx, input } = await begin(provider("slow"));
    const response = await streamMessage(ctx, input);
    await pause(400);
    expect(await stopAnswer(ctx, { threadId: input.threadId })).toEqual({ stopped: true });
    const body = await response.text();
    await expect.poll(() => fake.requests.at(-1)?.closedEarly).toBe(true);
    const { answer } = await sendMessage(ctx, input);
    expect(answer).toMatchObject({ state: "stopped", notice: null });
    expect(answer.text.length).toBeGreaterThan(5);
    expect(sayings.plain.startsWith(answer.text)).toBe(true);
    expect(body).toContain('"state":"stopped"');
  });

  test("hanging up loses nothing", async () => {
    const { ctx, input } = await begin(provider("slow"));
    const response = await streamMessage(ctx, input);
    const reader = response.body!.getReader();
    await reader.read();
    await reader.cancel();
    const { answer } = await sendMessage(ctx, input);
    expect(answer).toMatchObject({ text: sayings.plain, state: "complete" });
  });
});

describe("what the provider is sent and may say", () => {
  test("nothing about the person, no key in the text, nothing stored", async () => {
    const { ctx, input, learner } = await begin(openai("echo"));
    const { answer } = await sendMessage(ctx, input);
    const sent = JSON.stringify(fake.requests.at(-1)?.body);
    for (const secret of [learner.name, learner.email, learner.id, input.threadId, "Okafor"]) {
      expect(sent).not.toContain(secret);
    }
    expect(fake.requests.at(-1)?.body).toMatchObject({ store: false });
    expect(answer.state).toBe("complete");
  });

  test("false marks, pictures, scripts and foreign links are taken out", async () => {
    const { ctx, input } = await begin(compatible("evil"));
    const { answer } = await sendMessage(ctx, input);
    expect(answer.text).toBe(
      [
        "False number and “words that nobody wrote”.",
        "pixel",
        'click me \\<script>alert(1)\\</script> \\<img src=x onerror="alert(1)">',
        "data but a true mark [1].",
      ].join("\n\n"),
    );
    expect(answer.citations).toHaveLength(1);
  });

  test("a model without tools is asked without them", async () => {
    const ai = compatible("refuses-tools");
    for (const calls of [2, 1]) {
      const { ctx, input } = await begin(ai);
      const count = fake.requests.length;
      const { answer } = await sendMessage(ctx, input);
      expect(answer).toMatchObject({ text: sayings.plain, state: "complete", model: "refuses-tools" });
      expect(fake.requests.length - count).toBe(calls);
    }
  });

  test("the search tool finds passages of this course and numbers them on", async () => {
    fake.behave("scripted", [
      { calls: [{ name: "search_course", input: { query: "hypercorrection effect" } }] },
      { text: "Confident errors are corrected more often [7]." },
    ]);
    const { ctx, input } = await begin(compatible("tutor-model"));
    const { answer } = await sendMessage(ctx, input);
    expect(answer.citations).toMatchObject([{ n: 7, anchor: "the-gift-of-a-confident-mistake" }]);
    const sent = fake.requests.at(-1)!.body.messages;
    expect(
      sent
        .filter(({ role }) => role === "tool")
        .map(textOf)
        .join(),
    ).toContain("[7] ");
  });

  test("a tool cannot be pointed at another course, and ends after four steps", async () => {
    const elsewhere = { name: "search_course", input: { query: "memory", courseId: newId() } };
    fake.behave("scripted", [
      { calls: [elsewhere] },
      { calls: [elsewhere] },
      { calls: [elsewhere] },
      { text: "Done [1]." },
    ]);
    const { ctx, input } = await begin(compatible("tutor-model"));
    const count = fake.requests.length;
    const { answer } = await sendMessage(ctx, input);
    expect(answer).toMatchObject({ text: "Done [1].", state: "complete" });
    expect(fake.requests.length - count).toBe(4);
    expect(fake.requests.at(-1)!.body.tool_choice).toBe("none");
    const results = fake.requests
      .at(-1)!
      .body.messages.filter(({ role }) => role === "tool")
      .map(textOf);
    expect(results).toHaveLength(3);
    expect(results.join()).not.toContain("memory strength");
  });

  test("what the course does not cover is declined without asking the model", async () => {
    const { ctx, input } = await begin(compatible("tutor-model"));
    const count = fake.requests.length;
    const { answer } = await sendMessage(ctx, { ...input, text: "How do I bake sourdough bread?" });
    expect(answer).toMatchObject({ isDeclined: true, model: "extractive-1" });
    expect(fake.requests).toHaveLength(count);
  });

  test("history comes from what is stored, without marks, and follow-ups go to the model", async () => {
    fake.behave("scripted");
    const { ctx, input } = await begin(compatible("tutor-model"));
    await sendMessage(ctx, input);
    await sendMessage(ctx, {
      ...input,
      text: "Put it more simply, please, for somebody younger",
      clientMessageId: "second",
    });
    const sent = fake.requests.at(-1)!.body.messages;
    expect(sent.map(({ role }) => role)).toEqual(["system", "user", "assistant", "user"]);
    expect(textOf(sent[2]!)).toBe(sayings.plain.replace(" [1]", ""));
    expect((await getThread(ctx, { threadId: input.threadId })).messages).toHaveLength(4);
  });
});

test("what staff decide reaches the model framed, and the policy on code holds whatever it writes", async () => {
  const { asTeacher, course } = world;
  const decided = { persona: "Like a pirate.", forbiddenTopics: ["salaries"], codePolicy: "none" as const };
  await updateSettings(asTeacher, { courseId: course.id, ...decided });
  fake.behave("scripted", [{ text: "Try this [1]:\n\n```py\nsolve_it()\n```\n\nThen go on." }]);
  const { ctx, input } = await begin(compatible("tutor-model"));
  const response = await streamMessage(ctx, input);
  expect(await response.text()).not.toContain("solve_it");
  const { messages } = await getThread(ctx, { threadId: input.threadId });
  expect(messages[1]?.text).toBe(`Try this [1]:\n\n${codeWords.none}\n\n\nThen go on.`);
  const rules = textOf(fake.requests.at(-1)!.body.messages[0]!);
  expect(rules).toContain("<persona>\nLike a pirate.\n</persona>");
  expect(rules).toContain("<topics>\nsalaries\n</topics>");
});
