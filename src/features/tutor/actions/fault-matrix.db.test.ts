import { createOpenAI } from "@ai-sdk/openai";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import { modelUsage } from "#/features/models/tables.ts";
import { type Ai, type AiLimits, createAi, noAi } from "#/server/ai/ai.ts";
import { chunksIn, makeAsker, makeTutorWorld, type TutorWorld } from "#/test/factories-tutor.ts";
import { type FakeAi, type FakeMode, startFakeAi } from "#/test/fake-ai/server.ts";
import { sayings } from "#/test/fake-ai/turns.ts";
import { testServices } from "#/test/harness.ts";
import { streamMessage } from "../stream-message.ts";
import { refreshIndex } from "./refresh-index.ts";
import { sendMessage } from "./send-message.ts";

/**
 * What each fault of a provider becomes. Quoted: it failed before a word, so the course is quoted, with a notice. Cut:
 * it failed after, so what had come is kept and called incomplete. Whole: it was no fault to the learner.
 */
type Outcome = "quoted" | "cut" | "whole";
const matrix: Partial<Record<FakeMode, Record<"openai" | "compatible", Outcome>>> = {
  ...{ scripted: { openai: "whole", compatible: "whole" }, thinks: { openai: "whole", compatible: "whole" } },
  "no-usage": { openai: "whole", compatible: "whole" },
  "refuses-tools": { openai: "whole", compatible: "whole" },
  // The package for OpenAI asks for usage always; the other only where an administrator says so.
  "refuses-usage": { openai: "quoted", compatible: "whole" },
  // A call without an index is more than the package for OpenAI takes.
  "old-tools": { openai: "quoted", compatible: "whole" },
  ...{ "401": { openai: "quoted", compatible: "quoted" }, "404": { openai: "quoted", compatible: "quoted" } },
  ...{ "429": { openai: "quoted", compatible: "quoted" }, quota: { openai: "quoted", compatible: "quoted" } },
  ...{ "500": { openai: "quoted", compatible: "quoted" }, redirect: { openai: "quoted", compatible: "quoted" } },
  ...{ html: { openai: "quoted", compatible: "quoted" }, garbage: { openai: "quoted", compatible: "quoted" } },
  ...{ empty: { openai: "quoted", compatible: "quoted" }, hang: { openai: "quoted", compatible: "quoted" } },
  "cut-before": { openai: "quoted", compatible: "quoted" },
  "error-before": { openai: "quoted", compatible: "quoted" },
  ...{ cut: { openai: "cut", compatible: "cut" }, error: { openai: "cut", compatible: "cut" } },
  ...{ "early-end": { openai: "cut", compatible: "cut" }, length: { openai: "cut", compatible: "cut" } },
  "hang-midway": { openai: "cut", compatible: "cut" },
  // Takes longer than an answer may.
  dripping: { openai: "cut", compatible: "cut" },
};
const cases = Object.entries(matrix) as [FakeMode, Record<"openai" | "compatible", Outcome>][];

const services = testServices();
const question = "Why does effort deepen the trace in retrieval practice?";
const limits: AiLimits = { firstTokenMs: 10_000, idleMs: 10_000, stepMs: 15_000, totalMs: 20_000 };
const hasty: Partial<Record<FakeMode, AiLimits>> = {
  hang: { ...limits, firstTokenMs: 700 },
  "hang-midway": { ...limits, idleMs: 2_000 },
  dripping: { ...limits, stepMs: 2_500 },
};

let fake: FakeAi;
let world: TutorWorld;
beforeAll(async () => {
  fake = await startFakeAi();
  world = await makeTutorWorld(services);
  await refreshIndex(services, world.course.id);
});
afterAll(() => fake.close());

const providers: Record<"openai" | "compatible", (model: string) => Ai> = {
  openai: (model) => ({
    ...noAi,
    model: createOpenAI({ apiKey: "key", baseURL: fake.baseURL }).chat(model),
    modelName: model,
    providerOptions: { openai: { store: false } },
  }),
  compatible: (model) => createAi({ AI_BASE_URL: fake.baseURL, AI_API_KEY: "key", AI_MODEL: model }),
};

/** A learner of their own asks, as a page does, and reads what was stored. */
const ask = async (ai: Ai) => {
  const { ctx: own, threadId } = await makeAsker(world);
  const ctx = { ...own, ai };
  const input = { threadId, text: question, clientMessageId: newId() };
  const body = await (await streamMessage(ctx, input)).text();
  return { body, answer: (await sendMessage(ctx, input)).answer };
};

const states = { quoted: "complete", cut: "incomplete", whole: "complete" } as const;
const notices = { quoted: /could not be reached/, cut: /ask again/ } as const;

describe.each(["openai", "compatible"] as const)("with the package %s", (name) => {
  test("every fault becomes what it should, at once and as it is stored", async () => {
    const asked = cases.map(async ([mode, expected]) => {
      const ai = { ...providers[name](mode), limits: hasty[mode] ?? limits };
      return { mode, outcome: expected[name], ...(await ask(ai)) };
    });
    for (const { mode, outcome, body, answer } of await Promise.all(asked)) {
      const isQuoted = outcome === "quoted";
      expect([mode, answer.state, answer.model]).toEqual([mode, states[outcome], isQuoted ? "extractive-1" : mode]);
      if (outcome === "whole") expect([mode, answer.text, answer.notice]).toEqual([mode, sayings.plain, null]);
      else expect(answer.notice).toMatch(notices[outcome]);
      if (isQuoted) expect(answer.text).toContain("No AI wrote this");
      if (outcome === "cut") {
        expect([mode, answer.text.length > 5, sayings.plain.startsWith(answer.text)]).toEqual([mode, true, true]);
      }
      expect(body + JSON.stringify(answer)).not.toMatch(/SECRET|Overloaded|It broke|fake_error/);
      const [last, end] = [chunksIn(body).at(-2), chunksIn(body).at(-1)];
      expect([mode, end?.type, end?.finishReason]).toEqual([mode, "finish", outcome === "cut" ? "error" : "stop"]);
      expect(last).toMatchObject({ messageMetadata: { state: answer.state, notice: answer.notice } });
    }
    for (const { body, headers, mode } of fake.requests.splice(0)) {
      if (mode !== "redirect") expect(headers.authorization).toBe("Bearer key");
      if (name === "openai" && body.messages) expect([mode, body.store]).toEqual([mode, false]);
    }
  });
});

test("marks of passages that are not there go, and ids of others are words that lead nowhere", async () => {
  const { answer } = await ask({ ...providers.compatible("evil-ids"), limits });
  expect(answer.text).toBe(sayings.evilIds.replace(" [999]", "").replace(" [0]", ""));
  expect(answer.citations.map(({ n, courseSlug }) => [n, courseSlug])).toEqual([[1, world.course.slug]]);
});

/** Asked and paid for, though nothing of it could be shown. */
const paidInVain: FakeMode[] = ["empty", "old-tools"];

test("what was answered or begun is in the ledger, what was refused is not", async () => {
  const rows = await services.db
    .select({ model: modelUsage.model, output: modelUsage.outputTokens, isEstimated: modelUsage.isEstimated })
    .from(modelUsage)
    .where(eq(modelUsage.courseId, world.course.id));
  for (const [mode, expected] of cases) {
    const own = rows.filter(({ model }) => model === mode);
    const answered = Object.values(expected).filter((outcome) => outcome !== "quoted").length;
    expect([mode, own.length]).toEqual([mode, paidInVain.includes(mode) ? 2 : answered]);
    if (mode !== "empty") expect(own.every(({ output }) => output > 0)).toBe(true);
  }
  const exact = rows.filter(({ model, isEstimated }) => model === "scripted" && !isEstimated);
  expect(exact).toHaveLength(1);
});
