import { generateOpenApiDocument } from "trpc-openapi";
import { z } from "zod";
import { errorCatalogue } from "#/core/errors.ts";
import { Problem } from "#/core/problems.ts";
import packageJson from "../../../package.json" with { type: "json" };
import { appRouter } from "../router.ts";
import { type Operation, operationsOf } from "./route-table.ts";
import { type Schema, sampleOf } from "./sample.ts";

type Media = { schema?: Schema; example?: unknown };
type Header = { description: string; schema: Schema };
type ResponseObject = {
  description: string;
  content?: Record<string, Media>;
  headers?: Record<string, Header>;
  $ref?: string;
};
type Parameter = { name: string; in: string; schema: Schema; description?: string; example?: unknown };
type OperationObject = {
  operationId: string;
  security: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, Media> };
  responses: Record<string, ResponseObject>;
};
type Components = {
  schemas: Record<string, Schema>;
  responses: Record<string, ResponseObject>;
  securitySchemes: object;
};
export type OpenApiDocument = {
  openapi: string;
  info: object;
  servers: { url: string }[];
  paths: Record<string, Record<string, OperationObject>>;
  components: Components;
  tags: { name: string; description: string }[];
};

const description = `Everything that people do in Stoa's pages, for programs. JSON in and out; problems by RFC 9457.

**Keys.** Make one in your profile and send it as \`Authorization: Bearer stoa_…\`. A key can do what you can, within its scopes.

**Lists** answer \`{ items, nextCursor }\`; send \`nextCursor\` back as \`cursor\` (or follow the \`Link\` header).

**Numbers that are judged by**, marks and fractions, are exact decimals in strings. Times are ISO 8601 in UTC.

**Input is strict**: unknown fields and wrong types are refused, nothing is converted.`;

const tagTexts: Record<string, string> = {
  Users: "Accounts, roles and suspension.",
  "API keys": "Keys for programs that act for you.",
  Courses: "The catalogue and what courses are made of.",
  Modules: "The parts of a course, in order.",
  Lessons: "Texts to read, as Markdown and as safe HTML.",
  Files: "Pictures in the texts of a course.",
  Enrolment: "Joining and leaving courses, and progress in them.",
  Progress: "How far a learner is.",
  People: "The learners of a course and their groups, for its instructors.",
  Models: "The language models that a site uses, for its administrators.",
  Questions: "The questions of a course with their keys, for its instructors.",
  Practice: "Questions inside lessons, checked at once.",
  Hints: "Help at practice questions in steps, from what is asked to the solution.",
  Quizzes: "Graded sets of questions.",
  Attempts: "Taking a quiz: start, answer, submit, see the result.",
  Marking: "What a person has to mark.",
  Review: "What comes back to be remembered, when it is due.",
  Cards: "A person's cards: their own, and those that a lesson gives.",
  Calendar: "Due dates and days of review for calendar programs.",
  Tutor: "Questions to a course, answered with citations.",
  Search: "Passages of everything that you may read, and the indexes that they are found by.",
};

const bodyMethods = new Set(["POST", "PATCH", "PUT"]);

const refusalsOf = ({ rest }: Operation): number[] => [
  ...new Set([
    400,
    401,
    403,
    404,
    ...(rest.method === "GET" ? [] : [409]),
    ...(bodyMethods.has(rest.method) ? [413, 415] : []),
    ...(rest.errors ?? []),
    500,
  ]),
];

const retryAfter: Header = { description: "Seconds to wait.", schema: { type: "integer" } };

const problemResponses = (): Record<string, ResponseObject> =>
  Object.fromEntries(
    [...new Set(Object.values(errorCatalogue).map(({ status }) => status))].map((status) => {
      const matching = Object.entries(errorCatalogue).filter(([, entry]) => entry.status === status);
      const [code, entry] = matching[0]!;
      const example = {
        type: `/docs/problems#${code}`,
        title: entry.title,
        status,
        detail: entry.title,
        instance: "e_5f0c2b6e4a7d4f0b9d7e3c1a2b4d6f80",
        code,
      };
      return [
        `Problem${status}`,
        {
          description: matching.map(([, { title }]) => title).join("; "),
          ...(status === 429 ? { headers: { "Retry-After": retryAfter } } : {}),
          content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" }, example } },
        },
      ];
    }),
  );

const operationIdOf = (name: string) => name.replace(/[._-](\w)/g, (_, letter: string) => letter.toUpperCase());

const streamMedia: Media = {
  schema: { type: "string" },
  example: 'data: {"type":"text-delta","id":"t","delta":"Retrieval "}\n\n',
};

const successOf = (
  operation: Operation,
  given: ResponseObject | undefined,
  resolve: (ref: string) => Schema,
): ResponseObject => {
  const { rest } = operation;
  if (rest.status === 204) return { description: "Done; no content." };
  const schema = given?.content?.["application/json"]?.schema ?? {};
  const example = rest.example?.output ?? sampleOf(schema, resolve);
  const isList = schema.properties?.nextCursor !== undefined;
  const link: Header = { description: 'The next page, as `rel="next"`.', schema: { type: "string" } };
  const location: Header = { description: "Path of the new resource.", schema: { type: "string" } };
  return {
    description: rest.status === 201 ? "Made." : "Done.",
    ...(rest.location || isList
      ? { headers: { ...(rest.location ? { Location: location } : {}), ...(isList ? { Link: link } : {}) } }
      : {}),
    content: { "application/json": { schema, example }, ...(rest.streams ? { "text/event-stream": streamMedia } : {}) },
  };
};

const complete = (target: OperationObject, operation: Operation, resolve: (ref: string) => Schema): void => {
  const { rest } = operation;
  const success = successOf(operation, target.responses["200"], resolve);
  target.operationId = operationIdOf(operation.name);
  const withKey = { apiKey: rest.scope ? [rest.scope] : [] };
  target.security = operation.meta.needsSignIn ? [withKey] : [{}, withKey];
  for (const parameter of target.parameters ?? []) {
    parameter.description ??= parameter.schema.format === "uuid" ? "Identifier." : undefined;
    const sample = parameter.in === "path" ? sampleOf(parameter.schema, resolve, parameter.name) : undefined;
    parameter.example ??= rest.example?.input?.[parameter.name] ?? sample;
  }
  const media = target.requestBody?.content["application/json"];
  if (target.requestBody && media?.schema) {
    // Nothing at all counts as an empty object, which is enough where no field must be given.
    target.requestBody.required = (media.schema.required?.length ?? 0) > 0;
    const body = Object.entries(rest.example?.input ?? {}).filter(([name]) => !rest.path.includes(`{${name}}`));
    media.example = body.length > 0 ? Object.fromEntries(body) : sampleOf(media.schema, resolve);
  }
  target.responses = Object.fromEntries([
    [String(rest.status ?? 200), success],
    ...(rest.streams && rest.method === "GET" ? [["204", { description: "Nothing to stream." }] as const] : []),
    ...refusalsOf(operation).map((status) => [String(status), { $ref: `#/components/responses/Problem${status}` }]),
  ]);
};

/** The OpenAPI 3.1 document of all operations. */
export const buildDocument = (): OpenApiDocument => {
  const operations = operationsOf(appRouter);
  const generated = generateOpenApiDocument(appRouter as never, {
    title: "Stoa",
    description,
    version: packageJson.version,
    license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    baseUrl: "/api/v1",
    openApiVersion: "3.1.0",
    securitySchemes: { apiKey: { type: "http", scheme: "bearer", description: "An API key: `stoa_…`." } },
    defs: { Problem },
  }) as unknown as OpenApiDocument;
  const resolve = (ref: string): Schema => generated.components.schemas[ref.split("/").at(-1)!] ?? {};
  for (const operation of operations) {
    const target = generated.paths[operation.rest.path]?.[operation.rest.method.toLowerCase()];
    if (target) complete(target, operation, resolve);
  }
  const used = new Set(operations.flatMap(refusalsOf).map((status) => `Problem${status}`));
  generated.components.responses = Object.fromEntries(
    Object.entries(problemResponses()).filter(([name]) => used.has(name)),
  );
  // The generator's own error bodies, which ours replace.
  for (const name of Object.keys(generated.components.schemas)) {
    if (name.startsWith("error.")) delete generated.components.schemas[name];
  }
  const tags = [...new Set(operations.map(({ rest }) => rest.tag))];
  generated.tags = tags.map((name) => ({ name, description: tagTexts[name] ?? name }));
  return z.json().parse(JSON.parse(JSON.stringify(generated))) as unknown as OpenApiDocument;
};
