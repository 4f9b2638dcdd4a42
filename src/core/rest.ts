import { z } from "zod";
import type { Scope } from "./actor.ts";

export type HttpMethod = "GET" | "POST" | "PATCH" | "PUT" | "DELETE";

export type RestOperation = {
  method: HttpMethod;
  /** With `{parameters}` that are fields of the input. */
  path: `/${string}`;
  /** What an API key needs; null where no key is needed (public reads). */
  scope: Scope | null;
  tag: string;
  summary: string;
  description?: string;
  /** 200 unless told; 201 answers with `Location`; 204 has no body. */
  status?: 200 | 201 | 204;
  /** Path of the new resource with `{fields}` of the output, for 201. */
  location?: `/${string}`;
  /** Refusals beyond those every operation can give. */
  errors?: readonly number[];
  /** Bytes that the body may have, for what the ordinary limit does not fit. */
  bodyLimit?: number;
  /** The same operation answers as server-sent events when asked by `Accept`. */
  streams?: boolean;
  example?: { input?: Record<string, unknown>; output?: unknown };
};

/** What the document generator (trpc-openapi) reads. */
type OpenApiMeta = {
  method: HttpMethod;
  path: `/${string}`;
  tags: string[];
  summary: string;
  description?: string;
  protect: boolean;
};

export type ProcedureMeta = { rest?: RestOperation; openapi?: OpenApiMeta; internal?: string; needsSignIn?: boolean };

/** Shows a procedure as a REST operation. */
export const rest = (operation: RestOperation): ProcedureMeta => ({
  rest: operation,
  openapi: {
    method: operation.method,
    path: operation.path,
    tags: [operation.tag],
    summary: operation.summary,
    description: operation.description,
    protect: operation.scope !== null,
  },
});

/** Keeps a procedure to our own pages; the reason is part of the list that reviewers read. */
export const internal = (reason: string): ProcedureMeta => ({ internal: reason });

/** Output of an operation that answers 204. */
export const Empty = z.object({}).describe("No content.");
