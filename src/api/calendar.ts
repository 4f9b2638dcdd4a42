import { AppError } from "#/core/errors.ts";
import { readCalendar } from "#/features/study/actions/calendar-feed.ts";
import type { Platform } from "#/server/platform.ts";
import type { ApiRequest, ApiResponse } from "./http.ts";
import { problemResponse, refusalFor } from "./rest/handle.ts";

const tokenIn = /^\/calendar\/([A-Za-z0-9_-]{43})\.ics$/;

/** A person's calendar at its secret address; whoever knows the address may read it, and no proxy may keep it. */
export const handleCalendar = async (request: ApiRequest, platform: Platform): Promise<ApiResponse> => {
  try {
    const [, token] = tokenIn.exec(request.path) ?? [];
    const text = token ? await readCalendar(platform, token, platform.siteUrl) : null;
    if (text === null) throw new AppError("not_found", "There is no such calendar.");
    return {
      status: 200,
      headers: {
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": 'inline; filename="stoa.ics"',
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
        "x-robots-tag": "noindex",
      },
      body: request.method === "HEAD" ? null : text,
    };
  } catch (thrown) {
    // The address is a secret, so the log hears only what kind it was.
    return problemResponse(refusalFor(thrown, platform, "/calendar/…"));
  }
};
