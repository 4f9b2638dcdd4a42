import { beforeAll, expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import { makeInstructor, makeUser } from "#/test/factories.ts";
import { makeTutorWorld, type TutorWorld } from "#/test/factories-tutor.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { defaultSettings } from "../contract-settings.ts";
import { createThread } from "./create-thread.ts";
import { deleteThread } from "./delete-thread.ts";
import { getPeople } from "./get-people.ts";
import { getRules } from "./get-rules.ts";
import { getSettings } from "./get-settings.ts";
import { getThread } from "./get-thread.ts";
import { getTutor } from "./get-tutor.ts";
import { listThreads } from "./list-threads.ts";
import { searchPassages } from "./search-passages.ts";
import { sendMessage } from "./send-message.ts";
import { tutorSettingsOf } from "./tutor-settings.ts";
import { updateSettings } from "./update-settings.ts";

const services = testServices();
const { db } = services;
let world: TutorWorld;
let courseId: string;
beforeAll(async () => {
  world = await makeTutorWorld(services);
  courseId = world.course.id;
});

test("a course that nobody set up has the defaults; a change keeps the rest and counts", async () => {
  const { asTeacher, ctx } = world;
  expect(await tutorSettingsOf(db, courseId)).toEqual(defaultSettings);
  expect(await getRules(ctx, { courseId })).toMatchObject({ version: 0, changedAt: null, contact: null });
  const colleague = await makeInstructor(db, { id: courseId }, "Mara Lind");
  const changed = await updateSettings(asTeacher, {
    ...{ courseId, version: 0, persona: "  Calm.  ", forbiddenTopics: [" exam dates "], contactUserId: colleague.id },
  });
  expect(changed).toMatchObject({ persona: "Calm.", forbiddenTopics: ["exam dates"], retentionDays: 180, version: 1 });
  expect(await getSettings(asTeacher, { courseId })).toEqual(changed);
  expect(await getRules(ctx, { courseId })).toMatchObject({ contact: "Mara Lind", version: 1 });
  const again = await updateSettings(asTeacher, { courseId, persona: "Calm." });
  expect([again.version, again.changedAt]).toEqual([1, changed.changedAt]);
});

test("of two who change the same version at once one is told to look again", async () => {
  const { asTeacher } = world;
  const { version } = await getSettings(asTeacher, { courseId });
  const both = await Promise.allSettled(
    [30, 60].map((retentionDays) => updateSettings(asTeacher, { courseId, version, retentionDays })),
  );
  const [refused] = both.filter(({ status }) => status === "rejected");
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(refused).toMatchObject({ reason: { code: "conflict" } });
});

test("learners are not let in, and the contact teaches the course", async () => {
  const { ctx, asTeacher } = world;
  await expect(getSettings(ctx, { courseId })).rejects.toMatchObject({ code: "forbidden" });
  await expect(updateSettings(ctx, { courseId, isOn: false })).rejects.toMatchObject({ code: "forbidden" });
  for (const contactUserId of [newId(), (await makeUser(db, { role: "instructor" })).id]) {
    await expect(updateSettings(asTeacher, { courseId, contactUserId })).rejects.toMatchObject({
      code: "invalid_input",
      faults: [{ pointer: "/contactUserId" }],
    });
  }
});

test("a learner is told whom to ask: the person named, else those who teach, by name alone", async () => {
  const { ctx, asTeacher } = world;
  const howToReach = "room 3, mara@school.example";
  await updateSettings(asTeacher, { courseId, howToReach: ` ${howToReach} ` });
  expect(await getPeople(ctx, { courseId })).toEqual({ courseId, people: [{ name: "Mara Lind" }], howToReach });
  expect(await getRules(ctx, { courseId })).toMatchObject({ howToReach });
  await updateSettings(asTeacher, { courseId, contactUserId: null });
  const { people } = await getPeople(ctx, { courseId });
  expect(people).toHaveLength(2);
  expect(people[1]).toEqual({ name: "Mara Lind" });
  const outsider = ctxFor(services, (await makeUser(db)).actor);
  await expect(getPeople(outsider, { courseId })).rejects.toMatchObject({ code: "not_enrolled" });
});

test("switched off, the tutor does not exist; a conversation can still be deleted", async () => {
  const { ctx, asTeacher, threadId } = world;
  await updateSettings(asTeacher, { courseId, isOn: false });
  const asked = { threadId, text: "Why?", clientMessageId: newId() };
  for (const entry of [
    () => getRules(ctx, { courseId }),
    () => getTutor(ctx, { courseId }),
    () => listThreads(ctx, { courseId, limit: 5 }),
    () => createThread(ctx, { courseId }),
    () => getThread(ctx, { threadId }),
    () => sendMessage(ctx, asked),
    () => searchPassages(ctx, { courseId, q: "memory" }),
    () => getTutor(asTeacher, { courseId }),
  ]) {
    await expect(entry()).rejects.toMatchObject({ code: "not_found" });
  }
  await deleteThread(ctx, { threadId });
  await updateSettings(asTeacher, { courseId, isOn: true });
  expect((await listThreads(ctx, { courseId, limit: 5 })).items).toEqual([]);
  const outsider = ctxFor(services, (await makeUser(db)).actor);
  await expect(getRules(outsider, { courseId })).rejects.toMatchObject({ code: "not_enrolled" });
});
