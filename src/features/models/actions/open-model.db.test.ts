import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAi } from "#/server/ai/ai.ts";
import type { Context, Services } from "#/server/context.ts";
import { createVault } from "#/server/vault.ts";
import { makeCourse, makeUser, type Person } from "#/test/factories.ts";
import { type FakeAi, startFakeAi } from "#/test/fake-ai/server.ts";
import { testServices } from "#/test/harness.ts";
import { rolledBack } from "#/test/rolled-back.ts";
import { modelSettings, modelUsage } from "../tables.ts";
import { openEmbedding } from "./open-embedding.ts";
import { openModel } from "./open-model.ts";
import { keyPurpose } from "./opened-ai.ts";

const services = testServices();
const now = () => new Date("2031-05-06T10:00:00.000Z");

let fake: FakeAi;
let teacher: Person;
let courseId: string;
let otherId: string;
beforeAll(async () => {
  fake = await startFakeAi();
  teacher = await makeUser(services.db, { role: "instructor" });
  courseId = (await makeCourse(services.db, teacher)).id;
  otherId = (await makeCourse(services.db, teacher)).id;
});
afterAll(() => fake.close());

type Stored = Partial<typeof modelSettings.$inferInsert>;

const store = async (site: Services, values: Stored) => {
  const row = { key: "site", updatedAt: "2031-05-06T09:00:00.000Z", ...values };
  await site.db.insert(modelSettings).values(row).onConflictDoUpdate({ target: modelSettings.key, set: row });
};

/** A site of its own, undone at the end. */
const onSite = (work: (ctx: Context) => Promise<void>) =>
  rolledBack({ ...services, now }, (site) => work({ ...site, actor: teacher.actor }));

const stored = (ctx: Context): Stored => ({
  provider: "compatible",
  baseUrl: fake.baseURL,
  sealedKey: ctx.vault.seal(keyPurpose, "stored-key"),
  model: "stored-model",
});
const fromEnvironment = () => createAi({ AI_BASE_URL: fake.baseURL, AI_MODEL: "environment-model" });
const work = () => ({ use: "tutor", courseId }) as const;

describe("the model of a piece of work", () => {
  test("the environment's counts until an administrator sets another, and limits stay those of the site", () =>
    onSite(async (plain) => {
      await store(plain, { provider: "environment" });
      expect(await openModel(plain, work())).toEqual({ ai: null, why: "not_set_up" });
      const limits = { firstTokenMs: 1, idleMs: 2, stepMs: 3, totalMs: 4 };
      const ctx = { ...plain, ai: { ...fromEnvironment(), limits } };
      expect(await openModel(ctx, work())).toMatchObject({ ai: { modelName: "environment-model", limits } });
      await store(ctx, stored(ctx));
      expect(await openModel(ctx, work())).toMatchObject({ ai: { modelName: "stored-model", limits } });
      await store(ctx, { provider: "none" });
      expect(await openModel(ctx, work())).toEqual({ ai: null, why: "not_set_up" });
    }));

  test("an opened provider is kept until the settings change", () =>
    onSite(async (ctx) => {
      await store(ctx, stored(ctx));
      const first = await openModel(ctx, work());
      const again = await openModel(ctx, work());
      expect(again.ai?.model).toBe(first.ai?.model);
      await store(ctx, { model: "another" });
      expect(await openModel(ctx, work())).toMatchObject({ ai: { modelName: "another" } });
    }));

  test("a key that was sealed under another secret is no key", () =>
    onSite(async (ctx) => {
      await store(ctx, stored(ctx));
      const moved = { ...ctx, vault: createVault("the secret of the site after it changed"), ai: fromEnvironment() };
      expect(await openModel(moved, work())).toEqual({ ai: null, why: "not_set_up" });
      expect(await openModel(ctx, work())).toMatchObject({ ai: { modelName: "stored-model" } });
    }));
});

describe("budgets and the ledger", () => {
  test("what is spent counts for its day and course, and the lower limit holds", () =>
    onSite(async (plain) => {
      await store(plain, { provider: "environment", siteDailyTokens: 200, courseDailyTokens: 100 });
      const ctx = { ...plain, ai: fromEnvironment() };
      const opened = await openModel(ctx, work());
      if (!opened.ai) throw new Error("no model");
      await opened.record({ inputTokens: 60, outputTokens: 39 });
      expect((await openModel(ctx, work())).ai).not.toBeNull();
      expect(await openModel(ctx, { ...work(), dailyTokens: 99 })).toEqual({ ai: null, why: "budget_spent" });
      await opened.record({ inputTokens: 1, outputTokens: 0, isEstimated: true });
      expect(await openModel(ctx, work())).toEqual({ ai: null, why: "budget_spent" });
      expect(await openModel(ctx, { ...work(), dailyTokens: 500 })).toEqual({ ai: null, why: "budget_spent" });

      const other = await openModel(ctx, { use: "drafts", courseId: otherId });
      if (!other.ai) throw new Error("no model");
      await other.record({ inputTokens: 50, outputTokens: 50 });
      const third = { use: "hints", courseId: (await makeCourse(ctx.db, teacher)).id } as const;
      expect(await openModel(ctx, third)).toEqual({ ai: null, why: "budget_spent" });
      const tomorrow = { ...ctx, now: () => new Date("2031-05-07T00:00:00.000Z") };
      expect((await openModel(tomorrow, work())).ai).not.toBeNull();

      const rows = await ctx.db
        .select({ use: modelUsage.use, model: modelUsage.model, tokens: modelUsage.inputTokens, at: modelUsage.at })
        .from(modelUsage)
        .where(eq(modelUsage.courseId, otherId));
      expect(rows).toEqual([{ use: "drafts", model: "environment-model", tokens: 50, at: "2031-05-06T10:00:00.000Z" }]);
    }));

  test("a ledger that cannot be written stops no answer", async () => {
    const ctx = { ...services, actor: teacher.actor, ai: fromEnvironment() };
    const opened = await openModel(ctx, { use: "tutor", courseId: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c4d" });
    if (!opened.ai) throw new Error("no model");
    await expect(opened.record({ inputTokens: 1, outputTokens: 1 })).resolves.toBeUndefined();
  });
});

describe("embeddings", () => {
  const withEmbedding = (model: string, dimensions: number) =>
    createAi({ AI_BASE_URL: fake.baseURL, AI_EMBEDDING_MODEL: model, AI_EMBEDDING_DIMENSIONS: dimensions });

  test("texts become vectors in order, in batches, and are in the ledger apart from the budgets", () =>
    onSite(async (plain) => {
      await store(plain, { provider: "environment", courseDailyTokens: 10 });
      const ctx = { ...plain, ai: withEmbedding("embed-48", 48) };
      const embedding = await openEmbedding(ctx, { courseId });
      if (!embedding) throw new Error("no embedding model");
      expect(embedding).toMatchObject({ model: "embed-48", dimensions: 48 });
      const before = fake.requests.length;
      const texts = Array.from({ length: 70 }, (_, n) => `passage ${n} of the course about remembering`);
      const vectors = await embedding.embed(texts);
      expect(fake.requests.length - before).toBe(3);
      expect(vectors.map((vector) => vector.length)).toEqual(texts.map(() => 48));
      expect((await embedding.embed([texts[69]!]))[0]).toEqual(vectors[69]);
      expect(await embedding.embed([])).toEqual([]);
      const rows = await ctx.db
        .select({ use: modelUsage.use, input: modelUsage.inputTokens, output: modelUsage.outputTokens })
        .from(modelUsage)
        .where(eq(modelUsage.courseId, courseId));
      expect(rows.every(({ use, input, output }) => use === "embeddings" && input > 10 && output === 0)).toBe(true);
      expect(rows).toHaveLength(4);
      expect((await openModel(ctx, work())).ai).not.toBeNull();
    }));

  test("texts that share words are near, others are not", async () => {
    const embedding = await openEmbedding({ ...services, actor: teacher.actor, ai: withEmbedding("embed-256", 256) });
    if (!embedding) throw new Error("no embedding model");
    const [a, b, c] = await embedding.embed([
      "Spacing practice strengthens memory",
      "Practising with spaces makes memories strong",
      "Bread dough rises overnight",
    ]);
    const cosine = (x: number[] = [], y: number[] = []) => x.reduce((sum, value, at) => sum + value * y[at]!, 0);
    expect(cosine(a, b)).toBeGreaterThan(cosine(a, c) + 0.3);
  });

  test("none without a model, and a clear refusal from one that fails, hangs or makes other vectors", async () => {
    const ctx = { ...services, actor: teacher.actor };
    expect(await openEmbedding(ctx)).toBeNull();
    for (const [model, dimensions, said] of [
      ["embed-48", 64, /does not make vectors of 64 numbers/],
      ["401", 64, /could not be reached/],
      ["html", 64, /could not be reached/],
      ["hang", 64, /could not be reached/],
    ] as const) {
      const ai = withEmbedding(model, dimensions);
      const embedding = await openEmbedding({ ...ctx, ai: { ...ai, limits: { ...ai.limits, stepMs: 300 } } });
      await expect(embedding?.embed(["text"])).rejects.toThrow(said);
    }
    const stopped = await openEmbedding({ ...ctx, ai: withEmbedding("hang", 64) });
    await expect(stopped?.embed(["text"], AbortSignal.timeout(50))).rejects.toThrow(/timeout/);
  });
});
