import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { AppError, errorCatalogue } from "#/core/errors.ts";
import { refusalOf } from "#/core/problems.ts";
import type { Platform } from "#/server/platform.ts";
import { type ApiRequest, type ApiResponse, bodyLimit } from "./http.ts";
import { contextOf } from "./request-context.ts";
import { refusalFor } from "./rest/handle.ts";
import { operationsOf } from "./rest/route-table.ts";
import { appRouter } from "./router.ts";

export const trpcBase = "/api/trpc";

/** Calls in one batch at most. */
const batchLimit = 10;

const callsOf = (request: ApiRequest): string[] => request.path.slice(trpcBase.length + 1).split(",");

const bodyLimits = new Map(operationsOf(appRouter).map(({ name, rest }) => [name, rest.bodyLimit ?? bodyLimit]));

const limitOf = (request: ApiRequest): number =>
  Math.max(bodyLimit, ...callsOf(request).map((name) => bodyLimits.get(name) ?? 0));

const requireSmallBatch = (request: ApiRequest): void => {
  if (callsOf(request).length > batchLimit)
    throw new AppError("invalid_input", `A batch may hold ${batchLimit} calls at most.`);
};

const requireJson = (request: ApiRequest): void => {
  if (request.method === "POST" && !/^application\/json\s*(;|$)/i.test(request.header("content-type") ?? "")) {
    throw new AppError("unsupported_media_type", "Send the body as application/json.");
  }
};

const forwarded = ["content-type", "accept", "trpc-accept", "trpc-batch-mode"];

const webRequestOf = async (request: ApiRequest): Promise<Request> => {
  const headers = new Headers();
  for (const name of forwarded) {
    const value = request.header(name);
    if (value !== null) headers.set(name, value);
  }
  const body = request.method === "POST" ? new Uint8Array(await request.body(limitOf(request))) : null;
  const query = request.query === "" ? "" : `?${request.query}`;
  return new Request(`http://internal${request.path}${query}`, { method: request.method, headers, body });
};

const retryAfterOf = (errors: readonly Error[]): Record<string, string> => {
  const waits = errors.map((error) => refusalOf(error)?.retryAfter ?? 0);
  const longest = Math.max(0, ...waits);
  return longest > 0 ? { "retry-after": String(longest) } : {};
};

const failure = (thrown: unknown, platform: Platform, request: ApiRequest): ApiResponse => {
  const refusal = refusalFor(thrown, platform, request.path);
  const { code, message, instance, faults } = refusal;
  const { status } = errorCatalogue[code];
  return {
    status,
    headers: { "content-type": "application/json", "cache-control": "private, no-store" },
    body: JSON.stringify({
      error: { message, code: -32_600, data: { code, httpStatus: status, instance, errors: faults } },
    }),
  };
};

/** Answers a request under /api/trpc; never throws. */
export const handleTrpc = async (request: ApiRequest, platform: Platform): Promise<ApiResponse> => {
  try {
    requireSmallBatch(request);
    requireJson(request);
    const ctx = await contextOf(request, platform);
    const response = await fetchRequestHandler({
      endpoint: trpcBase,
      req: await webRequestOf(request),
      router: appRouter,
      createContext: () => ctx,
      responseMeta: ({ errors }) => ({ headers: retryAfterOf(errors) }),
    });
    const headers = { ...Object.fromEntries(response.headers), "cache-control": "private, no-store" };
    return { status: response.status, headers, body: response.body };
  } catch (thrown) {
    return failure(thrown, platform, request);
  }
};
