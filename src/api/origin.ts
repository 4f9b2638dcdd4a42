import { AppError } from "#/core/errors.ts";
import type { ApiRequest } from "./http.ts";

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

const isSameOrigin = (request: ApiRequest, publicUrl: string | undefined): boolean => {
  const site = request.header("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = request.header("origin");
  if (origin === null) return false;
  const host = publicUrl ? new URL(publicUrl).host : request.header("host");
  return URL.parse(origin)?.host === host;
};

/** Refuses a change that rides on a browser's cookies unless our own page sent it. */
export const requireSameOrigin = (request: ApiRequest, publicUrl: string | undefined): void => {
  if (safeMethods.has(request.method) || request.header("cookie") === null) return;
  if (!isSameOrigin(request, publicUrl)) {
    throw new AppError("cross_site", "A request with cookies must come from this site's own pages. Use an API key.");
  }
};
