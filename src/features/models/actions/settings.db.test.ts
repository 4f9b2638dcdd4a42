import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#/core/actor.ts";
import { isAppError } from "#/core/errors.ts";
import { newId } from "#/core/ids.ts";
import { toInstant } from "#/core/time.ts";
import { createAi } from "#/server/ai/ai.ts";
import type { Context } from "#/server/context.ts";
import { createVault } from "#/server/vault.ts";
import { makeCourse, makeUser, type Person } from "#/test/factories.ts";
import { type FakeAi, startFakeAi } from "#/test/fake-ai/server.ts";
import { testServices } from "#/test/harness.ts";
import fc from "#/test/properties.ts";
import { rolledBack } from "#/test/rolled-back.ts";
import { ModelSettings, ModelSpending, Probe, UpdateModelSettings } from "../contract.ts";
import { findSettings, insertUsage } from "../store.ts";
import { getSettings } from "./get-settings.ts";
import { getSpending } from "./get-spending.ts";
import { openModel } from "./open-model.ts";
import { probeModels } from "./probe-models.ts";
import { updateSettings } from "./update-settings.ts";

const services = testServices();
const key = "sk-secret-0123456789-abcdefgh-WXYZ";

let fake: FakeAi;
let admin: Person;
beforeAll(async () => {
  fake = await startFakeAi();
  admin = await makeUser(services.db, { role: "admin" });
});
afterAll(() => fake.close());

const now = () => new Date("2032-02-29T12:00:00.000Z");
const onSite = (work: (ctx: Context) => Promise<void>) =>
  rolledBack({ ...services, now }, async (site) => {
    const ctx = { ...site, actor: admin.actor };
    await updateSettings(ctx, {
      ...{ provider: "environment", baseUrl: null, key: null, model: null, embeddingModel: null },
      ...{ embeddingDimensions: null, asksUsage: false, siteDailyTokens: null, courseDailyTokens: null },
    });
    await work(ctx);
  });
const compatible = (model: string): UpdateModelSettings => ({ provider: "compatible", baseUrl: fake.baseURL, model });

const faultsOf = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error: unknown) => {
      if (!isAppError(error)) throw error;
      return (error.faults ?? []).map(({ pointer }) => pointer);
    },
  );

describe("the settings", () => {
  test("a key goes in, its end comes out, and it reaches the endpoint", () =>
    onSite(async (ctx) => {
      const saved = await updateSettings(ctx, { ...compatible("quoting"), key });
      expect(saved.key).toEqual({ state: "set", end: "WXYZ" });
      const row = await findSettings(ctx.db);
      for (const told of [saved, await getSettings(ctx), row]) {
        expect(JSON.stringify(told)).not.toContain(key.slice(0, -4));
        expect(JSON.stringify(told)).not.toContain("secret");
      }
      const { steps } = await probeModels(ctx);
      expect(steps.find(({ check }) => check === "answer")).toMatchObject({ result: "works" });
      expect(fake.requests.at(-1)?.headers.authorization).toBe(`Bearer ${key}`);
      expect((await updateSettings(ctx, { key: "short" })).key).toEqual({ state: "set", end: null });
      expect((await updateSettings(ctx, { key: null })).key).toEqual({ state: "none", end: null });
    }));

  test("a saved key does not follow to another host, whatever way round is taken", () =>
    onSite(async (ctx) => {
      await updateSettings(ctx, { ...compatible("quoting"), key });
      expect((await updateSettings(ctx, { asksUsage: true, provider: "none" })).key.state).toBe("set");
      expect((await updateSettings(ctx, { provider: "compatible", baseUrl: `${fake.baseURL}/` })).key.state).toBe(
        "set",
      );
      const elsewhere = fake.baseURL.replace("127.0.0.1", "localhost");
      expect((await updateSettings(ctx, { baseUrl: elsewhere })).key.state).toBe("none");
      await updateSettings(ctx, { baseUrl: fake.baseURL, key });
      expect(await faultsOf(updateSettings(ctx, { provider: "openai", baseUrl: null }))).toEqual(["/key"]);
      await updateSettings(ctx, { provider: "none", baseUrl: null });
      expect((await updateSettings(ctx, { provider: "compatible", baseUrl: elsewhere })).key.state).toBe("none");
    }));

  test("after the site's secret changed the key is told to be unreadable, and there is no model", () =>
    onSite(async (ctx) => {
      await updateSettings(ctx, { ...compatible("quoting"), key });
      const moved = { ...ctx, vault: createVault("the secret of the site after a move") };
      expect(await getSettings(moved)).toMatchObject({
        key: { state: "unreadable", end: null },
        active: { model: null },
      });
      await expect(probeModels(moved)).rejects.toThrow(/key cannot be read/);
      expect((await updateSettings(moved, { key: `${key}2` })).active).toEqual({
        model: "quoting",
        embeddingModel: null,
      });
    }));

  test("what is missing or wrong is told by its field, and nothing is saved", () =>
    onSite(async (ctx) => {
      const before = await getSettings(ctx);
      for (const [input, pointers] of [
        [{ provider: "compatible" }, ["/baseUrl", "/model"]],
        [{ provider: "openai", model: "gpt-5-mini" }, ["/key"]],
        [{ ...compatible("m"), embeddingModel: "own" }, ["/embeddingDimensions"]],
        [{ baseUrl: "ftp://host" }, ["/baseUrl"]],
        [{ baseUrl: "http://169.254.169.254/v1" }, ["/baseUrl"]],
        [{ baseUrl: "https://me:word@host/v1" }, ["/baseUrl"]],
        [{ baseUrl: "" }, ["/baseUrl"]],
      ] as const) {
        expect([input, await faultsOf(updateSettings(ctx, input))]).toEqual([input, pointers]);
      }
      expect(await getSettings(ctx)).toEqual(before);
      expect(await updateSettings(ctx, { ...compatible("m"), embeddingModel: "bge-m3" })).toMatchObject({
        embeddingDimensions: 1_024,
        active: { model: "m", embeddingModel: "bge-m3" },
      });
      expect(await updateSettings(ctx, { embeddingModel: null })).toMatchObject({ embeddingDimensions: null });
    }));

  test("the environment is told beside, and comes back", () =>
    onSite(async (plain) => {
      const ctx = { ...plain, ai: createAi({ AI_BASE_URL: fake.baseURL, AI_MODEL: "echo" }) };
      expect(await updateSettings(ctx, compatible("quoting"))).toMatchObject({
        environment: { model: "echo", embeddingModel: null },
        active: { model: "quoting" },
      });
      expect(await updateSettings(ctx, { provider: "none" })).toMatchObject({ active: { model: null } });
      expect(await updateSettings(ctx, { provider: "environment" })).toMatchObject({ active: { model: "echo" } });
    }));

  test("only administrators, and keys of theirs with the scope", async () => {
    const { id: userId } = admin;
    const keyed: Actor = { kind: "key", userId, role: "admin", keyId: newId(), scopes: ["courses:read", "users:read"] };
    const teacher = await makeUser(services.db, { role: "instructor" });
    for (const actor of [keyed, teacher.actor]) {
      const ctx = { ...services, actor };
      for (const work of [getSettings(ctx), updateSettings(ctx, {}), probeModels(ctx), getSpending(ctx, {})]) {
        await expect(work).rejects.toMatchObject({ code: "forbidden" });
      }
    }
  });

  test("whatever is sent, the settings stay whole", () =>
    onSite(async (ctx) => {
      const urls = fc.constantFrom(
        null,
        "",
        "http://h/v1",
        "https://u@h",
        "http://[fe80::1]",
        "http://0/",
        "x",
        fake.baseURL,
      );
      const names = fc.option(fc.string({ maxLength: 210 }), { nil: null });
      const inputs = fc.record(
        {
          provider: fc.constantFrom("environment", "openai", "compatible", "none", "other"),
          baseUrl: urls,
          key: fc.option(fc.string({ maxLength: 40 }), { nil: null }),
          ...{ model: names, embeddingModel: names },
          embeddingDimensions: fc.option(fc.integer({ min: -2, max: 5_000 }), { nil: null }),
          siteDailyTokens: fc.option(fc.oneof(fc.integer(), fc.double()), { nil: null }),
          asksUsage: fc.oneof(fc.boolean(), fc.constant("true")),
        },
        { requiredKeys: [] },
      );
      let saved = 0;
      for (const input of fc.sample(inputs, 150)) {
        const parsed = UpdateModelSettings.safeParse(input);
        if (!parsed.success) continue;
        const faults = await faultsOf(updateSettings(ctx, parsed.data).then((told) => ModelSettings.parse(told)));
        if (faults.length === 0) saved += 1;
        const settings = await getSettings(ctx);
        if (settings.provider === "compatible") expect(settings.baseUrl).toMatch(/^http:\/\/(h|127)/);
        if (settings.provider === "openai") expect(settings.key.state).toBe("set");
      }
      expect(saved).toBeGreaterThan(5);
    }));
});

const resultsOf = ({ steps }: Probe) => Object.fromEntries(steps.map(({ check, result }) => [check, result]));

describe("the probe", () => {
  const probe = async (ctx: Context, input: UpdateModelSettings) => {
    const limits = { firstTokenMs: 400, idleMs: 400, stepMs: 400, totalMs: 400 };
    const hasty = { ...ctx, ai: { ...ctx.ai, limits } };
    await updateSettings(hasty, { key, ...input });
    const result = Probe.parse(await probeModels(hasty));
    expect(JSON.stringify(result)).not.toMatch(/sk-|SECRET|Overloaded|It broke/);
    return result;
  };

  test("what works is told with what could be better", () =>
    onSite(async (ctx) => {
      fake.behave("quoting");
      const good = await probe(ctx, { ...compatible("fake"), embeddingModel: "embed-32", embeddingDimensions: 32 });
      expect(good.models).toContain("fake");
      expect(resultsOf(good)).toEqual({
        ...{ models: "works", answer: "works", stream: "works", usage: "differs", tools: "differs", objects: "works" },
        embeddings: "works",
      });
      expect(resultsOf(await probe(ctx, { asksUsage: true })).usage).toBe("works");
      fake.behave("scripted", [{ text: "Yes.", calls: [{ name: "search_course", input: { query: "memory" } }] }]);
      const wrong = await probe(ctx, { model: "unlisted", embeddingDimensions: 64 });
      expect(resultsOf(wrong)).toMatchObject({ models: "differs", tools: "works", embeddings: "fails" });
      expect(wrong.steps.at(-1)?.says).toBe("The model makes vectors of 32 numbers, not of 64: set that.");
      const { uses } = await getSpending(ctx, { days: 1 });
      expect(uses.filter(({ use }) => use === "probe").map(({ model }) => model)).toEqual([
        "embed-32",
        "fake",
        "unlisted",
      ]);
    }));

  test("each fault has its own words, and what cannot work is not tried", () =>
    onSite(async (ctx) => {
      fake.behave("scripted");
      for (const [model, says] of [
        ["401", /refuses the key/],
        ["404", /does not know this model/],
        ["429", /asks to wait/],
        ["quota", /no credit/],
        ["500", /fault of its own/],
        ["redirect", /none is followed/],
        ["html", /another kind/],
        ["hang", /too long/],
        ["empty", /says nothing/],
      ] as const) {
        const result = await probe(ctx, compatible(model));
        expect([model, result.steps[1]?.says]).toEqual([model, expect.stringMatching(says)]);
        expect(resultsOf(result)).toMatchObject({ answer: "fails", stream: "skipped", objects: "skipped" });
      }
      for (const [model, steps] of [
        ["early-end", { answer: "works", stream: "fails" }],
        ["cut", { answer: "works", stream: "fails" }],
        ["error", { answer: "works", stream: "fails" }],
        ["hang-midway", { answer: "works", stream: "fails" }],
        ["refuses-tools", { stream: "works", tools: "differs" }],
        ["refuses-usage", { stream: "works", usage: "differs" }],
        ["refuses-json", { objects: "differs" }],
      ] as const) {
        expect([model, resultsOf(await probe(ctx, compatible(model)))]).toEqual([
          model,
          expect.objectContaining(steps),
        ]);
      }
      expect(resultsOf(await probe(ctx, { ...compatible("refuses-usage"), asksUsage: true }))).toMatchObject({
        ...{ stream: "fails", usage: "fails" },
      });
      const dead = await probe(ctx, { ...compatible("fake"), baseUrl: "http://127.0.0.1:9/v1" });
      expect(dead.steps[1]?.says).toBe("Nothing listens at this address.");
    }));

  test("of nothing there is no probe", () =>
    onSite(async (ctx) => {
      await expect(probeModels(ctx)).rejects.toMatchObject({ code: "conflict" });
    }));
});

test("spending is told by day, use and course, with what counts today", () =>
  onSite(async (ctx) => {
    const course = await makeCourse(ctx.db, admin, { title: "Counting" });
    await updateSettings(ctx, { siteDailyTokens: 500, courseDailyTokens: 100 });
    const spend = (use: "tutor" | "embeddings", at: string, courseId: string | null, tokens: number) =>
      insertUsage(ctx.db, {
        ...{ use, courseId, model: "m", inputTokens: tokens, outputTokens: 1, isEstimated: tokens % 2 === 1 },
        at: toInstant(new Date(at)),
      });
    await spend("tutor", "2032-02-27T23:59:59Z", course.id, 1_000);
    await spend("tutor", "2032-02-28T00:00:00Z", course.id, 11);
    await spend("tutor", "2032-02-29T01:00:00Z", course.id, 20);
    await spend("embeddings", "2032-02-29T02:00:00Z", course.id, 40);
    await spend("tutor", "2032-02-29T03:00:00Z", null, 60);
    const told = ModelSpending.parse(await getSpending(ctx, { days: 2 }));
    const counts = (inputTokens: number, outputTokens: number, requests: number) => ({
      inputTokens,
      outputTokens,
      requests,
    });
    expect(told).toEqual({
      from: "2032-02-28T00:00:00.000Z",
      today: { tokens: 82, siteDailyTokens: 500, courseDailyTokens: 100 },
      days: [
        { day: "2032-02-28", use: "tutor", ...counts(11, 1, 1) },
        { day: "2032-02-29", use: "embeddings", ...counts(40, 1, 1) },
        { day: "2032-02-29", use: "tutor", ...counts(80, 2, 2) },
      ],
      uses: [
        { use: "embeddings", model: "m", ...counts(40, 1, 1), estimated: 0 },
        { use: "tutor", model: "m", ...counts(91, 3, 3), estimated: 1 },
      ],
      courses: [
        { courseId: course.id, title: "Counting", ...counts(71, 3, 3), todayTokens: 21 },
        { courseId: null, title: null, ...counts(60, 1, 1), todayTokens: 61 },
      ],
    });
    expect(
      (await openModel({ ...ctx, ai: createAi({ AI_API_KEY: "k" }) }, { use: "tutor", courseId: course.id })).ai,
    ).not.toBeNull();
  }));
