import { TRPCError } from "@trpc/server";
import { beforeAll, describe, expect, test } from "vitest";
import { callerFor } from "#/api/caller.ts";
import { operationsOf } from "#/api/rest/route-table.ts";
import { appRouter } from "#/api/router.ts";
import { encodeCursor } from "#/core/pagination.ts";
import { refusalOf } from "#/core/problems.ts";
import { testServices } from "../harness.ts";
import { restClient } from "../rest.ts";
import { cases } from "./cases.ts";
import { actorNames, buildWorld, type World } from "./world.ts";

const services = testServices();
const rest = restClient(services);
const lists = operationsOf(appRouter).filter(({ leaves }) => leaves.has("cursor"));

const id = "01890a5d-ac96-774b-bcce-b302099a8057";
const raw = (text: string) => Buffer.from(text).toString("base64url");

/** Of the right encoding; no list makes any of these. */
const impossible: [string, string][] = [
  ["no JSON", raw("[1,")],
  ["an object", raw('{"length":2,"0":1}')],
  ["too many places", encodeCursor([1, id, id, id])],
  ["null alone", raw("null")],
  ["deep nesting", raw("[".repeat(300))],
  ["a prototype", raw('{"__proto__":[1]}')],
  ...["0000-01-01T00:00:00.000Z", "9999-99-99T00:00:00.000Z", "yesterday", "-1"].map((at): [string, string] => [
    `the time ${at}`,
    encodeCursor([at, id]),
  ]),
  ...[9e15, 2_147_483_648, -2_147_483_649, 1.5, 1e300, -1e300].flatMap((count): [string, string][] => [
    [`the number ${count}`, encodeCursor([count])],
    [`the number ${count} and an id`, encodeCursor([count, id])],
  ]),
  ["a malformed id after a time", encodeCursor(["2026-01-01T00:00:00.000Z", "not-an-id"])],
  ["NUL", encodeCursor(["a\u0000b"])],
  ["NUL after a time", encodeCursor(["2026-01-01T00:00:00.000Z", "\u0000"])],
  ["a lone surrogate", raw('["a\\ud800b"]')],
  ["nothing", encodeCursor([])],
  ["wrong types", encodeCursor([null, null])],
];

/** Shapes that some list does make: good there, refused elsewhere, a fault nowhere. */
const ofOtherLists: [string, string][] = [
  ["a time and an id", encodeCursor(["2026-01-01T00:00:00.000Z", id])],
  ["a far time and an id", encodeCursor(["9999-12-31T23:59:59.999Z", id])],
  ["nothing and an id", encodeCursor([null, id])],
  ["a number and an id", encodeCursor([3, id])],
  ["a number", encodeCursor([3])],
  ["an id", encodeCursor([id])],
  ["a word", encodeCursor(["word"])],
];

let world: World;
beforeAll(async () => {
  world = await buildWorld(services);
});

/** Somebody who may see the list. */
const readerOf = (name: string) => {
  const reader = actorNames.find((actor) => actor !== "anonymous" && cases[name]!.rule[actor] === "ok");
  if (!reader || reader === "anonymous") throw new Error(`Nobody reads ${name}`);
  return reader;
};

const overRest = async (name: string, cursor: string) => {
  const { rest: shape } = lists.find((operation) => operation.name === name)!;
  const reader = readerOf(name);
  const left: Record<string, unknown> = { ...cases[name]!.input(world, reader), cursor };
  const path = shape.path.replace(/\{(\w+)\}/g, (_, parameter: string) => {
    const value = String(left[parameter]);
    delete left[parameter];
    return value;
  });
  const query = new URLSearchParams(Object.entries(left).map(([key, value]) => [key, String(value)]));
  const { status, json } = await rest(shape.method, `${path}?${query}`, { key: world.tokens[reader] });
  return { status, code: json?.code ?? "ok" };
};

const overTrpc = async (name: string, cursor: string): Promise<string> => {
  const reader = readerOf(name);
  const [feature = "", verb = ""] = name.split(".");
  const caller = callerFor({ ...services, actor: world.actors[reader] });
  const routers = caller as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
  try {
    await routers[feature]![verb]!({ ...cases[name]!.input(world, reader), cursor });
    return "ok";
  } catch (error) {
    return (error instanceof TRPCError && refusalOf(error)?.code) || "internal";
  }
};

describe.each(lists.map(({ name }) => name))("%s", (name) => {
  test.each(impossible)("%s is refused", async (_, cursor) => {
    expect(await overRest(name, cursor)).toEqual({ status: 400, code: "invalid_input" });
    expect(await overTrpc(name, cursor)).toBe("invalid_input");
  });

  test.each(ofOtherLists)("%s is a place of this list or refused", async (_, cursor) => {
    const { code } = await overRest(name, cursor);
    expect(["ok", "invalid_input"]).toContain(code);
    expect(await overTrpc(name, cursor)).toBe(code);
  });
});

test("the catalogue without a search refuses them too", async () => {
  for (const [, cursor] of impossible) {
    expect(await rest("GET", `/courses?cursor=${cursor}`)).toMatchObject({
      status: 400,
      json: { code: "invalid_input" },
    });
  }
});

test("every list is walked", () => expect(lists.length).toBeGreaterThan(12));
