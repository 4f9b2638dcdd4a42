import { z } from "zod";
import { Id } from "#/core/ids.ts";
import { rest } from "#/core/rest.ts";
import { Instant } from "#/core/time.ts";
import { exampleCourseId } from "./contract.ts";
import { pictureTypes } from "./media-type.ts";

/** In bytes. */
export const pictureLimit = 5_000_000;

/** The same in base64, with room for the rest of the body. */
const bodyLimit = Math.ceil(pictureLimit / 3) * 4 + 1_000;

export const CourseFile = z
  .object({
    id: Id,
    courseId: Id,
    url: z.string().describe("Address on this site, for Markdown and cover pictures."),
    mediaType: z.enum(pictureTypes).describe("What the bytes are."),
    size: z.int().describe("In bytes."),
    createdAt: Instant,
  })
  .meta({ id: "CourseFile" });
export type CourseFile = z.infer<typeof CourseFile>;

export const UploadFile = z.strictObject({
  courseId: Id,
  content: z
    .string()
    .refine((text) => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text), "must be base64")
    .describe("The picture's bytes in base64."),
});
export type UploadFile = z.infer<typeof UploadFile>;

const dot = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

const example = {
  id: "0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c77",
  courseId: exampleCourseId,
  url: "/files/0197a3f0-5c1e-7c3a-9d55-0d6f1e2b3c77",
  mediaType: "image/gif",
  size: 42,
  createdAt: "2026-03-01T09:00:00.000Z",
} as const;

const tag = "Files";

export const uploadFileRest = rest({
  method: "POST",
  path: "/courses/{courseId}/files",
  scope: "courses:write",
  tag,
  summary: "Upload a picture",
  description: `A PNG, JPEG, GIF, WebP or SVG picture of 5 MB at most, for the Markdown of the course. What it is is read from its bytes. The same picture again answers with the file that is there.`,
  status: 201,
  location: "/files/{id}",
  bodyLimit,
  example: { input: { content: dot }, output: example },
});

export const FileId = z.strictObject({ fileId: Id });
export const getFileRest = rest({
  method: "GET",
  path: "/files/{fileId}",
  scope: "courses:read",
  tag,
  summary: "Read what a file is",
  description: "The bytes are at `url`, for whoever may view the course.",
  example: { output: example },
});
