import type { Platform } from "#/server/platform.ts";
import type { ApiRequest, ApiResponse } from "../http.ts";
import { buildDocument } from "./document.ts";

let text: string | null = null;

/** The document as JSON, built once per process; servable to any site, since it is public. */
export const documentResponse = async (request: ApiRequest, platform: Platform): Promise<ApiResponse> => {
  const base = platform.env.PUBLIC_URL ?? "";
  text ??= JSON.stringify({ ...buildDocument(), servers: [{ url: `${base}/api/v1`, description: "This site" }] });
  return {
    status: 200,
    headers: { "content-type": "application/json", "cache-control": "no-cache", "access-control-allow-origin": "*" },
    body: request.method === "HEAD" ? null : text,
  };
};
