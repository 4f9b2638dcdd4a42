import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { lessons } from "#/features/courses/tables.ts";
import { createAi } from "#/server/ai/ai.ts";
import type { Context } from "#/server/context.ts";
import { hasVector } from "#/server/vector.ts";
import { makeUser } from "#/test/factories.ts";
import { makeDemoCourse } from "#/test/factories-tutor.ts";
import { startFakeAi } from "#/test/fake-ai/server.ts";
import { testAddress, testServices } from "#/test/harness.ts";
import { selectIndexes } from "../store-runs.ts";
import { indexCourse } from "./index-course.ts";
import { nearestByMeaning } from "./nearest-by-meaning.ts";
import { rankCourse } from "./search-course.ts";

const services = testServices();
const { db } = services;
const going = new AbortController().signal;
const question = "What is the fluency illusion?";

/** A site whose embeddings come from the fake endpoint: bags of stems, so that words stand for meaning. */
const siteWith = (baseURL: string, dimensions: number): Context => ({
  ...services,
  actor: { kind: "system", job: "test" },
  ai: createAi({
    ...{ AI_BASE_URL: baseURL, AI_API_KEY: "key", AI_MODEL: "fake" },
    ...{ AI_EMBEDDING_MODEL: `embed-${dimensions}`, AI_EMBEDDING_DIMENSIONS: dimensions },
  }),
});

// The embedded engine brings pgvector; the tests' server has none, as many servers.
const isHere = testAddress().kind === "embedded";

test("a site says whether its database can rank by meaning", async () => {
  expect(await hasVector(db)).toBe(isHere);
});

describe.runIf(isHere)("passages near in meaning", () => {
  test("join the ranking once every passage is embedded by the model in use", async () => {
    const fake = await startFakeAi();
    const ctx = siteWith(fake.baseURL, 256);
    const { id: courseId } = await makeDemoCourse(db, await makeUser(db));
    const near = () => nearestByMeaning(ctx)(courseId, question);
    expect((await rankCourse(ctx, courseId, question, nearestByMeaning(ctx))).passages[0]?.score).toBeGreaterThan(1);
    expect(await near()).toBeNull();
    await indexCourse(ctx, courseId, going);
    const [index] = await selectIndexes(db, { kind: { model: "embed-256", dimensions: 256 }, courseId, limit: 1 });
    expect(index?.embedded).toBe(index?.passages);
    expect(await near()).toHaveLength(50);
    const { passages } = await rankCourse(ctx, courseId, question, nearestByMeaning(ctx));
    expect(passages[0]).toMatchObject({ anchor: "fluency-feels-like-knowledge", score: 1 });
    expect(passages.length).toBe(6);

    const other = siteWith(fake.baseURL, 128);
    expect(await nearestByMeaning(other)(courseId, question)).toBeNull();
    const hidden = passages[0]!.lessonId;
    await db.update(lessons).set({ state: "draft" }).where(eq(lessons.id, hidden));
    expect((await near())?.some(({ lessonId }) => lessonId === hidden)).toBe(false);
    await fake.close();
    expect(await near()).toBeNull();
    expect((await rankCourse(ctx, courseId, question, nearestByMeaning(ctx))).passages.length).toBeGreaterThan(0);
  });
});
