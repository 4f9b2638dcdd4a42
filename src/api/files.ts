import { AppError } from "#/core/errors.ts";
import { Id } from "#/core/ids.ts";
import { readCourseFile } from "#/features/courses/actions/read-course-file.ts";
import type { Platform } from "#/server/platform.ts";
import type { ApiRequest, ApiResponse } from "./http.ts";
import { contextOf } from "./request-context.ts";
import { problemResponse, refusalFor } from "./rest/handle.ts";

const inline = new Set(["image/png", "image/jpeg", "image/gif", "image/webp"]);

/** A file of a course, to those who may see the course. What is no plain picture comes as an attachment. */
export const handleFile = async (request: ApiRequest, platform: Platform): Promise<ApiResponse> => {
  try {
    if (request.method !== "GET" && request.method !== "HEAD") throw new AppError("method_not_allowed");
    const fileId = Id.safeParse(request.path.split("/")[2]);
    if (!fileId.success) throw new AppError("not_found", "There is no such file.");
    const { bytes, mediaType, name } = await readCourseFile(await contextOf(request, platform), fileId.data);
    return {
      status: 200,
      headers: {
        "content-type": mediaType,
        "content-length": String(bytes.byteLength),
        "content-disposition": `${inline.has(mediaType) ? "inline" : "attachment"}; filename*=UTF-8''${encodeURIComponent(name)}`,
        "content-security-policy": "default-src 'none'; sandbox",
        "x-content-type-options": "nosniff",
        "cache-control": "private, max-age=3600",
      },
      body: request.method === "HEAD" ? null : bytes,
    };
  } catch (thrown) {
    return problemResponse(refusalFor(thrown, platform, request.path));
  }
};
