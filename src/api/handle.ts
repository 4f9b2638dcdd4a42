import { platform } from "#/server/platform.ts";
import { handleCalendar } from "./calendar.ts";
import { handleFile } from "./files.ts";
import { handleHealth } from "./health.ts";
import type { ApiRequest, ApiResponse } from "./http.ts";
import { documentResponse } from "./rest/document-response.ts";
import { handleRest, otherMethod, restBase } from "./rest/handle.ts";
import { compileRoutes, operationsOf } from "./rest/route-table.ts";
import { appRouter } from "./router.ts";
import { streams } from "./streams.ts";
import { handleTrpc, trpcBase } from "./trpc-handler.ts";
import { handleUnsubscribe } from "./unsubscribe.ts";

const routes = compileRoutes(operationsOf(appRouter));

const readOnly = async (request: ApiRequest, answer: () => Promise<ApiResponse>): Promise<ApiResponse> =>
  request.method === "GET" || request.method === "HEAD" ? answer() : otherMethod(request, ["GET", "HEAD", "OPTIONS"]);

/** Answers what belongs to the API; null for everything that is a page. */
export const handleApi = (request: ApiRequest): Promise<ApiResponse> | null => {
  const { path } = request;
  if (path === `${restBase}/openapi.json`) return readOnly(request, () => documentResponse(request, platform()));
  if (path === restBase || path.startsWith(`${restBase}/`)) return handleRest(request, platform(), routes, streams);
  if (path.startsWith(`${trpcBase}/`)) return handleTrpc(request, platform());
  if (path.startsWith("/files/")) return handleFile(request, platform());
  if (path.startsWith("/calendar/")) return readOnly(request, () => handleCalendar(request, platform()));
  if (path.startsWith("/mail/unsubscribe/")) return handleUnsubscribe(request, platform());
  if (path === "/healthz") return readOnly(request, () => handleHealth(platform()));
  return null;
};
