import { createOpenAI } from "@ai-sdk/openai";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { type Ai, createAi, noAi } from "#/server/ai/ai.ts";
import type { Context } from "#/server/context.ts";
import { makeCourse, makeUser } from "#/test/factories.ts";
import { type FakeAi, type FakeMode, startFakeAi } from "#/test/fake-ai/server.ts";
import { textOf } from "#/test/fake-ai/turns.ts";
import { testServices } from "#/test/harness.ts";
import { modelUsage } from "../tables.ts";
import { askForObject } from "./ask-for-object.ts";
import { openModel } from "./open-model.ts";

const services = testServices();
const limits = { firstTokenMs: 1_000, idleMs: 1_000, stepMs: 700, totalMs: 1_500 };

let fake: FakeAi;
let plain: Context;
let courseId: string;
beforeAll(async () => {
  fake = await startFakeAi();
  const teacher = await makeUser(services.db, { role: "instructor" });
  plain = { ...services, actor: teacher.actor };
  courseId = (await makeCourse(services.db, teacher)).id;
});
afterAll(() => fake.close());

const providers: Record<string, (model: string) => Ai> = {
  "openai-compatible": (model) => ({ ...createAi({ AI_BASE_URL: fake.baseURL, AI_MODEL: model }), limits }),
  openai: (model) => ({
    ...noAi,
    model: createOpenAI({ apiKey: "key", baseURL: fake.baseURL }).chat(model),
    modelName: model,
    providerOptions: { openai: { store: false } },
    limits,
  }),
};

const Draft = z.strictObject({ stem: z.string().min(3), options: z.array(z.string()).length(2) });
const good = { stem: "Why?", options: ["Because", "So"] };
const said = (value: unknown) => ({ text: typeof value === "string" ? value : JSON.stringify(value) });

/** Each endpoint is a model of its own, asked twice where it says so. */
const asking = async (ai: Ai, signal?: AbortSignal) => {
  const opened = await openModel({ ...plain, ai }, { use: "drafts", courseId });
  if (!opened.ai) throw new Error("no model");
  const from = fake.requests.length;
  const question = { schema: Draft, instructions: "Make a question.", prompt: "Of this passage.", signal };
  const object = await askForObject(plain, opened, question);
  const sent = fake.requests.slice(from).map(({ body }) => body);
  return { object, formats: sent.map(({ response_format }) => response_format?.type ?? null), sent };
};

describe.each(Object.entries(providers))("with %s", (_, provider) => {
  test("a schema is asked for first, and the rules of the request hold", async () => {
    fake.behave("scripted", [said(good)]);
    const { object, formats, sent } = await asking(provider("model"));
    expect(object).toEqual(good);
    expect(formats).toEqual(["json_schema"]);
    expect(JSON.stringify(sent[0]?.response_format)).toContain('"stem"');
    expect(sent[0]?.messages.map(({ role }) => role)).toEqual(["system", "user"]);
  });

  test.each<[FakeMode, (string | null)[], (string | null)[]]>([
    ["fenced-json", ["json_schema"], ["json_schema"]],
    ["thinks", ["json_schema"], ["json_schema"]],
    ["refuses-schema", ["json_schema", "json_object"], ["json_object"]],
    ["refuses-json", ["json_schema", "json_object", null], [null]],
  ])("%s: the way it takes is found and kept", async (mode, first, second) => {
    fake.behave("scripted", [said(good)]);
    const ai = provider(mode);
    const one = await asking(ai);
    expect(one).toMatchObject({ object: good, formats: first });
    if (first.length > 1) expect(textOf(one.sent.at(-1)!.messages[0]!)).toContain('"minItems":2');
    expect(await asking(ai)).toMatchObject({ object: good, formats: second });
  });

  test("what does not fit is asked for once more, and then done without", async () => {
    fake.behave("in-turn", [said({ stem: "Why?" }), said(good)]);
    expect(await asking(provider("model"))).toMatchObject({ object: good, formats: ["json_schema", "json_object"] });
    fake.behave("in-turn", [said("I would rather not."), said({ ...good, more: 1 }), said(good)]);
    const { object, formats } = await asking(provider("model"));
    expect(object).toBeNull();
    expect(formats).toEqual(["json_schema", "json_object"]);
  });

  test.each<[FakeMode, number]>([
    ["401", 1],
    ["html", 1],
    ["hang", 1],
    ["empty", 2],
  ])("%s: null, after so many requests: %i", async (mode, requests) => {
    const began = performance.now();
    const { object, formats } = await asking(provider(mode));
    expect(object).toBeNull();
    expect(formats).toHaveLength(requests);
    expect(performance.now() - began).toBeLessThan(limits.totalMs + 1_000);
  });

  test("stopped from outside it asks no more", async () => {
    const began = performance.now();
    expect((await asking(provider("hang"), AbortSignal.timeout(50))).object).toBeNull();
    expect(performance.now() - began).toBeLessThan(600);
  });
});

test("every request that was answered is in the ledger", async () => {
  const before = await plain.db.select({ id: modelUsage.id }).from(modelUsage).where(eq(modelUsage.courseId, courseId));
  fake.behave("in-turn", [said("No."), said(good)]);
  await asking(providers.openai!("model"));
  const rows = await plain.db
    .select({ use: modelUsage.use, input: modelUsage.inputTokens, isEstimated: modelUsage.isEstimated })
    .from(modelUsage)
    .where(eq(modelUsage.courseId, courseId));
  expect(rows).toHaveLength(before.length + 2);
  expect(rows.every(({ use, input }) => use === "drafts" && input > 0)).toBe(true);
});
