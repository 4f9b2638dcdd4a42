import { describe, expect, test } from "vitest";
import { anonymous } from "#/core/actor.ts";
import { dot } from "#/test/access/world.ts";
import { makeCourse, makeUser } from "#/test/factories.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { pictureLimit } from "../contract-files.ts";
import { readCourseFile } from "./read-course-file.ts";
import { uploadFile } from "./upload-file.ts";

const services = testServices();
const { db } = services;

const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString("base64");
const png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";

const teacherWithCourse = async () => {
  const teacher = await makeUser(db, { role: "instructor" });
  const course = await makeCourse(db, teacher, { state: "draft" });
  return { ctx: ctxFor(services, teacher.actor), courseId: course.id };
};

describe("uploading a picture", () => {
  test("its type is read from the bytes and its name is made here", async () => {
    const { ctx, courseId } = await teacherWithCourse();
    const file = await uploadFile(ctx, { courseId, content: png });
    expect(file).toMatchObject({ courseId, mediaType: "image/png", size: 67, url: `/files/${file.id}` });
    const stored = await readCourseFile(ctx, file.id);
    expect(base64(stored.bytes)).toBe(png);
    expect(stored.name).toMatch(/^[0-9a-f]{32}\.png$/);
  });

  test("the same picture again is the same file; in another course it is another", async () => {
    const [first, second] = [await teacherWithCourse(), await teacherWithCourse()];
    const file = await uploadFile(first.ctx, { courseId: first.courseId, content: dot });
    expect(await uploadFile(first.ctx, { courseId: first.courseId, content: dot })).toEqual(file);
    const other = await uploadFile(second.ctx, { courseId: second.courseId, content: dot });
    expect(other.id).not.toBe(file.id);
  });

  test.each([
    ["nothing at all", "", "invalid_input", /empty/],
    ["a page renamed to .png", base64("<!doctype html><script>alert(1)</script>"), "invalid_input", /no PNG/],
    ["a program", base64(new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1])), "invalid_input", /no PNG/],
    ["a PNG without its end", base64(Buffer.from(png, "base64").subarray(0, 40)), "invalid_input", /cut off/],
    ["a picture that is too large", base64(Buffer.alloc(pictureLimit + 1, 0x89)), "payload_too_large", /5 MB/],
  ])("%s is refused", async (_, content, code, message) => {
    const { ctx, courseId } = await teacherWithCourse();
    await expect(uploadFile(ctx, { courseId, content })).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });

  test("a file of a draft course exists for its staff alone", async () => {
    const { ctx, courseId } = await teacherWithCourse();
    const file = await uploadFile(ctx, { courseId, content: dot });
    const elsewhere = await makeUser(db, { role: "instructor" });
    const learner = await makeUser(db, { role: "learner" });
    for (const actor of [elsewhere.actor, learner.actor, anonymous]) {
      const there = await readCourseFile(ctxFor(services, actor), file.id).catch((error: Error) => error);
      expect(there).toMatchObject({ code: "not_found", message: "There is no such file." });
    }
  });
});
