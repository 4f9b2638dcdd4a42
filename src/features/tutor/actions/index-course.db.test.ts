import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { AppError } from "#/core/errors.ts";
import { updateLesson } from "#/features/courses/actions/update-lesson.ts";
import { lessons } from "#/features/courses/tables.ts";
import { startJobs } from "#/server/jobs.ts";
import { makeCourse, makeLesson, makeModule, makeUser } from "#/test/factories.ts";
import { onEmptyDatabase } from "#/test/factories-accounts.ts";
import { ctxFor, testAddress, testServices } from "#/test/harness.ts";
import { platformOf } from "#/test/rest.ts";
import { coursesToIndex, findRun, markAllStale } from "../store-runs.ts";
import { indexedLessons } from "../tables.ts";
import { embeddings, indexRuns } from "../tables-index.ts";
import type { EmbeddingState } from "./embedding-model.ts";
import { indexCourse } from "./index-course.ts";
import { rebuildIndex } from "./rebuild-index.ts";

const services = testServices();
const { db } = services;
const going = new AbortController().signal;
const noModel = async (): Promise<EmbeddingState> => ({ embedding: null, why: "no_model" });

/** An embedding model that counts what it was given; its vectors mean nothing. */
const fakeModel = (given: { model?: string; dimensions?: number; made?: number } = {}) => {
  const { model = "fake", dimensions = 4, made = dimensions } = given;
  const asked: string[] = [];
  const embed = async (texts: readonly string[]) => {
    asked.push(...texts);
    return texts.map((text) => Array.from({ length: made }, (_, i) => (text.charCodeAt(i) || 1) / 100));
  };
  return { asked, open: async (): Promise<EmbeddingState> => ({ embedding: { model, dimensions, embed }, why: null }) };
};

const makeBig = async (count: number) => {
  const course = await makeCourse(db, await makeUser(db));
  const module = await makeModule(db, course);
  const made = [];
  for (let i = 0; i < count; i += 1) {
    made.push(
      await makeLesson(db, course, { moduleId: module.id, position: i, title: `Bees ${i}`, body: `Bee ${i} hums.` }),
    );
  }
  return { courseId: course.id, lessons: made };
};

const runOf = async (courseId: string) => {
  const [row] = await db
    .select({ state: indexRuns.state, step: indexRuns.step, done: indexRuns.done, problem: indexRuns.problem })
    .from(indexRuns)
    .where(eq(indexRuns.courseId, courseId));
  return row;
};

const countIndexed = async (courseId: string) => db.$count(indexedLessons, eq(indexedLessons.courseId, courseId));

const isAskedFor = async (courseId: string) =>
  (await coursesToIndex(db, new Date(Date.now() + 60_000).toISOString(), null)).includes(courseId);

describe("the index job", () => {
  test("goes on where it was stopped, and can be cancelled", async () => {
    const { courseId, lessons: made } = await makeBig(60);
    expect(await isAskedFor(courseId)).toBe(true);
    const stop = new AbortController();
    const stopping = {
      ...services,
      now: () => {
        stop.abort();
        return new Date();
      },
    };
    await expect(indexCourse(stopping, courseId, stop.signal, noModel)).rejects.toThrow();
    expect([await countIndexed(courseId), (await runOf(courseId))?.state]).toEqual([25, "waiting"]);
    await indexCourse(services, courseId, going, noModel);
    expect(await countIndexed(courseId)).toBe(60);
    expect(await runOf(courseId)).toEqual({ state: "done", step: "lessons", done: 35, problem: null });
    expect(await isAskedFor(courseId)).toBe(false);

    await markAllStale(db, courseId);
    await db.update(indexRuns).set({ state: "waiting", isCancelAsked: true }).where(eq(indexRuns.courseId, courseId));
    await indexCourse(services, courseId, going, noModel);
    expect((await runOf(courseId))?.state).toBe("cancelled");
    expect(await isAskedFor(courseId)).toBe(false);
    const later = new Date(Date.now() + 1_000).toISOString();
    await db.update(lessons).set({ updatedAt: later }).where(eq(lessons.id, made[0]!.id));
    expect(await isAskedFor(courseId)).toBe(true);
  });

  test("embeds only new words, says what is wrong, and begins anew after a change of model", async () => {
    const { courseId, lessons: made } = await makeBig(3);
    const first = fakeModel();
    await indexCourse(services, courseId, going, first.open);
    expect(first.asked.sort()).toEqual([0, 1, 2].map((i) => `Bees ${i}\n\nBee ${i} hums.`));
    await db.update(lessons).set({ body: "Ants walk.", version: 2 }).where(eq(lessons.id, made[1]!.id));
    await db.update(lessons).set({ state: "draft" }).where(eq(lessons.id, made[2]!.id));
    const second = fakeModel();
    await indexCourse(services, courseId, going, second.open);
    expect(second.asked).toEqual(["Bees 1\n\nAnts walk."]);
    expect(await db.$count(embeddings, eq(embeddings.courseId, courseId))).toBe(2);

    const wrong = fakeModel({ dimensions: 8, made: 5 });
    await expect(indexCourse(services, courseId, going, wrong.open)).rejects.toThrow(AppError);
    expect(await runOf(courseId)).toMatchObject({
      state: "failed",
      problem: "The embedding model fake gave vectors of 5 numbers where 8 were told. None of them was kept.",
    });
    const kinds = () =>
      db
        .selectDistinct({ model: embeddings.model, dimensions: embeddings.dimensions })
        .from(embeddings)
        .where(eq(embeddings.courseId, courseId));
    expect(await kinds()).toEqual([{ model: "fake", dimensions: 4 }]);
    const other = fakeModel({ model: "other", dimensions: 8 });
    await indexCourse(services, courseId, going, other.open);
    expect(await kinds()).toEqual([{ model: "other", dimensions: 8 }]);
    expect(other.asked).toHaveLength(2);
  });

  test("a fault that we have no words for is told in ours", async () => {
    const { courseId } = await makeBig(1);
    const open = async () => {
      throw new Error("secret");
    };
    await expect(indexCourse(services, courseId, going, open)).rejects.toThrow("secret");
    expect((await runOf(courseId))?.problem).toBe("Something went wrong that the site's log tells more about.");
  });
});

test("a saved lesson is indexed by the worker without anybody asking", { timeout: 90_000 }, () =>
  onEmptyDatabase(services, testAddress(), async (site, address) => {
    const author = await makeUser(site.db, { role: "instructor" });
    const course = await makeCourse(site.db, author);
    const lesson = await makeLesson(site.db, course, { body: "Bees hum." });
    const { jobsOf } = await import("#/api/jobs.ts");
    const jobs = await startJobs(address, site.log, jobsOf(platformOf(site)), { pollSeconds: 0.5 });
    const asked: Promise<void>[] = [];
    const request = (name: string, subject: string) => void asked.push(jobs.request(name, subject));
    const ctx = ctxFor({ ...site, requests: { request } }, author.actor);
    await updateLesson(ctx, { lessonId: lesson.id, body: "Bees dance." });
    await Promise.all(asked);
    const isDone = async () => (await findRun(site.db, course.id))?.state === "done";
    for (let i = 0; i < 100 && !(await isDone()); i += 1) await new Promise((resolve) => setTimeout(resolve, 100));
    const indexed = async () => (await site.db.select({ version: indexedLessons.version }).from(indexedLessons))[0];
    expect(await indexed()).toEqual({ version: 2 });
    const admin = await makeUser(site.db, { role: "admin" });
    const again = ctxFor({ ...site, requests: { request } }, admin.actor);
    expect(await rebuildIndex(again, { courseId: course.id })).toMatchObject({ stale: 1, run: { state: "waiting" } });
    expect(await indexed()).toEqual({ version: -1 });
    await Promise.all(asked);
    for (let i = 0; i < 100 && !(await isDone()); i += 1) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await indexed()).toEqual({ version: 2 });
    await jobs.stop();
  }),
);
