import { beforeAll, describe, expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import { getLesson } from "#/features/courses/actions/get-lesson.ts";
import { listVersions } from "#/features/courses/actions/list-versions.ts";
import { updateLesson } from "#/features/courses/actions/update-lesson.ts";
import type { Context } from "#/server/context.ts";
import { makeEnrolment, makeInstructor, makeUser } from "#/test/factories.ts";
import { makeTutorWorld, type TutorWorld } from "#/test/factories-tutor.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import type { UpdateTutorSettings } from "../contract-settings.ts";
import { createThread } from "./create-thread.ts";
import { deleteThread } from "./delete-thread.ts";
import { getThread } from "./get-thread.ts";
import { listConversations, listReads } from "./list-conversations.ts";
import { listAsked, listGaps } from "./list-gaps.ts";
import { publishNote } from "./publish-note.ts";
import { questionOverview } from "./question-overview.ts";
import { rateAnswer, unrateAnswer } from "./rate-answer.ts";
import { readConversation } from "./read-conversation.ts";
import { sendMessage } from "./send-message.ts";
import { updateSettings } from "./update-settings.ts";
import { createNote, deleteNote, getNote, listNotes, updateNote } from "./write-note.ts";

const services = testServices();
const { db } = services;
let world: TutorWorld;
let courseId: string;
const learners: Context[] = [];
beforeAll(async () => {
  world = await makeTutorWorld(services);
  courseId = world.course.id;
  for (const name of ["Ben", "Cleo", "Dora", "Emil"]) {
    const person = await makeUser(db, { name });
    await makeEnrolment(db, world.course, person);
    learners.push(ctxFor(services, person.actor));
  }
});

const set = (given: Omit<UpdateTutorSettings, "courseId">) => updateSettings(world.asTeacher, { courseId, ...given });
const say = async (ctx: Context, text: string, threadId?: string) => {
  const id = threadId ?? (await createThread(ctx, { courseId })).id;
  const { answer } = await sendMessage(ctx, { threadId: id, text, clientMessageId: newId() });
  return { threadId: id, answerId: answer.id, answer };
};
const recent = { days: 30, limit: 20 };
const overview = () => questionOverview(world.asTeacher, { courseId, days: 30 });
const gaps = async (state: "open" | "answered" = "open") =>
  (await listGaps(world.asTeacher, { courseId, ...recent, state })).items;
const asked = async () => (await listAsked(world.asTeacher, { courseId, ...recent, kind: "all" })).items;

const bread = "How do I bake sourdough bread?";
const effect = "What is the hypercorrection effect?";
const [ben, cleo, dora, emil] = [0, 1, 2, 3].map((i) => () => learners[i]!) as [
  () => Context,
  () => Context,
  () => Context,
  () => Context,
];

test("under “private” staff see counts of what three people asked, and no word of it", async () => {
  await say(ben(), effect);
  await say(cleo(), effect);
  expect(await overview()).toMatchObject({ total: null, lessons: [], weeks: [{ counts: null }] });
  await say(dora(), effect);
  await say(dora(), bread);
  const told = await overview();
  expect(told.total).toEqual({ questions: 4, declined: 1, up: 0, down: 0 });
  expect(told.lessons).toMatchObject([{ slug: "feedback", counts: { questions: 3, declined: 0 }, sections: [] }]);
  expect([await gaps(), await asked()]).toEqual([[], []]);
  expect((await listConversations(world.asTeacher, { courseId, limit: 20 })).items).toEqual([]);
});

test("what staff try out themselves does not count", async () => {
  const before = (await overview()).total;
  await say(world.asTeacher, effect);
  expect((await overview()).total).toEqual(before);
});

test("under “aggregate” a gap shows when three people have it, without who; nothing older opens", async () => {
  await set({ visibility: "aggregate" });
  await say(ben(), bread);
  await say(cleo(), "How do I bake bread, sourdough?");
  expect(await gaps()).toEqual([]);
  await say(dora(), bread);
  const [gap] = await gaps();
  expect(gap).toMatchObject({ text: bread, declined: 3, people: 3, note: null });
  expect(JSON.stringify(await gaps())).not.toMatch(/Ben|Cleo|Dora/);
  expect(await asked()).toEqual([]);
  const feedback = (await overview()).lessons.find(({ slug }) => slug === "feedback");
  expect(feedback?.sections).toEqual([]);
});

describe("under “staff may read”", () => {
  let shared: Awaited<ReturnType<typeof say>>;
  beforeAll(async () => {
    await set({ visibility: "instructor" });
    shared = await say(ben(), effect);
    await say(ben(), "Who wins the football cup?", shared.threadId);
  });

  test("single questions and conversations are open, and each reading is written down and shown", async () => {
    expect((await asked()).map(({ text }) => text)).toEqual(["Who wins the football cup?", effect]);
    const { items } = await listConversations(world.asTeacher, { courseId, limit: 20 });
    expect(items).toMatchObject([{ id: shared.threadId, learner: "Ben", questions: 2, lastReadAt: null }]);
    expect((await getThread(ben(), shared)).reads).toEqual([]);
    const read = await readConversation(world.asTeacher, { conversationId: shared.threadId });
    expect(read.messages.map(({ role }) => role)).toEqual(["learner", "tutor", "learner", "tutor"]);
    const colleague = await makeInstructor(db, world.course, "Mara Lind");
    await readConversation(ctxFor(services, colleague.actor), { conversationId: shared.threadId });
    const { reads, visibility } = await getThread(ben(), shared);
    expect([reads.length, reads[0]?.by, visibility]).toEqual([2, "Mara Lind", "instructor"]);
    const trail = await listReads(world.asTeacher, { courseId, limit: 1 });
    expect(trail.items).toMatchObject([{ by: "Mara Lind", learner: "Ben", conversationId: shared.threadId }]);
    const rest = await listReads(world.asTeacher, { courseId, limit: 5, cursor: trail.nextCursor ?? "" });
    expect(rest.items).toHaveLength(1);
  });

  test("what was begun under a stricter rule stays closed, however it goes on", async () => {
    await set({ visibility: "private" });
    const secret = await say(cleo(), effect);
    await set({ visibility: "instructor" });
    await say(cleo(), "And why?", secret.threadId);
    const narrowed = await say(dora(), effect);
    await set({ visibility: "private" });
    await say(dora(), "And why?", narrowed.threadId);
    await expect(readConversation(world.asTeacher, { conversationId: shared.threadId })).rejects.toMatchObject({
      code: "not_found",
    });
    expect((await getThread(ben(), shared)).visibility).toBe("private");
    await set({ visibility: "instructor" });
    for (const { threadId } of [secret, narrowed]) {
      await expect(readConversation(world.asTeacher, { conversationId: threadId })).rejects.toMatchObject({
        code: "not_found",
      });
    }
    expect((await getThread(ben(), shared)).visibility).toBe("instructor");
    expect((await getThread(cleo(), secret)).visibility).toBe("private");
  });

  test("nobody but staff reads, and nothing is written down of those who were refused", async () => {
    const before = (await listReads(world.asTeacher, { courseId, limit: 100 })).items.length;
    const stranger = ctxFor(services, (await makeUser(db, { role: "instructor" })).actor);
    for (const [ctx, conversationId] of [
      [stranger, shared.threadId],
      [cleo(), shared.threadId],
      [ben(), shared.threadId],
      [world.asTeacher, newId()],
    ] as const) {
      await expect(readConversation(ctx, { conversationId })).rejects.toMatchObject({ code: "not_found" });
    }
    expect((await listReads(world.asTeacher, { courseId, limit: 100 })).items).toHaveLength(before);
  });

  test("a new conversation is refused when the rules changed since they were shown", async () => {
    const { version } = await set({ persona: "Calm." });
    await expect(createThread(emil(), { courseId, rulesVersion: version - 1 })).rejects.toMatchObject({
      code: "conflict",
    });
    await createThread(emil(), { courseId, rulesVersion: version });
  });

  test("an entry outlives the conversation and holds none of it", async () => {
    const gone = await say(emil(), effect);
    await readConversation(world.asTeacher, { conversationId: gone.threadId });
    await deleteThread(emil(), gone);
    const [entry] = (await listReads(world.asTeacher, { courseId, limit: 1 })).items;
    expect(entry).toMatchObject({ conversationId: gone.threadId, learner: "Emil" });
  });
});

test("thumbs are the learner's, of an answer, and may change", async () => {
  const { answerId, threadId } = await say(ben(), "Why do we forget?");
  const down = { answerId, thumb: "down" as const, reason: "too_little" as const, comment: " More examples. " };
  await rateAnswer(ben(), down);
  const [one] = await asked();
  expect(one?.thumb).toMatchObject({ thumb: "down", reason: "too_little", comment: "More examples." });
  expect((await overview()).reasons).toEqual([{ reason: "too_little", times: 1 }]);
  expect(await gaps()).toContainEqual(expect.objectContaining({ text: "Why do we forget?", down: 1, people: null }));
  await rateAnswer(ben(), { answerId, thumb: "up", reason: null, comment: "" });
  expect((await getThread(ben(), { threadId })).messages[1]?.thumb?.thumb).toBe("up");
  await unrateAnswer(ben(), { answerId });
  expect((await getThread(ben(), { threadId })).messages[1]?.thumb).toBeNull();
  const question = (await getThread(ben(), { threadId })).messages[0]!;
  for (const [ctx, id] of [
    [cleo(), answerId],
    [world.asTeacher, answerId],
    [ben(), question.id],
  ] as const) {
    await expect(rateAnswer(ctx, { ...down, answerId: id })).rejects.toMatchObject({ code: "not_found" });
  }
  await expect(rateAnswer(ben(), { ...down, thumb: "up" })).rejects.toMatchObject({ faults: [{ pointer: "/reason" }] });
});

test("a gap becomes a note in a lesson, counts as answered, and opens again when it is asked in vain again", async () => {
  const { asTeacher } = world;
  const gap = (await gaps()).find(({ text }) => text === bread)!;
  const { place } = (await asked()).find(({ text }) => text === effect)!;
  const at = { courseId, gapKey: gap.key, lessonId: place!.lessonId, anchor: place!.anchor };
  const draft = await createNote(asTeacher, { ...at, title: bread, body: "" });
  expect((await gaps()).find(({ key }) => key === gap.key)?.note).toMatchObject({ id: draft.id, state: "draft" });
  await expect(publishNote(asTeacher, { noteId: draft.id })).rejects.toMatchObject({ faults: [{ pointer: "/body" }] });
  const body = "Mix flour and water, and wait.";
  await updateNote(asTeacher, { noteId: draft.id, body, expectedRevision: 1 });
  await expect(updateNote(asTeacher, { noteId: draft.id, title: "Bread", expectedRevision: 1 })).rejects.toMatchObject({
    code: "conflict",
  });
  const before = await getLesson(asTeacher, at);
  const both = await Promise.allSettled([1, 2].map(() => publishNote(asTeacher, { noteId: draft.id })));
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const after = await getLesson(asTeacher, at);
  expect(after.version).toBe(before.version + 1);
  expect(after.body.split(`:::note[${bread}]\n${body}\n:::`)).toHaveLength(2);
  expect(after.body.replace(`:::note[${bread}]\n${body}\n:::\n\n`, "")).toBe(before.body);
  expect((await listVersions(asTeacher, { ...at, limit: 5 })).items).toHaveLength(2);
  expect([await gaps(), await gaps("answered")].map((list) => list.some(({ key }) => key === gap.key))).toEqual([
    false,
    true,
  ]);
  expect((await say(ben(), bread)).answer.isDeclined).toBe(false);
  for (const change of [
    () => updateNote(asTeacher, { noteId: draft.id, title: "Late" }),
    () => deleteNote(asTeacher, { noteId: draft.id }),
  ]) {
    await expect(change()).rejects.toMatchObject({ code: "conflict" });
  }
  await updateLesson(asTeacher, { lessonId: at.lessonId, body: before.body });
  await say(ben(), bread);
  expect((await gaps()).find(({ key }) => key === gap.key)?.note).toMatchObject({ state: "published" });
});

test("a topic that staff keep to themselves is declined before any search, and is no gap", async () => {
  const colleague = await makeInstructor(db, world.course, "Noor *Haas*");
  await set({ forbiddenTopics: ["exam dates"], contactUserId: colleague.id });
  const { answer } = await say(ben(), "When are the dates of the exam?");
  expect(answer).toMatchObject({ isDeclined: false, model: "written-1", citations: [] });
  expect(answer.text).toContain("“exam dates” out of the tutor");
  expect(answer.text).toContain("Please ask Noor \\*Haas\\*.");
  expect((await asked()).some(({ text }) => text.includes("exam"))).toBe(false);
});

test("a note goes to a place that is there, and is for staff", async () => {
  const { asTeacher } = world;
  const { place } = (await asked()).find(({ text }) => text === effect)!;
  const given = { courseId, gapKey: "0".repeat(32), lessonId: place!.lessonId, anchor: null, title: "T", body: "B" };
  const other = await makeTutorWorld(services);
  for (const [wrong, pointer] of [
    [{ anchor: "nowhere" }, "/anchor"],
    [{ lessonId: newId() }, "/lessonId"],
    [{ courseId: other.course.id }, "/lessonId"],
  ] as const) {
    const ctx = "courseId" in wrong ? other.asTeacher : asTeacher;
    await expect(createNote(ctx, { ...given, ...wrong })).rejects.toMatchObject({ faults: [{ pointer }] });
  }
  const note = await createNote(asTeacher, { ...given, anchor: place!.anchor });
  await expect(getNote(ben(), { noteId: note.id })).rejects.toMatchObject({ code: "not_found" });
  await updateLesson(asTeacher, { lessonId: given.lessonId, body: "No heading." });
  await expect(publishNote(asTeacher, { noteId: note.id })).rejects.toMatchObject({ code: "conflict" });
  await deleteNote(asTeacher, { noteId: note.id });
  expect((await listNotes(asTeacher, { courseId, limit: 5 })).items.map(({ id }) => id)).not.toContain(note.id);
});
