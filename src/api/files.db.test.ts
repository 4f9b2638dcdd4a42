import { expect, test } from "vitest";
import { newId } from "#/core/ids.ts";
import { uploadAnswerFile } from "#/features/assessments/actions/answer-files.ts";
import { createAssignment, publishAssignment } from "#/features/assessments/actions/assignments/save-assignment.ts";
import { submitWork } from "#/features/assessments/actions/assignments/submit-work.ts";
import { uploadWork } from "#/features/assessments/actions/assignments/work-files.ts";
import { saveAnswers } from "#/features/assessments/actions/save-answers.ts";
import { startAttempt } from "#/features/assessments/actions/start-attempt.ts";
import { CreateAssignmentInput } from "#/features/assessments/contract-assignments.ts";
import { uploadFile } from "#/features/courses/actions/upload-file.ts";
import { dot, keyOf } from "#/test/access/world.ts";
import { makeCourse, makeEnrolment, makeUser } from "#/test/factories.ts";
import { makeQuizWorld } from "#/test/factories-assessments.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { platformOf, requestOf, restClient } from "#/test/rest.ts";
import { handleFile } from "./files.ts";

const services = testServices();
const { db } = services;
const rest = restClient(services);
const platform = platformOf(services);

const get = (path: string, key?: string) => handleFile({ ...requestOf("GET", path, { key }), path }, platform);

const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>').toString("base64");

const teacher = await makeUser(db, { role: "instructor" });
const learner = await makeUser(db, { role: "learner" });
const ctx = ctxFor(services, teacher.actor);

test("a picture of a published course comes inline, under a policy that runs nothing", async () => {
  const course = await makeCourse(db, teacher, { access: "enrolled" });
  const { url } = await uploadFile(ctx, { courseId: course.id, content: dot });
  const answer = await get(url);
  expect(answer.status).toBe(200);
  expect(answer.headers).toMatchObject({
    "content-type": "image/gif",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
    "content-disposition": expect.stringMatching(/^inline; /),
  });
});

test("an SVG is never shown as a page: it comes as an attachment", async () => {
  const course = await makeCourse(db, teacher);
  const { url } = await uploadFile(ctx, { courseId: course.id, content: svg });
  expect((await get(url)).headers).toMatchObject({
    "content-type": "image/svg+xml",
    "content-disposition": expect.stringMatching(/^attachment; /),
    "content-security-policy": "default-src 'none'; sandbox",
  });
});

test("a file of a draft course is 404 for a learner and for nobody in particular, as one that never was", async () => {
  const course = await makeCourse(db, teacher, { state: "draft" });
  const { url } = await uploadFile(ctx, { courseId: course.id, content: dot });
  expect((await get(url, await keyOf(services, teacher))).status).toBe(200);
  const told = async (path: string, key?: string) => {
    const { status, body } = await get(path, key);
    return { status, detail: JSON.parse(String(body)).detail as string };
  };
  const never = await told(`/files/${newId()}`);
  expect(never.status).toBe(404);
  expect(await told(url)).toEqual(never);
  expect(await told(url, await keyOf(services, learner))).toEqual(never);
});

test("what a learner uploads is an attachment, a picture too; to others than them and the staff it is not there", async () => {
  const course = await makeCourse(db, teacher);
  await makeEnrolment(db, course, learner);
  const other = await makeUser(db, { role: "learner" });
  await makeEnrolment(db, course, other);
  const fields = { courseId: course.id, title: "Drawing", takesFiles: true, fileKinds: ["picture"] };
  const { id: assignmentId } = await createAssignment(ctx, CreateAssignmentInput.parse(fields));
  await publishAssignment(ctx, { assignmentId });
  const mine = ctxFor(services, learner.actor);
  const { id, url } = await uploadWork(mine, { assignmentId, name: "Ada’s dot.gif", content: dot });
  await submitWork(mine, { assignmentId, clientKey: "one", text: "", fileIds: [id] });
  const answer = await get(url, await keyOf(services, learner));
  expect(answer.status).toBe(200);
  expect(answer.headers).toMatchObject({
    "content-type": "image/gif",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
    "content-disposition": "attachment; filename*=UTF-8''Ada%E2%80%99s%20dot.gif",
  });
  expect((await get(url, await keyOf(services, teacher))).status).toBe(200);
  expect((await get(url, await keyOf(services, other))).status).toBe(404);
  expect((await get(url)).status).toBe(404);
});

test("so is a file of an answer, whose type is what its bytes are; no cache keeps it", async () => {
  const world = await makeQuizWorld(db, {}, ["file"]);
  const mine = ctxFor(services, world.learner.actor);
  const { id: attemptId } = await startAttempt(mine, { quizId: world.quiz.id });
  const place = { attemptId, questionId: world.questions[0]!.id };
  const { id, url } = await uploadAnswerFile(mine, { ...place, name: "page.txt", content: svg });
  const staff = await keyOf(services, world.teacher);
  expect((await get(url, await keyOf(services, world.learner))).headers).toMatchObject({
    "content-type": "text/plain",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
    "content-disposition": "attachment; filename*=UTF-8''page.txt",
    "cache-control": "private, no-store",
  });
  expect((await get(url, staff)).status).toBe(404);
  const answer = { type: "file" as const, fileIds: [id] };
  const event = { clientSeq: 0, questionId: place.questionId, baseSeq: null, cleared: false, clientTime: null };
  await saveAnswers(mine, { attemptId, client: "tab", events: [{ ...event, answer }] });
  expect((await get(url, staff)).status).toBe(200);
  expect((await get(url, await keyOf(services, teacher))).status).toBe(404);
  expect((await get(url)).status).toBe(404);
});

test("over REST a picture may be larger than other bodies, up to its own limit", async () => {
  const course = await makeCourse(db, teacher);
  const key = await keyOf(services, teacher);
  const upload = (content: string) => rest("POST", `/courses/${course.id}/files`, { key, body: { content } });
  const large = Buffer.concat([
    Buffer.from(dot, "base64").subarray(0, -1),
    Buffer.alloc(2_000_000, 1),
    Buffer.of(0x3b),
  ]);
  const made = await upload(large.toString("base64"));
  expect(made).toMatchObject({ status: 201, json: { mediaType: "image/gif", size: large.byteLength } });
  expect(made.headers.location).toBe(`/api/v1/files/${made.json?.id}`);
  expect(await upload("A".repeat(7_000_000))).toMatchObject({ status: 413, json: { code: "payload_too_large" } });
  expect(await upload("not base64!")).toMatchObject({ status: 400, json: { code: "invalid_input" } });
});
