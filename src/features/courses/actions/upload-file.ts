import { createHash } from "node:crypto";
import { AppError, invalid } from "#/core/errors.ts";
import { toInstant } from "#/core/time.ts";
import type { Context } from "#/server/context.ts";
import { type CourseFile, pictureLimit, type UploadFile } from "../contract-files.ts";
import { isWholePicture, type PictureType, sniffPicture } from "../media-type.ts";
import { getFile } from "./get-file.ts";
import { requireCourse } from "./require-course.ts";
import { saveCourseFile } from "./save-course-tree.ts";

const endings = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/gif": "gif",
  "image/webp": "webp",
  "image/svg+xml": "svg",
} as const satisfies Record<PictureType, string>;

const requirePicture = (bytes: Uint8Array): PictureType => {
  if (bytes.byteLength === 0) throw invalid("/content", "is empty: the file holds nothing");
  if (bytes.byteLength > pictureLimit) throw new AppError("payload_too_large", "A picture may have 5 MB at most.");
  const mediaType = sniffPicture(bytes);
  if (!mediaType) throw invalid("/content", "is no PNG, JPEG, GIF, WebP or SVG picture, whatever its name says");
  if (!isWholePicture(bytes, mediaType)) throw invalid("/content", "is cut off: the end of the picture is missing");
  return mediaType;
};

/** Keeps a picture for a course. Its name is made from its bytes, so that the same picture is one file. */
export const uploadFile = async (ctx: Context, { courseId, content }: UploadFile): Promise<CourseFile> => {
  await requireCourse(ctx, courseId, "teach");
  const bytes = Buffer.from(content, "base64");
  const ending = endings[requirePicture(bytes)];
  const name = `${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}.${ending}`;
  const saving = { tx: ctx.db, at: toInstant(ctx.now()), savedBy: null };
  const saved = await saveCourseFile(saving, ctx.files, courseId, { name, bytes });
  return getFile(ctx, { fileId: saved!.id });
};
