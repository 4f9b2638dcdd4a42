import type { ApiRequest } from "#/api/http.ts";
import { tooLarge } from "#/api/http.ts";
import { handleRest } from "#/api/rest/handle.ts";
import { compileRoutes, operationsOf } from "#/api/rest/route-table.ts";
import { appRouter } from "#/api/router.ts";
import { streams } from "#/api/streams.ts";
import type { Services } from "#/server/context.ts";
import { parseEnv } from "#/server/env.ts";
import { createRequests } from "#/server/jobs.ts";
import type { Platform } from "#/server/platform.ts";

export type RestAnswer = { status: number; headers: Record<string, string>; json: Record<string, unknown> | null };

export type RestCall = {
  key?: string | undefined;
  body?: unknown;
  raw?: string | Uint8Array;
  headers?: Record<string, string>;
};

export type RestClient = (method: string, path: string, call?: RestCall) => Promise<RestAnswer>;

const routes = compileRoutes(operationsOf(appRouter));

const bytesOf = ({ raw, body }: RestCall): Uint8Array => {
  if (raw !== undefined) return typeof raw === "string" ? Buffer.from(raw) : raw;
  return body === undefined ? new Uint8Array() : Buffer.from(JSON.stringify(body));
};

export const requestOf = (method: string, target: string, call: RestCall): ApiRequest => {
  const [path = "", query = ""] = target.split("?");
  const bytes = bytesOf(call);
  const headers: Record<string, string> = {
    ...(bytes.byteLength > 0 ? { "content-type": "application/json" } : {}),
    ...(call.key ? { authorization: `Bearer ${call.key}` } : {}),
    ...call.headers,
  };
  return {
    method,
    path: `/api/v1${path}`,
    query,
    header: (name) => headers[name] ?? null,
    body: async (limit) => {
      if (bytes.byteLength > limit) throw tooLarge(limit);
      return bytes;
    },
  };
};

export const platformOf = (services: Services): Platform => ({
  ...services,
  env: parseEnv({}),
  secret: "s".repeat(48),
  mail: { send: async () => {}, close: () => {} },
  siteUrl: "https://stoa.example",
  address: { kind: "server", url: "postgres://unused" },
  requests: createRequests(services.log),
  close: async () => {},
});

/** The REST face without a socket: the same handler as both hosts mount. */
export const restClient = (services: Services): RestClient => {
  const platform = platformOf(services);
  return async (method, path, call = {}) => {
    const { status, headers, body } = await handleRest(requestOf(method, path, call), platform, routes, streams);
    return { status, headers, json: typeof body === "string" ? (JSON.parse(body) as Record<string, unknown>) : null };
  };
};
