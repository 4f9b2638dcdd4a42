import { unsubscribe } from "#/features/study/actions/review-reminder.ts";
import type { Platform } from "#/server/platform.ts";
import type { ApiRequest, ApiResponse } from "./http.ts";
import { otherMethod, problemResponse, refusalFor } from "./rest/handle.ts";

/**
 * What a mail program calls for its own "unsubscribe" button (RFC 8058): a POST without cookies, whatever its body. A person
 * who opens the address in a browser is led to the page that asks first, since programs open links to look at them.
 */
export const handleUnsubscribe = async (request: ApiRequest, platform: Platform): Promise<ApiResponse> => {
  const [, token = ""] = /^\/mail\/unsubscribe\/([A-Za-z0-9_-]{1,100})$/.exec(request.path) ?? [];
  const headers = { "cache-control": "no-store", "content-type": "text/plain; charset=utf-8" };
  try {
    if (request.method === "GET" || request.method === "HEAD")
      return { status: 303, headers: { ...headers, location: `/unsubscribe/${token}` }, body: null };
    if (request.method !== "POST") return otherMethod(request, ["GET", "HEAD", "POST", "OPTIONS"]);
    await unsubscribe(platform, { token });
    return { status: 200, headers, body: "You will get no more reminders.\n" };
  } catch (thrown) {
    return problemResponse(refusalFor(thrown, platform, "/mail/unsubscribe/…"));
  }
};
