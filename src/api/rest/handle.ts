import { AppError, errorCatalogue } from "#/core/errors.ts";
import { type Problem, refusalOf } from "#/core/problems.ts";
import type { Context } from "#/server/context.ts";
import type { Platform } from "#/server/platform.ts";
import { requireCaller } from "#/server/trpc.ts";
import { type ApiRequest, type ApiResponse, bodyLimit } from "../http.ts";
import { contextOf } from "../request-context.ts";
import { parseJsonObject } from "./json.ts";
import { parseLeaves, parseQuery } from "./query.ts";
import type { Match, Operation, RouteTable } from "./route-table.ts";

export const restBase = "/api/v1";

export type StreamHandler = (ctx: Context, input: unknown) => Promise<Response>;

const noStore = "private, no-store";

const problemOf = (refusal: AppError): Problem => ({
  type: `/docs/problems#${refusal.code}`,
  title: errorCatalogue[refusal.code].title,
  status: errorCatalogue[refusal.code].status,
  detail: refusal.message,
  instance: refusal.instance,
  code: refusal.code,
  ...(refusal.faults ? { errors: [...refusal.faults] } : {}),
});

export const problemResponse = (refusal: AppError, headers: Record<string, string> = {}): ApiResponse => ({
  status: errorCatalogue[refusal.code].status,
  headers: { "content-type": "application/problem+json", "cache-control": noStore, ...headers },
  body: JSON.stringify(problemOf(refusal)),
});

/** The refusal for whatever was thrown; a fault of ours is logged and comes back without its text. */
export const refusalFor = (thrown: unknown, platform: Platform, where: string): AppError => {
  const refusal = refusalOf(thrown);
  if (refusal) return refusal;
  const fault = new AppError("internal");
  platform.log.error({ instance: fault.instance, where, err: thrown }, "a request failed");
  return fault;
};

const readBody = async (request: ApiRequest, limit: number): Promise<Record<string, unknown>> => {
  const bytes = await request.body(limit);
  if (bytes.byteLength === 0) return {};
  if (!/^application\/json\s*(;|$)/i.test(request.header("content-type") ?? "")) {
    throw new AppError("unsupported_media_type", "Send the body as application/json.");
  }
  return parseJsonObject(bytes);
};

const inputOf = async (request: ApiRequest, { operation, parameters }: Match): Promise<Record<string, unknown>> => {
  const isRead = operation.rest.method === "GET" || operation.rest.method === "DELETE";
  const query = parseQuery(request.query, operation.leaves);
  const body = isRead ? {} : await readBody(request, operation.rest.bodyLimit ?? bodyLimit);
  return { ...query, ...body, ...parseLeaves(parameters, operation.leaves) };
};

const fill = (template: string, output: Record<string, unknown>) =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(output[name])));

const headersOf = ({ rest }: Operation, request: ApiRequest, output: unknown): Record<string, string> => {
  const headers: Record<string, string> = { "content-type": "application/json", "cache-control": noStore };
  const fields = output as Record<string, unknown>;
  if (rest.status === 201 && rest.location) headers.location = restBase + fill(rest.location, fields);
  if (rest.method === "GET" && typeof fields.nextCursor === "string") {
    const query = new URLSearchParams(request.query);
    query.set("cursor", fields.nextCursor);
    headers.link = `<${request.path}?${query}>; rel="next"`;
  }
  return headers;
};

const streamed = async (response: Response): Promise<ApiResponse> => ({
  status: response.status,
  headers: { ...Object.fromEntries(response.headers), "cache-control": noStore, "x-accel-buffering": "no" },
  body: response.body,
});

const wantsStream = (request: ApiRequest) => /\btext\/event-stream\b/i.test(request.header("accept") ?? "");

const call = async (
  request: ApiRequest,
  ctx: Context,
  match: Match,
  streams: Record<string, StreamHandler>,
): Promise<ApiResponse> => {
  const { operation } = match;
  const input = await inputOf(request, match);
  const stream = operation.rest.streams && wantsStream(request) ? streams[operation.name] : undefined;
  if (stream) {
    requireCaller(ctx.actor, operation.meta);
    return streamed(await stream(ctx, await operation.input.parseAsync(input)));
  }
  const output = await operation.procedure({
    ctx,
    path: operation.name,
    type: operation.procedure._def.type,
    input,
    getRawInput: async () => input,
    // A signal for each request costs more than its answer; who hangs up on a stream cancels its body.
    signal: undefined,
    batchIndex: 0,
  });
  if (operation.rest.status === 204) return { status: 204, headers: { "cache-control": noStore }, body: null };
  return {
    status: operation.rest.status ?? 200,
    headers: headersOf(operation, request, output),
    body: request.method === "HEAD" ? null : JSON.stringify(output),
  };
};

/** The answer to a method that a path does not serve; OPTIONS asks for just this. */
export const otherMethod = ({ method }: ApiRequest, allowed: readonly string[]): ApiResponse => {
  const allow = allowed.join(", ");
  if (method === "OPTIONS") return { status: 204, headers: { allow, "cache-control": noStore }, body: null };
  return problemResponse(new AppError("method_not_allowed", `Allowed here: ${allow}.`), { allow });
};

/** What tells a program how to go on. */
const hintsOf = ({ code, retryAfter }: AppError): Record<string, string> => ({
  ...(code === "unauthenticated" ? { "www-authenticate": 'Bearer realm="stoa"' } : {}),
  ...(retryAfter === undefined ? {} : { "retry-after": String(retryAfter) }),
});

/** Answers a request under /api/v1; never throws. */
export const handleRest = async (
  request: ApiRequest,
  platform: Platform,
  routes: RouteTable,
  streams: Record<string, StreamHandler>,
): Promise<ApiResponse> => {
  try {
    const match = routes.match(request.method, request.path.slice(restBase.length));
    if (!match) return problemResponse(new AppError("not_found", "There is no such path."));
    if ("allow" in match) return otherMethod(request, match.allow);
    return await call(request, await contextOf(request, platform), match, streams);
  } catch (thrown) {
    const refusal = refusalFor(thrown, platform, `${request.method} ${request.path}`);
    return problemResponse(refusal, hintsOf(refusal));
  }
};
