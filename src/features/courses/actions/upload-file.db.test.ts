import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { anonymous } from "#/core/actor.ts";
import { dot } from "#/test/access/world.ts";
import { makeCourse, makeUser } from "#/test/factories.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { pictureLimit } from "../contract-files.ts";
import { courseFiles } from "../tables.ts";
import { measurePictures } from "./measure-pictures.ts";
import { previewMarkdown } from "./preview-markdown.ts";
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

  test("a lesson keeps the room of its pictures; those from before are measured once", async () => {
    const { ctx, courseId } = await teacherWithCourse();
    const file = await uploadFile(ctx, { courseId, content: dot });
    const elsewhere = "/files/0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c77";
    const markdown = `![A](${file.url})\n\n![B](/demo/week-plan.svg)\n\n![C](${elsewhere})`;
    const shown = async () => {
      const { segments } = await previewMarkdown(ctx, { markdown });
      return segments.flatMap((part) => (part.kind === "html" ? (part.html.match(/<img[^>]*>/g) ?? []) : []));
    };
    const rest = 'loading="lazy" decoding="async">';
    const others = [
      `<img src="/demo/week-plan.svg" alt="B" width="880" height="440" ${rest}`,
      `<img src="${elsewhere}" alt="C" ${rest}`,
    ];
    const measured = [`<img src="${file.url}" alt="A" width="1" height="1" ${rest}`, ...others];
    expect(await shown()).toEqual(measured);

    await db.update(courseFiles).set({ width: null, height: null }).where(eq(courseFiles.id, file.id));
    expect(await shown()).toEqual([`<img src="${file.url}" alt="A" ${rest}`, ...others]);
    expect(await measurePictures(services)).toBeGreaterThan(0);
    expect(await shown()).toEqual(measured);
    expect(await measurePictures(services)).toBe(0);
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
