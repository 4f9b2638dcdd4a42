import { expect, test } from "vitest";
import { z } from "zod";
import { Problem } from "#/core/problems.ts";
import type { Services } from "#/server/context.ts";
import { cases } from "#/test/access/cases.ts";
import { buildWorld, type World } from "#/test/access/world.ts";
import { inputOf, nasty, spoiled } from "#/test/fuzz/arbitrary.ts";
import { testServices } from "#/test/harness.ts";
import fc from "#/test/properties.ts";
import { type RestAnswer, restClient } from "#/test/rest.ts";
import { rolledBack } from "#/test/rolled-back.ts";
import { appRouter } from "../router.ts";
import { buildDocument } from "./document.ts";
import { type Operation, operationsOf } from "./route-table.ts";
import type { Schema } from "./sample.ts";

/** A few hundred in the ordinary run; `FUZZ_REQUESTS=10000` for a long one. */
const wanted = Number(process.env.FUZZ_REQUESTS ?? 400);
const requestsPerWorld = 100;

const services = testServices();
const document = buildDocument();
const operations = operationsOf(appRouter);
/** What holds for the whole site would stand in the way of tests beside this one: its requests are undone together. */
const [ofTheWholeSite, ofAWorld] = [true, false].map((isOfSite) =>
  operations.filter(({ name }) => (name === "models.updateSettings") === isOfSite),
) as [Operation[], Operation[]];
const resolve = (ref: string): Schema => document.components.schemas[ref.split("/").at(-1)!] ?? {};
const objectOf = ({ rest: shape }: Operation) => document.paths[shape.path]![shape.method.toLowerCase()]!;

/** The answer's schema, from the document and not from the code that made the answer. */
const answerSchemas = new Map(
  operations.map((operation): [string, z.ZodType] => {
    const schema =
      objectOf(operation).responses[String(operation.rest.status ?? 200)]?.content?.["application/json"]?.schema;
    const whole = JSON.stringify({ ...schema, $defs: document.components.schemas });
    return [operation.name, z.fromJSONSchema(JSON.parse(whole.replaceAll("#/components/schemas/", "#/$defs/")))];
  }),
);

const people = ["anonymous", "learner", "teacher", "admin"] as const;

type Shot = {
  operation: Operation;
  as: (typeof people)[number];
  target: string;
  raw: string | undefined;
};

const idsOf = (world: World) =>
  Object.entries(world).flatMap(([name, value]) => (name.endsWith("Id") ? [String(value)] : []));

const encode = (value: unknown): string => {
  try {
    return encodeURIComponent(typeof value === "object" ? JSON.stringify(value) : String(value));
  } catch {
    return "%ED%A0%80";
  }
};

/** Object literals cannot hold an own `__proto__`; the text of a body can. */
const withPrototype = (raw: string) => raw.replace(/^\{"/, '{"__proto__":{"role":"admin"},"');

const shotAt = (operation: Operation, world: World): fc.Arbitrary<Shot> => {
  const known = { resolve, ids: idsOf(world) };
  const object = objectOf(operation);
  const good = cases[operation.name]!.input(world, "learner");
  const body = object.requestBody?.content["application/json"]?.schema;
  const bodyNames = Object.keys(body?.properties ?? {});
  const given = Object.fromEntries(Object.entries(good).filter(([name]) => bodyNames.includes(name)));
  const bodies = body ? fc.oneof(fc.constant(given), inputOf(body, known)) : fc.constant(undefined);
  const parameters = fc.record(
    Object.fromEntries(
      (object.parameters ?? []).map((parameter) => {
        const own = good[parameter.name];
        const valid = own === undefined ? inputOf(parameter.schema, known) : fc.constant(own);
        const usual = { arbitrary: valid, weight: 8 };
        return [parameter.name, fc.oneof(usual, { arbitrary: nasty, weight: 1 })];
      }),
    ),
    { requiredKeys: (object.parameters ?? []).filter((p) => p.in === "path").map((p) => p.name) },
  );
  return fc
    .record({
      as: fc.constantFrom(...people),
      parameters,
      body: bodies.chain((value) => fc.oneof(fc.constant(value), body ? spoiled(value) : fc.constant(value))),
      polluted: fc.nat(9),
    })
    .map(({ as, parameters, body, polluted }) => {
      const path = operation.rest.path.replace(/\{(\w+)\}/g, (_, name: string) => encode(parameters[name]) || "%20");
      const query = Object.entries(parameters).filter(([name]) => !operation.rest.path.includes(`{${name}}`));
      const text = body === undefined ? undefined : JSON.stringify(body);
      return {
        operation,
        as,
        target:
          query.length > 0 ? `${path}?${query.map(([name, value]) => `${name}=${encode(value)}`).join("&")}` : path,
        raw: text && polluted === 0 ? withPrototype(text) : text,
      };
    });
};

const leaks = /select |node_modules|at Object\.|\.ts:\d|postgres:/;

/** What is wrong with the answer; null when nothing is. */
const faultOf = ({ name, rest: shape, ...operation }: Operation, answer: RestAnswer) => {
  const { status, json, headers } = answer;
  if (status >= 500) return `${status}`;
  if (!objectOf({ name, rest: shape, ...operation }).responses[String(status)])
    return `${status} is not in the document`;
  if (status === 204) return null;
  const parsed = status >= 400 ? Problem.safeParse(json) : answerSchemas.get(name)!.safeParse(json);
  if (!parsed.success) return `${status} is off schema: ${parsed.error.message}`;
  if (status < 400) return null;
  if (headers["content-type"] !== "application/problem+json") return `${status} is no problem+json`;
  return leaks.test(JSON.stringify({ ...json, errors: undefined })) ? `${status} tells too much` : null;
};

type Found = { faults: string[]; statuses: Record<number, number>; reached: Set<string> };

const shootAt = async (site: Services, world: World, from: readonly Operation[], numRuns: number, seed: number) => {
  const rest = restClient(site);
  const found: Found = { faults: [], statuses: {}, reached: new Set() };
  const shots = fc.sample(
    fc.constantFrom(...from).chain((operation) => shotAt(operation, world)),
    { numRuns, seed },
  );
  for (const { operation, as, target, raw } of shots) {
    const key = as === "anonymous" ? undefined : world.tokens[as];
    const answer = await rest(operation.rest.method, target, { key, ...(raw === undefined ? {} : { raw }) });
    found.statuses[answer.status] = (found.statuses[answer.status] ?? 0) + 1;
    if (answer.status < 300) found.reached.add(operation.name);
    const fault = faultOf(operation, answer);
    const shown = `${operation.rest.method} ${target.slice(0, 300)} ${raw?.slice(0, 300) ?? ""} as ${as}`;
    if (fault) found.faults.push(`${fault}: ${shown}`);
  }
  return found;
};

test(`${wanted} requests made from our own document break nothing`, async () => {
  const all: Found[] = [];
  for (let round = 0; round * requestsPerWorld < wanted; round += 1) {
    const world = await buildWorld(services);
    const seed = round + Number(process.env.FC_SEED ?? 1);
    const left = Math.min(requestsPerWorld, wanted - round * requestsPerWorld);
    all.push(await shootAt(services, world, ofAWorld, left, seed));
    await rolledBack(services, async (site) => {
      all.push(await shootAt(site, world, ofTheWholeSite, requestsPerWorld / 5, seed));
      const [{ rest: shape }] = ofTheWholeSite as [Operation];
      const good = { key: world.tokens.admin, body: { provider: "environment" } };
      expect((await restClient(site)(shape.method, shape.path, good)).status, "it still answers").toBe(200);
    });
  }
  const statuses = new Set(all.flatMap((found) => Object.keys(found.statuses)));
  if (process.env.FUZZ_REQUESTS) {
    const missed = operations
      .filter(({ name }) => !all.some(({ reached }) => reached.has(name)))
      .map(({ name }) => name);
    process.stdout.write(`${[...statuses].join(", ")}; no 2xx from: ${missed.join(", ") || "none"}\n`);
  }
  expect(all.flatMap(({ faults }) => faults)).toEqual([]);
  expect(statuses.size).toBeGreaterThan(4);
}, 3_600_000);
