import { eq } from "drizzle-orm";
import { afterEach, describe, expect, test } from "vitest";
import { anonymous } from "#/core/actor.ts";
import { newId } from "#/core/ids.ts";
import { makeEnrolment, makeUser } from "#/test/factories.ts";
import { chunksIn, makeDemoCourse, makeTutorWorld } from "#/test/factories-tutor.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import type { Message } from "../contract.ts";
import { streamMessage } from "../stream-message.ts";
import { messages } from "../tables.ts";
import { createThread } from "./create-thread.ts";
import { deleteThread } from "./delete-thread.ts";
import { getThread } from "./get-thread.ts";
import { getTutor } from "./get-tutor.ts";
import { listThreads } from "./list-threads.ts";
import { searchPassages } from "./search-passages.ts";
import { sendMessage } from "./send-message.ts";
import { stopAnswer } from "./stop-answer.ts";

const services = testServices();
const { db } = services;
const send = (text: string, clientMessageId = newId()) => ({ text, clientMessageId });

afterEach(() => {
  services.now = () => new Date();
});

describe("an answer without a language model", () => {
  test("quotes the course word for word, with citations that open the lesson at the anchor", async () => {
    const { ctx, threadId, course } = await makeTutorWorld(services);
    const { question, answer } = await sendMessage(ctx, {
      threadId,
      ...send("What is the hypercorrection effect?", "m-1"),
    });
    expect(question).toMatchObject({ role: "learner", clientMessageId: "m-1", state: "complete" });
    expect(answer).toMatchObject({ role: "tutor", replyTo: question.id, state: "complete", model: "extractive-1" });
    expect(answer.text).toContain("No AI wrote this");
    expect(answer.text).toContain("**The finding is called the hypercorrection effect.**");
    expect(answer.citations[0]).toMatchObject({
      n: 1,
      courseSlug: course.slug,
      lessonSlug: "feedback",
      anchor: "the-gift-of-a-confident-mistake",
    });
    const marks = [...answer.text.matchAll(/\[(\d)\]/g)].map(([, n]) => Number(n));
    expect(answer.citations.map(({ n }) => n)).toEqual(marks);
    expect((await getThread(ctx, { threadId })).messages).toEqual([question, answer]);
  });

  test("mends typos and says so", async () => {
    const { ctx, threadId } = await makeTutorWorld(services);
    const { answer } = await sendMessage(ctx, { threadId, ...send("What is the hypercorection efect?") });
    expect(answer.corrections).toEqual([
      { word: "hypercorection", replacement: "hypercorrection" },
      { word: "efect", replacement: "effect" },
    ]);
    expect(answer.isDeclined).toBe(false);
  });

  test("declines what the course does not cover, and answers words without a subject", async () => {
    const { ctx, threadId } = await makeTutorWorld(services);
    const off = await sendMessage(ctx, { threadId, ...send("How do I bake sourdough bread?") });
    expect(off.answer).toMatchObject({ isDeclined: true, state: "complete" });
    const hello = await sendMessage(ctx, { threadId, ...send("Hello!") });
    expect(hello.answer.text).toMatch(/^Ask me about something/);
  });

  test("understands a short question after another, and one about the lesson as a whole", async () => {
    const { ctx, threadId, course } = await makeTutorWorld(services);
    await sendMessage(ctx, { threadId, ...send("What is the hypercorrection effect?") });
    const more = await sendMessage(ctx, { threadId, ...send("And why?") });
    expect(more.answer.citations[0]?.anchor).toBe("the-gift-of-a-confident-mistake");
    const { items } = await searchPassages(ctx, { courseId: course.id, q: "hypercorrection effect" });
    const lessonId = items[0]!.lessonId;
    const whole = await sendMessage(ctx, { threadId, lessonId, ...send("Summarise this lesson please") });
    expect(whole.answer.isDeclined).toBe(false);
    expect(new Set(whole.answer.citations.map(({ lessonSlug }) => lessonSlug))).toEqual(new Set(["feedback"]));
  });

  test("streams the same that is stored, and the same id twice gives one answer", async () => {
    const { ctx, threadId } = await makeTutorWorld(services);
    const input = { threadId, ...send("What is dual coding?", "once") };
    const [first, second] = await Promise.all([streamMessage(ctx, input), streamMessage(ctx, input)]);
    expect(first.headers.get("content-type")).toBe("text/event-stream");
    const bodies = await Promise.all([first.text(), second.text()]);
    const later = await (await streamMessage(ctx, input)).text();
    const { answer } = await sendMessage(ctx, input);
    for (const body of [...bodies, later]) {
      const chunks = chunksIn(body);
      const text = chunks.filter(({ type }) => type === "text-delta").map(({ delta }) => delta);
      expect(text.join("")).toBe(answer.text);
      expect(chunks.filter(({ type }) => type === "data-citation").map(({ data }) => data)).toEqual(answer.citations);
      expect(chunks.find(({ type }) => type === "message-metadata")?.messageMetadata).toMatchObject({
        state: "complete",
      });
      expect(body).toMatch(/data: \[DONE\]\s*$/);
    }
    expect((await getThread(ctx, { threadId })).messages).toHaveLength(2);
  });

  test("one answer at a time for each person", async () => {
    const { ctx, threadId, learner } = await makeTutorWorld(services);
    const now = new Date().toISOString();
    const writing = { threadId, citations: [], corrections: [], createdAt: now, touchedAt: now, text: "Half" };
    const question = newId();
    await db.insert(messages).values([
      { ...writing, id: question, role: "learner", state: "complete", clientMessageId: "dead" },
      { ...writing, id: newId(), role: "tutor", state: "writing", replyTo: question },
    ]);
    await expect(sendMessage(ctx, { threadId, ...send("Why?") })).rejects.toMatchObject({ code: "tutor_busy" });
    expect((await getThread(ctx, { threadId })).messages[1]).toMatchObject({ state: "writing" });
    // The process that wrote it died: after 20 s it counts as incomplete, and the next question goes through.
    services.now = () => new Date(Date.now() + 30_000);
    const later = ctxFor(services, learner.actor);
    expect((await getThread(later, { threadId })).messages[1]).toMatchObject({ state: "incomplete", text: "Half" });
    const { answer } = await sendMessage(later, { threadId, ...send("What is dual coding?") });
    expect(answer.state).toBe("complete");
  });

  test("stopping where nothing is written changes nothing; another process is asked by the stored state", async () => {
    const { ctx, threadId } = await makeTutorWorld(services);
    expect(await stopAnswer(ctx, { threadId })).toEqual({ stopped: false });
    await sendMessage(ctx, { threadId, ...send("What is dual coding?") });
    await db.update(messages).set({ state: "writing" }).where(eq(messages.threadId, threadId));
    expect(await stopAnswer(ctx, { threadId })).toEqual({ stopped: true });
    expect((await getThread(ctx, { threadId })).messages[1]?.state).toBe("stopped");
  });
});

describe("conversations", () => {
  test("are titled by the first question, listed latest first, and deleted for good", async () => {
    const { ctx, threadId, course } = await makeTutorWorld(services);
    const second = await createThread(ctx, { courseId: course.id, title: "Mine" });
    expect(second.title).toBe("Mine");
    await sendMessage(ctx, { threadId, ...send(`What is dual coding? ${"And more. ".repeat(20)}`) });
    const first = await listThreads(ctx, { courseId: course.id, limit: 1 });
    expect(first.items.map(({ id }) => id)).toEqual([threadId]);
    expect(first.items[0]!.title).toMatch(/^What is dual coding\?.{50,60}…$/);
    const rest = await listThreads(ctx, { courseId: course.id, limit: 1, cursor: first.nextCursor! });
    expect(rest).toMatchObject({ items: [{ id: second.id }], nextCursor: null });
    await deleteThread(ctx, { threadId });
    await expect(getThread(ctx, { threadId })).rejects.toMatchObject({ code: "not_found" });
  });

  test("belong to one person: for everybody else they do not exist", async () => {
    const { threadId, course } = await makeTutorWorld(services);
    const other = await makeUser(db);
    await makeEnrolment(db, course, other);
    const admin = await makeUser(db, { role: "admin" });
    for (const actor of [other.actor, admin.actor]) {
      const ctx = ctxFor(services, actor);
      for (const attempt of [getThread, stopAnswer, deleteThread]) {
        await expect(attempt(ctx, { threadId })).rejects.toMatchObject({ code: "not_found" });
      }
      await expect(sendMessage(ctx, { threadId, ...send("Hi") })).rejects.toMatchObject({ code: "not_found" });
    }
  });

  test("need enrolment, and a course that exists", async () => {
    const course = await makeDemoCourse(db, await makeUser(db));
    const stranger = ctxFor(services, (await makeUser(db)).actor);
    const given = { courseId: course.id };
    for (const attempt of [
      () => createThread(stranger, given),
      () => listThreads(stranger, { ...given, limit: 20 }),
      () => searchPassages(stranger, { ...given, q: "memory" }),
      () => getTutor(stranger, given),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: "not_enrolled" });
    }
    await expect(createThread(stranger, { courseId: newId() })).rejects.toMatchObject({ code: "not_found" });
    await expect(getTutor(ctxFor(services, anonymous), given)).rejects.toMatchObject({ code: "unauthenticated" });
  });

  test("cannot be tied to a lesson of another course", async () => {
    const one = await makeTutorWorld(services);
    const other = await makeTutorWorld(services);
    const { items } = await searchPassages(other.ctx, { courseId: other.course.id, q: "hypercorrection" });
    const attempt = createThread(one.ctx, { courseId: one.course.id, lessonId: items[0]!.lessonId });
    await expect(attempt).rejects.toMatchObject({ code: "not_enrolled" });
  });
});

describe("the tutor of a course", () => {
  test("tells its mode and suggests questions from the headings", async () => {
    const { ctx, course } = await makeTutorWorld(services);
    const status = await getTutor(ctx, { courseId: course.id });
    expect(status).toMatchObject({ mode: "extractive", model: null, isLocked: false });
    expect(status.suggestions).toHaveLength(3);
    const { threadId } = { threadId: (await createThread(ctx, { courseId: course.id })).id };
    const answers: Message[] = [];
    for (const text of status.suggestions) answers.push((await sendMessage(ctx, { threadId, ...send(text) })).answer);
    expect(answers.map(({ isDeclined }) => isDeclined)).toEqual([false, false, false]);
  });
});
