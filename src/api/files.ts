import { AppError, isAppError } from "#/core/errors.ts";
import { Id } from "#/core/ids.ts";
import { readAnswerFile } from "#/features/assessments/actions/answer-files.ts";
import { readWorkFile } from "#/features/assessments/actions/assignments/work-files.ts";
import { readCourseFile } from "#/features/courses/actions/read-course-file.ts";
import type { Context } from "#/server/context.ts";
import type { Platform } from "#/server/platform.ts";
import type { ApiRequest, ApiResponse } from "./http.ts";
import { contextOf } from "./request-context.ts";
import { problemResponse, refusalFor } from "./rest/handle.ts";

const inline = new Set(["image/png", "image/jpeg", "image/gif", "image/webp"]);

type Served = { bytes: Uint8Array; mediaType: string; name: string; disposition: "inline" | "attachment" };

const orNull = async (reading: Promise<Served>): Promise<Served | null> => {
  try {
    return await reading;
  } catch (error) {
    if (isAppError(error) && error.code === "not_found") return null;
    throw error;
  }
};

/** A picture of a course, to those who may see it; what is no plain picture comes as an attachment. */
const readPicture = async (ctx: Context, fileId: string): Promise<Served> => {
  const file = await readCourseFile(ctx, fileId);
  return { ...file, disposition: inline.has(file.mediaType) ? "inline" : "attachment" };
};

/** What a learner uploaded, to an assignment or to a question, to them and the staff of the course: always an attachment. */
const readUpload = async (ctx: Context, fileId: string): Promise<Served> => {
  const work = await orNull(readWorkFile(ctx, fileId).then((file) => ({ ...file, disposition: "attachment" })));
  return work ?? { ...(await readAnswerFile(ctx, fileId)), disposition: "attachment" };
};

/** A file of a course, of a submission or of an answer, to those who may see it. */
export const handleFile = async (request: ApiRequest, platform: Platform): Promise<ApiResponse> => {
  try {
    if (request.method !== "GET" && request.method !== "HEAD") throw new AppError("method_not_allowed");
    const fileId = Id.safeParse(request.path.split("/")[2]);
    if (!fileId.success) throw new AppError("not_found", "There is no such file.");
    const ctx = await contextOf(request, platform);
    const { bytes, mediaType, name, disposition } =
      (await orNull(readPicture(ctx, fileId.data))) ?? (await readUpload(ctx, fileId.data));
    return {
      status: 200,
      headers: {
        "content-type": mediaType,
        "content-length": String(bytes.byteLength),
        "content-disposition": `${disposition}; filename*=UTF-8''${encodeURIComponent(name)}`,
        "content-security-policy": "default-src 'none'; sandbox",
        "x-content-type-options": "nosniff",
        "cache-control": disposition === "inline" ? "private, max-age=3600" : "private, no-store",
      },
      body: request.method === "HEAD" ? null : bytes,
    };
  } catch (thrown) {
    return problemResponse(refusalFor(thrown, platform, request.path));
  }
};
