import { buildDocument, type OpenApiDocument } from "#/api/rest/document.ts";
import type { Schema } from "#/api/rest/sample.ts";

type Described = Schema & { description?: string; title?: string };
type Media = { schema?: Schema; example?: unknown };
type Parameter = {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: Schema;
  example?: unknown;
};

export type DocOperation = {
  id: string;
  method: string;
  path: string;
  summary: string;
  description: string | null;
  /** Null: nobody needs a key; empty: whoever is signed in. */
  scope: string | null;
  parameters: Parameter[];
  body: Media | null;
  status: string;
  answer: Media | null;
  streams: boolean;
  refusals: string[];
};

export type DocTag = { name: string; slug: string; description: string; operations: DocOperation[] };

let built: OpenApiDocument | null = null;
const documentOnce = (): OpenApiDocument => {
  built ??= buildDocument();
  return built;
};

/** What a schema stands for, `$ref`s followed. */
export const resolveSchema = (schema: Schema): Described => {
  let current: Described = schema;
  for (let step = 0; current.$ref && step < 10; step += 1) {
    current = documentOnce().components.schemas[current.$ref.split("/").at(-1) ?? ""] ?? {};
  }
  return current;
};

const slugOf = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");

type Raw = OpenApiDocument["paths"][string][string] & { tags?: string[]; summary?: string; description?: string };

const toOperation = (method: string, path: string, raw: Raw): DocOperation => {
  const [status = "200", success] = Object.entries(raw.responses)[0] ?? [];
  const scopes = raw.security.find((entry) => "apiKey" in entry)?.apiKey;
  return {
    id: raw.operationId,
    method: method.toUpperCase(),
    path,
    summary: raw.summary ?? raw.operationId,
    description: raw.description ?? null,
    scope: raw.security.some((entry) => Object.keys(entry).length === 0) ? null : (scopes?.[0] ?? ""),
    parameters: raw.parameters ?? [],
    body: raw.requestBody?.content["application/json"] ?? null,
    status,
    answer: success?.content?.["application/json"] ?? null,
    streams: success?.content?.["text/event-stream"] !== undefined,
    refusals: Object.keys(raw.responses).filter((code) => Number(code) >= 400),
  };
};

/** The operations of the document, grouped as its tags say. */
export const docTags = (): DocTag[] => {
  const document = documentOnce();
  const all = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, raw]) => ({
      tag: (raw as Raw).tags?.[0],
      operation: toOperation(method, path, raw),
    })),
  );
  return document.tags.map(({ name, description }) => ({
    name,
    slug: slugOf(name),
    description,
    operations: all.filter((entry) => entry.tag === name).map((entry) => entry.operation),
  }));
};
